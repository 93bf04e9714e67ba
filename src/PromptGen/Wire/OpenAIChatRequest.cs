using System.Buffers;

namespace PromptGen.Wire;

/// <summary>OpenAI <c>POST /v1/chat/completions</c> (provider facts 3d and 3f).</summary>
internal sealed class OpenAIChatRequest : RequestFormat
{
    public override void WriteTools(ExtractionTool tool, OutputMode mode, IBufferWriter<byte> output)
    {
        if (mode == OutputMode.JsonSchema)
        {
            output.Raw("\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{"u8);
            output.Raw(tool.WireDefinition);
            output.Raw(",\"strict\":true,\"schema\":"u8);
            output.Raw(tool.SchemaOrThrow(SchemaDialect.OpenAIStrict));
            output.Raw("}},"u8);
            return;
        }

        bool strict = IsStrict(tool, mode);
        output.Raw("\"tools\":[{\"type\":\"function\",\"function\":{"u8);
        output.Raw(tool.WireDefinition);
        output.Raw(strict ? ",\"strict\":true,\"parameters\":"u8 : ",\"parameters\":"u8);
        output.Raw(tool.SchemaOrThrow(strict ? SchemaDialect.OpenAIStrict : SchemaDialect.Portable));
        output.Raw("}}],"u8);
    }

    public override void WriteSystem(ExtractionTool tool, OutputMode mode, CacheTtl ttl, bool exemplars, bool breakpoints, IBufferWriter<byte> output)
    {
        output.Raw("\"messages\":[{\"role\":\"system\",\"content\":[{\"type\":\"text\",\"text\":\""u8);
        WriteSystemText(tool, mode, exemplars, output);
        output.Raw(breakpoints && ttl != CacheTtl.None ? "\",\"prompt_cache_breakpoint\":{\"mode\":\"explicit\"}}]},"u8 : "\"}]},"u8);
    }

    protected override void WriteSettings(ExtractionRequest request, OutputMode mode, IBufferWriter<byte> output)
    {
        output.Raw("\"max_completion_tokens\":"u8);
        output.Number(request.MaxTokens);
        output.Raw(","u8);
        if (request.RequireModel().CacheStyle == CacheStyle.OpenAIBreakpoints)
        {
            // OA-1: the implicit mode would write the document of every call; explicit without a breakpoint writes nothing.
            output.Raw("\"prompt_cache_options\":{\"mode\":\"explicit\"},"u8);
        }

        switch (mode)
        {
            case OutputMode.ForcedTool:
                output.Raw("\"tool_choice\":{\"type\":\"function\",\"function\":{\"name\":\""u8);
                output.Escaped(request.Tool.Name);
                output.Raw("\"}},\"parallel_tool_calls\":false,"u8);
                break;
            case OutputMode.StrictTool:
                output.Raw("\"tool_choice\":\"auto\",\"parallel_tool_calls\":false,"u8);
                break;
        }
    }

    protected override void WriteMessage(ExtractionRequest request, IBufferWriter<byte> output)
    {
        output.Raw("{\"role\":\"user\",\"content\":\""u8);
        WriteDocument(request, output);
        output.Raw("\"}]"u8);
    }
}
