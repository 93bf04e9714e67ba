namespace PromptGen.Client.Transport;

/// <summary>Makes the address of an endpoint from the forms in which people write base addresses.</summary>
internal static class HttpEndpoint
{
    public static Uri For(WireFormat format, Uri baseAddress)
    {
        if (!baseAddress.IsAbsoluteUri || baseAddress.Scheme is not ("https" or "http"))
        {
            throw new ArgumentException("The base address is no http or https address. Write it like https://api.example.com/v1.", nameof(baseAddress));
        }

        if (baseAddress.UserInfo.Length > 0)
        {
            throw new ArgumentException($"The base address of host '{baseAddress.Host}' contains a user name or password, which would show in logs. Take it out, and pass the key as ApiKey.", nameof(baseAddress));
        }

        string path = baseAddress.AbsolutePath.TrimEnd('/');
        string operation = Operation(format);
        if (!path.EndsWith("/" + operation, StringComparison.Ordinal))
        {
            path = NeedsVersion(format, path) ? $"{path}/v1/{operation}" : $"{path}/{operation}";
        }

        return new UriBuilder(baseAddress) { Path = path, Fragment = "" }.Uri;
    }

    private static string Operation(WireFormat format) => format switch
    {
        WireFormat.AnthropicMessages => "messages",
        WireFormat.OpenAIChatCompletions => "chat/completions",
        WireFormat.OpenAIResponses => "responses",
        _ => throw new NotSupportedException($"The HTTP transport does not send {format}, which needs signed requests. Write an IExtractionTransport for it."),
    };

    private static bool NeedsVersion(WireFormat format, string path)
    {
        string[] segments = path.Split('/');

        // Anthropic's base addresses end before the version, so a version elsewhere is a gateway's own.
        // OpenAI's contain it, and compatible servers put more behind it, as in /v1beta/openai.
        return format == WireFormat.AnthropicMessages ? !IsVersion(segments[^1]) : !segments.Any(IsVersion);
    }

    private static bool IsVersion(string segment) => segment is ['v', >= '0' and <= '9', ..];
}
