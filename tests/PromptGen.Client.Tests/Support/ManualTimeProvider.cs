using System.Collections.Concurrent;

namespace PromptGen.Client.Tests;

/// <summary>A clock that stands still until it is moved. Waits up to a limit can be let pass by themselves; each of them is noted.</summary>
internal sealed class ManualTimeProvider : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Timers up to this length fire at once, and the clock jumps by their length.</summary>
    public TimeSpan PassByItself { get; init; } = TimeSpan.Zero;

    /// <summary>The lengths of all timers that were started.</summary>
    public ConcurrentQueue<TimeSpan> Started { get; } = [];

    /// <summary>The waits that passed by themselves, in order.</summary>
    public ConcurrentQueue<TimeSpan> Passed { get; } = [];

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ManualTimer timer = new(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    public void Advance(TimeSpan by)
    {
        List<ManualTimer> due = [];
        lock (_gate)
        {
            _now += by;
            due.AddRange(_timers.Where(timer => timer.Due <= _now));
            _timers.RemoveAll(due.Contains);
        }

        due.ForEach(timer => timer.Fire());
    }

    /// <summary>Waits, in real time, until a timer of a length has been started.</summary>
    public async Task UntilStarted(TimeSpan length, CancellationToken cancellationToken)
    {
        while (!Started.Contains(length))
        {
            await Task.Delay(2, cancellationToken);
        }
    }

    private void Start(ManualTimer timer, TimeSpan length)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
            if (length == Timeout.InfiniteTimeSpan)
            {
                return;
            }

            timer.Due = _now + length;
            _timers.Add(timer);
        }

        Started.Enqueue(length);
        if (length <= PassByItself)
        {
            Passed.Enqueue(length);
            ThreadPool.QueueUserWorkItem(_ => Advance(length));
        }
    }

    private void Stop(ManualTimer timer)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
        }
    }

    private sealed class ManualTimer(ManualTimeProvider time, Action fire) : ITimer
    {
        public DateTimeOffset Due { get; set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            time.Start(this, dueTime);
            return true;
        }

        public void Dispose() => time.Stop(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
