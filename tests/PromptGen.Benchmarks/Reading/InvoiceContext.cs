using System.Text.Json.Serialization;

namespace PromptGen.Benchmarks.Reading;

/// <summary>The same record for System.Text.Json with source generation.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Invoice))]
internal sealed partial class InvoiceContext : JsonSerializerContext;
