using System.Diagnostics;
using System.Diagnostics.Metrics;
using Anthropic;
using Anthropic.Models.Messages;

namespace Northwind.Metering;

/// <summary>Wraps the SDK: retries, meters and stamps a request that somebody else has built.</summary>
public sealed class MeteredClient
{
    private static readonly ActivitySource Source = new("Northwind.Metering");
    private readonly AnthropicClient _client;
    private readonly Counter<long> _read;
    private readonly Counter<long> _written;

    public MeteredClient(AnthropicClient client, IMeterFactory meters)
    {
        _client = client;
        Meter meter = meters.Create("northwind.prompts");
        _read = meter.CreateCounter<long>("cache.read");
        _written = meter.CreateCounter<long>("cache.written");
    }

    public async Task<Message> SendAsync(MessageCreateParams request, string route, CancellationToken cancellationToken)
    {
        using Activity? activity = Source.StartActivity("prompt");
        activity?.SetTag("route", route);
        activity?.SetTag("id", Guid.NewGuid());
        long start = Stopwatch.GetTimestamp();
        Exception? last = null;
        for (int attempt = 0; attempt < 3; attempt++)
        {
            try
            {
                Message answer = await _client.Messages.Create(request with { Metadata = new() { UserID = route } }, cancellationToken);
                _read.Add(answer.Usage.CacheReadInputTokens ?? 0);
                _written.Add(answer.Usage.CacheCreationInputTokens ?? 0);
                activity?.SetTag("milliseconds", Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                return answer;
            }
            catch (HttpRequestException exception)
            {
                last = exception;
                await Task.Delay(TimeSpan.FromMilliseconds(200 * Math.Pow(2, attempt) + Random.Shared.Next(100)), cancellationToken);
            }
        }

        throw last!;
    }
}
