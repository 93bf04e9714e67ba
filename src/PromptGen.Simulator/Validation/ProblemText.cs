namespace PromptGen.Simulator.Validation;

/// <summary>Words a <see cref="ShapeProblem"/> the way each API does.</summary>
internal static class ProblemText
{
    public static ApiRejectionException Anthropic(ShapeProblem problem)
    {
        string place = problem.Place.Dotted();
        string text = problem.Fault switch
        {
            ShapeFault.UnknownMember => "Extra inputs are not permitted",
            ShapeFault.MissingMember => "Field required",
            ShapeFault.WrongType => $"Input should be a valid {problem.Expected}, not {problem.Found}",
            ShapeFault.NotAllowed => $"Input should be {Alternatives(problem.Expected)}",
            ShapeFault.UnknownVariant => $"Input tag '{problem.Found}' found using 'type' does not match any of the expected tags: {problem.Expected}",
            ShapeFault.TooSmall => $"Input should be greater than or equal to {problem.Expected}",
            _ => $"List should have at least {problem.Expected} item",
        };
        return ApiRejectionException.Invalid(place.Length == 0 ? text : $"{place}: {text}");
    }

    public static ApiRejectionException OpenAI(ShapeProblem problem)
    {
        string place = problem.Place.Bracketed();
        (string text, string? code) = problem.Fault switch
        {
            ShapeFault.UnknownMember => ($"Unknown parameter: '{place}'.", "unknown_parameter"),
            ShapeFault.MissingMember => ($"Missing required parameter: '{place}'.", "missing_required_parameter"),
            ShapeFault.WrongType => ($"Invalid type for '{place}': expected {problem.Expected}, but got {problem.Found} instead.", "invalid_type"),
            ShapeFault.NotAllowed or ShapeFault.UnknownVariant =>
                ($"Invalid value: '{problem.Found}' for '{place}'. Supported values are: {problem.Expected}.", "invalid_value"),
            ShapeFault.TooSmall => ($"Invalid '{place}': expected a value >= {problem.Expected}, but got {problem.Found} instead.", "integer_below_min_value"),
            _ => ($"Invalid '{place}': empty array. Expected an array with minimum length {problem.Expected}.", "empty_array"),
        };
        return ApiRejectionException.Invalid(text, place.Length == 0 ? null : place, code);
    }

    private static string Alternatives(string list)
    {
        int last = list.LastIndexOf(", ", StringComparison.Ordinal);
        return last < 0 ? list : $"{list[..last]} or {list[(last + 2)..]}";
    }
}
