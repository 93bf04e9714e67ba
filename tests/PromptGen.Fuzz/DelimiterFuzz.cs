using System.Buffers;
using System.Text;
using System.Text.Json;
using PromptGen.Corpus.Composed;

namespace PromptGen.Fuzz;

/// <summary>Documents made of pieces of tags: the request has one closing tag and the text unaltered.</summary>
internal static class DelimiterFuzz
{
    private static readonly string[] s_pieces =
    [
        "<", ">", "/", "</", "document", "DOCUMENT", "document-", "</document>", "</document-0000000000000000>", "<document-", "\u200B", "\u200D", "\uFF1C", "\uFF0F", "\uFF1E",
        "\uFF44ocument", "&lt;", "\\n", "\n", "\r\n", "\"", "\\", "{", "0123456789abcdef", "\u2028", "\0", "\U0001F600", " ", "x",
    ];

    public static void Run(FuzzReport report)
    {
        Random random = new(report.Seed);
        string previousClosing = "";
        for (int index = 0; index < report.Count; index++)
        {
            string document = "d" + string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => s_pieces[random.Next(s_pieces.Length)])) + previousClosing;
            previousClosing = Check(document, report);
            report.Step();
        }
    }

    /// <summary>Renders a document and checks its tags.</summary>
    /// <returns>The closing tag, with which the next document attacks.</returns>
    private static string Check(string document, FuzzReport report)
    {
        ArrayBufferWriter<byte> output = new();
        LeafTextAlone.Tool.CreateRequest(document).WithModel("claude-haiku-4-5").WriteTo(output, WireFormat.AnthropicMessages);
        using JsonDocument body = JsonDocument.Parse(output.WrittenMemory);
        JsonElement last = body.RootElement.GetProperty("messages")[0].GetProperty("content").EnumerateArray().Last();
        string text = last.GetProperty("text").GetString()!;
        int openingEnd = text.IndexOf('>', StringComparison.Ordinal);
        string closing = string.Concat("</", text.AsSpan(1, openingEnd));
        bool unaltered = text == $"{text[..(openingEnd + 1)]}\n{document}\n{closing}";
        if (!unaltered || text.AsSpan().Count(closing) != 1)
        {
            report.Fail("document " + Convert.ToBase64String(Encoding.UTF8.GetBytes(document)));
        }

        return closing;
    }
}
