using Microsoft.AspNetCore.Connections;

namespace PromptGen.Simulator.Connections;

/// <summary>Stands between the sockets and the HTTP server: counts connections and gives each one its tap.</summary>
internal sealed class ConnectionCounter
{
    private int _open;
    private int _accepted;

    public int Open => Volatile.Read(ref _open);

    public int Accepted => Volatile.Read(ref _accepted);

    public ConnectionDelegate Around(ConnectionDelegate next) => async connection =>
    {
        Interlocked.Increment(ref _accepted);
        Interlocked.Increment(ref _open);
        ConnectionTap tap = new(connection.Transport.Output);
        connection.Transport = new TappedPipe(connection.Transport, tap);
        connection.Features.Set(tap);
        try
        {
            await next(connection).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    };
}
