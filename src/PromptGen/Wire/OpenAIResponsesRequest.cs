namespace PromptGen.Wire;

/// <summary>
/// OpenAI <c>POST /v1/responses</c> (provider facts 3e and 3f). The static text is a part of a system message because a breakpoint cannot
/// stand on <c>instructions</c> (OA-2), and <c>store</c> is false because the endpoint otherwise keeps the document for later calls.
/// </summary>
internal sealed class OpenAIResponsesRequest : OpenAIRequest
{
    public override MediaFormat Media { get; } = new OpenAIResponsesMedia();

    protected override WireFormat PrefixFormat => WireFormat.OpenAIResponses;

    protected override ReadOnlySpan<byte> StreamMembers => "\"stream\":true,"u8;

    protected override ReadOnlySpan<byte> LimitStart => "\",\"store\":false,\"max_output_tokens\":"u8;

    protected override ReadOnlySpan<byte> ChoiceStart => "\"tool_choice\":{\"type\":\"function\",\"name\":\""u8;

    protected override ReadOnlySpan<byte> ChoiceEnd => "\"},"u8;

    protected override ReadOnlySpan<byte> ToolStart => "\"tools\":[{\"type\":\"function\","u8;

    protected override ReadOnlySpan<byte> ToolEnd => "}],"u8;

    protected override ReadOnlySpan<byte> FormatStart => "\"text\":{\"format\":{\"type\":\"json_schema\","u8;

    protected override ReadOnlySpan<byte> FormatEnd => "}},"u8;

    /// <summary>The member is required here, and a server that fills it in would choose true.</summary>
    protected override ReadOnlySpan<byte> NotStrict => ",\"strict\":false"u8;

    protected override ReadOnlySpan<byte> SystemStart => "\"input\":[{\"role\":\"system\",\"content\":["u8;

    protected override ReadOnlySpan<byte> OnlyUserStart => "\"input\":[{\"role\":\"user\",\"content\":"u8;

    protected override ReadOnlySpan<byte> TextPartStart => "{\"type\":\"input_text\",\"text\":\""u8;
}
