using System.Collections.Concurrent;
using PromptGen.Simulator;

namespace PromptGen.Chaos.Cancelling;

/// <summary>
/// Decides by the seed when each document is given up: before it is sent, after a short time, or at the moment its request is seen by the server. A part of the
/// connections hangs, so that there is something to give up in each place.
/// </summary>
internal sealed class CancelMoments(int seed, IReadOnlyList<Flow> flows) : IFaultPlan
{
    private const int LongestMicroseconds = 20_000;
    private readonly ConcurrentDictionary<int, CancellationTokenSource> _running = new();

    public bool Streams(int index) => Draw(index, 1) % 3 == 0;

    public CancellationTokenSource Begin(int index)
    {
        CancellationTokenSource cancel = new();
        _running[index] = cancel;
        switch (Draw(index, 2) % 8)
        {
            case 0:
                cancel.Cancel();
                break;
            case < 5:
                cancel.CancelAfter(TimeSpan.FromMicroseconds(Draw(index, 3) % LongestMicroseconds));
                break;
        }

        return cancel;
    }

    public void End(int index) => _running.TryRemove(index, out _);

    public SimulatedFault? FaultFor(SimulatedRequest request)
    {
        int index = Parcel.NumberIn(request.Body.Span);
        flows[index].Meet(null);

        // What nobody else gives up is given up here, or its connection would hang for good.
        if (Draw(index, 2) % 8 >= 5 && _running.TryGetValue(index, out CancellationTokenSource? cancel))
        {
            cancel.CancelAfter(TimeSpan.FromMicroseconds(Draw(index, 4) % LongestMicroseconds));
        }

        return (Draw(index, 5) % 4) switch
        {
            0 => new SimulatedFault { Kind = FaultKind.HangBeforeHead },
            1 => new SimulatedFault { Kind = FaultKind.HangInBody, Bytes = Draw(index, 6) % 200 },
            _ => null,
        };
    }

    private int Draw(int index, int use) => new Random(unchecked((seed * 1_000_003) + (index * 31) + use)).Next();
}
