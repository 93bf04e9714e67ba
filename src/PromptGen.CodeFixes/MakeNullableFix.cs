using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG1013: makes a member nullable, so that the model can say that the document lacks it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MakeNullableFix() : TextFix(RuleIds.PG1013)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG1013 + "B";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode? member = await document.MemberAsync(diagnostic, cancellationToken).ConfigureAwait(false);
        return member is PropertyDeclarationSyntax { Type: not NullableTypeSyntax } property
            ? Proposal.Insert($"Make '{property.Identifier.ValueText}' nullable", EquivalenceKey, property.Type.Span.End, "?")
            : null;
    }
}
