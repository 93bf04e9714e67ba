using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Prompts.Texts;

namespace PromptGen.CodeFixes.Prompts;

/// <summary>Adds a constant text to the system prompt of a request, within the part that is cached; the prompt is created if there is none.</summary>
/// <param name="prompt">The member.</param>
/// <param name="request">The request.</param>
/// <param name="isMarked">Whether the text is worth a marker of its own where the API caches only what is marked.</param>
internal sealed class SystemText(PromptDocument prompt, PromptRequest request, bool isMarked)
{
    /// <summary>The changes; null where there is no place in sight.</summary>
    /// <param name="text">The text as an expression.</param>
    /// <param name="user">The user message that it comes from.</param>
    public ImmutableArray<TextChange>? Insert(string text, PromptSegment user) => request.Family switch
    {
        PromptFamily.Anthropic or PromptFamily.AnthropicBeta => InParameters(text),
        PromptFamily.ExtensionsAI or PromptFamily.OpenAIChat => InMessages(text, user),
        PromptFamily.OpenAIResponses when request.View is { Creation.Syntax: BaseObjectCreationExpressionSyntax creation } view && !view.Has("Instructions") && prompt.Holds(creation) =>
            [MarkerInsertion.Append(creation, $"Instructions = {text}")],
        _ => null,
    };

    /// <summary>The <c>System</c> of the official SDK: a list, a plain text that becomes one, or nothing yet.</summary>
    private ImmutableArray<TextChange>? InParameters(string text)
    {
        if (request.View is not { } view || !prompt.Holds(view.Creation.Syntax))
        {
            return null;
        }

        if (view["System"] is not { } system)
        {
            string value = isMarked ? ListOf(view.Creation, $"new() {{ Text = {text}, {Marker(view.Creation)} }}") : text;
            return view.Creation.Syntax is BaseObjectCreationExpressionSyntax creation ? [MarkerInsertion.Append(creation, "System = " + value)] : null;
        }

        if (BlockBeside() is { } beside)
        {
            string type = beside.Block is ImplicitObjectCreationExpressionSyntax ? "" : " " + (prompt.Model.GetTypeInfo(beside.Block).Type?.ToMinimalDisplayString(prompt.Model, beside.Block.SpanStart).TrimEnd('?') ?? "");
            bool marks = isMarked && !beside.IsMarked;
            return [Beside(beside.Block, $"new{(type.Length == 0 ? "()" : type)} {{ Text = {text}{(marks ? ", " + Marker(view.Creation) : "")} }}", beside.IsBefore)];
        }

        bool isPlain = system.Value.Operation.Syntax is ExpressionSyntax plain && prompt.Model.GetTypeInfo(plain).Type?.SpecialType == SpecialType.System_String;
        return isPlain && prompt.Holds(system.Value.Operation.Syntax)
            ? [new TextChange(system.Value.Operation.Syntax.Span, Both(system.Value.Operation.Syntax.ToString(), text, view.Creation))]
            : null;
    }

    private string Both(string old, string text, IOperation creation)
    {
        bool isStable = request.Segments.Where(static segment => segment.Place == SegmentPlace.System).All(static segment => segment is { Stability.IsStable: true, Condition: null });
        string marked = $"new() {{ Text = {text}{(isMarked ? ", " + Marker(creation) : "")} }}";
        return ListOf(creation, isStable ? $"new() {{ Text = {old} }}, {marked}" : $"{marked}, new() {{ Text = {old} }}");
    }

    private string ListOf(IOperation creation, string blocks)
    {
        int at = creation.Syntax.SpanStart;
        return $"new {FixText.TypeName(prompt.Model, at, "System.Collections.Generic", "List")}<{TypeName(creation, "TextBlockParam")}> {{ {blocks} }}";
    }

    private string Marker(IOperation creation) => $"CacheControl = new {TypeName(creation, "CacheControlEphemeral")}()";

