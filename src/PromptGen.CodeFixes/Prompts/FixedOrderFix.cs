using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes.Prompts;

/// <summary>PG3006: orders exemplars by their text or a string key instead of a random value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FixedOrderFix() : TextFix(RuleIds.PG3006)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG3006 + "A";

    private static readonly string[] s_keys = ["Id", "Key", "Name"];

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        TextSpan place = diagnostic.Location.SourceSpan;
        InvocationExpressionSyntax? call = await document.NodeAsync<InvocationExpressionSyntax>(diagnostic, cancellationToken).ConfigureAwait(false);
        if (call?.Span != place || call.Expression is not MemberAccessExpressionSyntax { Name: IdentifierNameSyntax { Identifier.ValueText: "OrderBy" or "OrderByDescending" } name }
            || call.ArgumentList.Arguments is not { Count: 1 } arguments || arguments[0].Expression is not LambdaExpressionSyntax
            || await PromptDocument.OpenAsync(document, place, cancellationToken).ConfigureAwait(false) is not { } prompt
            || KeyOf(prompt.Model.GetTypeInfo(call, cancellationToken).Type) is not { } key)
        {
            return null;
        }

        string comparer = FixText.TypeName(prompt.Model, place.Start, "System", "StringComparer");
        ImmutableArray<TextChange> changes = [new TextChange(name.Span, "OrderBy"), new TextChange(arguments[0].Expression.Span, $"e => {key}, {comparer}.Ordinal")];

        // A member that only makes the text has no request to read again; there the order is all that changes.
        return prompt.Requests.IsEmpty || await prompt.IsRepairedAsync(changes, PrefixOrderAnalyzer.Count, keepsText: false, cancellationToken).ConfigureAwait(false)
            ? new Proposal("Order by an ordinal key", EquivalenceKey, changes)
            : null;
    }

    private static string? KeyOf(ITypeSymbol? ordered)
    {
        ITypeSymbol? element = (ordered as INamedTypeSymbol)?.TypeArguments.FirstOrDefault();
        return element is null ? null
            : element.SpecialType == SpecialType.System_String ? "e"
            : s_keys.Where(key => element.GetMembers(key).Any(static member => member is IPropertySymbol { Type.SpecialType: SpecialType.System_String, IsStatic: false })).Select(static key => "e." + key).FirstOrDefault();
    }
}
