using System.Diagnostics.CodeAnalysis;

namespace PromptGen;

/// <summary>
/// Dated data about models: capabilities, minimums and prices. <see cref="Default"/> is the table that the package was built
/// with; <see cref="Load"/> lays a file of one's own over it.
/// </summary>
public sealed class ModelCatalog
{
    private static readonly Lazy<ModelCatalog> s_default = new(ReadEmbedded);
    private readonly Dictionary<string, ModelProfile> _byId;

    internal ModelCatalog(DateOnly asOf, IReadOnlyList<ModelProfile> models)
    {
        AsOf = asOf;
        Models = models;
        _byId = new Dictionary<string, ModelProfile>(StringComparer.Ordinal);
        foreach (ModelProfile model in models)
        {
            _byId[model.Id] = model;
            foreach (string alias in model.Aliases)
            {
                _byId.TryAdd(alias, model);
            }
        }
    }

    /// <summary>The table built into this package.</summary>
    public static ModelCatalog Default => s_default.Value;

    /// <summary>The day the data were collected.</summary>
    public DateOnly AsOf { get; }

    /// <summary>All models, in the order of the data.</summary>
    public IReadOnlyList<ModelProfile> Models { get; }

    /// <summary>Reads a catalog in the format of <c>models.json</c>.</summary>
    /// <param name="utf8Json">The file's content; it is read to its end and not closed.</param>
    /// <param name="basis">The catalog whose models stay where the file names none of the same id; null for none.</param>
    /// <returns>The catalog.</returns>
    /// <exception cref="FormatException">The content is not JSON, or a member has a value that the format does not allow; the message names the place.</exception>
    public static ModelCatalog Load(Stream utf8Json, ModelCatalog? basis = null)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ModelCatalog file = ModelCatalogReader.Read(utf8Json);
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

        return new ModelCatalog(file.AsOf, models);
    }

    /// <summary>Finds a model by id or alias.</summary>
    /// <param name="id">The id, compared ordinally.</param>
    /// <param name="model">The model, or null.</param>
    /// <returns>Whether the catalog has it.</returns>
    public bool TryGet(string id, [NotNullWhen(true)] out ModelProfile? model) => _byId.TryGetValue(id, out model);

    /// <summary>Gets a model by id or alias.</summary>
    /// <param name="id">The id, compared ordinally.</param>
    /// <returns>The model, or a profile with <see cref="ModelProfile.IsKnown"/> false of which nothing is known.</returns>
    public ModelProfile Get(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return _byId.TryGetValue(id, out ModelProfile? model) ? model : new ModelProfile { Id = id, AsOf = AsOf };
    }

    private static ModelCatalog ReadEmbedded()
    {
        using Stream stream = typeof(ModelCatalog).Assembly.GetManifestResourceStream("PromptGen.models.json")!;
        return ModelCatalogReader.Read(stream);
    }
}
