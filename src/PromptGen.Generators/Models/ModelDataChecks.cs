using System.Collections.Immutable;
using System.Globalization;
using PromptGen.Generators.Exemplars;

namespace PromptGen.Generators.Models;

/// <summary>Checks what no rule uses and the catalog of the runtime reads all the same, so that a row which passes here is a row there.</summary>
/// <param name="root">The file.</param>
/// <param name="report">Takes a defect: where it is, its pointer, what is wrong.</param>
internal sealed class ModelDataChecks(JsonValue root, Action<JsonValue, string, string> report)
{
    /// <summary>The figures of a price list.</summary>
    public static readonly ImmutableArray<string> Prices = ["input", "output", "cacheWrite5m", "cacheWrite30m", "cacheWrite1h", "cacheWrite12h", "cacheRead"];

    private static readonly ImmutableArray<string> s_supports = ["yes", "no", "unknown"];

    public void Check(JsonValue row, string pointer)
    {
        CheckPrices(row["pricePerMTok"], pointer + "/pricePerMTok");
        CheckFigure(row["batchDiscount"], pointer + "/batchDiscount");
        CheckTokenizer(row["tokenizer"]);
        CheckEndpoints(row["endpointIds"], pointer + "/endpointIds");
        CheckDefaults(row["provider"]);
        if (row["retires"] is { Kind: not JsonKind.Null } day && (day.Kind != JsonKind.String || !DateTime.TryParseExact(day.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)))
        {
            report(day, pointer + "/retires", "is not a date such as \"2026-11-20\"");
        }

        if (row["priceTiers"] is { Kind: JsonKind.Array } tiers)
        {
            for (int index = 0; index < tiers.Items.Count; index++)
            {
                CheckTier(tiers.Items[index], $"{pointer}/priceTiers/{index.ToString(CultureInfo.InvariantCulture)}");
            }
        }
    }

    private void CheckTier(JsonValue tier, string pointer)
    {
        if (tier["abovePromptTokens"] is not { Kind: JsonKind.Number } above)
        {
            report(tier["abovePromptTokens"] ?? tier, pointer, "has no number \"abovePromptTokens\"");
        }
        else if (!long.TryParse(above.Text, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            report(above, pointer + "/abovePromptTokens", "is not a whole number of tokens");
        }

        CheckPrices(tier, pointer);
    }

    private void CheckPrices(JsonValue? prices, string pointer)
    {
        foreach (string name in Prices)
        {
            CheckFigure(prices?[name], $"{pointer}/{name}");
        }
    }

    private void CheckTokenizer(JsonValue? name)
    {
        if (name is { Kind: JsonKind.String })
        {
            CheckFigure(root["tokenizers"]?[name.Text]?["charsPerToken"], $"/tokenizers/{name.Text}/charsPerToken");
        }
    }

    private void CheckEndpoints(JsonValue? endpoints, string pointer)
    {
        foreach (JsonMember endpoint in endpoints?.Members ?? [])
        {
            bool areIds = endpoint.Value.Kind == JsonKind.Null || (endpoint.Value.Kind == JsonKind.Array && endpoint.Value.Items.All(static item => item.Kind == JsonKind.String));
            if (!areIds)
            {
                report(endpoint.Value, $"{pointer}/{endpoint.Name}", "is not a list of strings");
            }
        }
    }

    private void CheckDefaults(JsonValue? provider)
    {
        foreach (string name in new[] { "forcedToolChoice", "strictTools", "jsonOutput" })
        {
            JsonValue? preset = provider is { Kind: JsonKind.String } ? root["providers"]?[provider.Text]?["defaults"]?[name] : null;
            if (preset is { Kind: not JsonKind.Null } && (preset.Kind != JsonKind.String || !s_supports.Contains(preset.Text)))
            {
                report(preset, $"/providers/{provider!.Text}/defaults/{name}", $"is not {string.Join(", ", s_supports)} or null");
            }
        }
    }

    private void CheckFigure(JsonValue? value, string pointer)
    {
        if (value is null or { Kind: JsonKind.Null })
        {
            return;
        }

        if (value.Kind != JsonKind.Number)
        {
            report(value, pointer, "is not a number");
        }
        else if (!decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal figure) || figure < 0)
        {
            report(value, pointer, value.Text[0] == '-' ? "is negative" : "is too large a number");
        }
    }
}
