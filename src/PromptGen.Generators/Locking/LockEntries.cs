using System.Security.Cryptography;
using System.Text;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Models;
using PromptGen.Generators.Schema;

namespace PromptGen.Generators.Locking;

/// <summary>Makes a tool's entry.</summary>
internal static class LockEntries
{
    private const string FirstVersion = "1.0.0";

    /// <summary>The entry of a tool as it is now, or null where its mode has no schema.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="old">Its entry in the lock file, from which the schema's version is counted on.</param>
    /// <param name="models">The model data, for the tokenizer families.</param>
    public static LockEntry? Of(ToolFacts tool, LockEntry? old, IReadOnlyList<ModelFact> models)
    {
        if (WirePrefix.Of(tool) is not { } prefix || JsonParser.Parse(SchemaOf(tool), 0, SchemaOf(tool).Length, out _) is not { } schema)
        {
            return null;
        }

        byte[] bytes = Encoding.UTF8.GetBytes(prefix.Text);
        TokenSize size = TokenSize.OfJson(bytes);
        LockEntry entry = new()
        {
            Name = tool.Name,
            SchemaVersion = FirstVersion,
            Fingerprint = Sha256(bytes),
            Tools = Sha256(prefix.Tools),
            System = Sha256(prefix.System),
            Exemplars = Sha256(tool.Exemplars),
            Bytes = bytes.Length,
            LeastTokens = size.Least,
            MostTokens = size.Most,
            TypicalTokens = [.. models.Where(static model => model is { Tokenizer: not null, CharsPerToken: not null })
                .GroupBy(static model => model.Tokenizer!, StringComparer.Ordinal)
                .OrderBy(static family => family.Key, StringComparer.Ordinal)
                .Select(family => new KeyValuePair<string, long>(family.Key, size.Typical(family.First().CharsPerToken!.Value)))],
            Structure = Sha256(SchemaShape.Structure(schema)),
            Shape = SchemaShape.Of(schema),
        };
        return old is null ? entry : entry with { SchemaVersion = SchemaChanges.NextVersion(old.SchemaVersion, SchemaChanges.Between(old, entry)) };
    }

    private static string SchemaOf(ToolFacts tool) => tool.Schemas.TryGetValue(Dialect.Portable, out string? schema) ? schema : tool.Schemas.Values.First();

    private static string Sha256(string text) => Sha256(Encoding.UTF8.GetBytes(text));

    private static string Sha256(byte[] bytes)
    {
        using SHA256 sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(bytes).Select(static b => b.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
