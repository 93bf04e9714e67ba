namespace PromptGen.Generators.Exemplars;

/// <summary>A text of a <c>[Verbatim]</c> member that the exemplar's input does not have.</summary>
/// <param name="Start">The offset of its first character in the file.</param>
/// <param name="End">The offset behind its last one.</param>
/// <param name="Text">The text.</param>
/// <param name="Pointer">Its JSON pointer in the exemplar.</param>
/// <param name="Member">The member that asks for quotes.</param>
internal sealed record MissingQuote(int Start, int End, string Text, string Pointer, string Member);
