using System.Security.Cryptography;
using System.Text.Json;
using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator.Caching;

/// <summary>A prompt by its parts, to be compared with a later one (provider facts CA-17).</summary>
/// <param name="Model">The model.</param>
/// <param name="Parameters">The members that lose a part of the cache and belong to none of the other parts.</param>
/// <param name="Blocks">The blocks in prefix order.</param>
internal sealed record PromptDigest(string Model, string Parameters, IReadOnlyList<DigestBlock> Blocks)
{
    private static readonly string[] s_parameters = ["tool_choice", "thinking", "output_config"];

    public static PromptDigest Of(MessagesRequest request, ModelProfile model)
    {
        TokenEstimate estimate = new(model);
        List<DigestBlock> blocks = [];
        foreach ((string place, JsonElement block) in PromptBlocks.Of(request))
        {
            ReadOnlyMemory<byte> raw = RawBlock.Without(block, "cache_control"u8);
            blocks.Add(new DigestBlock(place.Split('.')[0], Convert.ToHexString(SHA256.HashData(raw.Span)), estimate.OfBlock(block, raw.Span)));
        }

        string parameters = string.Join('\n', s_parameters.Select(name => MessagesRequest.Member(request.Root, name)?.GetRawText() ?? ""));
        return new PromptDigest(model.Id, parameters, blocks);
    }

    /// <summary>Why this prompt could not read all that an earlier one wrote.</summary>
    /// <returns>The reason and the tokens behind the first difference; null where there is none.</returns>
    public (string Reason, int? Missed)? DifferenceFrom(PromptDigest earlier)
    {
        if (Model != earlier.Model)
        {
            return ("model_changed", Tokens(0));
        }

        foreach ((string section, string reason) in ((string, string)[])[("tools", "tools_changed"), ("system", "system_changed"), ("messages", "messages_changed")])
        {
            int same = Same(section, earlier);
            if (same >= 0)
            {
                return (reason, Tokens(Blocks.TakeWhile(block => block.Section != section && Order(block.Section) < Order(section)).Count() + same));
            }
        }

        return Parameters == earlier.Parameters ? null : ("unavailable", null);
    }

    /// <summary>How many blocks of a section are the same before the first other one; -1 where the earlier section is the beginning of this one.</summary>
    private int Same(string section, PromptDigest earlier)
    {
        string[] now = [.. Blocks.Where(block => block.Section == section).Select(static block => block.Hash)];
        string[] before = [.. earlier.Blocks.Where(block => block.Section == section).Select(static block => block.Hash)];
        int same = now.Zip(before).TakeWhile(static pair => pair.First == pair.Second).Count();
        bool grows = section == "messages" && same == before.Length;
        return grows || (same == now.Length && same == before.Length) ? -1 : same;
    }

    private int Tokens(int from) => Blocks.Skip(from).Sum(static block => block.Tokens);

    private static int Order(string section) => section switch { "tools" => 0, "system" => 1, _ => 2 };
}
