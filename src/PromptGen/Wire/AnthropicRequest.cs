using System.Buffers;

namespace PromptGen.Wire;

/// <summary>The Messages body (provider facts 3a to 3c). The endpoints differ in how the body starts.</summary>
internal abstract class AnthropicRequest : RequestFormat
{
    protected override WireFormat PrefixFormat => WireFormat.AnthropicMessages;

    protected override ReadOnlySpan<byte> SystemStart => "\"system\":["u8;

    protected override ReadOnlySpan<byte> TextPartStart => "{\"type\":\"text\",\"text\":\""u8;

    protected override ReadOnlySpan<byte> UserStart => "],\"messages\":[{\"role\":\"user\",\"content\":"u8;

    protected override ReadOnlySpan<byte> OnlyUserStart => UserStart["],"u8.Length..];

    protected override bool PlainUserText => false;

    protected override ReadOnlySpan<byte> StreamMembers => "\"stream\":true,"u8;

    protected override void WriteStartMembers(ModelProfile model, int maxTokens, IBufferWriter<byte> output)
    {
        WriteEndpoint(model, output);
        output.Raw("\"max_tokens\":"u8);
        output.Number(maxTokens);
        output.Raw(","u8);
    }

    public override void WriteChoice(ExtractionTool tool, OutputMode mode, IBufferWriter<byte> output)
    {
        switch (mode)
        {
            case OutputMode.ForcedTool:
                output.Raw("\"tool_choice\":{\"type\":\"tool\",\"name\":\""u8);
                output.Escaped(tool.Name);
                output.Raw("\",\"disable_parallel_tool_use\":true},"u8);
                break;
            case OutputMode.StrictTool:
                output.Raw("\"tool_choice\":{\"type\":\"auto\",\"disable_parallel_tool_use\":true},"u8);
                break;
        }
    }

    protected override SchemaDialect StrictDialect => SchemaDialect.AnthropicStrict;

    protected override void WriteTools(ExtractionTool tool, OutputMode mode, IBufferWriter<byte> output)
    {
        if (mode == OutputMode.JsonSchema)
        {
            output.Raw("\"output_config\":{\"format\":{\"type\":\"json_schema\",\"schema\":"u8);
            output.Raw(tool.SchemaOrThrow(StrictDialect));
            output.Raw("}},"u8);
            return;
        }

        bool strict = IsStrict(tool, mode);
        output.Raw("\"tools\":[{"u8);
        output.Raw(tool.WireDefinition);
        output.Raw(strict ? ",\"strict\":true,\"input_schema\":"u8 : ",\"input_schema\":"u8);
        output.Raw(tool.SchemaOrThrow(DialectOf(tool, mode)));
        output.Raw("}],"u8);
    }

    /// <summary>Writes what names the model or the endpoint's version, with a comma behind it.</summary>
    protected abstract void WriteEndpoint(ModelProfile model, IBufferWriter<byte> output);

    /// <summary>Every Claude model takes markers; one below the model's minimum is ignored (CA-10).</summary>
    public override bool HasBreakpoints(ModelProfile model) => true;

    /// <summary>CA-6: the marker on the system text covers the tools too. It stands on the block because Bedrock rejects the top-level one (CA-4).</summary>
    protected override ReadOnlySpan<byte> Marker(CacheTtl ttl) => ttl switch
    {
        CacheTtl.FiveMinutes => ",\"cache_control\":{\"type\":\"ephemeral\"}"u8,
        CacheTtl.OneHour => ",\"cache_control\":{\"type\":\"ephemeral\",\"ttl\":\"1h\"}"u8,
        _ => default,
    };
}
