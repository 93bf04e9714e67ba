using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG1003: leaves a member out of the extraction with <c>[JsonIgnore]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class IgnoreMemberFix() : TextFix(RuleIds.PG1003)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG1003 + "A";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode? member = await document.MemberAsync(diagnostic, cancellationToken).ConfigureAwait(false);
        if (member is not PropertyDeclarationSyntax property || AttributeText.Has(member, "JsonIgnore"))
        {
            return null;
        }

        SemanticModel? model = await ((Document)document).GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return model?.GetDeclaredSymbol(property, cancellationToken) is IPropertySymbol symbol && CanBeLeftOut(symbol)
            ? AttributeText.Add(
                $"Mark '{symbol.Name}' [JsonIgnore]: its value will not be extracted", EquivalenceKey, property, AttributeText.NameOf("JsonIgnore", property.SpanStart, model))
            : null;
    }

    /// <summary>A required member, or one that a constructor takes, would then have no value.</summary>
    private static bool CanBeLeftOut(IPropertySymbol property) =>
        !property.IsRequired
        && !property.ContainingType.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => parameter.Name.Equals(property.Name, StringComparison.OrdinalIgnoreCase)));
}
