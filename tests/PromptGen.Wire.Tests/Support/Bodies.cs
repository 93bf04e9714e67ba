using System.Buffers;
using System.Text;

namespace PromptGen.Wire.Tests;

internal static class Bodies
{
    public const string Claude = "claude-haiku-4-5";

    /// <summary>A model with explicit breakpoints.</summary>
    public const string Gpt = "gpt-5.6-luna";

    /// <summary>A model of the earlier families, which cache by themselves.</summary>
    public const string OldGpt = "gpt-5.4";

    public static string ModelFor(WireFormat format) => format is WireFormat.OpenAIChatCompletions or WireFormat.OpenAIResponses ? Gpt : Claude;

    public static ExtractionRequest<Receipt> Request(string model, OutputMode mode = OutputMode.ForcedTool, string document = Expected.DocumentText) =>
        Receipt.Tool.CreateRequest(document).WithModel(model).WithMaxTokens(500).WithOutputMode(mode);

    public static byte[] Bytes(ExtractionRequest request, WireFormat format)
    {
        ArrayBufferWriter<byte> buffer = new();
        request.WriteTo(buffer, format);
        return buffer.WrittenSpan.ToArray();
    }

    public static string Text(ExtractionRequest request, WireFormat format) => Encoding.UTF8.GetString(Bytes(request, format));
}
