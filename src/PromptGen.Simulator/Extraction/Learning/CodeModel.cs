using System.Text.Json;
using System.Text.RegularExpressions;
using PromptGen.Simulator.Extraction.Schema;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>
/// A text that is a code for what the document shows: three letters for a currency sign. Learns which signs go with which code, and
/// whether codes of the same make that are printed count.
/// </summary>
internal sealed partial class CodeModel
{
    private readonly Vocabulary _vocabulary;
    private readonly Ranker _ranker;
    private readonly string[] _known;
    private readonly HashSet<string> _makes;
    private readonly bool _mayBeNone;

    public CodeModel(SchemaNode node, IReadOnlyList<LearningCase> cases)
    {
        _mayBeNone = node.IsNullable;
        _known = [.. cases.Where(c => c.Gold.ValueKind == JsonValueKind.String).Select(c => c.Gold.GetString()!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _makes = [.. _known.Select(Make)];
        List<(ulong[][] Features, bool[] Right)> seen = [];
        foreach (LearningCase one in cases)
        {
            string[] values = Values(one.View);
            string? gold = one.Gold.ValueKind == JsonValueKind.String ? one.Gold.GetString() : null;
            seen.Add(([.. values.Select(v => Describe(one.View, v))], [.. values.Select(v => v == gold)]));
        }

        _vocabulary = new Vocabulary(seen.Select(s => s.Features.SelectMany(f => f)));
        _ranker = new Ranker(_vocabulary.Count, [.. seen.Select(s => new RankingCase([.. s.Features.Select(_vocabulary.Indexes)], s.Right))]);
    }

    public FoundValue? Find(FindContext context)
    {
        string[] values = Values(context.View);
        int best = _ranker.Best([.. values.Select(v => _vocabulary.Indexes(Describe(context.View, v)))], _mayBeNone);
        return best < 0 ? null : LeafValue.Text(values[best]);
    }

    private string[] Values(DocumentView view) =>
        [.. _known.Concat(Printed(view).Where(p => _makes.Contains(Make(p)))).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Printed(DocumentView view) =>
        view.Document.Lines.SelectMany(l => Code().Matches(l.Plain).Select(m => m.Value)).Distinct(StringComparer.Ordinal);

    private ulong[] Describe(DocumentView view, string value)
    {
        FeatureList features = new();
        features.Add("known", _known.Contains(value) ? 1 : 0);
        int beside = view.Document.Numbers.Count(n => n.Currency.Equals(value, StringComparison.OrdinalIgnoreCase));
        features.Add("beside", Math.Min(beside, 3));
        features.Add("printed", Printed(view).Contains(value) ? 1 : 0, Math.Min(beside, 1));
        features.Add("value", value);
        foreach (IGrouping<string, string> sign in view.Document.Numbers.Where(n => n.Currency.Length > 0).Select(n => n.Currency).GroupBy(c => c, StringComparer.Ordinal))
        {
            features.Add("sign", value, sign.Key);
        }

        foreach (string code in Printed(view))
        {
            features.Add("code", value, code);
        }

        return features.ToArray();
    }

    private static string Make(string value) => new([.. value.Select(c => char.IsDigit(c) ? '9' : char.IsUpper(c) ? 'A' : char.IsLower(c) ? 'a' : c)]);

    [GeneratedRegex(@"(?<![\p{L}\d])[A-Z]{2,4}(?![\p{L}\d])|\p{Sc}", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
