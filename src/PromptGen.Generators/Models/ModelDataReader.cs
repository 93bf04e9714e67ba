using System.Collections.Immutable;
using System.Globalization;
using PromptGen.Generators.Exemplars;

namespace PromptGen.Generators.Models;

/// <summary>
/// Reads the format of <c>models.json</c>. An entry with a defect is left out and reported; members that neither the rules nor the catalog of the runtime use are left alone.
/// </summary>
internal sealed class ModelDataReader
{
    private static readonly ImmutableArray<string> s_supports = ["yes", "no", "unknown"];
    private static readonly ImmutableArray<string> s_thinkingDefaults = ["always", "on", "off"];
    private static readonly ImmutableArray<string> s_cacheStyles = ["anthropic-markers", "openai-breakpoints", "openai-automatic"];
    private static readonly ImmutableArray<string> s_samplings = ["rejected", "accepted-without-thinking"];

    private readonly List<JsonDefect> _defects;
    private readonly string? _asOf;
    private readonly JsonValue? _providers;
    private readonly JsonValue? _tokenizers;
    private readonly JsonValue? _otherProviders;
    private string _pointer = "";

    private ModelDataReader(JsonValue? root, List<JsonDefect> defects, JsonValue? providers)
    {
        Root = root;
        _defects = defects;
        _providers = root?["providers"];
        _tokenizers = root?["tokenizers"];
        _otherProviders = providers;
        _asOf = root is null ? null : Date(root);
    }

    /// <summary>The file; null if it is no JSON.</summary>
    public JsonValue? Root { get; }

    /// <summary>The rows without defects.</summary>
    public List<(JsonValue Row, ModelFact Fact)> Rows { get; } = [];

    /// <summary>Reads the models of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="defects">What is wrong, with its place in the text.</param>
    /// <param name="providers">The providers of the table under this one, whose defaults stand in where the text has none.</param>
    /// <returns>The models without defects; none if there is no as-of date.</returns>
    public static ImmutableArray<ModelFact> Read(string text, List<JsonDefect> defects, JsonValue? providers = null) => [.. Open(text, defects, providers).Rows.Select(static row => row.Fact)];

    /// <inheritdoc cref="Read"/>
    /// <summary>Reads a text and keeps it.</summary>
    /// <returns>The reader with the rows that it accepted.</returns>
    public static ModelDataReader Open(string text, List<JsonDefect> defects, JsonValue? providers)
    {
        int start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        JsonValue? root = JsonParser.Parse(text, start, text.Length, out JsonDefect? broken);
        if (root is null)
        {
            defects.Add(broken!);
            return new ModelDataReader(null, defects, providers);
        }

        ModelDataReader reader = new(root, defects, providers);
        reader.ReadRows(root);
        return reader;
    }

    private void ReadRows(JsonValue root)
    {
        if (root["models"] is not { Kind: JsonKind.Array } rows)
        {
            Report(root["models"] ?? root, root["models"] is null ? "" : "/models", root["models"] is null ? "has no list \"models\"" : "is not a list");
            return;
        }

        ModelDataChecks checks = new(root, Report);
        for (int index = 0; index < rows.Items.Count; index++)
        {
            _pointer = "/models/" + index.ToString(CultureInfo.InvariantCulture);
            int before = _defects.Count;
            ModelFact? model = Model(rows.Items[index]);
            if (model is not null)
            {
                checks.Check(rows.Items[index], _pointer);
            }

            if (model is not null && _asOf is not null && _defects.Count == before)
            {
                Rows.Add((rows.Items[index], model));
            }
        }
    }

