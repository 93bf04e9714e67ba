using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace PromptGen.CodeFixes;

/// <summary>An edit of one file.</summary>
/// <param name="Title">What the edit does, in the imperative.</param>
/// <param name="EquivalenceKey">The rule id and the letter of the fix.</param>
/// <param name="Changes">The changes, which do not overlap.</param>
internal sealed record Proposal(string Title, string EquivalenceKey, ImmutableArray<TextChange> Changes)
{
    public static Proposal Insert(string title, string equivalenceKey, int offset, string text) =>
        new(title, equivalenceKey, [new TextChange(new TextSpan(offset, 0), text)]);

    public static Proposal Replace(string title, string equivalenceKey, TextSpan span, string text) => new(title, equivalenceKey, [new TextChange(span, text)]);
}
