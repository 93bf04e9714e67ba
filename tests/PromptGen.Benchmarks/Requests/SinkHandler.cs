using System.Net;

namespace PromptGen.Benchmarks.Requests;

/// <summary>A server that reads the whole body and answers with a short message, without a network.</summary>
internal sealed class SinkHandler : HttpMessageHandler
{
    private static readonly byte[] s_answer = """{"id":"msg_1","type":"message","role":"assistant","model":"claude-haiku-4-5","content":[],"stop_reason":"end_turn","stop_sequence":null,"usage":{"input_tokens":1,"output_tokens":1}}"""u8.ToArray();

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Content!.CopyTo(Stream.Null, null, cancellationToken);
        return Answer(request);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await request.Content!.CopyToAsync(Stream.Null, cancellationToken).ConfigureAwait(false);
        return Answer(request);
    }

    private static HttpResponseMessage Answer(HttpRequestMessage request)
    {
        ByteArrayContent content = new(s_answer);
        content.Headers.ContentType = new("application/json");
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request };
    }
}
