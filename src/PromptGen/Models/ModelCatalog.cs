using System.Diagnostics.CodeAnalysis;

namespace PromptGen;

/// <summary>
/// Dated data about models: capabilities, minimums and prices. <see cref="Default"/> is the table that the package was built
/// with; <see cref="Load"/> lays a file of one's own over it.
/// </summary>
public sealed class ModelCatalog
{
    private static readonly Dictionary<string, ProviderDefaults> s_noProviders = [];
    private static readonly Lazy<ModelCatalog> s_default = new(ReadEmbedded);
    private readonly Dictionary<string, ModelProfile> _byId;

    internal ModelCatalog(DateOnly asOf, IReadOnlyList<ModelProfile> models, IReadOnlyDictionary<string, ProviderDefaults> providers)
    {
        AsOf = asOf;
        Models = models;
        Providers = providers;
        _byId = new Dictionary<string, ModelProfile>(StringComparer.Ordinal);
        foreach (ModelProfile model in models)
        {
            _byId[model.Id] = model;
        }

        foreach (ModelProfile model in models)
        {
            foreach (string alias in model.Aliases)
            {
                _byId.TryAdd(alias, model);
            }

            // Cloud endpoints know the model by this id alone, so it is the one that is sent.
            foreach (string id in model.EndpointIds)
            {
                _byId.TryAdd(id, model with { Id = id });
            }
        }
    }

    /// <summary>The table built into this package.</summary>
    public static ModelCatalog Default => s_default.Value;

    /// <summary>The day the data were collected.</summary>
    public DateOnly AsOf { get; }

    /// <summary>All models, in the order of the data.</summary>
    public IReadOnlyList<ModelProfile> Models { get; }

    internal IReadOnlyDictionary<string, ProviderDefaults> Providers { get; }

    /// <summary>Reads a catalog in the format of <c>models.json</c>.</summary>
    /// <param name="utf8Json">The file's content; it is read to its end and not closed.</param>
    /// <param name="basis">The catalog whose models stay where the file names none of the same id, and whose providers' defaults hold for the file's models; null for none.</param>
    /// <returns>The catalog.</returns>
    /// <exception cref="FormatException">The content is not JSON, or a member has a value that the format does not allow; the message names the place.</exception>
    public static ModelCatalog Load(Stream utf8Json, ModelCatalog? basis = null)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ModelCatalog file = ModelCatalogReader.Read(utf8Json, basis?.Providers ?? s_noProviders);
        if (basis is null)
        {
            return file;
        }

        List<ModelProfile> models = [.. basis.Models];
        foreach (ModelProfile model in file.Models)
        {
            int index = models.FindIndex(m => m.Id == model.Id);
            if (index < 0)
            {
                models.Add(model);
            }
            else
            {
                models[index] = model;
            }
        }

        return new ModelCatalog(file.AsOf, models, file.Providers);
    }

    /// <summary>Finds a model by its id, an alias, an id of a cloud endpoint, or the id of a dated snapshot such as <c>claude-opus-5-5-20261001</c>.</summary>
    /// <param name="id">The id, compared ordinally.</param>
    /// <param name="model">The model, or null. For a snapshot or an endpoint its <see cref="ModelProfile.Id"/> is the one asked for, because that is the one to send.</param>
    /// <returns>Whether the catalog has it.</returns>
    public bool TryGet(string id, [NotNullWhen(true)] out ModelProfile? model)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (_byId.TryGetValue(id, out model))
        {
            return true;
        }

        // A snapshot has its day behind the model's id, as eight digits.
        int dash = id.Length - 9;
        bool isSnapshot = dash > 0 && id[dash] == '-' && !id.AsSpan(dash + 1).ContainsAnyExceptInRange('0', '9') && _byId.TryGetValue(id[..dash], out model);
        model = isSnapshot ? model! with { Id = id } : null;
        return isSnapshot;
    }

    /// <summary>Gets a model by any id that <see cref="TryGet"/> knows.</summary>
    /// <param name="id">The id, compared ordinally.</param>
    /// <returns>The model, or a profile with <see cref="ModelProfile.IsKnown"/> false of which nothing is known.</returns>
    public ModelProfile Get(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return TryGet(id, out ModelProfile? model) ? model : new ModelProfile { Id = id, AsOf = AsOf };
    }

    private static ModelCatalog ReadEmbedded()
    {
        using Stream stream = typeof(ModelCatalog).Assembly.GetManifestResourceStream("PromptGen.models.json")!;
        return ModelCatalogReader.Read(stream, s_noProviders);
    }
}
