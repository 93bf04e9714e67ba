namespace PromptGen.Generators.Model;

/// <summary>What <c>[Culture]</c> and <c>[Verbatim]</c> say about a member.</summary>
/// <param name="Culture">How numbers and dates in strings are written, or null.</param>
/// <param name="IsVerbatim">Whether texts must occur in the document.</param>
/// <param name="IsExact">Whether they must occur there in the same capitalisation and spacing.</param>
/// <param name="TakesTextNumbers">Whether a number may come as a string, by <c>[JsonNumberHandling]</c>.</param>
internal sealed record FormModel(CultureModel? Culture, bool IsVerbatim, bool IsExact, bool TakesTextNumbers = false);
