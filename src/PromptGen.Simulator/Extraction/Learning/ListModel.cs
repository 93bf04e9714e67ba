using System.Globalization;
using System.Text.Json;
using PromptGen.Simulator.Extraction.Schema;
using PromptGen.Simulator.Extraction.Text;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>
/// A list: learns which value of an item marks its row (the anchor), how rows look, and where in a row the other values stand.
/// </summary>
internal sealed class ListModel
{
    private readonly SchemaNode _item;
    private readonly SchemaNode? _anchor;
    private readonly Vocabulary _vocabulary = new([]);
    private readonly Detector? _detector;
    private readonly List<RowMemberModel> _members = [];
    private readonly RowSum? _sum;
    private readonly List<IReadOnlyList<Candidate>> _learnt = [];

    public ListModel(SchemaNode list, IReadOnlyList<LearningCase> cases)
    {
        _item = list.Item!;
        _anchor = PickAnchor(_item, cases);
        if (_anchor is null)
        {
            _learnt.AddRange(cases.Select(_ => Array.Empty<Candidate>()));
            return;
        }

        List<List<(ulong[] Features, bool IsWanted)>> walks = [];
        List<RowCase> rows = [];
        foreach (LearningCase one in cases)
        {
            JsonElement[] golds = one.Gold.ValueKind == JsonValueKind.Array ? [.. one.Gold.EnumerateArray()] : [];
            IReadOnlyList<Candidate> places = GoldMatch.Candidates(one.View, _anchor.Kind);
            int[] aligned = RowAlignment.Align(_item, _anchor, places, one.View, golds);
            _learnt.Add([.. aligned.Where(a => a >= 0).Select(a => places[a])]);
            walks.Add(Walk(one.View, places, aligned));
            rows.AddRange(RowCase.From(one.View, places, aligned, golds));
        }

        _sum = RowSum.Learn([.. cases.Zip(_learnt, (c, anchors) => (c.View, anchors))]);
        _vocabulary = new Vocabulary(walks.Select(w => w.SelectMany(c => c.Features)));
        _detector = new Detector(_vocabulary.Count, [.. walks.SelectMany(w => w).Select(c => (_vocabulary.Indexes(c.Features), c.IsWanted))]);
        foreach (SchemaNode member in _item.Members.Where(m => m != _anchor && m.IsLeaf))
        {
            _members.Add(new RowMemberModel(member, rows));
        }
    }

    /// <summary>The anchors of the rows of each exemplar it was learnt from.</summary>
    public IReadOnlyList<IReadOnlyList<Candidate>> LearntAnchors => _learnt;

    public FoundValue Find(FindContext context, IReadOnlyList<Candidate> anchors)
    {
        FoundValue list = new();
        if (_anchor is null)
        {
            return list;
        }

        for (int i = 0; i < anchors.Count; i++)
        {
            FoundValue own = LeafValue.Of(anchors[i], _anchor.Kind, context.IsDayFirst);
            if (ReferenceEquals(_anchor, _item))
            {
                list.Items.Add(own);
                continue;
            }

            FoundValue item = new();
            item.Members[_anchor.Name] = own;
            RowWindow window = new(context.View, anchors[i], i > 0 ? anchors[i - 1] : null, i + 1 < anchors.Count ? anchors[i + 1] : null);
            foreach (RowMemberModel member in _members)
            {
                item.Members[member.Name] = member.Find(window, context);
            }

            list.Items.Add(item);
        }

        return list;
    }

    // The value that most items have and that stands most often in the document; amounts tend to close a row, so the last on a tie.
    private static SchemaNode? PickAnchor(SchemaNode item, IReadOnlyList<LearningCase> cases)
    {
        IEnumerable<SchemaNode> leaves = (item.IsLeaf ? [item] : item.Members).Where(m => m.IsLeaf && m.Kind is not (SchemaKind.Choice or SchemaKind.Boolean));
        SchemaNode? best = null;
        int bestFound = 0;
        foreach (SchemaNode leaf in leaves)
        {
            int found = cases.Sum(c => c.Gold.ValueKind != JsonValueKind.Array ? 0 : c.Gold.EnumerateArray().Count(
                g => GoldMatch.Candidates(c.View, leaf.Kind).Any(p => GoldMatch.IsRight(p, leaf.Kind, RowAlignment.Value(item, leaf, g)))));
            // A number is one place; a text has many readings of its extent.
            found = leaf.Kind == SchemaKind.Text ? found / 2 : found;
            if (found > 0 && found >= bestFound)
            {
                (best, bestFound) = (leaf, found);
            }
        }

        return best;
    }

    private static List<(ulong[] Features, bool IsWanted)> Walk(DocumentView view, IReadOnlyList<Candidate> places, int[] aligned)
    {
        HashSet<int> wanted = [.. aligned.Where(a => a >= 0)];
        RowAnchors walk = new(view);
        List<(ulong[], bool)> cases = [];
        for (int i = 0; i < places.Count; i++)
        {
            cases.Add(([.. places[i].Features, .. walk.Describe(places[i])], wanted.Contains(i)));
            if (wanted.Contains(i))
            {
                walk.Accept(places[i]);
            }
        }

        return cases;
    }

    // Rows of a list look alike, so a place also counts what places of its make scored in a first walk.
    public IReadOnlyList<Candidate> Anchors(DocumentView view)
    {
        if (_anchor is null)
        {
            return [];
        }

        IReadOnlyList<Candidate> places = GoldMatch.Candidates(view, _anchor.Kind);
        long[] own = new long[places.Count];
        Pick(view, places, (i, score) => own[i] = score);
        ILookup<string, int> makes = Enumerable.Range(0, places.Count).ToLookup(i => Make(view, places[i]), StringComparer.Ordinal);
        long[] common = new long[places.Count];
        foreach (IGrouping<string, int> make in makes)
        {
            long mean = make.Sum(i => own[i]) / make.Count();
            foreach (int i in make)
            {
                common[i] = mean;
            }
        }

        long[] final = new long[places.Count];
        List<Candidate> picked = Pick(view, places, (i, score) => final[i] = score + (common[i] / 2));
        return _sum?.Confirm(view, places, final, picked) ?? picked;
    }

    private List<Candidate> Pick(DocumentView view, IReadOnlyList<Candidate> places, Func<int, long, long> score)
    {
        List<Candidate> anchors = [];
        RowAnchors walk = new(view);
        for (int i = 0; i < places.Count; i++)
        {
            Candidate place = places[i];
            bool overlaps = anchors.Count > 0 && anchors[^1].Line == place.Line && place.Start < anchors[^1].End;
            if (!overlaps && score(i, _detector!.Score(_vocabulary.Indexes([.. place.Features, .. walk.Describe(place)]))) > 0)
            {
                anchors.Add(place);
                walk.Accept(place);
            }
        }

        return anchors;
    }

    private static string Make(DocumentView view, Candidate place)
    {
        TextLine line = view.Document.Lines[place.Line];
        int edge = line.IsTabular ? -line.Cells[line.CellAt(place.Start)].Column : place.End;
        return string.Create(CultureInfo.InvariantCulture, $"{edge} {view.Layout.NumbersOn(place.Line).Length} {line.Cells.Count} {place.Number?.Decimals}");
    }
}
