using System.Text.Json.Serialization;

namespace PromptGen.Aot.Records;

/// <summary>How bad something is.</summary>
public enum Severity
{
    /// <summary>It can wait.</summary>
    Low,

    /// <summary>It cannot.</summary>
    [JsonStringEnumMemberName("very high")]
    VeryHigh,
}
