using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PromptGen.CodeFixes.Prompts;

/// <summary>The constant text behind a varying hole: whole lines or paragraphs, which mean the same in another place.</summary>
/// <param name="Text">The text.</param>
/// <param name="Line">The line that holds the hole.</param>
/// <param name="Range">The constant lines.</param>
internal sealed record ConstantTail(ComposedText Text, TextLineRange Line, TextLineRange Range)
{
    /// <summary>Finds the longest constant lines behind a hole; null if there are none.</summary>
    public static ConstantTail? Find(ComposedText text, SyntaxNode hole, SemanticModel model)
    {
        int at = text.Atoms.ToList().FindIndex(atom => atom.Hole is not null && atom.Hole.Span.Contains(hole.Span));
        if (at < 0 || text.LineAround(hole) is not { } line)
        {
            return null;
        }

        TextLineRange? longest = null;
        int most = 0;
        for (int start = at + 1; start < text.Atoms.Count;)
        {
            int end = start;
            while (end < text.Atoms.Count && IsConstant(text.Atoms[end], model))
            {
                end++;
            }

            if (LinesOf(text.Atoms, start, end) is { } lines && LengthOf(text.Atoms, lines, model) is var length && length > most)
            {
                (longest, most) = (lines, length);
            }

            start = end + 1;
        }

        return longest is { } range ? new ConstantTail(text, line, range) : null;
    }

    /// <summary>What to take out of the text. Newlines that a call adds stay with the call.</summary>
    public TextLineRange Removed => Text.IsBuilder ? Range with { Cut = Range.First } : Range;

    /// <summary>The constant lines as an expression.</summary>
    public string? Write(PromptDocument prompt) => new TextWriting(Text, prompt).Write(Trimmed());

    /// <summary>Puts the constant lines before the line of the hole, and before a line that introduces it.</summary>
    public ImmutableArray<TextChange>? MoveUp(PromptDocument prompt)
    {
        int target = Line.First;
        while (target > 1 && IsIntroduction(target))
        {
            target = StartOfLine(target - 1);
        }

        return Text.IsBuilder ? MoveCalls(target, prompt) : Rewrite(target, prompt);
    }

    private static bool IsConstant(TextAtom atom, SemanticModel model) => atom.Hole is null || model.GetConstantValue(atom.Hole).HasValue
        || model.GetSymbolInfo(atom.Hole).Symbol is IFieldSymbol { IsStatic: true, IsReadOnly: true };

    private static TextLineRange? LinesOf(IReadOnlyList<TextAtom> atoms, int start, int end)
    {
        int first = start;
        while (first < end && (atoms[first].IsBlank || !atoms[first].IsBlock && !IsLineStart(atoms, first)))
        {
            first++;
        }

        int last = end;
        while (last < atoms.Count && last > first && !atoms[last - 1].IsNewLine && !atoms[last - 1].IsBlock)
        {
            last--;
        }

        if (first >= last)
        {
            return null;
        }

        // At the end of the text the blanks before the lines would be left over.
        int cut = first;
        while (last == atoms.Count && cut > start && atoms[cut - 1].IsBlank)
        {
            cut--;
        }

        return new TextLineRange(cut, first, last);
    }

    // An indented line starts where its text does.
    private static bool IsLineStart(IReadOnlyList<TextAtom> atoms, int index)
    {
        int before = index - 1;
        while (before >= 0 && atoms[before].IsBlank && !atoms[before].IsNewLine)
        {
            before--;
        }

        return before < 0 || atoms[before].IsNewLine;
    }

    private static int LengthOf(IReadOnlyList<TextAtom> atoms, TextLineRange range, SemanticModel model) =>
        atoms.Skip(range.First).Take(range.End - range.First).Sum(atom => atom.Hole is null ? 1 : (model.GetConstantValue(atom.Hole).Value as string)?.Length ?? 1);

    private bool IsIntroduction(int line) => Text.Atoms[line - 1].IsNewLine && line > 1 && Text.Atoms[line - 2].Value == ":";

    private int StartOfLine(int end)
    {
        int start = end;
        while (start > 0 && !Text.Atoms[start - 1].IsNewLine && !Text.Atoms[start - 1].IsBlock)
        {
            start--;
        }

        return start;
    }

    private List<TextAtom> Trimmed()
    {
        List<TextAtom> lines = [.. Text.Atoms.Skip(Range.First).Take(Range.End - Range.First)];
        while (lines.Count > 0 && lines[lines.Count - 1].IsBlank)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        return lines;
    }

    private ImmutableArray<TextChange>? Rewrite(int target, PromptDocument prompt)
    {
        List<TextAtom> lines = Trimmed();
        List<TextAtom> order =
        [
            .. Text.Atoms.Take(target),
            .. lines,
            new TextAtom(default, "\n", lines[lines.Count - 1].Operand),
            .. Text.Atoms.Skip(target).Take(Range.Cut - target),
            .. Text.Atoms.Skip(Range.End),
        ];
        return new TextWriting(Text, prompt).Write(order) is { } expression ? [new TextChange(Text.Root.Span, expression)] : null;
    }

    /// <summary>Moves whole calls: statements in front of a statement, or calls of one chain.</summary>
    private ImmutableArray<TextChange>? MoveCalls(int target, PromptDocument prompt)
    {
        int first = Text.Atoms[Range.First].Operand;
        int last = Text.Atoms[Range.End - 1].Operand;
        int before = Text.Atoms[target].Operand;
        if (Text.Atoms[Range.First - 1].Operand == first || Range.End < Text.Atoms.Count && Text.Atoms[Range.End].Operand == last || target > 0 && Text.Atoms[target - 1].Operand == before)
        {
            return null;
        }

        TextOperand[] moved = [.. Text.Operands.Skip(first).Take(last - first + 1)];
        bool areAlike = moved.All(operand => operand.Removal.Length > 0 && IsStatement(operand) == IsStatement(Text.Operands[before]));
        return areAlike
            ? [new TextChange(new TextSpan(Text.Operands[before].Removal.Start, 0), Written(moved, prompt)), .. moved.Select(static operand => new TextChange(operand.Removal, ""))]
            : null;

        bool IsStatement(TextOperand operand) => prompt.Source.ToString(operand.Removal).TrimStart()[0] != '.';
    }

    /// <summary>The calls, the last of which ends its line.</summary>
    private string Written(TextOperand[] moved, PromptDocument prompt)
    {
        string text = string.Concat(moved.Select(operand => prompt.Source.ToString(operand.Removal)));
        TextOperand last = moved[moved.Length - 1];
        return Text.Atoms[Range.End - 1].IsNewLine ? text : text.Insert(text.Length - (last.Removal.End - last.Call!.Span.End), ".Append('\\n')");
    }
}
