using Microsoft.CodeAnalysis.Text;

namespace PromptGen.Testing;

/// <summary>One marked stretch of a test text.</summary>
/// <param name="Id">The diagnostic id of <c>{|ID:x|}</c>; null for <c>[|x|]</c> and <c>{|#n:x|}</c>.</param>
/// <param name="Number">The number of <c>{|#n:x|}</c>, which only names a place; null for the other two.</param>
/// <param name="Span">The place in the text without markup.</param>
public readonly record struct MarkupSpan(string? Id, int? Number, TextSpan Span);
