namespace PromptGen.Client.Tests;

/// <summary>Clients on a fake handler.</summary>
internal static class Clients
{
    public const string Key = "sk-canary-key-0123456789";

    public const string Model = "claude-haiku-4-5";

    public static ExtractionClient Create(FakeHandler handler, ManualTimeProvider? time = null, ExtractionClientOptions? options = null)
    {
        time ??= new ManualTimeProvider { PassByItself = TimeSpan.FromSeconds(30) };
        HttpExtractionTransport transport = new(new HttpClient(handler), HttpTransportOptions.ForAnthropic(Key) with { TimeProvider = time });
        return new ExtractionClient(transport, (options ?? new ExtractionClientOptions()) with { Model = Model, TimeProvider = time });
    }

    public static IReadOnlyList<Document> Documents(int count) => [.. Enumerable.Range(0, count).Select(number => Document.FromText($"Receipt number {number}", $"doc-{number}"))];

    /// <summary>The number of the document that a body carries.</summary>
    public static int NumberIn(SentRequest request)
    {
        const string Mark = "Receipt number ";
        string rest = request.Body[(request.Body.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)..];
        return int.Parse(rest.AsSpan(0, rest.AsSpan().IndexOfAnyExceptInRange('0', '9')), System.Globalization.CultureInfo.InvariantCulture);
    }
}
