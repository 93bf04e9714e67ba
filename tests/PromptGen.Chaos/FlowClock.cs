namespace PromptGen.Chaos;

/// <summary>
/// A clock for each document, found by the flow of control that asks. The waits between tries pass at once; idle times and deadlines pass only for a document
/// whose connection is known to hang. So nothing rests on how fast the machine is.
/// </summary>
internal sealed class FlowClock : TimeProvider
{
    private readonly AsyncLocal<Flow?> _current = new();
    private int _timers;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Timers that were made and not disposed.</summary>
    public int Timers => Volatile.Read(ref _timers);

    /// <summary>Makes a flow the one that asks, from here on.</summary>
    public void Enter(Flow flow) => _current.Value = flow;

    public override long GetTimestamp() => Current.Now.Ticks;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + Current.Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Interlocked.Increment(ref _timers);
        FlowTimer timer = new(Current, () => callback(state), () => Interlocked.Decrement(ref _timers));
        timer.Change(dueTime, period);
        return timer;
    }

    private Flow Current => _current.Value ?? throw new InvalidOperationException("The clock is asked outside of any document.");
}
