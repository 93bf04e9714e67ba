using System.Text.Json;
using PromptGen.Simulator.Extraction.Schema;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>
/// Finds, for each item of a gold list, the place of its anchor value in the document: in order, and where possible near the
/// item's other values.
/// </summary>
internal static class RowAlignment
{
    private const int Reach = 2;

    /// <returns>For each item the index of its anchor candidate, or -1.</returns>
    public static int[] Align(SchemaNode item, SchemaNode anchor, IReadOnlyList<Candidate> candidates, DocumentView view, IReadOnlyList<JsonElement> golds)
    {
        int rows = golds.Count;
        int places = candidates.Count;
        int[,] best = new int[rows + 1, places + 1];
        int[,] gain = new int[rows, places];
        for (int r = rows - 1; r >= 0; r--)
        {
            for (int p = places - 1; p >= 0; p--)
            {
                gain[r, p] = Gain(item, anchor, candidates[p], view, golds[r]);
                int with = gain[r, p] > 0 ? gain[r, p] + best[r + 1, p + 1] : 0;
                best[r, p] = Math.Max(with, Math.Max(best[r + 1, p], best[r, p + 1]));
            }
        }

        int[] result = new int[rows];
        Array.Fill(result, -1);
        for (int r = 0, p = 0; r < rows && p < places;)
        {
            if (gain[r, p] > 0 && best[r, p] == gain[r, p] + best[r + 1, p + 1])
            {
                result[r++] = p++;
            }
            else if (best[r, p] == best[r, p + 1])
            {
                p++;
            }
            else
            {
                r++;
            }
        }

        return result;
    }

    private static int Gain(SchemaNode item, SchemaNode anchor, Candidate place, DocumentView view, JsonElement gold)
    {
        if (!GoldMatch.IsRight(place, anchor.Kind, Value(item, anchor, gold)))
        {
            return 0;
        }

        int gain = 10;
        foreach (SchemaNode member in item.Members.Where(m => m != anchor && m.IsLeaf))
        {
            JsonElement value = GoldMatch.Member(gold, member.Name);
            if (!GoldMatch.IsPresent(value))
            {
                continue;
            }

            IEnumerable<Candidate> near = GoldMatch.Candidates(view, member.Kind).Where(c => c.Line == place.Line && !ReferenceEquals(c, place));
            if (near.Any(c => GoldMatch.IsRight(c, member.Kind, value)))
            {
                gain += 4;
            }
            else if (GoldMatch.Candidates(view, member.Kind).Any(c => Math.Abs(c.Line - place.Line) <= Reach && GoldMatch.IsRight(c, member.Kind, value)))
            {
                gain += 2;
            }
        }

        return gain;
    }

    /// <summary>A member of an item, or the item itself for lists of plain values.</summary>
    public static JsonElement Value(SchemaNode item, SchemaNode member, JsonElement gold) => ReferenceEquals(item, member) ? gold : GoldMatch.Member(gold, member.Name);
}
