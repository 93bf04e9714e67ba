using System.Collections.Immutable;
using PromptGen.Generators.Exemplars;

namespace PromptGen.Generators.Models;

/// <summary>
/// The table of models: the built-in one, read once per process, with the entries of the project's own file over it.
/// A model that it does not have is unknown, which no rule takes for a fact.
/// </summary>
internal sealed partial class ModelFacts
{
    private static readonly Lazy<ModelDataReader> s_embedded = new(ReadEmbedded);
    private static readonly Lazy<ModelFacts> s_builtIn = new(static () => new ModelFacts(s_embedded.Value.Rows.Select(static row => row.Fact)));

    private readonly Dictionary<string, ModelFact> _byId = new(StringComparer.Ordinal);

    private ModelFacts(IEnumerable<ModelFact> models)
    {
        Models = [.. models];
        foreach (ModelFact model in Models)
        {
            _byId[model.Id] = model;
        }

        foreach (ModelFact model in Models)
        {
            foreach (string alias in model.Aliases.Where(alias => !_byId.ContainsKey(alias)))
            {
                _byId.Add(alias, model);
            }
        }
    }

    /// <summary>The built-in table.</summary>
    public static ModelFacts BuiltIn => s_builtIn.Value;

    /// <summary>The providers of the built-in table.</summary>
    public static JsonValue? Providers => s_embedded.Value.Root?["providers"];

    /// <summary>The latest day that data in the table were collected, as <c>yyyy-MM-dd</c>.</summary>
    public string AsOf => Models.Select(static model => model.AsOf).OrderByDescending(static day => day, StringComparer.Ordinal).FirstOrDefault() ?? "";

    /// <summary>All models, in the order of the data.</summary>
    public ImmutableArray<ModelFact> Models { get; }

    /// <summary>The built-in table with the entries of a project's own file over it.</summary>
    public static ModelFacts Over(string file) => BuiltIn.With(ModelDataReader.Read(file, [], Providers));

    /// <summary>Finds a model by its id, an alias, or the id of a dated snapshot (<c>claude-opus-5-5-20261001</c>); null if the table does not have it.</summary>
    public ModelFact? Find(string? id) =>
        id is null ? null : _byId.TryGetValue(id, out ModelFact? model) || _byId.TryGetValue(WithoutDate(id), out model) ? model : null;

    private ModelFacts With(ImmutableArray<ModelFact> own)
    {
        HashSet<string> replaced = new(own.Select(static model => model.Id), StringComparer.Ordinal);
        return new ModelFacts([.. own, .. Models.Where(model => !replaced.Contains(model.Id))]);
    }

    private static string WithoutDate(string id)
    {
        int dash = id.Length - 9;
        return dash > 0 && id[dash] == '-' && id.Skip(dash + 1).All(static c => c is >= '0' and <= '9') ? id.Substring(0, dash) : id;
    }

    private static ModelDataReader ReadEmbedded()
    {
        using Stream stream = typeof(ModelFacts).Assembly.GetManifestResourceStream("PromptGen.models.json")!;
        using StreamReader reader = new(stream);
        return ModelDataReader.Open(reader.ReadToEnd(), [], providers: null);
    }
}
