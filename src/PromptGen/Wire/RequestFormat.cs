using System.Buffers;
using PromptGen.Documents;

namespace PromptGen.Wire;

/// <summary>
/// Writes the body of one wire format: a head (model, limits), the static prefix (tools, system text) and a tail (contexts, document).
/// The prompt's parts stand in wire order and their stability never increases. Providers do not count the head as prompt.
/// </summary>
internal abstract class RequestFormat
{
    /// <summary>Room for tags and members around a document of parts that is written into a caller's buffer.</summary>
    private const int PartsRoom = 4096;

    /// <summary>CA-5, OA-1: four markers a request, and one is the prefix's.</summary>
    private const int SharedMarkers = 3;

    private static readonly Tag s_contextTag = new("context");

    private static readonly AnthropicMessagesRequest s_anthropic = new();
    private static readonly AnthropicBedrockRequest s_bedrock = new();
    private static readonly AnthropicVertexRequest s_vertex = new();
    private static readonly OpenAIChatRequest s_openAIChat = new();
    private static readonly OpenAIResponsesRequest s_openAIResponses = new();

    public static RequestFormat For(WireFormat format) => format switch
    {
        WireFormat.AnthropicMessages => s_anthropic,
        WireFormat.AnthropicBedrock => s_bedrock,
        WireFormat.AnthropicVertex => s_vertex,
        WireFormat.OpenAIChatCompletions => s_openAIChat,
        WireFormat.OpenAIResponses => s_openAIResponses,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "The wire format is none of PromptGen's. Use a named value of WireFormat."),
    };

    /// <summary>The format under which the prefix is kept: formats with the same prefix share it.</summary>
    protected abstract WireFormat PrefixFormat { get; }

    /// <summary>The members that ask for server-sent events, with a comma behind them.</summary>
    protected abstract ReadOnlySpan<byte> StreamMembers { get; }

    /// <summary>From the prefix's tools to its first text part.</summary>
    protected abstract ReadOnlySpan<byte> SystemStart { get; }

    /// <summary>From the start of a text part to its text.</summary>
    protected abstract ReadOnlySpan<byte> TextPartStart { get; }

    /// <summary>From the last part of the system text to the content of the user message.</summary>
    protected abstract ReadOnlySpan<byte> UserStart { get; }

    /// <summary>The same for a prompt without system text.</summary>
    protected abstract ReadOnlySpan<byte> OnlyUserStart { get; }

    /// <summary>Whether a user message of one text is sent as a plain string, the form that every compatible server knows.</summary>
    protected abstract bool PlainUserText { get; }

    /// <summary>How the endpoint takes PDFs and images.</summary>
    public abstract MediaFormat Media { get; }

    /// <summary>Writes the whole body.</summary>
    public void Write(ExtractionRequest request, bool stream, IBufferWriter<byte> output)
    {
        OutputMode mode = request.EffectiveOutputMode;
        if (request.Document.Content is { } content)
        {
            WriteChecked(request, content, mode, stream, output);
            return;
        }

        WriteHead(request, mode, stream, output);
        output.Raw(Prefix(request, mode).Bytes.Span);
        WriteTail(request, output);
    }

    /// <summary>Writes the body up to the prefix: streaming, model, limits, tool choice.</summary>
    public void WriteHead(ExtractionRequest request, OutputMode mode, bool stream, IBufferWriter<byte> output)
    {
        if (request.Document.Content is not null)
        {
            Media.Check(request.Document, request.RequireModel());
        }

        WriteStart(request.RequireModel(), request.MaxTokens, stream, output);
        WriteChoice(request.Tool, mode, output);
    }

    /// <summary>Writes the start of the body: streaming, model, limit, with a comma behind them.</summary>
    public void WriteStart(ModelProfile model, int maxTokens, bool stream, IBufferWriter<byte> output)
    {
        output.Raw("{"u8);
        output.Raw(stream ? StreamMembers : default);
        WriteStartMembers(model, maxTokens, output);
    }

    /// <summary>Writes the tool choice with a comma behind it; nothing where there is no tool.</summary>
    public abstract void WriteChoice(ExtractionTool tool, OutputMode mode, IBufferWriter<byte> output);

    /// <summary>The static prefix of a request, made on first use and then kept by the tool.</summary>
    public PromptPrefix Prefix(ExtractionRequest request, OutputMode mode) =>
        Prefix(request.Tool, mode, request.CacheTtl, request.IncludesExemplars, HasBreakpoints(request.RequireModel()));

    /// <inheritdoc cref="Prefix(ExtractionRequest, OutputMode)"/>
    public PromptPrefix Prefix(ExtractionTool tool, OutputMode mode, CacheTtl ttl, bool exemplars, bool breakpoints) =>
        tool.KeptPrefix(new PrefixKey(PrefixFormat, mode, ttl, exemplars, breakpoints));

    /// <summary>Composes a static prefix.</summary>
    /// <exception cref="ArgumentException">The mode is <see cref="OutputMode.Auto"/>.</exception>
    public static PromptPrefix Compose(ExtractionTool tool, PrefixKey key)
    {
        if (key.Mode == OutputMode.Auto)
        {
            throw new ArgumentException("A prefix belongs to one output mode, and Auto stands for several. Pass the mode that the model takes, as ModelProfile.AutoOutputMode says.", "mode");
        }

        RequestFormat wire = For(key.Format);
        ArrayBufferWriter<byte> buffer = new();
        wire.WriteTools(tool, key.Mode, buffer);
        int toolsLength = buffer.WrittenCount;
        wire.WriteSystem(tool, key, buffer);
        return new PromptPrefix(key, buffer.WrittenSpan.ToArray(), toolsLength);
    }

    /// <summary>Writes the tool's definition or the output schema, which providers render before all else, with a comma behind it.</summary>
    protected abstract void WriteTools(ExtractionTool tool, OutputMode mode, IBufferWriter<byte> output);

    /// <summary>Writes the static system text as a part with its marker. The list of parts stays open for shared context.</summary>
    private void WriteSystem(ExtractionTool tool, PrefixKey key, IBufferWriter<byte> output)
    {
        output.Raw(SystemStart);
        output.Raw(TextPartStart);
        output.Raw(tool.WireInstructions);
        if (key.Exemplars)
        {
            output.Raw(tool.WireExemplars(DialectOf(tool, key.Mode)));
        }

        if (key.Mode == OutputMode.StrictTool)
        {
            // TC-4: where forcing is refused, the prompt has to name the tool.
            output.Raw("\\n\\nUse the "u8);
            output.Escaped(tool.Name);
            output.Raw(" tool: call it exactly once with the data of the document, and write no other text."u8);
        }

        EndPart(key.Breakpoints ? Marker(key.Ttl) : default, output);
    }

    /// <summary>Writes the body from behind the prefix: shared contexts, then the user message with the document last.</summary>
    public void WriteTail(ExtractionRequest request, IBufferWriter<byte> output)
    {
        // One lifetime for all markers, so a longer one never stands behind a shorter one (CA-9).
        ReadOnlySpan<byte> marker = HasBreakpoints(request.RequireModel()) ? Marker(request.CacheTtl) : default;
        SentText[] shared = request.Additions.SharedContexts;
        int markers = SharedMarkers - (request.Document.Content?.MarkerCount ?? 0);
        for (int index = 0; index < shared.Length; index++)
        {
            bool marked = index < markers - 1 || (index == shared.Length - 1 && markers > 0);
            output.Raw(","u8);
            WritePart(s_contextTag, shared[index], marked ? marker : default, output);
        }

        output.Raw(UserStart);
        WriteUser(request, marker, output);
        if (request.Additions.FollowUp is { } followUp)
        {
            if (For(followUp.Format).PrefixFormat != PrefixFormat)
            {
                throw new InvalidOperationException($"The request answers a reply in the format {followUp.Format}, which cannot be written as {PrefixFormat}. Send it where the first one went.");
            }

            output.Raw(","u8);
            output.Raw(followUp.Turns.Span);
        }

        output.Raw("]}"u8);
    }

    /// <summary>Writes a prompt made by hand: the system texts that there are, and the user message with the rest; the body stays open.</summary>
    /// <param name="parts">The texts in wire order, the last one variable.</param>
    /// <param name="breakpoints">Whether the model takes markers.</param>
    /// <param name="output">Where the bytes go.</param>
    public void WritePrompt(ReadOnlySpan<PromptPart> parts, bool breakpoints, IBufferWriter<byte> output)
    {
        int system = 0;
        for (; parts[system].Stability != PromptStability.Variable; system++)
        {
            output.Raw(system == 0 ? SystemStart : ","u8);
            WritePart(parts[system].Text, breakpoints ? Marker(parts[system].Breakpoint) : default, output);
        }

        output.Raw(system == 0 ? OnlyUserStart : UserStart);
        ReadOnlySpan<PromptPart> user = parts[system..];
        if (PlainUserText && user.Length == 1)
        {
            output.Raw("\""u8);
            output.Escaped(user[0].Text);
            output.Raw("\"}]"u8);
            return;
        }

        for (int index = 0; index < user.Length; index++)
        {
            output.Raw(index == 0 ? "["u8 : ","u8);
            WritePart(user[index].Text, default, output);
        }

        output.Raw("]}]"u8);
    }

    /// <summary>Writes model and limit, with a comma behind them.</summary>
    protected abstract void WriteStartMembers(ModelProfile model, int maxTokens, IBufferWriter<byte> output);

    /// <summary>Whether the model takes markers.</summary>
    public abstract bool HasBreakpoints(ModelProfile model);

    /// <summary>The member that marks a part as the end of a cached prefix, with a comma before it; empty where there is none.</summary>
    protected abstract ReadOnlySpan<byte> Marker(CacheTtl ttl);

    /// <summary>The dialect of the schema that goes with a mode.</summary>
    protected SchemaDialect DialectOf(ExtractionTool tool, OutputMode mode) => IsStrict(tool, mode) ? StrictDialect : SchemaDialect.Portable;

    /// <summary>The provider's strict subset.</summary>
    protected abstract SchemaDialect StrictDialect { get; }

    /// <summary>Whether the tool is strict in a mode.</summary>
    protected static bool IsStrict(ExtractionTool tool, OutputMode mode) => mode != OutputMode.ForcedTool || tool.Strict;

    private void WritePart(string text, ReadOnlySpan<byte> marker, IBufferWriter<byte> output)
    {
        output.Raw(TextPartStart);
        output.Escaped(text);
        EndPart(marker, output);
    }

    /// <summary>Writes the content of the user message and the message's end.</summary>
    private void WriteUser(ExtractionRequest request, ReadOnlySpan<byte> marker, IBufferWriter<byte> output)
    {
        SentText? text = request.Document.Sent;
        if (PlainUserText && text is not null && request.Additions.CallContexts.Length == 0)
        {
            output.Raw("\""u8);
            TaggedText.Write(request.Tool.WireTag, text, output);
            output.Raw("\"}"u8);
            return;
        }

        output.Raw("["u8);
        foreach (SentText context in request.Additions.CallContexts)
        {
            WritePart(s_contextTag, context, default, output);
            output.Raw(","u8);
        }

        if (text is not null)
        {
            WritePart(request.Tool.WireTag, text, default, output);
        }
        else
        {
            Media.WriteParts(request.Tool.WireTag, request.Document.Content!, TextPartStart, marker, output);
        }

        output.Raw("]}"u8);
    }

    /// <summary>Writes a body whose length has to be known before its first byte goes out.</summary>
    private void WriteChecked(ExtractionRequest request, DocumentContent content, OutputMode mode, bool stream, IBufferWriter<byte> output)
    {
        PartsBuffer own = new(content.MaxUtf8Length + PartsRoom);
        try
        {
            WriteHead(request, mode, stream, own);
            int headLength = own.Length;
            WriteTail(request, own);
            ReadOnlySpan<byte> prefix = Prefix(request, mode).Bytes.Span;
            DocumentCheck.Body(request.Document, own.FullLength + prefix.Length, Media.Limits);
            output.Raw(own.Written(..headLength).Span);
            output.Raw(prefix);
            own.CopyTo(output, headLength);
        }
        finally
        {
            own.Return();
        }
    }

    private void WritePart(Tag tag, SentText text, ReadOnlySpan<byte> marker, IBufferWriter<byte> output)
    {
        output.Raw(TextPartStart);
        TaggedText.Write(tag, text, output);
        EndPart(marker, output);
    }

    private static void EndPart(ReadOnlySpan<byte> marker, IBufferWriter<byte> output)
    {
        output.Raw("\""u8);
        output.Raw(marker);
        output.Raw("}"u8);
    }
}
