using PromptGen.Benchmarks.Reading;
using PromptGen.Benchmarks.Running;

namespace PromptGen.Benchmarks.Requests;

/// <summary>From a document in hand to the request body: 137 KB static, 8 KB of document.</summary>
internal static class RequestGoals
{
    private const string Ours = "PromptGen";
    private const string Again = "PromptGen, request kept";
    private const string Sent = "PromptGen through HttpClient";
    private const string Sdk = "Anthropic SDK, best reuse";
    private const string Careful = "Utf8JsonWriter with JsonEncodedText";
    private const string Least = "floor";

    private static readonly StaticTool s_tool = new();
    private static readonly ModelProfile s_model = ModelCatalog.Default.Get("claude-haiku-4-5");
    private static readonly Uri s_address = new("http://localhost/v1/messages");

    public static IEnumerable<Goal> Measure()
    {
        (string Case, Race Race)[] races = [.. Texts.Documents.Select(static document => (document.Kind, Run(document.Kind, document.Text)))];
        yield return new Goal("request-sdk", 50, true, "x", Sent, Sdk, Figures(static race => race.Ratio(Sdk, Sent)));
        yield return new Goal("request-floor", 1.25, false, "x", Ours, Least, Figures(static race => race.Ratio(Ours, Least)));
        yield return new Goal("request-floor-kept", 1.25, false, "x", Again, Least, Figures(static race => race.Ratio(Again, Least)));
        yield return new Goal("request-careful", 1, true, "x", Ours, Careful, Figures(static race => race.Ratio(Careful, Ours)));
        yield return new Goal("request-careful-escapes", 2, true, "x", Ours, Careful, [.. Figures(static race => race.Ratio(Careful, Ours)).Where(static figure => figure.Case != "ASCII")]);
        yield return new Goal("request-alloc", 0, false, " B", Again, "nothing", Figures(static race => race.Bytes(Again)));
        yield return new Goal("request-alloc-http", 2048, false, " B", Sent, "2 KB", Figures(static race => race.Bytes(Sent)));

        Figure[] Figures(Func<Race, double> value) => [.. races.Select(r => new Figure(r.Case, value(r.Race)))];
    }

    private static Race Run(string kind, string text)
    {
        FixedOutput output = new(1_000_000);
        ExtractionRequest<Invoice> kept = Request(text);
        using SdkUser sdk = new();
        using CarefulUser careful = new(output);
        using HttpClient http = new(new SinkHandler());
        Floor floor = FloorOf(kept, text);
        Race race = Race.Run(
            new Variant(Ours, () => Write(Request(text), output)),
            new Variant(Again, () => Write(kept, output)),
            new Variant(Sent, () => Send(http, Request(text))),
            sdk.Variant(Sdk, text),
            careful.Variant(Careful, text),
            floor.Variant(Least, text, output));
        Console.WriteLine($"# {kind}: {race}");
        return race;
    }

    private static ExtractionRequest<Invoice> Request(string text) => s_tool.CreateRequest(text).WithModel(s_model);

    private static void Write(ExtractionRequest<Invoice> request, FixedOutput output)
    {
        output.Clear();
        request.WriteTo(output, WireFormat.AnthropicMessages);
    }

    private static void Send(HttpClient http, ExtractionRequest<Invoice> request)
    {
        using HttpRequestMessage message = new(HttpMethod.Post, s_address) { Content = request.ToHttpContent(WireFormat.AnthropicMessages) };
        using HttpResponseMessage answer = http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead).GetAwaiter().GetResult();
    }

    /// <summary>The floor writes the very same bytes: what stands before and behind the escaped document in PromptGen's own body.</summary>
    private static Floor FloorOf(ExtractionRequest<Invoice> request, string text)
    {
        FixedOutput output = new(1_000_000);
        Write(request, output);
        byte[] body = output.Written.ToArray();
        FixedOutput escaped = new(1_000_000);
        new Floor([], []).Write(text, escaped);
        int start = body.AsSpan().IndexOf(escaped.Written);
        if (start < 0)
        {
            throw new InvalidOperationException("The floor escapes the document differently from PromptGen, so their times cannot be compared. Correct one of them.");
        }

        return new Floor(body[..start], body[(start + escaped.Written.Length)..]);
    }
}
