using System.Buffers;

namespace PromptGen.Wire;

/// <summary>Anthropic <c>POST /v1/messages</c> (provider facts 3a to 3c).</summary>
internal sealed class AnthropicMessagesRequest : RequestFormat
{
    public override void WriteTools(ExtractionTool tool, OutputMode mode, IBufferWriter<byte> output)
    {
        if (mode == OutputMode.JsonSchema)
        {
            output.Raw("\"output_config\":{\"format\":{\"type\":\"json_schema\",\"schema\":"u8);
            output.Raw(tool.SchemaOrThrow(SchemaDialect.AnthropicStrict));
            output.Raw("}},"u8);
            return;
        }

        bool strict = IsStrict(tool, mode);
        output.Raw("\"tools\":[{"u8);
        output.Raw(tool.WireDefinition);
        output.Raw(strict ? ",\"strict\":true,\"input_schema\":"u8 : ",\"input_schema\":"u8);
        output.Raw(tool.SchemaOrThrow(strict ? SchemaDialect.AnthropicStrict : SchemaDialect.Portable));
        output.Raw("}],"u8);
    }

    public override void WriteSystem(ExtractionTool tool, OutputMode mode, CacheTtl ttl, bool exemplars, bool breakpoints, IBufferWriter<byte> output)
    {
        output.Raw("\"system\":[{\"type\":\"text\",\"text\":\""u8);
        WriteSystemText(tool, mode, exemplars, output);
        output.Raw(ttl switch
        {
            // CA-6: this one marker covers the tools too.
            CacheTtl.FiveMinutes => "\",\"cache_control\":{\"type\":\"ephemeral\"}}],"u8,
            CacheTtl.OneHour => "\",\"cache_control\":{\"type\":\"ephemeral\",\"ttl\":\"1h\"}}],"u8,
            _ => "\"}],"u8,
        });
    }

    protected override void WriteSettings(ExtractionRequest request, OutputMode mode, IBufferWriter<byte> output)
    {
        output.Raw("\"max_tokens\":"u8);
        output.Number(request.MaxTokens);
        switch (mode)
        {
            case OutputMode.ForcedTool:
                output.Raw(",\"tool_choice\":{\"type\":\"tool\",\"name\":\""u8);
                output.Escaped(request.Tool.Name);
                output.Raw("\",\"disable_parallel_tool_use\":true},"u8);
                break;
            case OutputMode.StrictTool:
                output.Raw(",\"tool_choice\":{\"type\":\"auto\",\"disable_parallel_tool_use\":true},"u8);
                break;
            default:
                output.Raw(","u8);
                break;
        }
    }

    protected override void WriteMessage(ExtractionRequest request, IBufferWriter<byte> output)
    {
        output.Raw("\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\""u8);
        WriteDocument(request, output);
        output.Raw("\"}]}]"u8);
    }
}
