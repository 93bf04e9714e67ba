using System.Buffers;
using System.Text;

namespace PromptGen.Wire;

/// <summary>
/// Writes the body of one wire format. The parts stand in wire order and their stability never increases: what is the same for all
/// calls (tools, system) first, the document last. Model and limits stand in front; providers do not count them as prompt.
/// </summary>
internal abstract class RequestFormat
{
    private static readonly AnthropicMessagesRequest s_anthropic = new();
    private static readonly OpenAIChatRequest s_openAIChat = new();

    public static RequestFormat For(WireFormat format) => format switch
    {
        WireFormat.AnthropicMessages => s_anthropic,
        WireFormat.OpenAIChatCompletions => s_openAIChat,
        _ => throw new NotSupportedException($"This version of PromptGen writes AnthropicMessages and OpenAIChatCompletions, not {format}."),
    };

    /// <summary>Writes the whole body.</summary>
    public void Write(ExtractionRequest request, IBufferWriter<byte> output)
    {
        OutputMode mode = request.EffectiveOutputMode;
        output.Raw("{\"model\":\""u8);
        output.Escaped(request.RequireModel().Id);
        output.Raw("\","u8);
        WriteSettings(request, mode, output);
        WriteTools(request.Tool, mode, output);
        WriteSystem(request.Tool, mode, request.CacheTtl, request.IncludesExemplars, HasBreakpoints(request), output);
        WriteMessage(request, output);
        output.Raw("}"u8);
    }

    /// <summary>Writes the tool's definition or the output schema, which providers render before all else, with a comma behind it.</summary>
    public abstract void WriteTools(ExtractionTool tool, OutputMode mode, IBufferWriter<byte> output);

    /// <summary>Writes the static system text with its marker, and a comma behind it.</summary>
    public abstract void WriteSystem(ExtractionTool tool, OutputMode mode, CacheTtl ttl, bool exemplars, bool breakpoints, IBufferWriter<byte> output);

    /// <summary>Writes limits and tool choice, with a comma behind them.</summary>
    protected abstract void WriteSettings(ExtractionRequest request, OutputMode mode, IBufferWriter<byte> output);

    /// <summary>Writes the document's message.</summary>
    protected abstract void WriteMessage(ExtractionRequest request, IBufferWriter<byte> output);

    protected static bool HasBreakpoints(ExtractionRequest request) =>
        request.CacheTtl != CacheTtl.None && request.RequireModel().CacheStyle is CacheStyle.OpenAIBreakpoints or CacheStyle.AnthropicMarkers;

    /// <summary>Whether the tool is strict in a mode.</summary>
    protected static bool IsStrict(ExtractionTool tool, OutputMode mode) => mode != OutputMode.ForcedTool || tool.Strict;

    /// <summary>Writes the inside of the system text's JSON string.</summary>
    protected static void WriteSystemText(ExtractionTool tool, OutputMode mode, bool exemplars, IBufferWriter<byte> output)
    {
        output.Raw(tool.WireInstructions);
        if (exemplars)
        {
            output.Raw(tool.WireExemplars);
        }

        if (mode == OutputMode.StrictTool)
        {
            // TC-4: where forcing is refused, the prompt has to name the tool.
            output.Raw("\\n\\nUse the "u8);
            output.Escaped(tool.Name);
            output.Raw(" tool: call it exactly once with the data of the document, and write no other text."u8);
        }
    }

    /// <summary>Writes the document between its tags, as the inside of a JSON string.</summary>
    protected static void WriteDocument(ExtractionRequest request, IBufferWriter<byte> output)
    {
        string text = request.Document.Text;
        byte[] utf8 = ArrayPool<byte>.Shared.Rent(request.Document.Utf8Length);
        ReadOnlySpan<byte> document = utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, utf8));
        Span<byte> nonce = stackalloc byte[Document.NonceLength];
        Document.WriteNonce(document, nonce);

        WriteTag("<"u8, request.Tool.DocumentTag, nonce, output);
        output.Raw("\\n"u8);
        output.Escaped(document);
        output.Raw("\\n"u8);
        WriteTag("</"u8, request.Tool.DocumentTag, nonce, output);
        ArrayPool<byte>.Shared.Return(utf8);
    }

    private static void WriteTag(ReadOnlySpan<byte> opening, string name, ReadOnlySpan<byte> nonce, IBufferWriter<byte> output)
    {
        output.Raw(opening);
        output.Escaped(name);
        output.Raw("-"u8);
        output.Raw(nonce);
        output.Raw(">"u8);
    }
}
