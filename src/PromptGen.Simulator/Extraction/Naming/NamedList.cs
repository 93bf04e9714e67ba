using PromptGen.Simulator.Extraction.Learning;
using PromptGen.Simulator.Extraction.Schema;
using PromptGen.Simulator.Extraction.Text;

namespace PromptGen.Simulator.Extraction.Naming;

/// <summary>Finds a list without exemplars: a line of column heads that read like the members' names, and the lines below it that fill them.</summary>
internal static class NamedList
{
    private const int LeastColumns = 2;

    public static FoundValue Find(SchemaNode item, FindContext context)
    {
        FoundValue list = new();
        foreach (TextLine header in context.View.Document.Lines)
        {
            Dictionary<SchemaNode, TextCell> columns = Columns(item, header);
            if (columns.Count < LeastColumns)
            {
                continue;
            }

            for (int i = header.Index + 1; i < context.View.Document.Lines.Count; i++)
            {
                TextLine line = context.View.Document.Lines[i];
                FoundValue row = Row(columns, line, context);
                AddLast(item, columns, line, context, row);
                if (row.Members.Count >= LeastColumns)
                {
                    list.Items.Add(row);
                }
                else if (list.Items.Count > 0)
                {
                    return list;
                }
            }
        }

        return list;
    }

    private static Dictionary<SchemaNode, TextCell> Columns(SchemaNode item, TextLine header)
    {
        Dictionary<SchemaNode, TextCell> columns = [];
        foreach (SchemaNode member in item.Members.Where(m => m.IsLeaf))
        {
            NameMatch name = new(member);
            TextCell best = default;
            int bestScore = NameMatch.Enough - 1;
            foreach (TextCell cell in header.Cells.Where(c => !columns.ContainsValue(c)))
            {
                int score = name.Score(LabelText.Words(header.Plain.AsSpan(cell.Start, cell.Length)));
                if (score > bestScore)
                {
                    (best, bestScore) = (cell, score);
                }
            }

            if (best.Length > 0)
            {
                columns.Add(member, best);
            }
        }

        return columns;
    }

    private static FoundValue Row(Dictionary<SchemaNode, TextCell> columns, TextLine line, FindContext context)
    {
        FoundValue row = new();
        foreach ((SchemaNode member, TextCell column) in columns)
        {
            Candidate? found = GoldMatch.Candidates(context.View, member.Kind)
                .Where(c => c.Line == line.Index && IsUnder(line, line.Cells[line.CellAt(c.Start)], column))
                .OrderByDescending(c => c.End - c.Start).FirstOrDefault();
            if (found is not null)
            {
                row.Members[member.Name] = LeafValue.Of(found, member.Kind, context.IsDayFirst);
            }
        }

        return row;
    }

    // A last number under no known head is taken for the last number the item wants.
    private static void AddLast(SchemaNode item, Dictionary<SchemaNode, TextCell> columns, TextLine line, FindContext context, FoundValue row)
    {
        SchemaNode? last = item.Members.LastOrDefault(m => m.Kind is SchemaKind.Number or SchemaKind.Integer);
        if (last is null || columns.ContainsKey(last) || row.Members.Count < LeastColumns)
        {
            return;
        }

        if (GoldMatch.Candidates(context.View, last.Kind).LastOrDefault(c => c.Line == line.Index) is { } number)
        {
            row.Members[last.Name] = LeafValue.Of(number, last.Kind, context.IsDayFirst);
        }
    }

    private static bool IsUnder(TextLine line, TextCell cell, TextCell column) => line.IsTabular ? cell.Column == column.Column : cell.Overlaps(column);
}
