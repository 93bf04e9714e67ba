using System.Text.Json;
using System.Text.Json.Serialization;

namespace PromptGen.Simulator.Faults;

/// <summary>Kinds by name, such as <c>cut_body</c>; numbers are refused.</summary>
internal sealed class FaultKindConverter() : JsonStringEnumConverter<FaultKind>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false);
