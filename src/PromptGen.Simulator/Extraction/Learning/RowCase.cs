using System.Text.Json;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>An item of an exemplar's list and the lines it was read from.</summary>
internal sealed record RowCase(DocumentView View, RowWindow Window, JsonElement Gold)
{
    public static IEnumerable<RowCase> From(DocumentView view, IReadOnlyList<Candidate> places, int[] aligned, IReadOnlyList<JsonElement> golds)
    {
        int[] known = [.. Enumerable.Range(0, aligned.Length).Where(i => aligned[i] >= 0)];
        for (int k = 0; k < known.Length; k++)
        {
            Candidate? previous = k > 0 ? places[aligned[known[k - 1]]] : null;
            Candidate? next = k + 1 < known.Length ? places[aligned[known[k + 1]]] : null;
            yield return new RowCase(view, new RowWindow(view, places[aligned[known[k]]], previous, next), golds[known[k]]);
        }
    }
}
