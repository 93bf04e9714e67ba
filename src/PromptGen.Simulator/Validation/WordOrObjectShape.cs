using System.Text.Json;

namespace PromptGen.Simulator.Validation;

/// <summary>A member that is either one of a few words or an object.</summary>
internal sealed class WordOrObjectShape(Shape word, Shape map) : Shape
{
    public override ShapeProblem? FirstProblem(JsonElement value, JsonPlace place) =>
        value.ValueKind == JsonValueKind.String ? word.FirstProblem(value, place) : map.FirstProblem(value, place);
}
