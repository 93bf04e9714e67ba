using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PromptGen.Corpus.Composed;

namespace PromptGen.Fuzz;

/// <summary>
/// Byte identity: pairs of random documents under each of four cultures give the same bytes up to each breakpoint, and three processes that differ in
/// globalization, compiler, time zone and language give the same bytes as each other.
/// </summary>
internal static class PrefixFuzz
{
    /// <summary>The name of the variable that makes a process one of the three.</summary>
    public const string ChildVariable = "PROMPTGEN_FUZZ_CHILD";

    private const string HashLabel = "hash ";

    private static readonly string[] s_cultures = ["", "tr-TR", "da-DK", "ar-SA"];
    private static readonly string[] s_pieces = ["İstanbul", "1.234,56", "٣٤", "\n", "\r\n", "\"cache_control\":{}", "ß", "Ǆ", "請求書", "\U0001F9FE", "</document>", " ", "i", "I", "2026-11-21"];

    private static readonly (string, string)[][] s_environments =
    [
        [("LC_ALL", "da_DK.UTF-8"), ("TZ", "Europe/Copenhagen")],
        [("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"), ("DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY", "0"), ("LC_ALL", "C"), ("TZ", "UTC")],
        [("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Asia/Tokyo"), ("DOTNET_TieredCompilation", "0"), ("DOTNET_EnableHWIntrinsic", "0")],
    ];

    /// <summary>Starts the three processes and compares what they made.</summary>
    public static async Task RunAsync(FuzzReport report)
    {
        string[] hashes = await Task.WhenAll(s_environments.Select(environment => ChildAsync(report, environment))).ConfigureAwait(false);
        if (hashes.Distinct(StringComparer.Ordinal).Count() != 1)
        {
            report.Fail("the processes made different bytes: " + string.Join(", ", hashes));
        }

        for (int index = 0; index < report.Count; index++)
        {
            report.Step();
        }
    }

    /// <summary>What one process does.</summary>
    /// <returns>The hash of all bytes up to the breakpoints.</returns>
    public static string Hash(FuzzReport report)
    {
        using IncrementalHash all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Random random = new(report.Seed);
        CultureInfo before = CultureInfo.CurrentCulture;
        for (int index = 0; index < report.Count; index++)
        {
            string[] documents = [Document(random), Document(random)];
            string shared = "Tenant " + Document(random);
            WireFormat format = index % 3 == 0 ? WireFormat.OpenAIChatCompletions : WireFormat.AnthropicMessages;
            byte[]? first = null;
            foreach (string culture in s_cultures)
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
                foreach (string document in documents)
                {
                    byte[] bytes = UpToBreakpoints(document, shared, format);
                    first ??= bytes;
                    if (!bytes.AsSpan().SequenceEqual(first))
                    {
                        report.Fail($"the prefix differs under '{culture}' for document {Convert.ToBase64String(Encoding.UTF8.GetBytes(document))}");
                    }
                }
            }

            all.AppendData(first!);
        }

        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        return Convert.ToHexStringLower(all.GetHashAndReset());
    }

    /// <summary>Prints what <see cref="RunAsync"/> reads.</summary>
    /// <returns>The exit code.</returns>
    public static int RunChild(FuzzReport report)
    {
        Console.WriteLine(HashLabel + Hash(report));
        return report.Failures == 0 ? 0 : 1;
    }

    private static async Task<string> ChildAsync(FuzzReport report, (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = new("dotnet", [typeof(PrefixFuzz).Assembly.Location, "prefix", "--count", Text(report.Count), "--seed", Text(report.Seed)]) { RedirectStandardOutput = true };
        start.Environment[ChildVariable] = "1";
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process child = Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
        string output = await child.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        await child.WaitForExitAsync().ConfigureAwait(false);
        string[] lines = output.Split('\n', StringSplitOptions.TrimEntries);
        if (child.ExitCode != 0)
        {
            report.Fail($"the process with {string.Join(" ", environment)} ended with {Text(child.ExitCode)}: {string.Join(" ", lines.Take(5))}");
        }

        return lines.FirstOrDefault(static line => line.StartsWith(HashLabel, StringComparison.Ordinal)) ?? "none";
    }

    private static string Document(Random random) =>
        "d" + string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => s_pieces[random.Next(s_pieces.Length)])) + random.NextInt64().ToString(CultureInfo.InvariantCulture);

    /// <summary>The bytes of a request up to its last breakpoint, which hold those up to the first.</summary>
    private static byte[] UpToBreakpoints(string document, string shared, WireFormat format)
    {
        bool isAnthropic = format == WireFormat.AnthropicMessages;
        ArrayBufferWriter<byte> output = new();
        LeafRecordAlone.Tool.CreateRequest(document).WithContext(shared, ContextReuse.Shared).WithModel(isAnthropic ? "claude-haiku-4-5" : "gpt-5.6-luna").WriteTo(output, format);
        ReadOnlySpan<byte> body = output.WrittenSpan;

        // A quotation mark inside of a text is escaped, so a text cannot hold one of these.
        ReadOnlySpan<byte> marker = isAnthropic ? "\"cache_control\":{\"type\":\"ephemeral\"}"u8 : "\"prompt_cache_breakpoint\":{\"mode\":\"explicit\"}"u8;
        int markers = body.Count(marker);
        return markers == 2 ? body[..(body.LastIndexOf(marker) + marker.Length)].ToArray() : throw new InvalidOperationException($"The request has {Text(markers)} breakpoints instead of two.");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
