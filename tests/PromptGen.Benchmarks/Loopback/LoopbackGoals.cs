using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using PromptGen.Benchmarks.Requests;
using PromptGen.Benchmarks.Running;

namespace PromptGen.Benchmarks.Loopback;

/// <summary>
/// A request through HttpClient to a loopback server, against the same body written into one pooled array, and against an array that lies ready without any
/// work on the document: the latter is what the HTTP stack itself costs, and the hardest reading of "never slower than one ready array".
/// </summary>
internal static class LoopbackGoals
{
    private const string Ours = "PromptGen through HttpClient";
    private const string Array = "one array";
    private const string Ready = "an array that lies ready";
    private const string Empty = "empty body";

    private const int AllocationRuns = 400;
    private const int AllocationRounds = 5;

    private static readonly StaticTool s_tool = new();
    private static readonly ModelProfile s_model = ModelCatalog.Default.Get("claude-haiku-4-5");
    private static readonly MediaTypeHeaderValue s_json = new("application/json");

    public static IEnumerable<Goal> Measure()
    {
        Result[] results = [.. new[] { HttpVersion.Version11, HttpVersion.Version20 }.SelectMany(Run)];
        yield return new Goal("loopback-alloc", 2560, false, " B", Ours, Empty, Figures(HttpVersion.Version11, static one => one.Bytes));
        yield return new Goal("loopback-alloc-http2", 2560, false, " B", Ours, Empty, Figures(HttpVersion.Version20, static one => one.Bytes));
        yield return new Goal("loopback-array", 1, true, "x", Ours, Array, Figures(HttpVersion.Version11, static one => one.Race.Ratio(Array, Ours)));
        yield return new Goal("loopback-ready", 1, true, "x", Ours, Ready, Figures(HttpVersion.Version11, static one => one.Race.Ratio(Ready, Ours)));
        yield return new Goal("loopback-array-http2", 1, true, "x", Ours, Array, Figures(HttpVersion.Version20, static one => one.Race.Ratio(Array, Ours)));
        yield return new Goal("loopback-ready-http2", 1, true, "x", Ours, Ready, Figures(HttpVersion.Version20, static one => one.Race.Ratio(Ready, Ours)));

        Figure[] Figures(Version version, Func<Result, double> value) => [.. results.Where(one => one.Version == version).Select(one => new Figure(one.Kind, value(one)))];
    }

    private static IEnumerable<Result> Run(Version version)
    {
        using LoopbackServer server = LoopbackServer.Start(version);
        using HttpClient http = new(new SocketsHttpHandler()) { BaseAddress = server.Address, DefaultRequestVersion = version, DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact };
        foreach ((string kind, string text) in Texts.Documents)
        {
            FixedOutput output = new(1_000_000);
            Request(text).WriteTo(output, WireFormat.AnthropicMessages);
            byte[] body = output.Written.ToArray();
            Variant ours = new(Ours, () => Send(http, Request(text).ToHttpContent(WireFormat.AnthropicMessages)));
            Variant array = new(Array, () => SendArray(http, text, body.Length));
            Variant ready = new(Ready, () => Send(http, Json(body)));
            Variant empty = new(Empty, () => Send(http, Json(default)));
            Race race = Race.Run(ours, array, ready, empty);
            double nothing = Allocated(empty);
            double bytes = Allocated(ours) - nothing;
            Console.WriteLine(FormattableString.Invariant($"# HTTP/{version}, {kind}: {race}; above an empty body over all threads {bytes:0} B, {Array} {Allocated(array) - nothing:0} B, {Ready} {Allocated(ready) - nothing:0} B"));
            yield return new Result(version, kind, bytes, race);
        }
    }

    /// <summary>What a user does who writes the body himself and keeps to the array pool.</summary>
    private static void SendArray(HttpClient http, string text, int length)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(length);
        Request(text).WriteTo(new ArrayOutput(rented), WireFormat.AnthropicMessages);
        Send(http, Json(rented.AsMemory(0, length)));
        ArrayPool<byte>.Shared.Return(rented);
    }

    private static void Send(HttpClient http, HttpContent content)
    {
        using HttpRequestMessage message = new(HttpMethod.Post, "/") { Content = content, Version = http.DefaultRequestVersion, VersionPolicy = http.DefaultVersionPolicy };
        using HttpResponseMessage answer = http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead).GetAwaiter().GetResult();
        answer.EnsureSuccessStatusCode();
        answer.Content.CopyToAsync(Stream.Null).GetAwaiter().GetResult();
    }

    private static ReadOnlyMemoryContent Json(ReadOnlyMemory<byte> body)
    {
        ReadOnlyMemoryContent content = new(body);
        content.Headers.ContentType = s_json;
        return content;
    }

    private static ExtractionRequest<Reading.Invoice> Request(string text) => s_tool.CreateRequest(text).WithModel(s_model);

    /// <summary>The bytes of one run over all threads, since a request goes on where its answer arrives; the least of several rounds, because timers and the pool allocate too.</summary>
    private static double Allocated(Variant variant)
    {
        double least = double.MaxValue;
        for (int round = 0; round < AllocationRounds; round++)
        {
            long before = GC.GetTotalAllocatedBytes(precise: true);
            for (int run = 0; run < AllocationRuns; run++)
            {
                variant.Run();
            }

            least = Math.Min(least, (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)AllocationRuns);
        }

        return least;
    }

    private sealed record Result(Version Version, string Kind, double Bytes, Race Race);

    private sealed class ArrayOutput(byte[] array) : IBufferWriter<byte>
    {
        private int _length;

        public void Advance(int count) => _length += count;

        public Memory<byte> GetMemory(int sizeHint = 0) => array.AsMemory(_length);

        public Span<byte> GetSpan(int sizeHint = 0) => array.AsSpan(_length);
    }
}
