namespace PromptGen.Wire.Tests.Requests;

public class OpenAIBodyTests
{
    private const string Breakpoint = """
        "prompt_cache_breakpoint":{"mode":"explicit"}
        """;

    private const string Explicit = """
        "prompt_cache_options":{"mode":"explicit"}
        """;

    private const string ChatTool = $$$$$"""
        "tools":[{"type":"function","function":{{{{{{Expected.Definition}}}}},"parameters":{{{{{Expected.Schema}}}}}}}]
        """;

    private const string ResponsesTool = $$$$$"""
        "tools":[{"type":"function",{{{{{Expected.Definition}}}}},"strict":false,"parameters":{{{{{Expected.Schema}}}}}}]
        """;

    private const string ResponsesHead = """
        "store":false,"max_output_tokens":500
        """;

    private const string User = $$$$$"""
        {"role":"user","content":"{{{{{Expected.Document}}}}}"}
        """;

    [Fact]
    public void Chat_ForcedTool_WritesTheCacheExplicitlyBehindTheStaticText()
    {
        const string Body = $$$$$"""{"model":"gpt-5.6-luna","max_completion_tokens":500,{{{{{Explicit}}}}},"tool_choice":{"type":"function","function":{"name":"record_receipt"}},"parallel_tool_calls":false,{{{{{ChatTool}}}}},"messages":[{"role":"system","content":[{"type":"text","text":"{{{{{Expected.System}}}}}",{{{{{Breakpoint}}}}}}]},{{{{{User}}}}}]}""";

        Assert.Equal(Body, Bodies.Text(Bodies.Request(Bodies.Gpt), WireFormat.OpenAIChatCompletions));
    }

    [Fact]
    public void Chat_JsonSchemaOnAnEarlierFamily_HasNeitherOptionsNorBreakpoint()
    {
        const string Body = $$$$$"""{"model":"gpt-5.4","max_completion_tokens":500,"response_format":{"type":"json_schema","json_schema":{{{{{{Expected.Definition}}}}},"strict":true,"schema":{{{{{Expected.Schema}}}}}}},"messages":[{"role":"system","content":[{"type":"text","text":"{{{{{Expected.System}}}}}"}]},{{{{{User}}}}}]}""";

        Assert.Equal(Body, Bodies.Text(Bodies.Request(Bodies.OldGpt, OutputMode.JsonSchema), WireFormat.OpenAIChatCompletions));
    }

    [Fact]
    public void Responses_ForcedTool_KeepsStaticTextOutOfInstructionsAndStoresNothing()
    {
        const string Body = $$$$$"""{"model":"gpt-5.6-luna",{{{{{ResponsesHead}}}}},{{{{{Explicit}}}}},"tool_choice":{"type":"function","name":"record_receipt"},"parallel_tool_calls":false,{{{{{ResponsesTool}}}}},"input":[{"role":"system","content":[{"type":"input_text","text":"{{{{{Expected.System}}}}}",{{{{{Breakpoint}}}}}}]},{{{{{User}}}}}]}""";

        Assert.Equal(Body, Bodies.Text(Bodies.Request(Bodies.Gpt), WireFormat.OpenAIResponses));
    }

    [Fact]
    public void Responses_StrictTool_IsStrictAndLeavesTheChoice()
    {
        const string Body = $$$$$"""{"model":"gpt-5.6-luna",{{{{{ResponsesHead}}}}},{{{{{Explicit}}}}},"tool_choice":"auto","parallel_tool_calls":false,"tools":[{"type":"function",{{{{{Expected.Definition}}}}},"strict":true,"parameters":{{{{{Expected.Schema}}}}}}],"input":[{"role":"system","content":[{"type":"input_text","text":"{{{{{Expected.System}}}}}{{{{{Expected.UseTheTool}}}}}",{{{{{Breakpoint}}}}}}]},{{{{{User}}}}}]}""";

        Assert.Equal(Body, Bodies.Text(Bodies.Request(Bodies.Gpt, OutputMode.StrictTool), WireFormat.OpenAIResponses));
    }

    [Fact]
    public void Responses_JsonSchemaWithoutCache_StaysExplicitSoThatNothingIsWritten()
    {
        const string Body = $$$$$"""{"model":"gpt-5.6-luna",{{{{{ResponsesHead}}}}},{{{{{Explicit}}}}},"text":{"format":{"type":"json_schema",{{{{{Expected.Definition}}}}},"strict":true,"schema":{{{{{Expected.Schema}}}}}}},"input":[{"role":"system","content":[{"type":"input_text","text":"{{{{{Expected.System}}}}}"}]},{{{{{User}}}}}]}""";

        Assert.Equal(Body, Bodies.Text(Bodies.Request(Bodies.Gpt, OutputMode.JsonSchema).WithCacheTtl(CacheTtl.None), WireFormat.OpenAIResponses));
    }

    [Fact]
    public void Responses_EarlierFamily_HasNeitherOptionsNorBreakpoint()
    {
        const string Body = $$$$$"""{"model":"gpt-5.4",{{{{{ResponsesHead}}}}},"tool_choice":{"type":"function","name":"record_receipt"},"parallel_tool_calls":false,{{{{{ResponsesTool}}}}},"input":[{"role":"system","content":[{"type":"input_text","text":"{{{{{Expected.System}}}}}"}]},{{{{{User}}}}}]}""";

        Assert.Equal(Body, Bodies.Text(Bodies.Request(Bodies.OldGpt), WireFormat.OpenAIResponses));
    }
}
