using PromptGen.Simulator;

namespace PromptGen.Chaos;

/// <summary>One document on its way: what it met, and its time.</summary>
internal sealed class Flow
{
    /// <summary>Longer than all waits between tries, shorter than all limits.</summary>
    private static readonly TimeSpan s_longestWait = TimeSpan.FromSeconds(30);

    /// <summary>The transport's idle time is not longer, and the document's deadline is.</summary>
    private static readonly TimeSpan s_idle = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly List<FaultKind?> _met = [];
    private readonly List<FlowTimer> _pending = [];
    private TimeSpan _passing = s_longestWait;
    private TimeSpan _now;

    public TimeSpan Now
    {
        get
        {
            lock (_gate)
            {
                return _now;
            }
        }
    }

    public IReadOnlyList<FaultKind?> Met
    {
        get
        {
            lock (_gate)
            {
                return [.. _met];
            }
        }
    }

    /// <summary>Notes what a request of the document meets, and lets the time pass that a hanging connection takes.</summary>
    public void Meet(FaultKind? fault)
    {
        FlowTimer[] due;
        lock (_gate)
        {
            _met.Add(fault);
            _passing = fault switch
            {
                FaultKind.HangBeforeHead => TimeSpan.MaxValue,
                FaultKind.HangInBody => s_idle,
                _ => s_longestWait,
            };
            due = [.. _pending.Where(timer => timer.Length <= _passing)];
            _pending.RemoveAll(due.Contains);
        }

        foreach (FlowTimer timer in due)
        {
            Fire(timer);
        }
    }

    public void Start(FlowTimer timer, TimeSpan length)
    {
        lock (_gate)
        {
            _pending.Remove(timer);
            if (length == Timeout.InfiniteTimeSpan)
            {
                return;
            }

            timer.Length = length;
            if (length > _passing)
            {
                _pending.Add(timer);
                return;
            }
        }

        Fire(timer);
    }

    public void Stop(FlowTimer timer)
    {
        lock (_gate)
        {
            _pending.Remove(timer);
        }
    }

    /// <summary>Not on the caller's stack: whoever starts a timer does not expect to hear from it before it has it.</summary>
    private void Fire(FlowTimer timer)
    {
        lock (_gate)
        {
            _now += timer.Length <= s_longestWait ? timer.Length : TimeSpan.Zero;
        }

        ThreadPool.UnsafeQueueUserWorkItem(static timer => timer.Fire(), timer, preferLocal: false);
    }
}
