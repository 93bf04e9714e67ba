using System.Text.Json;

namespace PromptGen.Simulator.Validation;

/// <summary>An item of a Responses input: a message, which may leave out its type, or another item, whose type says what it is.</summary>
internal sealed class InputItemShape(Shape message, Shape other) : Shape
{
    public override ShapeProblem? FirstProblem(JsonElement value, JsonPlace place)
    {
        bool isMessage = value.ValueKind != JsonValueKind.Object || !value.TryGetProperty("type", out JsonElement type)
            || (type.ValueKind == JsonValueKind.String && type.ValueEquals("message"));
        return (isMessage ? message : other).FirstProblem(value, place);
    }
}