    private ModelFact? Model(JsonValue row)
    {
        if (row.Kind != JsonKind.Object || row["id"] is not { Kind: JsonKind.String, Text.Length: > 0 } id)
        {
            Report(row["id"] ?? row, row["id"] is null ? _pointer : _pointer + "/id", row.Kind != JsonKind.Object ? "is not an object" : row["id"] is null ? "has no \"id\"" : "is not a model id");
            return null;
        }

        string? provider = Text(row, "provider", default);
        JsonValue? thinking = row["thinking"] is { Kind: JsonKind.Object } given ? given : null;
        Tokens(row, "contextWindow");
        Text(row, "cacheStyle", s_cacheStyles);
        return new ModelFact
        {
            Id = id.Text,
            AsOf = _asOf ?? "",
            Provider = provider,
            Aliases = [.. Texts(row, "aliases", ""), .. EndpointIds(row["endpointIds"])],
            ForcedToolChoice = Support(row, "forcedToolChoice", provider),
            StrictTools = Support(row, "strictTools", provider),
            JsonOutput = Support(row, "jsonOutput", provider),
            MinCacheableTokens = Tokens(row, "minCacheableTokens"),
            Tokenizer = Text(row, "tokenizer", default),
            CharsPerToken = row["tokenizer"] is { Kind: JsonKind.String } family ? (double?)Figure(_tokenizers?[family.Text], "charsPerToken") : null,
            CacheWrite = Figure(row["pricePerMTok"], "cacheWrite5m") ?? Figure(row["pricePerMTok"], "cacheWrite30m"),
            CacheWriteLong = Figure(row["pricePerMTok"], "cacheWrite1h"),
            HasBreakpoints = Text(row, "cacheStyle", default) == "openai-breakpoints",
            MaxOutputTokens = Tokens(row, "maxOutput"),
            Sampling = Text(row, "samplingParameters", s_samplings),
            ThinkingDefault = thinking is null ? null : Text(thinking, "default", s_thinkingDefaults, "/thinking"),
            ThinkingAccepts = thinking is null ? [] : Texts(thinking, "accepts", "/thinking"),
            ThinkingRejects = thinking is null ? [] : Texts(thinking, "rejects", "/thinking"),
        };
    }

    private string? Date(JsonValue root)
    {
        if (root["asOf"] is not { Kind: not JsonKind.Null } date)
        {
            Report(root, "", "has no \"asOf\" date");
            return null;
        }

        if (date.Kind == JsonKind.String && DateTime.TryParseExact(date.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return date.Text;
        }

        Report(date, "/asOf", "is not a date such as \"2026-11-20\"");
        return null;
    }

    /// <summary>A provider's defaults stand in where a model's row says unknown.</summary>
    private ModelSupport Support(JsonValue row, string name, string? provider)
    {
        ModelSupport own = Of(Text(row, name, s_supports));
        if (own != ModelSupport.Unknown || provider is null)
        {
            return own;
        }

        ModelSupport preset = OfProvider(_providers);
        return preset == ModelSupport.Unknown ? OfProvider(_otherProviders) : preset;

        ModelSupport OfProvider(JsonValue? providers) => Of(providers?[provider]?["defaults"]?[name] is { Kind: JsonKind.String } text ? text.Text : null);

        static ModelSupport Of(string? text) => text switch
        {
            "yes" => ModelSupport.Yes,
            "no" => ModelSupport.No,
            _ => ModelSupport.Unknown,
        };
    }

    private string? Text(JsonValue row, string name, ImmutableArray<string> allowed, string parent = "")
    {
        if (row[name] is not { Kind: not JsonKind.Null } value)
        {
            return null;
        }

        if (value.Kind == JsonKind.String && (allowed.IsDefault || allowed.Contains(value.Text)))
        {
            return value.Text;
        }

        Report(value, $"{_pointer}{parent}/{name}", allowed.IsDefault ? "is not a string" : $"is not {string.Join(", ", allowed)} or null");
        return null;
    }

    private ImmutableArray<string> Texts(JsonValue row, string name, string parent)
    {
        if (row[name] is not { Kind: not JsonKind.Null } list)
        {
            return [];
        }

        if (list.Kind == JsonKind.Array && list.Items.All(static item => item.Kind == JsonKind.String))
        {
            return [.. list.Items.Select(static item => item.Text)];
        }

        Report(list, $"{_pointer}{parent}/{name}", "is not a list of strings");
        return [];
    }

    private int? Tokens(JsonValue row, string name)
    {
        if (row[name] is not { Kind: not JsonKind.Null } value)
        {
            return null;
        }

        if (value.Kind == JsonKind.Number && int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int tokens))
        {
            return tokens;
        }

        Report(value, $"{_pointer}/{name}", value.Text.StartsWith("-", StringComparison.Ordinal) ? "is negative" : "is not a whole number of tokens");
        return null;
    }

    private static decimal? Figure(JsonValue? row, string name) =>
        row?[name] is { Kind: JsonKind.Number } value && decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal figure) ? figure : null;

    private static IEnumerable<string> EndpointIds(JsonValue? endpoints) =>
        (endpoints?.Members ?? []).SelectMany(static member => member.Value.Items).Where(static item => item.Kind == JsonKind.String).Select(static item => item.Text);

    private void Report(JsonValue place, string pointer, string problem) =>
        _defects.Add(new JsonDefect(place.Start, place.Kind is JsonKind.Object or JsonKind.Array ? place.Start + 1 : place.End, pointer, problem, "Correct the entry"));
}
