using System.Text;
using Xunit;

namespace PromptGen.Testing;

/// <summary>The verified and received files of one test: UTF-8 with byte order mark and <c>\n</c>, under Verify's names.</summary>
internal sealed class SnapshotFiles(string folder, string test, SnapshotMode mode)
{
    public const string AcceptVariable = "PROMPTGEN_ACCEPT";

    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Acceptance is a deliberate local act; a build server that accepts would verify nothing.</summary>
    public static SnapshotMode ModeFrom(Func<string, string?> environment)
    {
        bool accepts = environment(AcceptVariable) == "1";
        bool isServer = string.Equals(environment("CI"), "true", StringComparison.OrdinalIgnoreCase);
        Assert.False(accepts && isServer, $"{AcceptVariable}=1 is refused where CI=true; accept snapshots locally, read the change and commit it.");
        return accepts ? SnapshotMode.Accept : SnapshotMode.Compare;
    }

    /// <summary>Compares named contents with the verified files of the test, which must be exactly these.</summary>
    /// <param name="contents">The part of the file name after <c>#</c>, or nothing, and the content.</param>
    /// <param name="extension">The extension without dot.</param>
    public void Match(IReadOnlyCollection<KeyValuePair<string, string>> contents, string extension)
    {
        Assert.True(Directory.Exists(folder), $"The folder '{folder}' of the test's source does not exist; snapshots need the real path, so build without ContinuousIntegrationBuild and path maps.");
        List<string> problems = [];
        foreach ((string name, string content) in contents)
        {
            Assert.False(content.Contains('\r', StringComparison.Ordinal), $"The content of {FileName(name, "received", extension)} has a carriage return; generated text ends its lines with \\n on every machine.");
            problems.AddRange(MatchOne(name, content, extension));
        }

        foreach (string stale in Stale(contents, extension))
        {
            problems.AddRange(Drop(stale));
        }

        if (problems.Count > 0)
        {
            Assert.Fail(string.Join("\n", problems) + $"\nIf the new content is right, run the test with {AcceptVariable}=1 and read the change before you commit it.");
        }
    }

    private IEnumerable<string> MatchOne(string name, string content, string extension)
    {
        string verified = Path.Combine(folder, FileName(name, "verified", extension));
        string received = Path.Combine(folder, FileName(name, "received", extension));
        byte[] bytes = [.. Encoding.GetPreamble(), .. Encoding.GetBytes(content)];
        byte[]? before = File.Exists(verified) ? File.ReadAllBytes(verified) : null;
        if (before is not null && before.AsSpan().SequenceEqual(bytes))
        {
            File.Delete(received);
            return [];
        }

        if (mode == SnapshotMode.Accept)
        {
            File.WriteAllBytes(verified, bytes);
            File.Delete(received);
            return [];
        }

        File.WriteAllBytes(received, bytes);
        return [$"{Path.GetFileName(verified)} {Difference(before, content)}"];
    }

    private static string Difference(byte[]? before, string content)
    {
        if (before is null)
        {
            return "does not exist; the content is in the received file beside it.";
        }

        // Decoded without the byte order mark, so that a lacking one does not show as a difference in line 1.
        ReadOnlySpan<byte> text = before.AsSpan().StartsWith(Encoding.Preamble) ? before.AsSpan(Encoding.Preamble.Length) : before;
        string verified = Encoding.GetString(text);
        return verified == content ? "differs only in encoding; it must be UTF-8 with byte order mark." : "differs " + TextDiff.Between(verified, content);
    }

    private IEnumerable<string> Stale(IEnumerable<KeyValuePair<string, string>> contents, string extension)
    {
        HashSet<string> current = [.. contents.Select(c => FileName(c.Key, "verified", extension))];
        return Directory.EnumerateFiles(folder, $"{test}#*.verified.{extension}")
            .Where(path => Path.GetFileName(path).StartsWith(test + "#", StringComparison.Ordinal) && !current.Contains(Path.GetFileName(path)))
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    private IEnumerable<string> Drop(string stale)
    {
        if (mode == SnapshotMode.Accept)
        {
            File.Delete(stale);
            return [];
        }

        return [$"{Path.GetFileName(stale)} is verified, but the test no longer makes it."];
    }

    private string FileName(string name, string state, string extension) => $"{test}{(name.Length == 0 ? "" : "#" + name)}.{state}.{extension}";
}
