using System.Text;
using Microsoft.CodeAnalysis;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Model;

namespace PromptGen.Generators.Models;

/// <summary>
/// Writes the accepted rows of a project's model data for the catalog of the runtime: only what the catalog reads, and support as the rules see it. Rows
/// with a defect are left out, as the analyzers leave them out and say with PG9002.
/// </summary>
internal static class ModelDataText
{
    private static readonly string[] s_copied =
        ["id", "aliases", "endpointIds", "provider", "tokenizer", "contextWindow", "maxOutput", "minCacheableTokens", "cacheStyle", "samplingParameters", "batchDiscount", "retires"];

    /// <summary>The rows as JSON, or null without any.</summary>
    public static string? Read(AdditionalText file, CancellationToken cancellationToken) =>
        file.GetText(cancellationToken) is { Length: <= ModelFacts.MaxCharacters } text ? Write(text.ToString()) : null;

    /// <summary>The rows of a text as JSON, or null without any.</summary>
    public static string? Write(string text)
    {
        ModelDataReader reader = ModelDataReader.Open(text, [], ModelFacts.Providers);
        if (reader.Root is not { } root || reader.Rows.Count == 0)
        {
            return null;
        }

        StringBuilder json = new("{\"asOf\":");
        json.AppendString(reader.Rows[0].Fact.AsOf).Append(",\"tokenizers\":{");
        IEnumerable<string> tokenizers = reader.Rows.Select(static row => row.Row["tokenizer"]?.Text).OfType<string>().Distinct(StringComparer.Ordinal)
            .Where(name => root["tokenizers"]?[name]?["charsPerToken"] is { Kind: JsonKind.Number });
        json.Append(string.Join(",", tokenizers.Select(name => new StringBuilder().AppendString(name).Append($":{{\"charsPerToken\":{root["tokenizers"]![name]!["charsPerToken"]!.Text}}}"))));
        json.Append("},\"models\":[").Append(string.Join(",", reader.Rows.Select(static row => Row(row.Row, row.Fact)))).Append("]}");
        return json.ToString();
    }

    private static string Row(JsonValue row, ModelFact fact)
    {
        List<string> members = [.. Members(row, s_copied)];
        members.Add($"\"forcedToolChoice\":\"{Word(fact.ForcedToolChoice)}\"");
        members.Add($"\"strictTools\":\"{Word(fact.StrictTools)}\"");
        members.Add($"\"jsonOutput\":\"{Word(fact.JsonOutput)}\"");
        members.Add($"\"thinking\":{Pick(row["thinking"], ["default", "accepts", "rejects"])}");
        members.Add($"\"pricePerMTok\":{Pick(row["pricePerMTok"], ModelDataChecks.Prices)}");
        IEnumerable<JsonValue> tiers = row["priceTiers"] is { Kind: JsonKind.Array } list ? list.Items : [];
        members.Add($"\"priceTiers\":[{string.Join(",", tiers.Select(static tier => Pick(tier, ["abovePromptTokens", .. ModelDataChecks.Prices])))}]");
        return "{" + string.Join(",", members) + "}";
    }

    private static string Pick(JsonValue? value, IEnumerable<string> names) => "{" + string.Join(",", value is null ? [] : Members(value, names)) + "}";

    private static IEnumerable<string> Members(JsonValue value, IEnumerable<string> names) =>
        names.Where(name => value[name] is { Kind: not JsonKind.Null }).Select(name => $"\"{name}\":{CanonicalJson.Write(value[name]!)}");

    private static string Word(ModelSupport support) => support switch
    {
        ModelSupport.Yes => "yes",
        ModelSupport.No => "no",
        _ => "unknown",
    };
}
