using System.Text.Json.Serialization;

namespace PromptGen.Tests.Records;

public sealed record Position([property: JsonPropertyName("unit-price.eur")] decimal UnitPrice, string? Text, IReadOnlyList<IReadOnlyList<int>> Grid);
