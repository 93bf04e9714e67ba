using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PromptGen.Simulator.Validation;
using static PromptGen.Simulator.Validation.ApiRejectionException;
using static PromptGen.Simulator.Validation.Shapes;

namespace PromptGen.Simulator.Batches;

/// <summary>What a batch is refused for as a whole (provider facts BT-1, BT-2, CA-13); its requests' other faults become their results.</summary>
internal static class BatchRules
{
    private static readonly Shape s_batch = Object(Required("requests", ListOf(Object(Required("custom_id", Text), Required("params", Map)), 1)));

    private static readonly Regex s_customId = new(ProviderData.Embedded.BatchCustomId, RegexOptions.CultureInvariant);

    public static void Check(JsonElement body)
    {
        if (s_batch.FirstProblem(body, JsonPlace.Root) is { } problem)
        {
            throw ProblemText.Anthropic(problem);
        }

        JsonElement requests = body.GetProperty("requests");
        if (requests.GetArrayLength() > ProviderData.Embedded.BatchMaxRequests)
        {
            throw Invalid($"requests: List should have at most {ProviderData.Embedded.BatchMaxRequests} items, not {requests.GetArrayLength()}");
        }

        HashSet<string> ids = new(StringComparer.Ordinal);
        int index = 0;
        foreach (JsonElement request in requests.EnumerateArray())
        {
            CheckRequest(request, string.Create(CultureInfo.InvariantCulture, $"requests.{index++}"), ids);
        }
    }

    private static void CheckRequest(JsonElement request, string place, HashSet<string> ids)
    {
        string id = request.GetProperty("custom_id").GetString()!;
        // The end of the pattern also matches in front of a last line break.
        if (s_customId.Match(id).Length != id.Length || id.Length == 0)
        {
            throw Invalid($"{place}.custom_id: String should match pattern '{ProviderData.Embedded.BatchCustomId}'");
        }

        if (!ids.Add(id))
        {
            throw Invalid($"{place}.custom_id: custom_id must be unique within a batch; '{id}' appears twice.");
        }

        JsonElement parameters = request.GetProperty("params");
        if (MessagesRequest.Member(parameters, "stream") is { ValueKind: JsonValueKind.True })
        {
            throw Invalid($"{place}.params.stream: streaming is not supported in batches.");
        }

        if (MessagesRequest.Member(parameters, "speed") is not null)
        {
            throw Invalid($"{place}.params.speed: speed is not supported in batches.");
        }

        if (MessagesRequest.Member(parameters, "max_tokens") is { ValueKind: JsonValueKind.Number } limit && limit.TryGetInt64(out long tokens) && tokens == 0)
        {
            throw Invalid($"{place}.params.max_tokens: max_tokens: 0 is not supported in batches.");
        }
    }
}
