namespace PromptGen.Wire.Tests.Reading;

public class BlockSequenceTests
{
    [Fact]
    public void Messages_EverySequence_EndsAsTheOracleSays() => BlockSequences.Check(
        WireFormat.AnthropicMessages,
        static blocks => Answers.Message("tool_use", [.. blocks.Select(MessageBlock)]));

    [Fact]
    public void Messages_MembersInAnyOrder_EndsAsTheOracleSays() => BlockSequences.Check(
        WireFormat.AnthropicBedrock,
        static blocks => Answers.Message("tool_use", [.. blocks.Select(ReversedBlock)]));

    [Fact]
    public void Responses_EverySequence_EndsAsTheOracleSays() => BlockSequences.Check(
        WireFormat.OpenAIResponses,
        static blocks => Answers.Response("completed", [.. blocks.Select(ResponseItem)]));

    [Fact]
    public void Responses_TextsAsPartsOfOneMessage_EndsAsTheOracleSays() => BlockSequences.Check(
        WireFormat.OpenAIResponses,
        static blocks => Answers.Response("completed", [
            .. blocks.Where(static block => block is not (Block.Prose or Block.Json)).Select(ResponseItem),
            $$"""{"type":"message","role":"assistant","content":[{{string.Join(',', blocks.Where(static block => block is Block.Prose or Block.Json).Select(static block => $$"""{"type":"output_text","text":"{{Text(block)}}"}"""))}}]}"""]));

    [Fact]
    public void Chat_EverySequence_EndsAsTheOracleSays() => BlockSequences.Check(WireFormat.OpenAIChatCompletions, static blocks => Answers.Completion("tool_calls", ChatMessage(blocks)));

    private static string Text(Block block) => block == Block.Json ? Answers.Escaped : "Here is the {\\\"record\\\"} you asked for.";

    private static string MessageBlock(Block block) => block switch
    {
        Block.Thinking => """{"type":"thinking","thinking":"{\"vendor\":\"No\",\"total\":1}","signature":"c2ln"}""",
        Block.Prose or Block.Json => $$"""{"type":"text","text":"{{Text(block)}}"}""",
        Block.OurCall => Answers.ToolUse(),
        Block.OtherCall => Answers.ToolUse("record_invoice"),
        _ => """{"type":"server_tool_use","id":"srvtoolu_1","name":"record_receipt","input":{"vendor":"No","total":1}}""",
    };

    private static string ReversedBlock(Block block) => block switch
    {
        Block.Thinking => """{"data":"{\"vendor\":\"No\",\"total\":1}","type":"redacted_thinking"}""",
        Block.Prose or Block.Json => $$"""{"citations":null,"text":"{{Text(block)}}","type":"text"}""",
        Block.OurCall => $$"""{"caller":{"type":"direct","name":"record_invoice"},"input":{{Answers.Input}},"name":"record_receipt","id":"toolu_1","type":"tool_use"}""",
        Block.OtherCall => $$"""{"input":{{Answers.Input}},"name":"record","id":"toolu_1","type":"tool_use"}""",
        _ => """{"content":[{"type":"tool_use","name":"record_receipt","input":{"vendor":"No","total":1}}],"tool_use_id":"srvtoolu_1","type":"web_search_tool_result"}""",
    };

    private static string ResponseItem(Block block) => block switch
    {
        Block.Thinking => """{"id":"rs_1","type":"reasoning","status":null,"summary":[{"type":"output_text","text":"{\"vendor\":\"No\",\"total\":1}"}]}""",
        Block.Prose or Block.Json => Answers.OutputText(Text(block)),
        Block.OurCall => Answers.FunctionCall(),
        Block.OtherCall => Answers.FunctionCall("record_invoice"),
        _ => """{"id":"ws_1","type":"web_search_call","status":"completed","name":"record_receipt","arguments":"{}"}""",
    };

    /// <summary>Calls and texts stand in two lists of one message, so a sequence is spread over them; what has no place in Chat is left out.</summary>
    private static string ChatMessage(Block[] blocks)
    {
        IEnumerable<string> texts = blocks.Where(static block => block is Block.Prose or Block.Json).Select(static block => $$"""{"type":"text","text":"{{Text(block)}}"}""");
        IEnumerable<string> calls = blocks.Where(static block => block is Block.OurCall or Block.OtherCall)
            .Select(static block => $$$"""{"id":"call_1","type":"function","function":{"name":"{{{(block == Block.OurCall ? "record_receipt" : "record_invoice")}}}","arguments":"{{{Answers.Escaped}}}"}}""");
        return $$"""{"role":"assistant","reasoning_content":"{\"vendor\":\"No\",\"total\":1}","content":[{{string.Join(',', texts)}}],"refusal":null,"tool_calls":[{{string.Join(',', calls)}}]}""";
    }
}
