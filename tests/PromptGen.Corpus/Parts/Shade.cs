using System.Text.Json.Serialization;

namespace PromptGen.Corpus.Parts;

/// <summary>An enum with a name of its own in JSON.</summary>
public enum Shade
{
    Light,

    [JsonStringEnumMemberName("very dark")]
    Dark,

    /// <summary>Neither.</summary>
    Grey = 7,
}
