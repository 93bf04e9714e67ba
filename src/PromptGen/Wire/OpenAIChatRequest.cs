namespace PromptGen.Wire;

/// <summary>OpenAI <c>POST /v1/chat/completions</c> (provider facts 3d and 3f).</summary>
internal sealed class OpenAIChatRequest : OpenAIRequest
{
    public override MediaFormat Media { get; } = new OpenAIChatMedia();

    protected override WireFormat PrefixFormat => WireFormat.OpenAIChatCompletions;

    /// <summary>Without the option a stream ends without its usage, and the cost would be unknown.</summary>
    protected override ReadOnlySpan<byte> StreamMembers => "\"stream\":true,\"stream_options\":{\"include_usage\":true},"u8;

    protected override ReadOnlySpan<byte> LimitStart => "\",\"max_completion_tokens\":"u8;

    protected override ReadOnlySpan<byte> ChoiceStart => "\"tool_choice\":{\"type\":\"function\",\"function\":{\"name\":\""u8;

    protected override ReadOnlySpan<byte> ChoiceEnd => "\"}},"u8;

    protected override ReadOnlySpan<byte> ToolStart => "\"tools\":[{\"type\":\"function\",\"function\":{"u8;

    protected override ReadOnlySpan<byte> ToolEnd => "}}],"u8;

    protected override ReadOnlySpan<byte> FormatStart => "\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{"u8;

    protected override ReadOnlySpan<byte> FormatEnd => "}},"u8;

    protected override ReadOnlySpan<byte> NotStrict => default;

    protected override ReadOnlySpan<byte> SystemStart => "\"messages\":[{\"role\":\"system\",\"content\":["u8;

    protected override ReadOnlySpan<byte> OnlyUserStart => "\"messages\":[{\"role\":\"user\",\"content\":"u8;

    protected override ReadOnlySpan<byte> TextPartStart => "{\"type\":\"text\",\"text\":\""u8;
}
