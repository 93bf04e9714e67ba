using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PromptGen.CodeFixes.Prompts;

/// <summary>A text as it is put together around a hole: a literal, a concatenation, or the appends to a builder.</summary>
internal sealed class ComposedText
{
    private readonly List<TextOperand> operands = [];
    private readonly List<TextAtom> atoms = [];
    private readonly SourceText source;
    private readonly SemanticModel model;

    private ComposedText(ExpressionSyntax root, SourceText source, SemanticModel model)
    {
        Root = root;
        this.source = source;
        this.model = model;
    }

    /// <summary>The expression that holds the whole text; for a builder the appended expression that holds the hole.</summary>
    public ExpressionSyntax Root { get; }

    /// <summary>The units of the text in order.</summary>
    public IReadOnlyList<TextAtom> Atoms => atoms;

    /// <summary>The expressions it is put together from.</summary>
    public IReadOnlyList<TextOperand> Operands => operands;

    /// <summary>True if the text is appended to a builder call by call.</summary>
    public bool IsBuilder => operands.Exists(static operand => operand.Call is not null);

    /// <summary>Reads the text around a hole; null if it is not put together in one of the known ways.</summary>
    public static ComposedText? Around(SyntaxNode hole, SourceText source, SemanticModel model, CancellationToken cancellationToken)
    {
        ExpressionSyntax? root = RootAround(hole, model, cancellationToken);
        BuilderCalls? calls = BuilderCalls.Around(root ?? hole, model, cancellationToken);
        root ??= calls?.Current;
        if (root is null)
        {
            return null;
        }

        ComposedText text = new(root, source, model);
        LiteralReader reader = new(source, model, cancellationToken);
        foreach (TextOperand operand in calls?.Operands ?? OperandsOf(root, model))
        {
            text.Add(operand, reader);
        }

        return text;
    }

    /// <summary>The line that holds the hole: from newline to newline, or to a constant text that is a paragraph of its own; null if that is the whole text.</summary>
    public TextLineRange? LineAround(SyntaxNode hole)
    {
        int at = atoms.FindIndex(atom => atom.Hole is not null && atom.Hole.Span.Contains(hole.Span));
        if (at < 0)
        {
            return null;
        }

        int first = at;
        while (first > 0 && !atoms[first - 1].IsNewLine && !atoms[first - 1].IsBlock)
        {
            first--;
        }

        int end = at + 1;
        while (end < atoms.Count && !atoms[end - 1].IsNewLine && !atoms[end].IsBlock)
        {
            end++;
        }

        // The last line takes the newline before it along, so that none is left over at the end.
        bool hasBreak = atoms[end - 1].IsNewLine;
        int cut = !hasBreak && end == atoms.Count && first > 0 && atoms[first - 1].IsNewLine ? first - 1 : first;
        return atoms.Where((_, i) => i < cut || i >= end).All(static atom => atom.IsBlank) ? null : new TextLineRange(cut, first, end);
    }

    /// <summary>All of the text.</summary>
    public TextLineRange Whole => new(0, 0, atoms.Count);

    /// <summary>The content of an interpolated string in the plain form that says the line without its newline.</summary>
    public string Render(TextLineRange line, Func<TextAtom, string?>? write = null)
    {
        int first = line.First;
        int end = line.End;
        while (end > first && atoms[end - 1].IsBlank)
        {
            end--;
        }

        while (first < end && atoms[first].IsBlank)
        {
            first++;
        }

        StringBuilder text = new();
        for (int i = first; i < end; i++)
        {
            text.Append(write?.Invoke(atoms[i]) ?? Written(atoms[i]));
        }

        return text.ToString();
    }

    /// <summary>The holes of a line.</summary>
    public IEnumerable<ExpressionSyntax> HolesOf(TextLineRange line) => atoms.Skip(line.First).Take(line.End - line.First).Where(static a => a.Hole is not null).Select(static a => a.Hole!);

    /// <summary>The changes that take a line out of the text; null if what stays cannot be written.</summary>
    public IReadOnlyList<TextChange>? Without(TextLineRange line)
    {
        List<TextChange> changes = [];
        List<int> kept = [];
        for (int i = 0; i < operands.Count; i++)
        {
            List<TextAtom> own = [.. atoms.Where(atom => atom.Operand == i)];
            List<TextAtom> cut = [.. atoms.Skip(line.Cut).Take(line.End - line.Cut).Where(atom => atom.Operand == i)];
            if (cut.Count > 0 && cut.Count == own.Count)
            {
                changes.Add(new TextChange(operands[i].Removal, ""));
                continue;
            }

            kept.Add(i);
            if (cut.Count > 0)
            {
                // A newline that a call adds cannot be taken from it.
                if (cut.Exists(static atom => atom.Span.IsEmpty) || operands[i].Expression is not { } expression)
                {
                    return null;
                }

                changes.Add(new TextChange(expression.Span, Rest(expression, own, cut)));
            }
        }

        return IsBuilder ? changes : WithoutOperators(changes, kept);
    }

