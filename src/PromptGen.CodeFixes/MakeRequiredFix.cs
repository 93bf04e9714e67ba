using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG1013: makes a member <c>required</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MakeRequiredFix() : TextFix(RuleIds.PG1013)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG1013 + "A";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode? member = await document.MemberAsync(diagnostic, cancellationToken).ConfigureAwait(false);
        SemanticModel? model = member is PropertyDeclarationSyntax ? await ((Document)document).GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) : null;
        return model?.GetDeclaredSymbol(member!, cancellationToken) is IPropertySymbol { OverriddenProperty: null, SetMethod: { } setter, ContainingType: { } type } property
            && setter.DeclaredAccessibility >= type.DeclaredAccessibility
            && property.DeclaredAccessibility >= type.DeclaredAccessibility
            ? Proposal.Insert($"Make '{property.Name}' required", EquivalenceKey, ((PropertyDeclarationSyntax)member!).Type.SpanStart, "required ")
            : null;
    }
}
