using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG1007: lets the model leave a nullable member out, which counts against the other of the two limits.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SwitchNullableFormFix() : TextFix(RuleIds.PG1007)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG1007 + "B";

    private const string Omit = "Omit";
    private const string Union = "Union";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode? member = await document.MemberAsync(diagnostic, cancellationToken).ConfigureAwait(false);
        SemanticModel? model = member is null ? null : await ((Document)document).GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || !IsNullable(model.GetDeclaredSymbol(member!, cancellationToken)))
        {
            return null;
        }

        if (AttributeText.Find(member!, "NullableAs") is { } present)
        {
            return present.ArgumentList?.Arguments.FirstOrDefault()?.Expression.ToString() is { } form && form.EndsWith(Omit, StringComparison.Ordinal)
                ? Proposal.Replace("Write it as a union with null", EquivalenceKey, present.ArgumentList.Arguments[0].Span, form.Substring(0, form.Length - Omit.Length) + Union)
                : null;
        }

        string name = AttributeText.NameOf("PromptGen", "NullableAs", member!.SpanStart, model);
        string space = name.Substring(0, name.Length - "NullableAs".Length);
        return AttributeText.Add("Let the model leave it out", EquivalenceKey, member, $"{name}({space}NullableForm.{Omit})");
    }

    private static bool IsNullable(ISymbol? member) => member switch
    {
        IPropertySymbol property => property.Type is { NullableAnnotation: NullableAnnotation.Annotated } or INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T },
        IParameterSymbol parameter => parameter.Type is { NullableAnnotation: NullableAnnotation.Annotated } or INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T },
        _ => false,
    };
}
