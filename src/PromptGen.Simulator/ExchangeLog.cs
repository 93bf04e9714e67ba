namespace PromptGen.Simulator;

/// <summary>The latest exchanges, at most as many as it was made for.</summary>
internal sealed class ExchangeLog(int capacity)
{
    private readonly Lock _gate = new();
    private readonly Queue<SimulatedExchange> _exchanges = new();

    public void Add(SimulatedExchange exchange)
    {
        if (capacity == 0)
        {
            return;
        }

        lock (_gate)
        {
            while (_exchanges.Count >= capacity)
            {
                _exchanges.Dequeue();
            }

            _exchanges.Enqueue(exchange);
        }
    }

    public IReadOnlyList<SimulatedExchange> Snapshot()
    {
        lock (_gate)
        {
            return [.. _exchanges];
        }
    }
}
