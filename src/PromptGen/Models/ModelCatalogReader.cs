using System.Globalization;
using System.Text.Json;

namespace PromptGen;

/// <summary>Reads the format of <c>models.json</c>. Members that it does not know are left alone, so that the data can grow.</summary>
internal static class ModelCatalogReader
{
    public static ModelCatalog Read(Stream utf8Json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(utf8Json);
            JsonElement root = document.RootElement;
            DateOnly asOf = Date(root, "asOf", "asOf") ?? throw new FormatException("The model data have no 'asOf' date. Add one such as \"2026-11-20\".");
            List<ModelProfile> models = [];
            foreach (JsonElement row in root.GetProperty("models").EnumerateArray())
            {
                models.Add(ReadModel(row, asOf, root));
            }

            return new ModelCatalog(asOf, models);
        }
        catch (JsonException exception)
        {
            throw new FormatException($"The model data are not valid JSON (line {exception.LineNumber + 1}). Correct the file.", exception);
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("The model data have no list 'models', or a member of the wrong type. Follow the format of PromptGen's models.json.", exception);
        }
    }

    private static ModelProfile ReadModel(JsonElement row, DateOnly asOf, JsonElement root)
    {
        string id = Text(row, "id") ?? throw new FormatException("A model of the model data has no 'id'. Add it.");
        string? provider = Text(row, "provider");
        JsonElement? defaults = Member(Member(Member(root, "providers"), provider ?? ""), "defaults");
        string? tokenizer = Text(row, "tokenizer");
        CacheStyle cacheStyle = ReadCacheStyle(Text(row, "cacheStyle"), id);
        return new ModelProfile
        {
            Id = id,
            IsKnown = true,
            AsOf = asOf,
            Provider = provider,
            Aliases = Texts(row, "aliases"),
            Tokenizer = tokenizer,
            CharsPerToken = tokenizer is null ? null : (double?)Number(Member(Member(root, "tokenizers"), tokenizer), "charsPerToken", id),
            ContextWindow = (int?)Integer(row, "contextWindow", int.MaxValue, id),
            MaxOutputTokens = (int?)Integer(row, "maxOutput", int.MaxValue, id),
            MinCacheableTokens = (int?)Integer(row, "minCacheableTokens", int.MaxValue, id),
            CacheStyle = cacheStyle,
            ForcedToolChoice = ReadSupport(row, defaults, "forcedToolChoice", id),
            StrictTools = ReadSupport(row, defaults, "strictTools", id),
            JsonOutput = ReadSupport(row, defaults, "jsonOutput", id),
            SamplingParameters = Text(row, "samplingParameters"),
            Thinking = ReadThinking(Member(row, "thinking")),
            Prices = ReadPrices(Member(row, "pricePerMTok"), cacheStyle, id),
            PriceTiers = ReadTiers(row, cacheStyle, id),
            BatchDiscount = Number(row, "batchDiscount", id),
            Retires = Date(row, "retires", id),
        };
    }

    private static Support ReadSupport(JsonElement row, JsonElement? defaults, string name, string id)
    {
        // "A provider's defaults stand in where a model's row is silent": unknown is silence.
        Support own = Parse(Text(row, name));
        return own == Support.Unknown && defaults is { } element ? Parse(Text(element, name)) : own;

        Support Parse(string? text) => text switch
        {
            null or "unknown" => Support.Unknown,
            "yes" => Support.Yes,
            "no" => Support.No,
            _ => throw new FormatException($"'{name}' of model '{id}' is '{text}'. Use yes, no or unknown."),
        };
    }

    private static CacheStyle ReadCacheStyle(string? text, string id) => text switch
    {
        null => CacheStyle.Unknown,
        "anthropic-markers" => CacheStyle.AnthropicMarkers,
        "openai-breakpoints" => CacheStyle.OpenAIBreakpoints,
        "openai-automatic" => CacheStyle.OpenAIAutomatic,
        _ => throw new FormatException($"'cacheStyle' of model '{id}' is '{text}'. Use anthropic-markers, openai-breakpoints or openai-automatic."),
    };

    private static ThinkingProfile ReadThinking(JsonElement? thinking) =>
        thinking is { } element ? new(Text(element, "default"), Texts(element, "accepts"), Texts(element, "rejects")) : new(null, [], []);

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
                long above = (long)(Integer(tier, "abovePromptTokens", long.MaxValue, id) ?? throw new FormatException($"A price tier of model '{id}' has no 'abovePromptTokens'. Add it."));
                tiers.Add(new PriceTier(above, ReadPrices(tier, cacheStyle, id)));
            }
        }

        tiers.Sort(static (a, b) => a.AbovePromptTokens.CompareTo(b.AbovePromptTokens));
        return tiers;
    }

    private static JsonElement? Member(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static string? Text(JsonElement element, string name) => Member(element, name)?.GetString();

    private static IReadOnlyList<string> Texts(JsonElement element, string name) =>
        Member(element, name) is { } list ? [.. list.EnumerateArray().Select(static item => item.GetString() ?? throw new InvalidOperationException())] : [];

    private static decimal? Number(JsonElement? element, string name, string id)
    {
        if (Member(element, name) is not { } member)
        {
            return null;
        }

        return !member.TryGetDecimal(out decimal value) ? throw new FormatException($"'{name}' of model '{id}' is too large a number. Correct it.")
            : value < 0 ? throw new FormatException($"'{name}' of model '{id}' is negative. Correct it.")
            : value;
    }

    private static decimal? Integer(JsonElement? element, string name, decimal max, string id)
    {
        decimal? value = Number(element, name, id);
        return value is null || (value <= max && value == decimal.Truncate(value.Value)) ? value : throw new FormatException($"'{name}' of model '{id}' is no integer up to {max.ToString(CultureInfo.InvariantCulture)}. Correct it.");
    }

    private static DateOnly? Date(JsonElement element, string name, string id) => Text(element, name) switch
    {
        null => null,
        { } text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) => date,
        { } text => throw new FormatException($"'{name}' of '{id}' is '{text}', which is no date. Write it as yyyy-MM-dd."),
    };
}
