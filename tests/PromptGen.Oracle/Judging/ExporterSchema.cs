using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace PromptGen.Oracle.Judging;

/// <summary>The schema that System.Text.Json exports of a type.</summary>
public static class ExporterSchema
{
    private static readonly JsonSchemaExporterOptions s_options = new() { TreatNullObliviousAsNonNullable = false };

    public static JsonElement Of(Type type)
    {
        JsonNode node = StrictContract.ForSchema(type).GetJsonSchemaAsNode(type, s_options);
        return JsonSerializer.SerializeToElement(node);
    }
}
