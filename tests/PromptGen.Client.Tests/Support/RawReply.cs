using System.Text;

namespace PromptGen.Client.Tests;

/// <summary>The bytes of one reply and what happens behind them.</summary>
internal sealed record RawReply(string Bytes, bool Hangs = false, bool Resets = false)
{
    public static RawReply Whole(string body) => new($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
}
