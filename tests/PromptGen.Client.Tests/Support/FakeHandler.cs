namespace PromptGen.Client.Tests;

/// <summary>Answers requests by a function of their number, from 0, and counts how many are under way.</summary>
internal sealed class FakeHandler(Func<int, SentRequest, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    private readonly Lock _gate = new();
    private readonly List<SentRequest> _sent = [];
    private int _underWay;

    public FakeHandler(Func<int, HttpResponseMessage> answer)
        : this((number, _, _) => Task.FromResult(answer(number)))
    {
    }

    public int MostUnderWay { get; private set; }

    public int UnderWay
    {
        get
        {
            lock (_gate)
            {
                return _underWay;
            }
        }
    }

    public IReadOnlyList<SentRequest> Sent
    {
        get
        {
            lock (_gate)
            {
                return [.. _sent];
            }
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Dictionary<string, string> headers = request.Headers.Concat(request.Content!.Headers).ToDictionary(header => header.Key, header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase);
        SentRequest sent = new(request.RequestUri!, headers, await request.Content.ReadAsStringAsync(cancellationToken));
        int number;
        lock (_gate)
        {
            number = _sent.Count;
            _sent.Add(sent);
            MostUnderWay = Math.Max(MostUnderWay, ++_underWay);
        }

        try
        {
            return await answer(number, sent, cancellationToken);
        }
        finally
        {
            lock (_gate)
            {
                _underWay--;
            }
        }
    }
}
