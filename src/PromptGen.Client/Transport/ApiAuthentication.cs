namespace PromptGen.Client;

/// <summary>How a request shows who sends it (provider facts AV-4).</summary>
public enum ApiAuthentication
{
    /// <summary>What the provider of the wire format documents: <see cref="XApiKey"/> for Anthropic, <see cref="Bearer"/> for all others.</summary>
    ProviderDefault,

    /// <summary><c>x-api-key: …</c></summary>
    XApiKey,

    /// <summary><c>Authorization: Bearer …</c></summary>
    Bearer,

    /// <summary>Nothing: a handler of the <see cref="HttpClient"/> signs the request or adds a token that it renews.</summary>
    None,
}
