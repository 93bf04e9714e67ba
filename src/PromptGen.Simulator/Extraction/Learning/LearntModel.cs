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
    private readonly Vocabulary _texts;
    private readonly Vocabulary _numbers;
    private readonly Vocabulary _dates;
    private readonly Vocabulary _words;
    private readonly SignModel _signs;
    private readonly DateOrderModel _order;
    private readonly Dictionary<string, Func<FindContext, FoundValue?>> _finders = new(StringComparer.Ordinal);

    public LearntModel(SchemaNode root, IReadOnlyList<Exemplar> exemplars)
    {
        _root = root;
        List<LearningCase> cases = [.. exemplars.Select(e => new LearningCase(new DocumentView(e.Document), JsonDocument.Parse(e.Output).RootElement))];
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
        Learn(root, cases);
    }

    public FoundValue Find(string document)
    {
        DocumentView view = new(document);
        Index(view);
        FindContext context = new(view, _order.IsDayFirst(view));
        FoundValue root = Record(_root, context) ?? new FoundValue();
        _signs.Apply(root);
        return root;
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

    private void Learn(SchemaNode node, IReadOnlyList<LearningCase> cases)
    {
        foreach (SchemaNode member in node.Members)
        {
            List<LearningCase> own = [.. cases.Select(c => new LearningCase(c.View, GoldMatch.Member(c.Gold, member.Name))).Where(c => c.Gold.ValueKind != JsonValueKind.Undefined)];
            switch (member.Kind)
            {
                case SchemaKind.Record:
                    Learn(member, [.. own.Where(c => GoldMatch.IsPresent(c.Gold))]);
                    break;
                case SchemaKind.List when member.Item is not null:
                    _finders[member.Path] = new ListModel(member, own).Find;
                    break;
                case SchemaKind.List or SchemaKind.Variants:
                    break;
                default:
                    LearnLeaf(member, own);
                    break;
            }
        }
    }

    private void LearnLeaf(SchemaNode leaf, IReadOnlyList<LearningCase> cases)
    {
        (int found, int present) = SpanModel.Coverage(leaf, cases);
        bool isLiteral = leaf.Kind is not (SchemaKind.Choice or SchemaKind.Boolean) && (present == 0 || found * LiteralShareDenominator > present * LiteralShareNumerator);
        if (isLiteral)
        {
            Vocabulary vocabulary = leaf.Kind switch
            {
                SchemaKind.Number or SchemaKind.Integer => _numbers,
                SchemaKind.Date => _dates,
                _ => _texts,
            };
            _finders[leaf.Path] = new SpanModel(leaf, vocabulary, cases).Find;
        }
        else
        {
            _finders[leaf.Path] = new ClassModel(_words, cases).Find;
        }
    }

    private FoundValue? Record(SchemaNode node, FindContext context)
    {
        FoundValue record = new();
        foreach (SchemaNode member in node.Members)
        {
            record.Members[member.Name] = member.Kind == SchemaKind.Record
                ? Record(member, context)
                : _finders.TryGetValue(member.Path, out Func<FindContext, FoundValue?>? find) ? find(context) : null;
        }

        return record.Members.Values.Any(v => v is not null) ? record : null;
    }
}
