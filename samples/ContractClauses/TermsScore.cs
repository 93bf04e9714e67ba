using System.Text.Json;
using System.Buffers;

namespace ContractClauses;

/// <summary>How many members of a contract's terms are as the reviewer has them. White space in quotes is not compared.</summary>
internal readonly record struct TermsScore(int Right, int Members)
{
    public static TermsScore Of(ContractTerms gold, ContractTerms actual)
    {
        Dictionary<string, string> expected = Leaves(gold);
        Dictionary<string, string> found = Leaves(actual);
        return new TermsScore(expected.Count(leaf => found.GetValueOrDefault(leaf.Key) == leaf.Value), expected.Count);
    }

    public static TermsScore operator +(TermsScore a, TermsScore b) => new(a.Right + b.Right, a.Members + b.Members);

    public override string ToString() => $"{Right}/{Members}";

    private static Dictionary<string, string> Leaves(ContractTerms terms)
    {
        ArrayBufferWriter<byte> json = new();
        ContractTerms.Tool.Write(json, terms);
        return Leaves("", JsonElement.Parse(json.WrittenSpan)).ToDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<KeyValuePair<string, string>> Leaves(string path, JsonElement value) =>
        value.ValueKind == JsonValueKind.Object
            ? value.EnumerateObject().SelectMany(member => Leaves($"{path}.{member.Name}", member.Value))
            : [new(path, string.Join(' ', value.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}
