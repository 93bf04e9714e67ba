namespace PromptGen;

/// <summary>The API whose request body is written and whose answer is read.</summary>
public enum WireFormat
{
    /// <summary>Anthropic <c>POST /v1/messages</c>.</summary>
    AnthropicMessages,

    /// <summary>The Messages body as Amazon Bedrock's InvokeModel takes it.</summary>
    AnthropicBedrock,

    /// <summary>The Messages body as Google Cloud takes it.</summary>
    AnthropicVertex,

    /// <summary>OpenAI <c>POST /v1/chat/completions</c>.</summary>
    OpenAIChatCompletions,

    /// <summary>OpenAI <c>POST /v1/responses</c>.</summary>
    OpenAIResponses,
}
