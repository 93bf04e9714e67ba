using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Analyzers.Sdk.Json;

/// <summary>What the Messages API refuses, or takes without effect, in a body that is written by hand (provider facts CA-1, CA-2, TC-12, AV-2).</summary>
/// <param name="rejectsSampling">True if the request names the API version that has no sampling members.</param>
internal sealed class RawBodyRules(bool rejectsSampling)
{
    private static readonly string[] s_opaque = ["input_schema", "inputSchema", "parameters", "input", "input_examples", "output_config", "response_format", "metadata"];

    private readonly List<RawDefect> _defects = [];

    /// <summary>The defects of a body, in the order of its members.</summary>
    public IReadOnlyList<RawDefect> OfBody(RawNode body)
    {
        Visit(body, "");
        foreach (RawMember member in body.Members)
        {
            switch (member.Name)
            {
                case "tool_choice" when member.Value["strict"] is { } strict:
                    _defects.Add(new RawDefect(strict.Place, "tool_choice.strict", "does nothing, because strict is a member of the tool", "Move it to the tool", false, RawEdits.MoveStrict));
                    break;
                case "tools":
                    Tools(member.Value);
                    break;
                case "cache_control" when member.Value.Kind == RawNodeKind.Object && body["system"]?.Value.Kind == RawNodeKind.Text && body["messages"]?.Value.Items.Count == 1:
                    _defects.Add(new RawDefect(
                        member.Place, "cache_control", "marks the only message, because a system that is a string cannot carry a marker", "Make system a list of blocks and mark the last one", false));
                    break;
                case "temperature" or "top_p" or "top_k" when rejectsSampling && member.Value.Kind != RawNodeKind.Null:
                    _defects.Add(new RawDefect(member.Place, member.Name, "is not accepted in API version 2026-10-21", "Remove it", true, RawEdits.Remove));
                    break;
            }
        }

        return _defects;
    }

    /// <summary>The defects of blocks outside of any body.</summary>
    public IReadOnlyList<RawDefect> OfBlocks(RawNode blocks)
    {
        Visit(blocks, "");
        return _defects;
    }

    private void Tools(RawNode tools)
    {
        for (int i = 0; i < tools.Items.Count; i++)
        {
            if (tools.Items[i]["inputSchema"] is { } misspelled)
            {
                _defects.Add(new RawDefect(misspelled.Place, $"tools[{i}].inputSchema", "is not a member of a tool", "Write input_schema", true, RawEdits.Rename, "input_schema"));
            }
        }
    }

    private void Visit(RawNode node, string path)
    {
        for (int i = 0; i < node.Items.Count; i++)
        {
            Visit(node.Items[i], $"{path}[{i}]");
        }

        foreach (RawMember member in node.Members)
        {
            string at = path.Length == 0 ? member.Name : $"{path}.{member.Name}";
            if (member is { Name: "cache_control", Value.Kind: RawNodeKind.Object })
            {
                Marker(node, member, at);
            }
            else if (Array.IndexOf(s_opaque, member.Name) < 0)
            {
                Visit(member.Value, at);
            }
        }
    }

    private void Marker(RawNode block, RawMember marker, string path)
    {
        if (marker.Value["type"]?.Value is { Text: { } type } typed && type != "ephemeral")
        {
            _defects.Add(new RawDefect(typed.Place, path + ".type", $"is '{type}', and the API knows only 'ephemeral'", "Use 'ephemeral'", true, RawEdits.Replace, "ephemeral"));
        }

        if (marker.Value["ttl"]?.Value is { Text: { } ttl } limited && ttl is not ("5m" or "1h"))
        {
            _defects.Add(new RawDefect(limited.Place, path + ".ttl", $"is '{ttl}', and the API accepts '5m' and '1h'", "Use '1h'", true, RawEdits.Replace, "1h"));
        }

        string? kind = block["type"]?.Value.Text;
        if (kind is "thinking" or "redacted_thinking")
        {
            _defects.Add(new RawDefect(marker.Place, path, "stands on a thinking block, which cannot carry a marker", "Mark the block before it", true, RawEdits.Remove));
        }
        else if (kind is null or "text" && block["text"]?.Value.Text is "")
        {
            _defects.Add(new RawDefect(marker.Place, path, "stands on an empty text block, which cannot carry a marker", "Mark the block before it", true, RawEdits.Remove));
        }
    }
}
