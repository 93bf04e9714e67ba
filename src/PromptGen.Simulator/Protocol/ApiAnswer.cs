namespace PromptGen.Simulator.Protocol;

/// <summary>A successful answer before it is sent.</summary>
/// <param name="Body">The body.</param>
/// <param name="Usage">Its usage, or null where the answer has none.</param>
/// <param name="OnBegin">Runs when the response begins: from then on what the request wrote to the cache can be read (provider facts CA-12).</param>
/// <param name="IsStream">Whether the body is server-sent events and not JSON.</param>
internal sealed record ApiAnswer(byte[] Body, SimulatedUsage? Usage, Action? OnBegin, bool IsStream = false)
{
    /// <summary>The media type of a body that is neither JSON nor server-sent events; null for those.</summary>
    public string? ContentType { get; init; }

    /// <summary>Key and model, by which requests and tokens are limited; null for answers that no limit counts.</summary>
    public string? Account { get; init; }
}
