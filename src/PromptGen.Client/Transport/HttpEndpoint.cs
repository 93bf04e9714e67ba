namespace PromptGen.Client.Transport;

/// <summary>The address of an endpoint, from the forms in which people write base addresses. Amazon and Google name the model in it.</summary>
internal sealed class HttpEndpoint
{
    private readonly UriBuilder _address;
    private readonly WireFormat _format;

    public HttpEndpoint(WireFormat format, Uri baseAddress)
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
        if (Operation(format) is { } operation && !path.EndsWith("/" + operation, StringComparison.Ordinal))
        {
            path = NeedsVersion(format, path) ? $"{path}/v1/{operation}" : $"{path}/{operation}";
        }

        _format = format;
        _address = new UriBuilder(baseAddress) { Path = path, Fragment = "" };
    }

    /// <summary>The address for a request.</summary>
    public Uri For(ExtractionRequest request, bool stream)
    {
        string model = Uri.EscapeDataString(request.Model!.Id);
        return _format switch
        {
            WireFormat.AnthropicBedrock => Below($"model/{model}/invoke"),
            WireFormat.AnthropicVertex => Below($"models/{model}:{(stream ? "streamRawPredict" : "rawPredict")}"),
            _ => _address.Uri,
        };
    }

    private Uri Below(string path) => new UriBuilder(_address.Uri) { Path = $"{_address.Path.TrimEnd('/')}/{path}" }.Uri;

    private static string? Operation(WireFormat format) => format switch
    {
        WireFormat.AnthropicMessages => "messages",
        WireFormat.OpenAIChatCompletions => "chat/completions",
        WireFormat.OpenAIResponses => "responses",
        WireFormat.AnthropicBedrock or WireFormat.AnthropicVertex => null,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "The wire format is none of PromptGen's. Use a named value of WireFormat."),
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
