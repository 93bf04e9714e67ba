using System.Buffers;
using System.Globalization;
using PromptGen.Corpus.Composed;

namespace PromptGen.Fuzz;

/// <summary>Pairs of documents over cultures: the bytes in front of the messages are the same.</summary>
internal static class PrefixFuzz
{
    private static readonly CultureInfo[] s_cultures = [.. new[] { "", "tr-TR", "da-DK", "fi-FI", "ar-SA" }.Select(CultureInfo.GetCultureInfo)];

    public static void Run(FuzzReport report)
    {
        Random random = new(report.Seed);
        CultureInfo before = CultureInfo.CurrentCulture;
        byte[] expected = StaticPart("first");
        for (int index = 0; index < report.Count; index++)
        {
            CultureInfo.CurrentCulture = s_cultures[random.Next(s_cultures.Length)];
            string document = "d" + random.NextInt64().ToString(CultureInfo.InvariantCulture);
            if (!StaticPart(document).AsSpan().SequenceEqual(expected))
            {
                report.Fail($"the prefix differs under '{CultureInfo.CurrentCulture.Name}' for document {document}");
            }

            report.Step();
        }

        CultureInfo.CurrentCulture = before;
    }

    private static byte[] StaticPart(string document)
    {
        ArrayBufferWriter<byte> output = new();
        LeafRecordAlone.Tool.CreateRequest(document).WithModel("claude-haiku-4-5").WriteTo(output, WireFormat.AnthropicMessages);
        int end = output.WrittenSpan.IndexOf("\"messages\""u8);
        return end < 0 ? throw new InvalidOperationException("The request has no messages.") : output.WrittenSpan[..end].ToArray();
    }
}
