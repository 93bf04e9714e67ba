namespace PromptGen.Chaos.Cancelling;

/// <summary>Counts requests under way and bodies that are not disposed.</summary>
internal sealed class TrackedHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private int _running;
    private int _openBodies;

    public int Running => Volatile.Read(ref _running);

    public int OpenBodies => Volatile.Read(ref _openBodies);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _running);
        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            Interlocked.Increment(ref _openBodies);
            response.Content = new TrackedContent(response.Content, () => Interlocked.Decrement(ref _openBodies));
            return response;
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }
}
