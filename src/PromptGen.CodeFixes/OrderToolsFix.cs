using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG2010: spreads the tools of a server in the order of their names.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class OrderToolsFix() : TextFix(RuleIds.PG2010)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG2010 + "A";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        ExpressionSyntax? tools = await document.NodeAsync<ExpressionSyntax>(diagnostic, cancellationToken).ConfigureAwait(false);
        SpreadElementSyntax? spread = tools?.FirstAncestorOrSelf<SpreadElementSyntax>();
        if (diagnostic.DefaultSeverity != DiagnosticSeverity.Warning || spread is null || await ((Document)document).GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || !HasNames(model.GetTypeInfo(spread.Expression, cancellationToken).Type) || model.LookupNamespacesAndTypes(spread.SpanStart, name: "Enumerable").IsEmpty)
        {
            return null;
        }

        ExpressionSyntax list = spread.Expression;
        string order = $".OrderBy(t => t.Name, {FixText.TypeName(model, spread.SpanStart, "System", "StringComparer")}.Ordinal)";
        ImmutableArray<TextChange> changes = list is AwaitExpressionSyntax
            ? [new TextChange(new TextSpan(list.SpanStart, 0), "("), new TextChange(new TextSpan(list.Span.End, 0), ")" + order)]
            : [new TextChange(new TextSpan(list.Span.End, 0), order)];
        return new Proposal("Order the tools by name", EquivalenceKey, changes);
    }

    private static bool HasNames(ITypeSymbol? list)
    {
        INamedTypeSymbol? sequence = list is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } own
            ? own
            : list?.AllInterfaces.FirstOrDefault(static i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T);
        for (ITypeSymbol? type = sequence?.TypeArguments[0]; type is not null; type = type.BaseType)
        {
            if (type.GetMembers("Name").OfType<IPropertySymbol>().Any(static name => name is { Type.SpecialType: SpecialType.System_String, IsStatic: false }))
            {
                return true;
            }
        }

        return false;
    }
}
