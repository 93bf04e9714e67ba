using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PromptGen.Client.Tests;

/// <summary>A loopback server that answers with given bytes and then closes or hangs; the n-th request gets the n-th reply, and the last one repeats.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly RawReply[] _replies;
    private readonly Task _serving;
    private int _requests;

    public RawServer(params RawReply[] replies)
    {
        _replies = replies;
        _listener.Start();
        _serving = ServeAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public int Requests => Volatile.Read(ref _requests);

    /// <summary>Connections that the client has not closed.</summary>
    public int Open { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            using TcpClient client = await _listener.AcceptTcpClientAsync(_stop.Token);
            NetworkStream stream = client.GetStream();
            await ReadRequestAsync(stream);
            RawReply reply = _replies[Math.Min(_requests, _replies.Length - 1)];
            Interlocked.Increment(ref _requests);
            await stream.WriteAsync(Encoding.UTF8.GetBytes(reply.Bytes), _stop.Token);
            if (reply.Hangs)
            {
                Open++;
                await UntilClosedAsync(stream);
                Open--;
            }
            else if (reply.Resets)
            {
                client.LingerState = new LingerOption(true, 0);
            }
        }
    }

    private async Task ReadRequestAsync(NetworkStream stream)
    {
        StringBuilder text = new();
        byte[] buffer = new byte[64 * 1024];
        int end = -1;
        int length = 0;
        while (end < 0 || text.Length < end + 4 + length)
        {
            int read = await stream.ReadAsync(buffer, _stop.Token);
            Assert.NotEqual(0, read);
            text.Append(Encoding.Latin1.GetString(buffer, 0, read));
            string sofar = text.ToString();
            end = sofar.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            string? line = sofar.Split("\r\n").FirstOrDefault(header => header.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase));
            length = line is null ? 0 : int.Parse(line["Content-Length: ".Length..], System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    private async Task UntilClosedAsync(NetworkStream stream)
    {
        try
        {
            while (await stream.ReadAsync(new byte[16], _stop.Token) > 0)
            {
            }
        }
        catch (IOException)
        {
            // A reset is a close too.
            return;
        }
    }
}
