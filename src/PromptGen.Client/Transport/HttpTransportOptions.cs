namespace PromptGen.Client;

/// <summary>Where and how <see cref="HttpExtractionTransport"/> sends.</summary>
public sealed record HttpTransportOptions
{
    /// <summary>The base address, with or without a version such as <c>/v1</c>, or the full address of the endpoint.</summary>
    public required Uri BaseAddress { get; init; }

    /// <summary>The API key. It goes out in the header that <see cref="Authentication"/> names, and nowhere else.</summary>
    public required string ApiKey { get; init; }

    /// <summary>The wire format. The Bedrock and Vertex formats need signed requests, which this transport does not make.</summary>
    public required WireFormat Format { get; init; }

    /// <summary>The header that carries the key.</summary>
    public ApiAuthentication Authentication { get; init; }

    /// <summary>The value of <c>anthropic-version</c>. The default is 2026-10-21; the other one is <c>2023-06-01</c> (provider facts AV-1).</summary>
    public string AnthropicVersion { get; init; } = "2026-10-21";

    /// <summary>The largest body that is read, in bytes. The default is 1 MB.</summary>
    public int MaxResponseBytes { get; init; } = 1_000_000;

    /// <summary>How long a body may stand still before the answer counts as cut. The default is 1 minute, half of a document's default deadline, so that a second try fits.</summary>
    public TimeSpan BodyIdleTimeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Makes options for the Anthropic Messages API or a server that speaks it.</summary>
    /// <param name="apiKey">The API key.</param>
    /// <param name="baseAddress">The base address; null for Anthropic's own.</param>
    /// <returns>The options.</returns>
    public static HttpTransportOptions ForAnthropic(string apiKey, Uri? baseAddress = null) => new()
    {
        ApiKey = apiKey,
        BaseAddress = baseAddress ?? new Uri("https://api.anthropic.com"),
        Format = WireFormat.AnthropicMessages,
    };

    /// <summary>Makes options for OpenAI's Chat Completions API or a server that speaks it.</summary>
    /// <param name="apiKey">The API key.</param>
    /// <param name="baseAddress">The base address; null for OpenAI's own.</param>
    /// <returns>The options.</returns>
    public static HttpTransportOptions ForOpenAI(string apiKey, Uri? baseAddress = null) => new()
    {
        ApiKey = apiKey,
        BaseAddress = baseAddress ?? new Uri("https://api.openai.com/v1"),
        Format = WireFormat.OpenAIChatCompletions,
    };

    /// <summary>Returns the format and the host, never the key.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => BaseAddress is { IsAbsoluteUri: true } ? $"{Format} {BaseAddress.Host}" : $"{Format}";
}
