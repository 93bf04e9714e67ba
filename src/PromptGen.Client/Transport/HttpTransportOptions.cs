namespace PromptGen.Client;

/// <summary>Where and how <see cref="HttpExtractionTransport"/> sends.</summary>
public sealed record HttpTransportOptions
{
    /// <summary>The base address, with or without a version such as <c>/v1</c>, or the full address of the endpoint.</summary>
    public required Uri BaseAddress { get; init; }

    /// <summary>The API key or access token. It goes out in the header that <see cref="Authentication"/> names, and nowhere else. Leave it empty for <see cref="ApiAuthentication.None"/>.</summary>
    public string ApiKey { get; init; } = "";

    /// <summary>The wire format.</summary>
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

    /// <summary>Makes options for Amazon Bedrock's InvokeModel with a Bedrock API key. For requests that are signed instead, set <see cref="Authentication"/> to <see cref="ApiAuthentication.None"/> and give the transport a client whose handler signs.</summary>
    /// <param name="apiKey">The API key.</param>
    /// <param name="region">The region, such as <c>us-east-1</c>.</param>
    /// <returns>The options. The request's model is Bedrock's own id, such as <c>anthropic.claude-haiku-4-5-20251001-v1:0</c>.</returns>
    public static HttpTransportOptions ForBedrock(string apiKey, string region) => new()
    {
        ApiKey = apiKey,
        BaseAddress = new Uri($"https://bedrock-runtime.{region}.amazonaws.com"),
        Format = WireFormat.AnthropicBedrock,
    };

    /// <summary>Makes options for Claude on Google Cloud with an access token. For tokens that are renewed, set <see cref="Authentication"/> to <see cref="ApiAuthentication.None"/> and give the transport a client whose handler adds them.</summary>
    /// <param name="accessToken">The access token.</param>
    /// <param name="project">The project's id.</param>
    /// <param name="location">The location, such as <c>us-east5</c>.</param>
    /// <returns>The options. The request's model is Google's own id, such as <c>claude-haiku-4-5@20251001</c>.</returns>
    public static HttpTransportOptions ForVertex(string accessToken, string project, string location) => new()
    {
        ApiKey = accessToken,
        BaseAddress = new Uri($"https://{location}-aiplatform.googleapis.com/v1/projects/{project}/locations/{location}/publishers/anthropic"),
        Format = WireFormat.AnthropicVertex,
    };

    /// <summary>Returns the format and the host, never the key.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => BaseAddress is { IsAbsoluteUri: true } ? $"{Format} {BaseAddress.Host}" : $"{Format}";
}
