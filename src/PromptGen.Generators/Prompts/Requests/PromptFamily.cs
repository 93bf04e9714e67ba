namespace PromptGen.Generators.Prompts.Requests;

/// <summary>The API a request is written with.</summary>
internal enum PromptFamily : byte
{
    /// <summary>The official Anthropic SDK, 12.x or 13.x.</summary>
    Anthropic,

    /// <summary>Its Beta namespace.</summary>
    AnthropicBeta,

    /// <summary>Microsoft.Extensions.AI.</summary>
    ExtensionsAI,

    /// <summary>The OpenAI SDK, chat completions.</summary>
    OpenAIChat,

    /// <summary>The OpenAI SDK, responses.</summary>
    OpenAIResponses,

    /// <summary>Semantic Kernel, matched by name.</summary>
    SemanticKernel,

    /// <summary>Anonymous objects, dictionaries and <c>JsonObject</c>s that hold a request body.</summary>
    RawJson,

    /// <summary>PromptGen's own API.</summary>
    PromptGen,
}
