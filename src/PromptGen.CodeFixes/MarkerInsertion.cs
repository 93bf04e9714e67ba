using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PromptGen.CodeFixes;

/// <summary>Puts a cache marker on the block that an expression makes or is the text of; a plain text becomes a block first, since only blocks can be marked.</summary>
/// <param name="model">The model of the document.</param>
internal sealed class MarkerInsertion(SemanticModel model)
{
    private const string RawValue = "new { type = \"ephemeral\" }";

    /// <summary>The edit; null where there is no block to mark.</summary>
    /// <param name="expression">The text of the block, or the block.</param>
    /// <param name="value">The marker to set, or null for the default one.</param>
    public TextChange? Mark(ExpressionSyntax expression, ExpressionSyntax? value = null)
    {
        string? typed = value is BaseObjectCreationExpressionSyntax ? value.ToString() : null;
        string raw = value is AnonymousObjectCreationExpressionSyntax ? value.ToString() : RawValue;
        return expression.Parent switch
        {
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "Text" }, Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax block } } => MarkBlock(block, typed),
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "System" } property, Parent: InitializerExpressionSyntax } => WrapSystem(expression, property, typed),
            ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax created } argument => MarkCreated(created, argument, typed),
            AnonymousObjectMemberDeclaratorSyntax { Parent: AnonymousObjectCreationExpressionSyntax block } member => MarkRaw(expression, member, block, raw),
            _ => MarkBlock(expression, typed),
        };
    }

    /// <summary>Adds a member to an object initializer, on a line of its own if the others have one.</summary>
    public static TextChange Append(BaseObjectCreationExpressionSyntax creation, string member)
    {
        if (creation.Initializer is not { } initializer)
        {
            return new TextChange(new TextSpan(creation.Span.End, 0), $" {{ {member} }}");
        }

        SeparatedSyntaxList<ExpressionSyntax> members = initializer.Expressions;
        if (members.Count == 0)
        {
            return new TextChange(TextSpan.FromBounds(initializer.OpenBraceToken.Span.End, initializer.CloseBraceToken.SpanStart), $" {member} ");
        }

        string gap = Gap(initializer, members.Last());
        return members.SeparatorCount == members.Count
            ? new TextChange(new TextSpan(members.GetSeparator(members.Count - 1).Span.End, 0), gap + member + ",")
            : new TextChange(new TextSpan(members.Last().Span.End, 0), "," + gap + member);
    }

    /// <summary>True if an anonymous object is one of several in an array without a type: all of them must have the same members.</summary>
    public static bool SharesType(AnonymousObjectCreationExpressionSyntax block) =>
        block.Parent is InitializerExpressionSyntax { Parent: ImplicitArrayCreationExpressionSyntax, Expressions.Count: > 1 };

    private static string Gap(InitializerExpressionSyntax initializer, ExpressionSyntax last)
    {
        SourceText text = initializer.SyntaxTree.GetText();
        TextLine line = text.Lines.GetLineFromPosition(last.SpanStart);
        if (line.Start <= initializer.OpenBraceToken.SpanStart || text.Lines.GetLineFromPosition(last.Span.End).EndIncludingLineBreak == text.Length)
        {
            return " ";
        }

        TextLine before = text.Lines[line.LineNumber - 1];
        string content = text.ToString(line.Span);
        return text.ToString(TextSpan.FromBounds(before.End, before.EndIncludingLineBreak)) + content.Substring(0, content.Length - content.TrimStart().Length);
    }

    private TextChange? MarkBlock(ExpressionSyntax block, string? value)
    {
        ITypeSymbol? type = model.GetTypeInfo(block).Type;
        if (type?.GetMembers("CacheControl").OfType<IPropertySymbol>().FirstOrDefault() is not { SetMethod: not null } property)
        {
            return null;
        }

        string member = "CacheControl = " + (value ?? $"new {NameOf(property.Type, block.SpanStart)}()");
        return block switch
        {
            BaseObjectCreationExpressionSyntax creation => Append(creation, member),
            IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax when type.IsRecord => new TextChange(new TextSpan(block.Span.End, 0), $" with {{ {member} }}"),
            _ => null,
        };
    }

    private TextChange? WrapSystem(ExpressionSyntax text, IdentifierNameSyntax property, string? value)
    {
        if (model.GetSymbolInfo(property).Symbol?.ContainingNamespace is not { } space || model.GetTypeInfo(text).Type?.SpecialType != SpecialType.System_String)
        {
            return null;
        }

        string prefix = space.Name == "Messages" && space.ContainingNamespace.Name == "Beta" ? "Beta" : "";
        if (space.GetTypeMembers(prefix + "TextBlockParam").FirstOrDefault() is not { } block || space.GetTypeMembers(prefix + "CacheControlEphemeral").FirstOrDefault() is not { } marker)
        {
            return null;
        }

        int at = text.SpanStart;
        string list = model.LookupNamespacesAndTypes(at, name: "List").Any(static type => type.ContainingNamespace?.ToDisplayString() == "System.Collections.Generic") ? "List" : "global::System.Collections.Generic.List";
        return new TextChange(text.Span, $"new {list}<{NameOf(block, at)}> {{ new() {{ Text = {text}, CacheControl = {value ?? $"new {NameOf(marker, at)}()"} }} }}");
    }

    private TextChange? MarkCreated(BaseObjectCreationExpressionSyntax created, ArgumentSyntax argument, string? value)
    {
        ITypeSymbol? type = model.GetTypeInfo(created).Type;
        ITypeSymbol? marker = model.Compilation.GetTypeByMetadataName("Anthropic.Models.Messages.CacheControlEphemeral");
        string markerText = value ?? (marker is null ? "" : $"new {NameOf(marker, created.SpanStart)}()");
        bool canMark = marker is not null && model.Compilation.GetTypeByMetadataName("Microsoft.Extensions.AI.AIContentCacheExtensions") is not null && !markerText.StartsWith("new()", StringComparison.Ordinal);
        switch (type?.Name)
        {
            case "TextContent" when canMark:
                return new TextChange(new TextSpan(created.Span.End, 0), $".WithCacheControl({markerText})");
            case "ChatMessage" when canMark && type.ContainingNamespace.ToDisplayString() == "Microsoft.Extensions.AI" && model.GetTypeInfo(argument.Expression).Type?.SpecialType == SpecialType.System_String:
                string content = model.Compilation.GetTypeByMetadataName("Microsoft.Extensions.AI.TextContent") is { } found ? NameOf(found, created.SpanStart) : "TextContent";
                return new TextChange(argument.Expression.Span, $"[new {content}({argument.Expression}).WithCacheControl({markerText})]");
            default:
                return MarkBlock(created, value);
        }
    }

    private TextChange? MarkRaw(ExpressionSyntax text, AnonymousObjectMemberDeclaratorSyntax member, AnonymousObjectCreationExpressionSyntax block, string value)
    {
        string? name = member.NameEquals?.Name.Identifier.ValueText ?? (text as IdentifierNameSyntax)?.Identifier.ValueText;
        return name switch
        {
            "text" when !SharesType(block) => new TextChange(new TextSpan(block.Initializers.Last().Span.End, 0), $", cache_control = {value}"),
            "system" when model.GetTypeInfo(text).Type?.SpecialType == SpecialType.System_String =>
                new TextChange(member.Span, $"system = new[] {{ new {{ type = \"text\", text = {text}, cache_control = {value} }} }}"),
            _ => null,
        };
    }

    /// <summary>The simple name where it means the type, else the whole one.</summary>
    private string NameOf(ITypeSymbol type, int position)
    {
        ITypeSymbol plain = type.WithNullableAnnotation(NullableAnnotation.None);
        return model.LookupNamespacesAndTypes(position, name: type.Name).Any(found => SymbolEqualityComparer.Default.Equals(found, plain)) ? type.Name : plain.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
    }
}