    private string TypeName(IOperation creation, string name)
    {
        INamespaceSymbol? space = creation.Type?.ContainingNamespace;
        return FixText.TypeName(prompt.Model, creation.Syntax.SpanStart, space?.ToDisplayString() ?? "", request.Family == PromptFamily.AnthropicBeta ? "Beta" + name : name);
    }

    /// <summary>A message of the role in front of the others.</summary>
    private ImmutableArray<TextChange>? InMessages(string text, PromptSegment user)
    {
        SyntaxNode message = user.Message?.Syntax ?? user.Operation.Syntax;
        if (user.TextOperation.Syntax is ExpressionSyntax { Parent: ArgumentSyntax argument } plain && argument.Parent?.Parent == request.Send?.Syntax && prompt.Holds(plain))
        {
            // One text is the whole conversation: it becomes a list.
            string start = request.Family == PromptFamily.ExtensionsAI ? $"[new({Role(plain)}.System, {text}), new({Role(plain)}.User, " : $"[new {OpenAI(plain, "SystemChatMessage")}({text}), new {OpenAI(plain, "UserChatMessage")}(";
            return [new TextChange(new TextSpan(plain.SpanStart, 0), start), new TextChange(new TextSpan(plain.Span.End, 0), ")]")];
        }

        if (message is not ExpressionSyntax written || !prompt.Holds(message))
        {
            return null;
        }

        (ExpressionSyntax Block, bool IsBefore, bool IsMarked)? beside = BlockBeside();
        ExpressionSyntax sibling = beside?.Block ?? written;
        bool isElement = BlockList.IsElement(sibling) || sibling.Parent is ArgumentSyntax { Parent: ArgumentListSyntax list } && list.Arguments[0].Expression == sibling;
        string added = request.Family == PromptFamily.OpenAIChat ? $"new {OpenAI(sibling, "SystemChatMessage")}({text})"
            : sibling is ImplicitObjectCreationExpressionSyntax ? $"new({Role(sibling)}.System, {text})"
            : $"new {FixText.TypeName(prompt.Model, sibling.SpanStart, "Microsoft.Extensions.AI", "ChatMessage")}({Role(sibling)}.System, {text})";
        return isElement ? [Beside(sibling, added, beside?.IsBefore ?? true)] : null;
    }

    private string Role(ExpressionSyntax at) => FixText.TypeName(prompt.Model, at.SpanStart, "Microsoft.Extensions.AI", "ChatRole");

    private string OpenAI(ExpressionSyntax at, string name) => FixText.TypeName(prompt.Model, at.SpanStart, "OpenAI.Chat", name);

    /// <summary>The block to stand beside: in front of the marked one, whose marker then covers the new one too, or behind the last static one.</summary>
    private (ExpressionSyntax Block, bool IsBefore, bool IsMarked)? BlockBeside()
    {
        if (request.LastMarkerIndex() is >= 0 and var last)
        {
            return request.Segments[last] is { IsHead: true, Place: not SegmentPlace.Tool } marked && Element(marked) is { } block ? (block, true, true) : null;
        }

        ExpressionSyntax? target = request.Segments.Where(static s => s is { IsHead: true, Place: not SegmentPlace.Tool })
            .TakeWhile(static s => s is { Stability.IsStable: true, Condition: null }).Select(Element).LastOrDefault(static e => e is not null);
        return target is null ? null : (target, false, false);
    }

    private ExpressionSyntax? Element(PromptSegment segment) => new[] { segment.Message?.Syntax, segment.Operation.Syntax }.OfType<ExpressionSyntax>()
        .FirstOrDefault(node => prompt.Holds(node) && BlockList.IsElement(node));

    private TextChange Beside(ExpressionSyntax sibling, string added, bool isBefore)
    {
        string separator = BlockList.SeparatorBefore(sibling, prompt);
        return isBefore ? new TextChange(new TextSpan(sibling.SpanStart, 0), added + separator) : new TextChange(new TextSpan(sibling.Span.End, 0), separator + added);
    }
}
