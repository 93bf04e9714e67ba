using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Analyzers.Sdk.Json;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG5003: repairs a member of a request body that is written as an anonymous object.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RequestJsonFix() : TextFix(RuleIds.PG5003)
{
    /// <summary>The key of the fix that writes another value or name.</summary>
    public const string ReplaceKey = RuleIds.PG5003 + "A";

    /// <summary>The key of the fix that moves <c>strict</c> to the tool.</summary>
    public const string MoveKey = RuleIds.PG5003 + "B";

    /// <summary>The key of the fix that removes the member.</summary>
    public const string RemoveKey = RuleIds.PG5003 + "C";

    private protected override bool HasFixAll => true;

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        ExpressionSyntax? place = await document.NodeAsync<ExpressionSyntax>(diagnostic, cancellationToken).ConfigureAwait(false);
        diagnostic.Properties.TryGetValue(RawEdits.Key, out string? edit);
        return (edit, place) switch
        {
            (RawEdits.Replace, LiteralExpressionSyntax) => Proposal.Replace($"Write '{diagnostic.Suggestion()}'", ReplaceKey, place.Span, SymbolDisplay.FormatLiteral(diagnostic.Suggestion()!, quote: true)),
            (RawEdits.Rename, not null) => Rename(place, diagnostic.Suggestion()!),
            (RawEdits.Remove, not null) when Remove(place) is { } change => new Proposal("Remove the member", RemoveKey, [change]),
            (RawEdits.MoveStrict, not null) => MoveStrict(place),
            _ => null,
        };
    }

    private static Proposal Rename(ExpressionSyntax name, string suggestion)
    {
        string text = name switch
        {
            LiteralExpressionSyntax => SymbolDisplay.FormatLiteral(suggestion, quote: true),
            { Parent: NameEqualsSyntax } => suggestion,
            _ => $"{suggestion} = {name}",
        };
        return Proposal.Replace($"Rename to '{suggestion}'", ReplaceKey, name.Span, text);
    }

    private static TextChange? Remove(ExpressionSyntax name)
    {
        if (name.FirstAncestorOrSelf<AnonymousObjectMemberDeclaratorSyntax>() is { } member)
        {
            return MarkerEdits.Remove(member);
        }

        ExpressionSyntax? element = name.AncestorsAndSelf().OfType<ExpressionSyntax>().FirstOrDefault(static e => e.Parent is InitializerExpressionSyntax { RawKind: (int)SyntaxKind.CollectionInitializerExpression or (int)SyntaxKind.ObjectInitializerExpression });
        return element?.Parent is InitializerExpressionSyntax list ? new TextChange(FixText.WithComma(list.Expressions, element), "") : null;
    }

    private static Proposal? MoveStrict(ExpressionSyntax name)
    {
        AnonymousObjectMemberDeclaratorSyntax? strict = name.FirstAncestorOrSelf<AnonymousObjectMemberDeclaratorSyntax>();
        AnonymousObjectCreationExpressionSyntax? choice = strict?.Parent as AnonymousObjectCreationExpressionSyntax;
        if (choice is null || Remove(name) is not { } removal || FixText.SiblingValue(choice, "tools") is not { } list || FixText.Elements(list) is not { Count: 1 } tools
            || tools[0] is not AnonymousObjectCreationExpressionSyntax { Initializers: { Count: > 0 } members })
        {
            return null;
        }

        string value = strict!.Expression.ToString();
        AnonymousObjectMemberDeclaratorSyntax? old = members.FirstOrDefault(static member => member.NameEquals?.Name.Identifier.ValueText == "strict");
        TextChange set = old is null ? new TextChange(new TextSpan(members.Last().Span.End, 0), ", strict = " + value) : new TextChange(old.Expression.Span, value);
        return new Proposal("Move strict to the tool", MoveKey, [removal, set]);
    }
}
