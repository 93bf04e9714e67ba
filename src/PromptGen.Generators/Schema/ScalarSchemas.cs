using PromptGen.Generators.Model;

namespace PromptGen.Generators.Schema;

/// <summary>The schema of each scalar, equal to what System.Text.Json exports except for times, see <see cref="ScalarKind.TimeOnly"/>.</summary>
internal static class ScalarSchemas
{
    public static SchemaNode Of(ScalarKind kind) => kind switch
    {
        ScalarKind.String => new() { Type = "string" },
        ScalarKind.Boolean => new() { Type = "boolean" },
        ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal => new() { Type = "number" },
        ScalarKind.Byte or ScalarKind.UInt16 or ScalarKind.UInt32 or ScalarKind.UInt64 => new() { Type = "integer", Minimum = 0 },
        ScalarKind.SByte or ScalarKind.Int16 or ScalarKind.Int32 or ScalarKind.Int64 => new() { Type = "integer" },
        ScalarKind.DateOnly => new() { Type = "string", Format = "date" },
        ScalarKind.DateTimeOffset => new() { Type = "string", Format = "date-time" },
        ScalarKind.Guid => new() { Type = "string", Format = "uuid" },
        ScalarKind.Uri => new() { Type = "string", Format = "uri" },

        // The formats "time" and "date-time" of JSON Schema demand an offset, which these two types do not have.
        ScalarKind.TimeOnly => new() { Type = "string", Pattern = @"^\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?$" },
        ScalarKind.DateTime => new() { Type = "string", Pattern = @"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,7})?(Z|[+-]\d{2}:\d{2})?$" },
        ScalarKind.TimeSpan => new() { Type = "string", Pattern = @"^-?(\d+\.)?\d{2}:\d{2}:\d{2}(\.\d{1,7})?$" },
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This scalar has no schema."),
    };
}
