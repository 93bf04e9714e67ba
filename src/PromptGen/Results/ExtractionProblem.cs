namespace PromptGen;

/// <summary>One thing that is wrong with an answer. It names the place and never contains the value itself.</summary>
/// <param name="Path">The JSON path inside the tool input, such as <c>$.line_items[2].amount</c>; <c>$</c> for the whole.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Message">A sentence for people.</param>
/// <param name="Offset">The byte offset inside the JSON text that carries the values, or -1 where there is none.</param>
public sealed record ExtractionProblem(string Path, ProblemKind Kind, string Message, long Offset = -1);
