using System.Text.Json.Nodes;

namespace PromptGen.Adapters.Tests;

/// <summary>Compares what an adapter sent with what the raw transport sends.</summary>
internal static class SameBody
{
    public static void Check(string raw, string adapter)
    {
        JsonNode expected = JsonNode.Parse(raw)!;
        JsonNode actual = JsonNode.Parse(adapter)!;
        Assert.True(JsonNode.DeepEquals(expected, actual), $"raw:     {expected.ToJsonString()}\nadapter: {actual.ToJsonString()}");
    }
}
