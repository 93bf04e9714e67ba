using System.Text.Json;

namespace PromptGen.Simulator.Validation;

/// <summary>Rows of the embedded model data that <see cref="ModelCatalog"/> does not expose: endpoint limits, strict-schema limits, default effort.</summary>
internal sealed class ProviderData
{
    private readonly Dictionary<string, string?> _defaultEffort = new(StringComparer.Ordinal);
    private readonly HashSet<string> _noDisableAboveHigh = new(StringComparer.Ordinal);

    private ProviderData(JsonElement root)
    {
        JsonElement anthropic = root.GetProperty("providers").GetProperty("anthropic");
        JsonElement openAI = root.GetProperty("providers").GetProperty("openai");
        ApiVersions = Texts(anthropic.GetProperty("apiVersions"));
        RemovedSampling = Texts(anthropic.GetProperty("removedIn20261021"));
        MaxBreakpoints = anthropic.GetProperty("cache").GetProperty("maxBreakpoints").GetInt32();
        LookbackPositions = anthropic.GetProperty("cache").GetProperty("lookbackPositions").GetInt32();
        JsonElement batch = anthropic.GetProperty("batch");
        BatchMaxRequests = batch.GetProperty("maxRequests").GetInt32();
        BatchMaxBytes = batch.GetProperty("maxMegabytes").GetInt32() * 1_000_000L;
        BatchExpiresHours = batch.GetProperty("expiresHours").GetInt32();
        BatchCustomId = batch.GetProperty("customIdPattern").GetString()!;
        MaxRequestBytes = anthropic.GetProperty("request").GetProperty("maxMegabytes").GetInt32() * 1_000_000L;
        MaxWrites = openAI.GetProperty("cache").GetProperty("maxWritesPerRequest").GetInt32();
        ExplicitInImplicitMode = openAI.GetProperty("cache").GetProperty("explicitInImplicitMode").GetInt32();
        ToolNameMaxLength = anthropic.GetProperty("toolName").GetProperty("maxLength").GetInt32();
        AnthropicStrict = new StrictLimits(root.GetProperty("strictLimits").GetProperty("anthropic"));
        OpenAIStrict = new StrictLimits(root.GetProperty("strictLimits").GetProperty("openai"));
        foreach (JsonElement model in root.GetProperty("models").EnumerateArray())
        {
            ReadThinking(model.GetProperty("id").GetString()!, model.GetProperty("thinking"));
        }
    }

    public static ProviderData Embedded { get; } = Load();

    public IReadOnlyList<string> ApiVersions { get; }

    public IReadOnlyList<string> RemovedSampling { get; }

    public int MaxBreakpoints { get; }

    public int LookbackPositions { get; }

    public long MaxRequestBytes { get; }

    public int BatchMaxRequests { get; }

    public long BatchMaxBytes { get; }

    public int BatchExpiresHours { get; }

    /// <summary>The pattern of the names of a batch's requests.</summary>
    public string BatchCustomId { get; }

    public int MaxWrites { get; }

    public int ExplicitInImplicitMode { get; }

    public int ToolNameMaxLength { get; }

    public StrictLimits AnthropicStrict { get; }

    public StrictLimits OpenAIStrict { get; }

    /// <summary>The effort a model uses when the request names none, or null where it is not known.</summary>
    public string? DefaultEffort(string modelId) => _defaultEffort.GetValueOrDefault(modelId);

    /// <summary>Whether thinking may be switched off only up to effort <c>high</c> (provider facts TC-15, TC-16).</summary>
    public bool DisablesThinkingOnlyUpToHigh(string modelId) => _noDisableAboveHigh.Contains(modelId);

    private static ProviderData Load()
    {
        using Stream stream = typeof(ModelCatalog).Assembly.GetManifestResourceStream("PromptGen.models.json")
            ?? throw new InvalidOperationException("The PromptGen assembly carries no 'PromptGen.models.json'. Reference a complete build of PromptGen.");
        using JsonDocument document = JsonDocument.Parse(stream);
        return new ProviderData(document.RootElement);
    }

    private static string[] Texts(JsonElement list) => [.. list.EnumerateArray().Select(e => e.GetString()!)];

    private void ReadThinking(string id, JsonElement thinking)
    {
        _defaultEffort[id] = thinking.GetProperty("defaultEffort").GetString();
        if (thinking.GetProperty("disableCondition").GetString() == "effort <= high")
        {
            _noDisableAboveHigh.Add(id);
        }
    }
}
