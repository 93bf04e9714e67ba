using System.Globalization;
using System.Text;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Model;

namespace PromptGen.Generators.Locking;

/// <summary>The lock file: an entry a tool, in ordinal order of the names.</summary>
/// <param name="Entries">The entries.</param>
internal sealed record LockFile(IReadOnlyList<LockEntry> Entries)
{
    /// <summary>The usual name.</summary>
    public const string FileName = "promptgen.lock.json";

    private const string Note = "Written by PromptGen: dotnet build -p:PromptGenLock=Update. Check it in; a change of a fingerprint means that the provider's cache starts cold.";

    public LockEntry? Find(string tool) => Entries.FirstOrDefault(entry => entry.Name == tool);

    /// <summary>Reads a lock file. Entries that lack something are left out, and so count as tools that are not in the file.</summary>
    /// <param name="text">The content.</param>
    /// <param name="defect">What is wrong with the JSON, or null.</param>
    public static LockFile Read(string text, out JsonDefect? defect)
    {
        int start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        JsonValue? root = JsonParser.Parse(text, start, text.Length, out defect);
        return new LockFile([.. (root?["tools"]?.Members ?? []).Select(static member => ReadEntry(member.Name, member.Value)).OfType<LockEntry>()]);
    }

    /// <summary>Where a tool's entry stands, from its name to its end; null if it is not there.</summary>
    public static (int Start, int End)? PlaceOf(string text, string tool)
    {
        JsonValue? root = JsonParser.Parse(text, text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0, text.Length, out _);
        return root?["tools"]?.Members.FirstOrDefault(member => member.Name == tool) is { } entry ? (entry.NameStart, entry.NameEnd) : null;
    }

    /// <summary>The file with one entry replaced or added.</summary>
    public LockFile With(LockEntry entry) => new([.. Entries.Where(other => other.Name != entry.Name), entry]);

    /// <summary>The file's content.</summary>
    public string ToJson()
    {
        StringBuilder json = new("{\"note\":");
        json.AppendString(Note).Append(",\"version\":1,\"tools\":{");
        foreach (LockEntry entry in Entries.OrderBy(static entry => entry.Name, StringComparer.Ordinal))
        {
            json.Append(json[json.Length - 1] == '{' ? "" : ",").AppendString(entry.Name).Append(":{");
            Append(json, "schemaVersion", entry.SchemaVersion);
            Append(json.Append(','), "fingerprint", entry.Fingerprint);
            Append(json.Append(','), "tools", entry.Tools);
            Append(json.Append(','), "system", entry.System);
            Append(json.Append(','), "exemplars", entry.Exemplars);
            json.Append(",\"bytes\":").Append(Text(entry.Bytes)).Append(",\"tokens\":{\"least\":").Append(Text(entry.LeastTokens));
            foreach (KeyValuePair<string, long> family in entry.TypicalTokens)
            {
                json.Append(',').AppendString(family.Key).Append(':').Append(Text(family.Value));
            }

            json.Append(",\"most\":").Append(Text(entry.MostTokens)).Append('}');
            Append(json.Append(','), "structure", entry.Structure);
            json.Append(",\"shape\":{").Append(string.Join(",", entry.Shape.Select(static member => new StringBuilder().AppendString(member.Key).Append(':').AppendString(member.Value)))).Append("}}");
        }

        return PrettyJson.Format(json.Append("}}").ToString())!;
    }

    private static LockEntry? ReadEntry(string name, JsonValue value)
    {
        string? Member(string member) => value[member] is { Kind: JsonKind.String } text ? text.Text : null;
        JsonValue? tokens = value["tokens"];
        return Member("schemaVersion") is { } version && Member("fingerprint") is { } fingerprint && Member("tools") is { } tools && Member("system") is { } system
            && Member("exemplars") is { } exemplars && Member("structure") is { } structure && value["shape"] is { } shape
            ? new LockEntry
            {
                Name = name,
                SchemaVersion = version,
                Fingerprint = fingerprint,
                Tools = tools,
                System = system,
                Exemplars = exemplars,
                Bytes = Number(value["bytes"]),
                LeastTokens = Number(tokens?["least"]),
                MostTokens = Number(tokens?["most"]),
                TypicalTokens = [.. (tokens?.Members ?? []).Where(static member => member.Name is not ("least" or "most")).Select(static member => new KeyValuePair<string, long>(member.Name, Number(member.Value)))],
                Structure = structure,
                Shape = [.. shape.Members.Select(static member => new KeyValuePair<string, string>(member.Name, member.Value.Text))],
            }
            : null;
    }

    private static void Append(StringBuilder json, string name, string value) => json.AppendString(name).Append(':').AppendString(value);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static long Number(JsonValue? value) => long.TryParse(value?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : 0;
}
