using System.Text.Json;
using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator.Caching;

/// <summary>Keeps the prompts of requests that asked for diagnostics, and compares later ones with them (provider facts CA-17).</summary>
internal sealed class MissReasons
{
    private const int MostKept = 10_000;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, PromptDigest> _prompts = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    /// <summary>The diagnostics of a request's answer.</summary>
    /// <param name="request">The request.</param>
    /// <param name="model">Its model.</param>
    /// <param name="messageId">The id of its answer.</param>
    public CacheDiagnostics For(MessagesRequest request, ModelProfile model, string messageId)
    {
        if (MessagesRequest.Member(request.Root, "diagnostics") is not { } asked)
        {
            return CacheDiagnostics.NotAsked;
        }

        PromptDigest prompt = PromptDigest.Of(request, model);
        string? previous = MessagesRequest.Member(asked, "previous_message_id")?.GetString();
        lock (_gate)
        {
            PromptDigest? earlier = previous is null ? null : _prompts.GetValueOrDefault(previous);
            Keep(messageId, prompt);
            if (previous is null)
            {
                return CacheDiagnostics.First;
            }

            (string Reason, int? Missed)? difference = earlier is null ? ("previous_message_not_found", null) : prompt.DifferenceFrom(earlier);
            return new CacheDiagnostics(true, true, difference?.Reason, difference?.Missed);
        }
    }

    private void Keep(string messageId, PromptDigest prompt)
    {
        if (_prompts.TryAdd(messageId, prompt))
        {
            _order.Enqueue(messageId);
        }

        if (_order.Count > MostKept)
        {
            _prompts.Remove(_order.Dequeue());
        }
    }
}
