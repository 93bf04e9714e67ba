using System.Text.Json;
using PromptGen.Simulator.Extraction.Schema;

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

    public ListModel(SchemaNode list, IReadOnlyList<LearningCase> cases)
    {
        _item = list.Item!;
        _anchor = PickAnchor(_item, cases);
        if (_anchor is null)
        {
            return;
        }

        List<List<(ulong[] Features, bool IsWanted)>> walks = [];
        List<RowCase> rows = [];
        foreach (LearningCase one in cases)
        {
            JsonElement[] golds = one.Gold.ValueKind == JsonValueKind.Array ? [.. one.Gold.EnumerateArray()] : [];
            IReadOnlyList<Candidate> places = GoldMatch.Candidates(one.View, _anchor.Kind);
            int[] aligned = RowAlignment.Align(_item, _anchor, places, one.View, golds);
            walks.Add(Walk(one.View, places, aligned));
            rows.AddRange(RowCase.From(one.View, places, aligned, golds));
        }

        _vocabulary = new Vocabulary(walks.Select(w => w.SelectMany(c => c.Features)));
        _detector = new Detector(_vocabulary.Count, [.. walks.SelectMany(w => w).Select(c => (_vocabulary.Indexes(c.Features), c.IsWanted))]);
        foreach (SchemaNode member in _item.Members.Where(m => m != _anchor && m.IsLeaf))
        {
            _members.Add(new RowMemberModel(member, rows));
        }
    }

    public FoundValue? Find(FindContext context)
    {
        FoundValue list = new();
        if (_anchor is null)
        {
            return list;
        }

        List<Candidate> anchors = Anchors(context.View);
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
        SchemaNode[] leaves = item.IsLeaf ? [item] : [.. item.Members.Where(m => m.IsLeaf && m.Kind is not (SchemaKind.Choice or SchemaKind.Boolean))];
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

    private List<Candidate> Anchors(DocumentView view)
    {
        List<Candidate> anchors = [];
        RowAnchors walk = new(view);
        foreach (Candidate place in GoldMatch.Candidates(view, _anchor!.Kind))
        {
            bool overlaps = anchors.Count > 0 && anchors[^1].Line == place.Line && place.Start < anchors[^1].End;
            if (!overlaps && _detector!.Score(_vocabulary.Indexes([.. place.Features, .. walk.Describe(place)])) > 0)
            {
                anchors.Add(place);
                walk.Accept(place);
            }
        }

        return anchors;
    }
}
