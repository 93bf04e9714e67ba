namespace PromptGen.Chaos;

/// <summary>A timer of one document.</summary>
internal sealed class FlowTimer(Flow flow, Action fire, Action disposed) : ITimer
{
    private int _isDisposed;

    public TimeSpan Length { get; set; }

    public void Fire()
    {
        if (Volatile.Read(ref _isDisposed) == 0)
        {
            fire();
        }
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        flow.Start(this, dueTime);
        return true;
    }

    public void Dispose()
    {
        flow.Stop(this);
        if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            disposed();
        }
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
