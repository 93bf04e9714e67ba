using System.Text.Json.Serialization;

namespace PromptGen.Tests.Records;

public enum Shade
{
    Red,
    [JsonStringEnumMemberName("dark green")]
    DarkGreen,
    Blue,
}
