using System.Text;
using System.Text.Json;
using PromptGen.Corpus;
using PromptGen.Oracle.Judging;

namespace PromptGen.Oracle.Comparing;

/// <summary>The reader without repairs against three schemas: our own by two validators, and the one that System.Text.Json exports.</summary>
public sealed class SchemaComparison
{
    private readonly ICorpusType _type;
    private readonly SchemaEvaluator _own;
    private readonly List<(string Name, SchemaEvaluator Evaluator)> _lax;
    private readonly ValidatorComparison _outside;
    private readonly SchemaEvaluator? _exported;
    private readonly SchemaEvaluator? _exportedLax;

    public SchemaComparison(ICorpusType type)
    {
        _type = type;
        JsonElement schema = JsonSerializer.Deserialize<JsonElement>(type.Tool.InputSchema);
        _own = new SchemaEvaluator(schema, Laxness.None);
        _lax = SchemaDifferences.Accepted.Select(lax => (lax.Value, new SchemaEvaluator(schema, lax.Key))).ToList();
        _outside = new ValidatorComparison(schema, new NJsonSchemaJudge(type.Tool.InputSchema));
        if (!Strangers.IsIn(type))
        {
            JsonElement exported = ExporterSchema.Of(type.Type);
            _exported = new SchemaEvaluator(exported, Laxness.Formats);
            _exportedLax = new SchemaEvaluator(exported, Laxness.Formats | Laxness.TextNumbers);
        }
    }

    /// <summary>Compares the verdicts over an instance without duplicate keys.</summary>
    public IEnumerable<Verdict> Compare(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        CorpusRead ours = _type.Read(Encoding.UTF8.GetBytes(json), ReadOptions.Strict);
        yield return CompareOwn(ours, document.RootElement);
        if (NJsonSchemaJudge.CanRead(json))
        {
            yield return _outside.Compare(json, document.RootElement);
        }

        if (_exported is not null)
        {
            // The exporter forgets [JsonNumberHandling] on nullable numbers, and exponents everywhere.
            bool isAccepted = _exported.Accepts(document.RootElement) || (ours.IsOk && _exportedLax!.Accepts(document.RootElement));
            yield return SchemaDifferences.Compare(ours, isAccepted, "the exported schema", SchemaDifferences.OfExported, _type, document.RootElement);
        }
    }

    private Verdict CompareOwn(CorpusRead ours, JsonElement instance)
    {
        bool own = _own.Accepts(instance);
        string? name = ours.IsOk && !own ? _lax.FirstOrDefault(lax => lax.Evaluator.Accepts(instance)).Name : null;
        return name is not null ? Verdict.Difference(name) : SchemaDifferences.Compare(ours, own, "the schema", SchemaDifferences.OfOwn, _type, instance);
    }
}
