using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Exemplars;

namespace PromptGen.Generators.Analyzers.Files;

/// <summary>The inputs of the evaluation files, found by their text and by runs of eight words.</summary>
internal sealed class EvaluationSet
{
    private const int WordsOfShingle = 8;
    private const double NearEnough = 0.8;

    private readonly Dictionary<string, Entry> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>> _byShingle = new(StringComparer.Ordinal);

    public bool IsEmpty => _byText.Count == 0;

    public void Add(AdditionalText file, SourceText text)
    {
        foreach (JsonValue value in ExemplarFile.Values(file.Path, text.ToString(), []))
        {
            if (value["input"] is not { Kind: JsonKind.String } input || SameText.Normalize(input.Text) is not { Length: > 0 } normal || _byText.ContainsKey(normal))
            {
                continue;
            }

            HashSet<string> shingles = Shingles(normal);
            Entry entry = new(file, text.Lines.GetLineFromPosition(value.Start).LineNumber + 1, shingles.Count);
            _byText.Add(normal, entry);
            foreach (string shingle in shingles)
            {
                if (!_byShingle.TryGetValue(shingle, out List<Entry>? entries))
                {
                    _byShingle.Add(shingle, entries = []);
                }

                entries.Add(entry);
            }
        }
    }

    /// <summary>The entry with the same text, or one that shares at least four of five runs of eight words.</summary>
    public (Entry Entry, bool IsSame)? Find(string input)
    {
        string normal = SameText.Normalize(input);
        if (_byText.TryGetValue(normal, out Entry? same))
        {
            return (same, true);
        }

        HashSet<string> shingles = Shingles(normal);
        Dictionary<Entry, int> shared = [];
        foreach (Entry entry in shingles.SelectMany(shingle => _byShingle.TryGetValue(shingle, out List<Entry>? entries) ? entries : []))
        {
            shared[entry] = shared.TryGetValue(entry, out int count) ? count + 1 : 1;
        }

        Entry? near = shared.Where(pair => pair.Value >= NearEnough * (shingles.Count + pair.Key.Shingles - pair.Value)).Select(static pair => pair.Key)
            .OrderBy(static entry => entry.File.Path, StringComparer.Ordinal).ThenBy(static entry => entry.Line).FirstOrDefault();
        return near is null ? null : (near, false);
    }

    private static HashSet<string> Shingles(string text)
    {
        string[] words = text.Split(' ');
        return new HashSet<string>(Enumerable.Range(0, Math.Max(0, words.Length - WordsOfShingle + 1)).Select(start => string.Join(" ", words, start, WordsOfShingle)), StringComparer.Ordinal);
    }

    /// <summary>An input of an evaluation file.</summary>
    internal sealed record Entry(AdditionalText File, int Line, int Shingles);
}
