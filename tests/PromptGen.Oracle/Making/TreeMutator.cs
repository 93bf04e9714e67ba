using System.Text.Json;
using System.Text.Json.Nodes;

namespace PromptGen.Oracle.Making;

/// <summary>Changes one value, member or item of an instance, so that it mostly stays JSON and breaks one rule.</summary>
public sealed class TreeMutator(Random random)
{
    private static readonly string[] s_values =
    [
        "null", "true", "false", "0", "-1", "1.0", "1e2", "0.5", "255", "256", "65536", "-129", "3000000000", "1e30", "9223372036854775808", "-0", "1e400", "100.5", "101",
        "\"\"", "\"x\"", "\"12\"", "\"12.5\"", "\"true\"", "\"1,234\"", "\"2026-02-30\"", "\"2026-02-28\"", "\"01/02/2026\"", "\"2026-02-28T01:02:03\"", "\"24:00:00\"", "\"12:30\"",
        "\"LIGHT\"", "\" Light\"", "\"very dark\"", "\"Dark\"", "\"2nd\"", "\"circle\"", "\"CIRCLE\"", "\"0f8fad5bd9cb469fa16570867728950e\"", "\"relative/path\"", "\"a@b@c\"", "\"abcdefgh\"", "\"1.2.3.4.5\"", "\"AQ=\"",
        "\"\\ud83d\\ude00\"", "\"AB-1\\n\"", "[]", "[null]", "[1,2,3,4]", "[\"a\",\"a\"]", "{}", "{\"a\":1}", "{\"kind\":\"circle\",\"radius\":1,\"remark\":null}", "{\"item\":null,\"count\":1}", "\"[]\"", "\"{}\"",
    ];

    public string Mutate(string json)
    {
        JsonNode root = JsonNode.Parse(json)!;
        JsonNode[] nodes = [.. Nodes(root)];
        JsonNode node = nodes[random.Next(nodes.Length)];
        JsonNode? value = JsonNode.Parse(s_values[random.Next(s_values.Length)]);
        switch (node)
        {
            case JsonObject members when members.Count > 0 && random.Next(4) > 0:
                MutateMember(members, value);
                break;
            case JsonObject members:
                members["a_member_too_many"] = value;
                break;
            case JsonArray items when items.Count > 0 && random.Next(2) == 0:
                items[random.Next(items.Count)] = value;
                break;
            case JsonArray items:
                items.Add(value ?? (items.Count > 0 ? items[0]?.DeepClone() : null));
                break;
        }

        return root.ToJsonString();
    }

    private void MutateMember(JsonObject members, JsonNode? value)
    {
        (string name, JsonNode? old) = members.ElementAt(random.Next(members.Count));
        switch (random.Next(6))
        {
            case 0:
                members.Remove(name);
                break;
            case 1:
                members[name] = null;
                break;
            case 2:
                members.Remove(name);
                members[name.ToUpperInvariant()] = old;
                break;
            case 3 when old is JsonValue text && text.GetValueKind() == JsonValueKind.String:
                members[name] = random.Next(2) == 0 ? text.GetValue<string>().ToUpperInvariant() : text.GetValue<string>() + " ";
                break;
            default:
                members[name] = value;
                break;
        }
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(static member => Nodes(member.Value)).Prepend(node),
        JsonArray items => items.SelectMany(Nodes).Prepend(node),
        _ => [],
    };
}
