using System.Text.Json.Nodes;
using PromptGen.Corpus;

namespace PromptGen.Oracle.Comparing;

/// <summary>Compares what the tool writes of two values.</summary>
public static class WrittenText
{
    /// <summary>
    /// Whether two texts are the same. Numbers are compared by value: 2.0 and 2 are one integer, and a node keeps the spelling. A hash set whose items
    /// are compared by reference has the order of their addresses, so that the order of types with one counts for nothing.
    /// </summary>
    public static bool AreEqual(ICorpusType type, byte[] one, byte[] other)
    {
        if (one.AsSpan().SequenceEqual(other))
        {
            return true;
        }

        byte[] plainOne = WholeNumbers.Plain(one);
        byte[] plainOther = WholeNumbers.Plain(other);
        return plainOne.AsSpan().SequenceEqual(plainOther)
            || (type.Features.Any(static feature => feature is "wrapper ImmutableSet" or "wrapper FrozenSet") && Sorted(plainOne) == Sorted(plainOther));
    }

    private static string Sorted(byte[] json) => Sort(JsonNode.Parse(json))?.ToJsonString() ?? "null";

    private static JsonNode? Sort(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(static member => KeyValuePair.Create(member.Key, Sort(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sort).OrderBy(static item => item?.ToJsonString() ?? "", StringComparer.Ordinal)]),
        _ => node?.DeepClone(),
    };
}
