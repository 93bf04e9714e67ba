using System.Text.Json;

namespace PromptGen.Simulator.Validation;

/// <summary>The documented shape of one JSON value of a request. Shapes are tables: the rules that need more than one value live elsewhere.</summary>
internal abstract class Shape
{
    /// <summary>Finds the first departure of a value from this shape, in document order.</summary>
    public abstract ShapeProblem? FirstProblem(JsonElement value, JsonPlace place);

    public static string KindName(JsonValueKind kind) => kind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.Number => "number",
        JsonValueKind.String => "string",
        _ => "null",
    };

    public static ShapeProblem Wrong(JsonPlace place, string expected, JsonElement value) =>
        new(place, ShapeFault.WrongType, expected, KindName(value.ValueKind));
}
