using System.Globalization;
using System.Text.Json;

namespace PromptGen;

/// <summary>Reads the format of <c>models.json</c>. Members that it does not know are left alone, so that the data can grow.</summary>
internal static class ModelCatalogReader
{
    /// <param name="utf8Json">The file.</param>
    /// <param name="basis">The providers' defaults of the table under it, which stand in where the file says nothing.</param>
    public static ModelCatalog Read(Stream utf8Json, IReadOnlyDictionary<string, ProviderDefaults> basis)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(utf8Json);
            JsonElement root = document.RootElement;
            DateOnly asOf = Date(root, "asOf", "the model data") ?? throw new FormatException("The model data have no 'asOf' date. Add one such as \"2026-11-20\".");
            Dictionary<string, ProviderDefaults> providers = ReadProviders(root, basis);
            List<ModelProfile> models = [];
            foreach (JsonElement row in root.GetProperty("models").EnumerateArray())
            {
                models.Add(ReadModel(row, asOf, root, providers));
            }

            return new ModelCatalog(asOf, models, providers);
        }
        catch (JsonException exception)
        {
            throw new FormatException($"The model data are not valid JSON (line {exception.LineNumber + 1}). Correct the file.", exception);
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("The model data have no list 'models', or it has the wrong type. Follow the format of PromptGen's models.json.", exception);
        }
    }

    private static Dictionary<string, ProviderDefaults> ReadProviders(JsonElement root, IReadOnlyDictionary<string, ProviderDefaults> basis)
    {
        Dictionary<string, ProviderDefaults> providers = new(basis, StringComparer.Ordinal);
        if (Member(root, "providers") is { ValueKind: JsonValueKind.Object } rows)
        {
            foreach (JsonProperty provider in rows.EnumerateObject())
            {
                if (Member(provider.Value, "defaults") is { } defaults)
                {
                    string place = $"provider '{provider.Name}'";
                    ProviderDefaults own = new(ReadSupport(defaults, "forcedToolChoice", place), ReadSupport(defaults, "strictTools", place), ReadSupport(defaults, "jsonOutput", place));
                    providers[provider.Name] = own.Over(basis.GetValueOrDefault(provider.Name, ProviderDefaults.Unknown));
                }
            }
        }

        return providers;
    }

    private static ModelProfile ReadModel(JsonElement row, DateOnly asOf, JsonElement root, Dictionary<string, ProviderDefaults> providers)
    {
        string name = Text(row, "id", "a model") ?? throw new FormatException("A model of the model data has no 'id'. Add it.");
        string id = $"model '{name}'";
        string? provider = Text(row, "provider", id);
        ProviderDefaults defaults = provider is null ? ProviderDefaults.Unknown : providers.GetValueOrDefault(provider, ProviderDefaults.Unknown);
        string? tokenizer = Text(row, "tokenizer", id);
        CacheStyle cacheStyle = ReadCacheStyle(Text(row, "cacheStyle", id), id);
        return new ModelProfile
        {
            Id = name,
            IsKnown = true,
            AsOf = asOf,
            Provider = provider,
            Aliases = Texts(row, "aliases", id),
            EndpointIds = ReadEndpointIds(row, id),
            Tokenizer = tokenizer,
            CharsPerToken = tokenizer is null ? null : (double?)Number(Member(Member(root, "tokenizers"), tokenizer), "charsPerToken", id),
            ContextWindow = (int?)Integer(row, "contextWindow", int.MaxValue, id),
            MaxOutputTokens = (int?)Integer(row, "maxOutput", int.MaxValue, id),
            MinCacheableTokens = (int?)Integer(row, "minCacheableTokens", int.MaxValue, id),
            CacheStyle = cacheStyle,
            ForcedToolChoice = ProviderDefaults.Known(ReadSupport(row, "forcedToolChoice", id), defaults.ForcedToolChoice),
            StrictTools = ProviderDefaults.Known(ReadSupport(row, "strictTools", id), defaults.StrictTools),
            JsonOutput = ProviderDefaults.Known(ReadSupport(row, "jsonOutput", id), defaults.JsonOutput),
            SamplingParameters = Text(row, "samplingParameters", id),
            Thinking = ReadThinking(Member(row, "thinking"), id),
            Prices = ReadPrices(Member(row, "pricePerMTok"), cacheStyle, id),
            PriceTiers = ReadTiers(row, cacheStyle, id),
            BatchDiscount = Number(row, "batchDiscount", id),
            Retires = Date(row, "retires", id),
        };
    }

    private static IReadOnlyList<string> ReadEndpointIds(JsonElement row, string id) => Member(row, "endpointIds") is not { ValueKind: JsonValueKind.Object } endpoints
        ? []
        : [.. endpoints.EnumerateObject().SelectMany(endpoint => Texts(endpoints, endpoint.Name, id)).Distinct(StringComparer.Ordinal)];

    private static Support ReadSupport(JsonElement row, string name, string id) => Text(row, name, id) switch
    {
        null or "unknown" => Support.Unknown,
        "yes" => Support.Yes,
        "no" => Support.No,
        { } text => throw new FormatException($"'{name}' of {id} is '{text}'. Use yes, no or unknown."),
    };

    private static CacheStyle ReadCacheStyle(string? text, string id) => text switch
    {
        null => CacheStyle.Unknown,
        "anthropic-markers" => CacheStyle.AnthropicMarkers,
        "openai-breakpoints" => CacheStyle.OpenAIBreakpoints,
        "openai-automatic" => CacheStyle.OpenAIAutomatic,
        _ => throw new FormatException($"'cacheStyle' of {id} is '{text}'. Use anthropic-markers, openai-breakpoints or openai-automatic."),
    };

    private static ThinkingProfile ReadThinking(JsonElement? thinking, string id) =>
        thinking is { } element ? new(Text(element, "default", id), Texts(element, "accepts", id), Texts(element, "rejects", id)) : new(null, [], []);

    private static ModelPrices ReadPrices(JsonElement? prices, CacheStyle cacheStyle, string id)
    {
        if (prices is not { } element)
        {
            return ModelPrices.Unknown;
        }

        decimal? input = Number(element, "input", id);
        // OA-4: the automatic families bill a written token as an input token; for the others a missing price is not known.
        decimal? unlisted = cacheStyle == CacheStyle.OpenAIAutomatic ? input : null;
        return new ModelPrices(
            input,
            Number(element, "output", id),
            Number(element, "cacheWrite5m", id) ?? Number(element, "cacheWrite30m", id) ?? unlisted,
            Number(element, "cacheWrite1h", id) ?? Number(element, "cacheWrite12h", id),
            Number(element, "cacheRead", id));
    }

    private static List<PriceTier> ReadTiers(JsonElement row, CacheStyle cacheStyle, string id)
    {
        List<PriceTier> tiers = [];
        if (Member(row, "priceTiers") is { ValueKind: JsonValueKind.Array } list)
        {
            foreach (JsonElement tier in list.EnumerateArray())
            {
                long above = (long)(Integer(tier, "abovePromptTokens", long.MaxValue, id) ?? throw new FormatException($"A price tier of {id} has no 'abovePromptTokens'. Add it."));
                tiers.Add(new PriceTier(above, ReadPrices(tier, cacheStyle, id)));
            }
        }

        tiers.Sort(static (a, b) => a.AbovePromptTokens.CompareTo(b.AbovePromptTokens));
        return tiers;
    }

    private static JsonElement? Member(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static string? Text(JsonElement element, string name, string id) =>
        Member(element, name) is not { } member ? null : member.ValueKind == JsonValueKind.String ? member.GetString() : throw WrongType(name, id, "a text");

    private static IReadOnlyList<string> Texts(JsonElement element, string name, string id)
    {
        if (Member(element, name) is not { } list)
        {
            return [];
        }

        bool areTexts = list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(static item => item.ValueKind == JsonValueKind.String);
        return areTexts ? [.. list.EnumerateArray().Select(static item => item.GetString()!)] : throw WrongType(name, id, "a list of texts");
    }

    private static FormatException WrongType(string name, string id, string wanted) => new($"'{name}' of {id} has the wrong type. Make it {wanted}.");

    private static decimal? Number(JsonElement? element, string name, string id)
    {
        if (Member(element, name) is not { } member)
        {
            return null;
        }

        return member.ValueKind != JsonValueKind.Number ? throw WrongType(name, id, "a number")
            : !member.TryGetDecimal(out decimal value) ? throw new FormatException($"'{name}' of {id} is too large a number. Correct it.")
            : value < 0 ? throw new FormatException($"'{name}' of {id} is negative. Correct it.")
            : value;
    }

    private static decimal? Integer(JsonElement? element, string name, decimal max, string id)
    {
        decimal? value = Number(element, name, id);
        return value is null || (value <= max && value == decimal.Truncate(value.Value)) ? value : throw new FormatException($"'{name}' of {id} is no integer up to {max.ToString(CultureInfo.InvariantCulture)}. Correct it.");
    }

    private static DateOnly? Date(JsonElement element, string name, string id) => Text(element, name, id) switch
    {
        null => null,
        { } text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) => date,
        { } text => throw new FormatException($"'{name}' of {id} is '{text}', which is no date. Write it as yyyy-MM-dd."),
    };
}
