namespace PromptGen.Wire.Tests.Requests;

public class AnthropicBodyTests
{
    private const string PortableTool = $$$$$"""
        "tools":[{{{{{{Expected.Definition}}}}},"input_schema":{{{{{Expected.Schema}}}}}}]
        """;

    private const string StrictTool = $$$$$"""
        "tools":[{{{{{{Expected.Definition}}}}},"strict":true,"input_schema":{{{{{Expected.Schema}}}}}}]
        """;

    private const string OutputConfig = $$$$$"""
        "output_config":{"format":{"type":"json_schema","schema":{{{{{Expected.Schema}}}}}}}
        """;

    private const string Forced = """
        "tool_choice":{"type":"tool","name":"record_receipt","disable_parallel_tool_use":true}
        """;

    private const string Auto = """
        "tool_choice":{"type":"auto","disable_parallel_tool_use":true}
        """;

    private const string Messages = $$$$$"""
        "messages":[{"role":"user","content":[{"type":"text","text":"{{{{{Expected.Document}}}}}"}]}]
        """;

    [Fact]
    public void Messages_ForcedTool_NamesTheModelAndMarksTheSystemText()
    {
        const string Body = $$$$$"""{"model":"claude-haiku-4-5","max_tokens":500,{{{{{Forced}}}}},{{{{{PortableTool}}}}},"system":[{"type":"text","text":"{{{{{Expected.System}}}}}","cache_control":{"type":"ephemeral"}}],{{{{{Messages}}}}}}""";

        Assert.Equal(Body, Bodies.Text(Bodies.Request(Bodies.Claude), WireFormat.AnthropicMessages));
    }

    [Fact]
    public void Messages_StrictToolOneHour_NamesTheToolInThePromptAndTheLifetimeInTheMarker()
    {
        const string Body = $$$$$"""{"model":"claude-haiku-4-5","max_tokens":500,{{{{{Auto}}}}},{{{{{StrictTool}}}}},"system":[{"type":"text","text":"{{{{{Expected.System}}}}}{{{{{Expected.UseTheTool}}}}}","cache_control":{"type":"ephemeral","ttl":"1h"}}],{{{{{Messages}}}}}}""";

        Assert.Equal(Body, Bodies.Text(Bodies.Request(Bodies.Claude, OutputMode.StrictTool).WithCacheTtl(CacheTtl.OneHour), WireFormat.AnthropicMessages));
    }

    [Fact]
    public void Messages_JsonSchemaWithoutCacheAndExemplars_HasNoToolAndNoMarker()
    {
        const string Body = $$$$$"""{"model":"claude-haiku-4-5","max_tokens":500,{{{{{OutputConfig}}}}},"system":[{"type":"text","text":"{{{{{Expected.Instructions}}}}}"}],{{{{{Messages}}}}}}""";

        Assert.Equal(Body, Bodies.Text(Bodies.Request(Bodies.Claude, OutputMode.JsonSchema).WithCacheTtl(CacheTtl.None).WithoutExemplars(), WireFormat.AnthropicMessages));
    }

    [Fact]
    public void Bedrock_ForcedTool_HoldsTheVersionAndNoModel()
    {
        const string Body = $$$$$"""{"anthropic_version":"bedrock-2023-05-31","max_tokens":500,{{{{{Forced}}}}},{{{{{PortableTool}}}}},"system":[{"type":"text","text":"{{{{{Expected.System}}}}}","cache_control":{"type":"ephemeral"}}],{{{{{Messages}}}}}}""";

        Assert.Equal(Body, Bodies.Text(Bodies.Request(Bodies.Claude), WireFormat.AnthropicBedrock));
    }

    [Fact]
    public void Bedrock_JsonSchema_HasOutputConfig()
    {
        const string Body = $$$$$"""{"anthropic_version":"bedrock-2023-05-31","max_tokens":500,{{{{{OutputConfig}}}}},"system":[{"type":"text","text":"{{{{{Expected.System}}}}}","cache_control":{"type":"ephemeral"}}],{{{{{Messages}}}}}}""";

        Assert.Equal(Body, Bodies.Text(Bodies.Request(Bodies.Claude, OutputMode.JsonSchema), WireFormat.AnthropicBedrock));
    }

    [Fact]
    public void Vertex_StrictTool_HoldsTheVersionAndNoModel()
    {
        const string Body = $$$$$"""{"anthropic_version":"vertex-2023-10-16","max_tokens":500,{{{{{Auto}}}}},{{{{{StrictTool}}}}},"system":[{"type":"text","text":"{{{{{Expected.System}}}}}{{{{{Expected.UseTheTool}}}}}","cache_control":{"type":"ephemeral"}}],{{{{{Messages}}}}}}""";

        Assert.Equal(Body, Bodies.Text(Bodies.Request(Bodies.Claude, OutputMode.StrictTool), WireFormat.AnthropicVertex));
    }

    [Theory]
    [InlineData(WireFormat.AnthropicMessages)]
    [InlineData(WireFormat.AnthropicBedrock)]
    [InlineData(WireFormat.AnthropicVertex)]
    public void NoModelNamed_ThrowsBeforeAnythingIsWritten(WireFormat format)
    {
        ExtractionRequest<Receipt> request = Receipt.Tool.CreateRequest("x").WithOutputMode(OutputMode.ForcedTool);

        Assert.Contains("WithModel", Assert.Throws<InvalidOperationException>(() => request.ToHttpContent(format)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Bodies.Bytes(request, format));
    }

    [Fact]
    public void UnknownFormat_SaysSo()
    {
        WireFormat later = (WireFormat)99;

        Assert.Contains("99", Assert.Throws<ArgumentOutOfRangeException>(() => Bodies.Bytes(Bodies.Request(Bodies.Claude), later)).Message, StringComparison.Ordinal);
        Assert.Contains("99", Assert.Throws<ArgumentOutOfRangeException>(() => Answers.Read("{}", later)).Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => Receipt.Tool.ReadBatchResult("{}"u8, later));
    }
}
