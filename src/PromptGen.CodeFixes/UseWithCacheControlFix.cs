using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG5001: sets the marker with the adapter's own extension, or under the key that it reads on tools.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UseWithCacheControlFix() : TextFix(RuleIds.PG5001)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG5001 + "A";

    private const string Title = "Call WithCacheControl";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode? finding = await document.NodeAsync<SyntaxNode>(diagnostic, cancellationToken).ConfigureAwait(false);
        SemanticModel? model = document is Document source ? await source.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) : null;
        if (finding is null || model is null)
        {
            return null;
        }

        return finding.Parent is ExpressionStatementSyntax statement ? Statement(statement, finding, model) : Initializer(finding, model);
    }

    /// <summary><c>message.AdditionalProperties["cache_control"] = …;</c> as a statement.</summary>
    private static Proposal? Statement(ExpressionStatementSyntax statement, SyntaxNode finding, SemanticModel model)
    {
        ExpressionSyntax? target = finding switch
        {
            AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax element } => element.Expression,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Expression,
            _ => null,
        };
        ExpressionSyntax? owner = target?.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>().FirstOrDefault(static m => m.Name.Identifier.ValueText == "AdditionalProperties")?.Expression;
        string? content = owner is null ? null : (model.GetTypeInfo(owner).Type is { } type && IsOrDerives(type, "ChatMessage") ? owner + ".Contents[^1]" : model.GetTypeInfo(owner).Type is { } other && IsOrDerives(other, "AIContent") ? owner.ToString() : null);
        return content is null ? null : Proposal.Replace(Title, EquivalenceKey, statement.Expression.Span, $"{content}.{Call(model, statement.SpanStart)}");
    }

    /// <summary><c>new(…) { AdditionalProperties = new() { ["cache_control"] = … } }</c> with nothing else in either initializer.</summary>
    private static Proposal? Initializer(SyntaxNode finding, SemanticModel model)
    {
        AssignmentExpressionSyntax? setting = finding.Ancestors().OfType<AssignmentExpressionSyntax>().FirstOrDefault(static a => a.Left is IdentifierNameSyntax { Identifier.ValueText: "AdditionalProperties" });
        if (setting is not { Parent: InitializerExpressionSyntax { Expressions.Count: 1, Parent: BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } creation } initializer }
            || setting.Right.DescendantNodesAndSelf().OfType<InitializerExpressionSyntax>().FirstOrDefault() is not { Expressions.Count: 1 }
            || model.GetTypeInfo(creation).Type is not { } type)
        {
            return null;
        }

        string call = Call(model, creation.SpanStart);
        TextSpan removed = TextSpan.FromBounds(arguments.Span.End, initializer.Span.End);
        if (type.Name == "ChatMessage")
        {
            return arguments.Arguments is { Count: 2 } given && given[1].Expression is var text && model.GetTypeInfo(text).Type?.SpecialType == SpecialType.System_String
                ? new Proposal(Title, EquivalenceKey,
                [
                    new TextChange(text.Span, $"[new {FixText.TypeName(model, creation.SpanStart, "Microsoft.Extensions.AI", "TextContent")}({text}).{call}]"),
                    new TextChange(removed, ""),
                ])
                : null;
        }

        // The target type of 'new(…)' is lost in front of a call.
        return IsOrDerives(type, "AIContent") && creation is ObjectCreationExpressionSyntax ? Proposal.Replace(Title, EquivalenceKey, removed, "." + call) : null;
    }

    private static string Call(SemanticModel model, int position) => $"WithCacheControl(new {FixText.TypeName(model, position, "Anthropic.Models.Messages", "CacheControlEphemeral")}())";

    private static bool IsOrDerives(ITypeSymbol type, string name)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == name)
            {
                return true;
            }
        }

        return false;
    }
}
