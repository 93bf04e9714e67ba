using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PromptGen.Testing;

/// <summary>The texts of a test project with their marks, by path.</summary>
internal sealed class MarkedFiles(IReadOnlyList<KeyValuePair<string, MarkupText>> files)
{
    public string? TextOf(string path) => files.FirstOrDefault(f => f.Key == path).Value?.Text;

    /// <summary>What the marks expect the compiler to report.</summary>
    public ImmutableArray<Expectation> OfCompiler() => [.. Marks().Where(m => IsCompilerId(m.Id)).Select(m => Bare(m.Id!, m.Place))];

    /// <summary>What the marks and <paramref name="described"/> expect an analyzer with these rules to report.</summary>
    public ImmutableArray<Expectation> OfAnalyzer(IReadOnlyCollection<DiagnosticDescriptor> rules, IEnumerable<ExpectedDiagnostic> described)
    {
        List<Expectation> result = [];
        foreach ((string? id, int? number, Place place) in Marks())
        {
            if (number is null && !IsCompilerId(id))
            {
                result.Add(Bare(id ?? OnlyRule(rules), place));
            }
        }

        result.AddRange(described.Select(d => new Expectation(
            d.Id,
            d.Mark is { } mark ? Numbered(mark) : default,
            d.Message,
            d.Severity,
            d.AdditionalMarks.IsDefault ? default : [.. d.AdditionalMarks.Select(Numbered)])));
        return [.. result];
    }

    private static bool IsCompilerId(string? id) => id is not null && id.StartsWith("CS", StringComparison.Ordinal);

    private static Expectation Bare(string id, Place place) => new(id, place, null, null, default);

    private static string OnlyRule(IReadOnlyCollection<DiagnosticDescriptor> rules)
    {
        // PG9006 is in all analyzers: it stands for their own mistakes.
        string[] ids = [.. rules.Select(r => r.Id).Where(id => id != "PG9006").Distinct(StringComparer.Ordinal)];
        return ids is [string only]
            ? only
            : throw new InvalidOperationException($"'[|…|]' stands for the only rule of an analyzer, but here are {ids.Length} ({string.Join(", ", ids)}); write '{{|ID:…|}}'.");
    }

    private Place Numbered(int number)
    {
        Place[] places = [.. Marks().Where(m => m.Number == number).Select(m => m.Place)];
        return places is [Place only]
            ? only
            : throw new InvalidOperationException($"The texts hold {places.Length} marks '{{|#{number}:…|}}'; an expected diagnostic needs exactly one.");
    }

    private IEnumerable<(string? Id, int? Number, Place Place)> Marks() =>
        from file in files
        from span in file.Value.Spans
        select (span.Id, span.Number, new Place(file.Key, span.Span));
}
