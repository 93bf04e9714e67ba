using System.Text.Json;
using PromptGen.Simulator.Answers;
using PromptGen.Simulator.Extraction.Schema;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>Everything learnt from the exemplars of one prompt for one schema. Immutable once made, so many requests can use it at a time.</summary>
internal sealed class LearntModel
{
    private const int LiteralShareNumerator = 1;
    private const int LiteralShareDenominator = 2;

    private readonly SchemaNode _root;
    private readonly KnownPhrases _phrases;
    private readonly List<(SchemaNode Node, ListModel Model)> _lists = [];
    private readonly Vocabulary _texts;
    private readonly Vocabulary _numbers;
    private readonly Vocabulary _dates;
    private readonly Vocabulary _words;
    private readonly SignModel _signs;
    private readonly DateOrderModel _order;
    private readonly Dictionary<string, Func<FindContext, FoundValue?>> _leaves = new(StringComparer.Ordinal);

    public LearntModel(SchemaNode root, IReadOnlyList<Exemplar> exemplars)
    {
        _root = root;
        List<LearningCase> cases = [.. exemplars.Select(e => new LearningCase(new DocumentView(e.Document), JsonDocument.Parse(e.Output).RootElement))];
        _phrases = new KnownPhrases(cases.Select(c => c.View.Document));
        foreach (LearningCase one in cases)
        {
            _phrases.Describe(one.View, true);
        }

        LearnLists(cases);
        _texts = new Vocabulary(cases.Select(c => c.View.Texts.SelectMany(t => t.Features)));
        _numbers = new Vocabulary(cases.Select(c => c.View.Numbers.SelectMany(t => t.Features)));
        _dates = new Vocabulary(cases.Select(c => c.View.Dates.SelectMany(t => t.Features)));
        _words = new Vocabulary(cases.Select(c => c.View.Words.AsEnumerable()));
        foreach (LearningCase one in cases)
        {
            Index(one.View);
        }

        _signs = new SignModel(root, cases.Select(c => c.Gold));
        _order = new DateOrderModel(_words, cases);
        foreach ((SchemaNode leaf, IReadOnlyList<LearningCase> own) in Nodes(root, cases).Where(n => n.Node.IsLeaf))
        {
            _leaves[leaf.Path] = Leaf(leaf, own);
        }
    }

    public FoundValue Find(string document)
    {
        DocumentView view = new(document);
        _phrases.Describe(view, false);
        FindContext context = new(view, _order.IsDayFirst(view));
        Dictionary<string, FoundValue> lists = new(StringComparer.Ordinal);
        List<RowZone> zones = [];
        foreach ((SchemaNode node, ListModel model) in _lists)
        {
            IReadOnlyList<Candidate> anchors = model.Anchors(view);
            lists[node.Path] = model.Find(context, anchors);
            zones.Add(new RowZone(node.Path, view, anchors));
            Describe(view, zones);
        }

        Index(view);
        FoundValue root = Record(_root, context, lists) ?? new FoundValue();
        _signs.Apply(root);
        return root;
    }

    // Each list learns with what the lists before it say about a place; the leaves learn with all of them.
    private void LearnLists(List<LearningCase> cases)
    {
        Dictionary<DocumentView, List<RowZone>> zones = cases.ToDictionary(c => c.View, _ => new List<RowZone>());
        foreach ((SchemaNode node, IReadOnlyList<LearningCase> own) in Nodes(_root, cases).Where(n => n.Node is { Kind: SchemaKind.List, Item: not null }))
        {
            ListModel model = new(node, own);
            _lists.Add((node, model));
            Dictionary<DocumentView, IReadOnlyList<Candidate>> anchors = own.Zip(model.LearntAnchors).ToDictionary(p => p.First.View, p => p.Second);
            foreach (LearningCase one in cases)
            {
                zones[one.View].Add(new RowZone(node.Path, one.View, anchors.GetValueOrDefault(one.View) ?? []));
                Describe(one.View, zones[one.View]);
            }
        }
    }

    private static void Describe(DocumentView view, List<RowZone> zones)
    {
        RowZone? before = zones.Count > 1 ? zones[^2] : null;
        foreach (Candidate candidate in view.Texts.Concat(view.Numbers).Concat(view.Dates))
        {
            candidate.Describe(zones[^1].Describe(candidate, before));
        }
    }

    /// <summary>The nodes outside lists, with what each exemplar has there.</summary>
    private static IEnumerable<(SchemaNode Node, IReadOnlyList<LearningCase> Cases)> Nodes(SchemaNode parent, IReadOnlyList<LearningCase> cases)
    {
        foreach (SchemaNode member in parent.Members)
        {
            List<LearningCase> own = [.. cases.Select(c => new LearningCase(c.View, GoldMatch.Member(c.Gold, member.Name))).Where(c => c.Gold.ValueKind != JsonValueKind.Undefined)];
            yield return (member, own);
            foreach ((SchemaNode, IReadOnlyList<LearningCase>) inner in member.Kind == SchemaKind.Record ? Nodes(member, own) : [])
            {
                yield return inner;
            }
        }
    }

    private void Index(DocumentView view)
    {
        Index(view.Texts, _texts);
        Index(view.Numbers, _numbers);
        Index(view.Dates, _dates);
    }

    private static void Index(IReadOnlyList<Candidate> candidates, Vocabulary vocabulary)
    {
        foreach (Candidate candidate in candidates)
        {
            candidate.Indexes = vocabulary.Indexes(candidate.Features);
        }
    }

    private Func<FindContext, FoundValue?> Leaf(SchemaNode leaf, IReadOnlyList<LearningCase> cases)
    {
        if (leaf.Kind is SchemaKind.Choice or SchemaKind.Boolean)
        {
            return new ClassModel(_words, cases).Find;
        }

        (int found, int present) = SpanModel.Coverage(leaf, cases);
        if (present == 0 || found * LiteralShareDenominator > present * LiteralShareNumerator)
        {
            return new SpanModel(leaf, VocabularyOf(leaf.Kind), cases).Find;
        }

        return leaf.Kind == SchemaKind.Text ? new CodeModel(leaf, cases).Find : new ClassModel(_words, cases).Find;
    }

    private Vocabulary VocabularyOf(SchemaKind kind) => kind switch
    {
        SchemaKind.Number or SchemaKind.Integer => _numbers,
        SchemaKind.Date => _dates,
        _ => _texts,
    };

    private FoundValue? Record(SchemaNode node, FindContext context, Dictionary<string, FoundValue> lists)
    {
        FoundValue record = new();
        foreach (SchemaNode member in node.Members)
        {
            record.Members[member.Name] = member.Kind switch
            {
                SchemaKind.Record => Record(member, context, lists),
                SchemaKind.List => lists.GetValueOrDefault(member.Path),
                _ => _leaves.TryGetValue(member.Path, out Func<FindContext, FoundValue?>? find) ? find(context) : null,
            };
        }

        return record.Members.Values.Any(v => v is not null) ? record : null;
    }
}
