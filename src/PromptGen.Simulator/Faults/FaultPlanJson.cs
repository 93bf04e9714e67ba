using System.Text.Json;
using System.Text.Json.Serialization;

namespace PromptGen.Simulator.Faults;

/// <summary>How <see cref="FaultPlanFile"/> is read. A member that no one knows is a mistake in writing, and refused.</summary>
internal static class FaultPlanJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter<FaultKind>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    };
}