    private static string Written(TextAtom atom)
    {
        if (atom.Hole is not { } hole)
        {
            return atom.Value is "{" or "}" ? atom.Value + atom.Value : Escaped(atom.Value);
        }

        bool needsParentheses = hole is ConditionalExpressionSyntax || hole.DescendantNodesAndSelf().Any(static n => n is AliasQualifiedNameSyntax);
        return needsParentheses ? $"{{({hole}){atom.Suffix}}}" : $"{{{hole}{atom.Suffix}}}";
    }

    /// <summary>Text as it stands between plain quotes.</summary>
    public static string Escaped(string text)
    {
        string literal = SymbolDisplay.FormatLiteral(text, quote: true);
        return literal.Substring(1, literal.Length - 2);
    }

    private static ExpressionSyntax? RootAround(SyntaxNode hole, SemanticModel model, CancellationToken cancellationToken)
    {
        ExpressionSyntax? root = null;
        for (SyntaxNode? node = hole; node is ExpressionSyntax or InterpolationSyntax or ArgumentSyntax or ArgumentListSyntax or BracketedArgumentListSyntax; node = node.Parent)
        {
            bool isText = node is InterpolatedStringExpressionSyntax
                || node.IsKind(SyntaxKind.AddExpression) && model.GetTypeInfo(node, cancellationToken).Type?.SpecialType == SpecialType.System_String;
            if (isText)
            {
                root = (ExpressionSyntax)node;
            }
            else if (root is not null && node is not (ParenthesizedExpressionSyntax or InterpolationSyntax))
            {
                break;
            }
        }

        return root;
    }

    private static IEnumerable<TextOperand> OperandsOf(ExpressionSyntax root, SemanticModel model)
    {
        if (root is BinaryExpressionSyntax add && add.IsKind(SyntaxKind.AddExpression) && model.GetTypeInfo(add).Type?.SpecialType == SpecialType.System_String)
        {
            foreach (TextOperand operand in OperandsOf(add.Left, model))
            {
                yield return operand;
            }

            yield return new TextOperand(add.Right, add.Right.Span);
        }
        else
        {
            yield return new TextOperand(root, root.Span);
        }
    }

    private void Add(TextOperand operand, LiteralReader reader)
    {
        int index = operands.Count;
        operands.Add(operand);
        if (operand.Expression is { } expression)
        {
            atoms.AddRange(reader.Read(expression, index));
        }

        if (operand.Call is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AppendLine" } } call)
        {
            atoms.Add(new TextAtom(new TextSpan(call.Span.End, 0), "\n", index));
        }
    }

    private string Rest(ExpressionSyntax expression, List<TextAtom> own, List<TextAtom> cut)
    {
        List<TextAtom> rest = [.. own.Where(atom => !cut.Contains(atom) && !atom.Span.IsEmpty)];
        while (rest.Count > 0 && rest[0].IsBlank && !rest[0].IsNewLine && rest[0].Operand == 0 && cut[0].Span.Start < rest[0].Span.Start)
        {
            cut.Add(rest[0]);
            rest.RemoveAt(0);
        }

        if (rest.Count == 1 && rest[0] is { Hole: { } only, Suffix: "" } && model.GetTypeInfo(only).Type?.SpecialType == SpecialType.System_String)
        {
            return only is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or LiteralExpressionSyntax || expression == Root && operands.Count == 1 ? only.ToString() : $"({only})";
        }

        StringBuilder text = new(source.ToString(expression.Span));
        foreach (TextAtom atom in cut.OrderByDescending(static atom => atom.Span.Start))
        {
            text.Remove(atom.Span.Start - expression.SpanStart, atom.Span.Length);
        }

        return rest.Exists(static atom => atom.Hole is not null) || expression is not InterpolatedStringExpressionSyntax ? text.ToString() : Plain(text.ToString(), LiteralForm.Of(expression, source));
    }

    /// <summary>A literal's source without the marks of an interpolated one, which it need not be without holes.</summary>
    public static string Plain(string text, LiteralForm form) => form switch
    {
        { IsRaw: true, Dollars: 1 } => text.Substring(1),
        { IsRaw: true } => text.TrimStart('$'),
        _ => text.Remove(text.IndexOf('$'), 1).Replace("{{", "{").Replace("}}", "}"),
    };

    private List<TextChange>? WithoutOperators(List<TextChange> changes, List<int> kept)
    {
        if (kept.Count == operands.Count)
        {
            return changes;
        }

        if (kept.Count == 0)
        {
            return null;
        }

        // What stays is written anew with the separators it had; the first two must still make a string.
        if (model.GetTypeInfo(operands[kept[0]].Expression!).Type?.SpecialType != SpecialType.System_String)
        {
            return null;
        }

        StringBuilder text = new();
        foreach (int i in kept)
        {
            ExpressionSyntax expression = operands[i].Expression!;
            if (text.Length > 0)
            {
                text.Append(source.ToString(TextSpan.FromBounds(operands[i - 1].Expression!.Span.End, expression.SpanStart)));
            }

            TextChange change = changes.Find(c => c.Span == expression.Span);
            text.Append(change.NewText ?? source.ToString(expression.Span));
        }

        return [new TextChange(Root.Span, text.ToString())];
    }
}
