using System.Text.Json.Serialization;

namespace PromptGen.Simulator.Faults;

/// <summary>Reads <see cref="FaultPlanFile"/>. A member that no one knows is a mistake in writing, and refused.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, Converters = [typeof(FaultKindConverter)])]
[JsonSerializable(typeof(FaultPlanFile))]
internal sealed partial class FaultPlanJson : JsonSerializerContext;
