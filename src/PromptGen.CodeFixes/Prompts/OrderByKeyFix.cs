using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes.Prompts;

/// <summary>PG2009: orders what is enumerated by an ordinal key.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class OrderByKeyFix() : TextFix(RuleIds.PG2009)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG2009 + "A";

    private protected override bool HasFixAll => true;

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        TextSpan place = diagnostic.Location.SourceSpan;
        ExpressionSyntax? sequence = await document.NodeAsync<ExpressionSyntax>(diagnostic, cancellationToken).ConfigureAwait(false);
        if (sequence?.Span != place || sequence is not (IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax)
            || await PromptDocument.OpenAsync(document, place, cancellationToken).ConfigureAwait(false) is not { } prompt
            || OrderOf(prompt.Model.GetTypeInfo(sequence, cancellationToken).Type, prompt.Model.Compilation) is not { } order)
        {
            return null;
        }

        ImmutableArray<TextChange> changes = [new TextChange(new TextSpan(place.End, 0), order)];
        return await prompt.IsRepairedAsync(changes, PrefixOrderAnalyzer.Count, keepsText: false, cancellationToken).ConfigureAwait(false)
            ? new Proposal("Order by an ordinal key", EquivalenceKey, changes)
            : null;
    }

    private static string? OrderOf(ITypeSymbol? type, Compilation compilation)
    {
        INamedTypeSymbol? sequence = type?.AllInterfaces.FirstOrDefault(static i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T);
        bool hasOrder = compilation.GetTypeByMetadataName("System.Linq.Enumerable")?.GetMembers("Order").IsEmpty == false;
        return sequence?.TypeArguments[0] switch
        {
            { SpecialType: SpecialType.System_String } => hasOrder ? ".Order(StringComparer.Ordinal)" : ".OrderBy(s => s, StringComparer.Ordinal)",
            INamedTypeSymbol { Name: "KeyValuePair", TypeArguments.Length: 2 } pair when pair.TypeArguments[0].SpecialType == SpecialType.System_String => ".OrderBy(p => p.Key, StringComparer.Ordinal)",
            _ => null,
        };
    }
}
