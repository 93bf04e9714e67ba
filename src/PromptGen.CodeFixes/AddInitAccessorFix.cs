using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG1014: adds an <c>init</c> accessor to a property that stores a value and can only be read.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddInitAccessorFix() : TextFix(RuleIds.PG1014)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG1014 + "A";

    private protected override bool HasFixAll => true;

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode? member = await document.MemberAsync(diagnostic, cancellationToken).ConfigureAwait(false);
        return member is PropertyDeclarationSyntax { AccessorList.Accessors: { Count: 1 } accessors } property
            && accessors[0] is { Body: null, ExpressionBody: null, SemicolonToken.IsMissing: false } getter
            ? Proposal.Insert($"Add an init accessor to '{property.Identifier.ValueText}'", EquivalenceKey, getter.Span.End, " init;")
            : null;
    }
}
