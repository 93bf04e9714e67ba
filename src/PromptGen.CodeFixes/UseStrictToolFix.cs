using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>
/// PG4005, PG4004: leaves the choice to the model and makes the tools strict, so that a call fits the schema; a constant prompt asks for the call.
/// Offered only where all tools are written out beside the choice.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UseStrictToolFix() : TextFix(RuleIds.PG4004, RuleIds.PG4005)
{
    /// <summary>The key of the fix for a model that rejects a forced choice.</summary>
    public const string ModelKey = RuleIds.PG4005 + "A";

    /// <summary>The key of the fix for a forced choice with thinking.</summary>
    public const string ThinkingKey = RuleIds.PG4004 + "B";

    private const string Title = "Let the model choose a strict tool";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        ExpressionSyntax? choice = await document.NodeAsync<ExpressionSyntax>(diagnostic, cancellationToken).ConfigureAwait(false);
        SemanticModel? model = document is Document source ? await source.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) : null;
        if (choice is null || model is null)
        {
            return null;
        }

        string key = diagnostic.Id == RuleIds.PG4005 ? ModelKey : ThinkingKey;
        return choice switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ForcedTool" } mode => Proposal.Replace("Use OutputMode.Auto", key, mode.Name.Span, "Auto"),
            AnonymousObjectCreationExpressionSyntax => Edit(key, choice, "new { type = \"auto\" }", StrictRawTools(choice), null),
            BaseObjectCreationExpressionSyntax when TypedAuto(choice, model) is { } auto => Edit(key, choice, auto, StrictTypedTools(choice, model), PromptEdit(choice, model)),
            _ => null,
        };
    }

    private static Proposal? Edit(string key, ExpressionSyntax choice, string auto, List<TextChange>? tools, TextChange? prompt)
    {
        if (tools is null)
        {
            return null;
        }

        tools.Add(new TextChange(choice.Span, auto));
        if (prompt is { } sentence)
        {
            tools.Add(sentence);
        }

        return new Proposal(Title, key, [.. tools]);
    }

    private static string? TypedAuto(ExpressionSyntax choice, SemanticModel model)
    {
        string? type = model.GetTypeInfo(choice).Type?.Name;
        string? auto = type switch
        {
            "ToolChoiceTool" or "ToolChoiceAny" => "ToolChoiceAuto",
            "BetaToolChoiceTool" or "BetaToolChoiceAny" => "BetaToolChoiceAuto",
            _ => null,
        };
        return auto is null ? null : $"new {FixText.TypeName(model, choice.SpanStart, model.GetTypeInfo(choice).Type!.ContainingNamespace.ToDisplayString(), auto)}()";
    }

    private static List<TextChange>? StrictTypedTools(ExpressionSyntax choice, SemanticModel model)
    {
        if (FixText.SiblingValue(choice, "Tools") is not { } list || FixText.Elements(list) is not { Count: > 0 } tools)
        {
            return null;
        }

        List<TextChange> changes = [];
        foreach (ExpressionSyntax tool in tools)
        {
            if (model.GetTypeInfo(tool).Type is not { Name: "Tool" or "BetaTool", IsRecord: true } type || type.GetMembers("Strict").IsEmpty)
            {
                return null;
            }

            switch (tool)
            {
                case BaseObjectCreationExpressionSyntax { Initializer: { Expressions.Count: > 0 } members }:
                    AddMember(changes, members.Expressions, "Strict", "Strict = true");
                    break;
                case WithExpressionSyntax { Initializer: { Expressions.Count: > 0 } members }:
                    AddMember(changes, members.Expressions, "Strict", "Strict = true");
                    break;
                case IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax:
                    changes.Add(new TextChange(new TextSpan(tool.Span.End, 0), " with { Strict = true }"));
                    break;
                default:
                    return null;
            }
        }

        return changes;
    }

    private static void AddMember(List<TextChange> changes, SeparatedSyntaxList<ExpressionSyntax> members, string name, string text)
    {
        ExpressionSyntax? old = members.FirstOrDefault(member => member is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } && left.Identifier.ValueText == name);
        changes.Add(old is null ? new TextChange(new TextSpan(members[members.Count - 1].Span.End, 0), ", " + text) : new TextChange(old.Span, text));
    }

    private static List<TextChange>? StrictRawTools(ExpressionSyntax choice)
    {
        if (FixText.SiblingValue(choice, "tools") is not { } list || FixText.Elements(list) is not { Count: > 0 } tools || !tools.All(static t => t is AnonymousObjectCreationExpressionSyntax { Initializers.Count: > 0 }))
        {
            return null;
        }

        List<TextChange> changes = [];
        foreach (AnonymousObjectCreationExpressionSyntax tool in tools.Cast<AnonymousObjectCreationExpressionSyntax>())
        {
            AnonymousObjectMemberDeclaratorSyntax? old = tool.Initializers.FirstOrDefault(static i => i.NameEquals?.Name.Identifier.ValueText == "strict");
            changes.Add(old is null ? new TextChange(new TextSpan(tool.Initializers.Last().Span.End, 0), ", strict = true") : new TextChange(old.Expression.Span, "true"));
        }

        return changes;
    }

    /// <summary>Asks for the call in a prompt that is one constant text.</summary>
    private static TextChange? PromptEdit(ExpressionSyntax choice, SemanticModel model)
    {
        if (FixText.SiblingValue(choice, "System") is not { } prompt || model.GetConstantValue(prompt) is not { HasValue: true, Value: string text } || text.Contains("exactly once") || NameOf(choice, model) is not { } tool)
        {
            return null;
        }

        string sentence = $"Call {tool} exactly once.";
        return prompt is LiteralExpressionSyntax literal && literal.Token.IsKind(SyntaxKind.StringLiteralToken) && literal.Token.Text[0] == '"'
            ? new TextChange(new TextSpan(prompt.Span.End - 1, 0), (text.EndsWith(" ", StringComparison.Ordinal) || text.Length == 0 ? "" : " ") + sentence)
            : new TextChange(new TextSpan(prompt.Span.End, 0), $" + \" {sentence}\"");
    }

    private static string? NameOf(ExpressionSyntax choice, SemanticModel model)
    {
        BaseObjectCreationExpressionSyntax creation = (BaseObjectCreationExpressionSyntax)choice;
        ExpressionSyntax? name = creation.ArgumentList?.Arguments.FirstOrDefault()?.Expression
            ?? creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(static a => a.Left is IdentifierNameSyntax { Identifier.ValueText: "Name" })?.Right;
        return name is not null && model.GetConstantValue(name) is { HasValue: true, Value: string text } && !text.Contains('"') && !text.Contains('\\') ? text : null;
    }
}
