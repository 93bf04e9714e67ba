namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>A document being answered, with what holds for all of it.</summary>
/// <param name="View">The document.</param>
/// <param name="IsDayFirst">How its doubtful dates are read.</param>
internal sealed record FindContext(DocumentView View, bool IsDayFirst);
