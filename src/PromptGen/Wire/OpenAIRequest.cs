using System.Buffers;

namespace PromptGen.Wire;

/// <summary>What the bodies of OpenAI's two endpoints have in common (provider facts 3d to 3f); they differ in names and nesting.</summary>
internal abstract class OpenAIRequest : RequestFormat
{
    protected override bool PlainUserText => true;

    protected override ReadOnlySpan<byte> UserStart => "]},{\"role\":\"user\",\"content\":"u8;

    /// <summary>The members behind the model up to the value of the token limit.</summary>
    protected abstract ReadOnlySpan<byte> LimitStart { get; }

    protected abstract ReadOnlySpan<byte> ToolStart { get; }

    protected abstract ReadOnlySpan<byte> ToolEnd { get; }

    protected abstract ReadOnlySpan<byte> FormatStart { get; }

    protected abstract ReadOnlySpan<byte> FormatEnd { get; }

    /// <summary>What a tool that is not strict says of it.</summary>
    protected abstract ReadOnlySpan<byte> NotStrict { get; }

    protected abstract ReadOnlySpan<byte> ChoiceStart { get; }

    protected abstract ReadOnlySpan<byte> ChoiceEnd { get; }

    protected override void WriteStartMembers(ModelProfile model, int maxTokens, IBufferWriter<byte> output)
    {
        output.Raw("\"model\":\""u8);
        output.Escaped(model.Id);
        output.Raw(LimitStart);
        output.Number(maxTokens);
        output.Raw(","u8);
        if (HasBreakpoints(model))
        {
            // OA-1: the implicit mode would write the document of every call; explicit without a breakpoint writes nothing.
            output.Raw("\"prompt_cache_options\":{\"mode\":\"explicit\"},"u8);
        }
    }

    public override void WriteChoice(ExtractionTool tool, OutputMode mode, IBufferWriter<byte> output)
    {
        switch (mode)
        {
            case OutputMode.ForcedTool:
                output.Raw(ChoiceStart);
                output.Escaped(tool.Name);
                output.Raw(ChoiceEnd);
                output.Raw("\"parallel_tool_calls\":false,"u8);
                break;
            case OutputMode.StrictTool:
                output.Raw("\"tool_choice\":\"auto\",\"parallel_tool_calls\":false,"u8);
                break;
        }
    }

    protected override SchemaDialect StrictDialect => SchemaDialect.OpenAIStrict;

    protected override void WriteTools(ExtractionTool tool, OutputMode mode, IBufferWriter<byte> output)
    {
        bool isFormat = mode == OutputMode.JsonSchema;
        bool strict = IsStrict(tool, mode);
        output.Raw(isFormat ? FormatStart : ToolStart);
        output.Raw(tool.WireDefinition);
        output.Raw(strict ? ",\"strict\":true"u8 : NotStrict);
        output.Raw(isFormat ? ",\"schema\":"u8 : ",\"parameters\":"u8);
        output.Raw(tool.SchemaOrThrow(DialectOf(tool, mode)));
        output.Raw(isFormat ? FormatEnd : ToolEnd);
    }

    public override bool HasBreakpoints(ModelProfile model) => model.CacheStyle == CacheStyle.OpenAIBreakpoints;

    protected override ReadOnlySpan<byte> Marker(CacheTtl ttl) => ttl == CacheTtl.None ? default : ",\"prompt_cache_breakpoint\":{\"mode\":\"explicit\"}"u8;
}
