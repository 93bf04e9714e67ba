using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG1007: makes a nullable text required, with the words that an absent one is empty.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AllowEmptyTextFix() : TextFix(RuleIds.PG1007)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG1007 + "A";

    private const string Words = "Empty if absent.";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode? member = await document.MemberAsync(diagnostic, cancellationToken).ConfigureAwait(false);
        NullableTypeSyntax? type = (member is PropertyDeclarationSyntax property ? property.Type : (member as ParameterSyntax)?.Type) as NullableTypeSyntax;
        SemanticModel? model = type is null ? null : await ((Document)document).GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model?.GetTypeInfo(type!.ElementType, cancellationToken).Type?.SpecialType != SpecialType.System_String || !IsPlain(member!) || Describe(member!, model) is not { } description)
        {
            return null;
        }

        List<TextChange> changes = [new(TextSpan.FromBounds(type!.ElementType.Span.End, type.Span.End), ""), description];
        if (member is PropertyDeclarationSyntax { Modifiers: var modifiers } && !modifiers.Any(SyntaxKind.RequiredKeyword))
        {
            changes.Add(new TextChange(new TextSpan(type.SpanStart, 0), "required "));
        }

        return new Proposal("Make it a required text that is empty if absent", EquivalenceKey, [.. changes]);
    }

    /// <summary>A default or initializer would no longer be used.</summary>
    private static bool IsPlain(SyntaxNode member) => member is PropertyDeclarationSyntax { Initializer: null } or ParameterSyntax { Default: null };

    private static TextChange? Describe(SyntaxNode member, SemanticModel model)
    {
        if (AttributeText.Find(member, "Description") is not { } present)
        {
            string attribute = AttributeText.NameOf("System.ComponentModel", "Description", member.SpanStart, model);
            return AttributeText.Add("", EquivalenceKey, member, $"{attribute}(\"{Words}\")").Changes[0];
        }

        return present.ArgumentList?.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax { Token: { RawKind: (int)SyntaxKind.StringLiteralToken } literal } && literal.Text.StartsWith("\"", StringComparison.Ordinal)
            ? new TextChange(new TextSpan(literal.Span.End - 1, 0), (literal.ValueText.EndsWith(".", StringComparison.Ordinal) ? " " : ". ") + Words)
            : null;
    }
}
