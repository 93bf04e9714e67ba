namespace PromptGen.Client;

/// <summary>The header that carries the API key (provider facts AV-4).</summary>
public enum ApiAuthentication
{
    /// <summary>What the provider of the wire format documents: <see cref="XApiKey"/> for Anthropic, <see cref="Bearer"/> for OpenAI.</summary>
    ProviderDefault,

    /// <summary><c>x-api-key: …</c></summary>
    XApiKey,

    /// <summary><c>Authorization: Bearer …</c></summary>
    Bearer,
}
