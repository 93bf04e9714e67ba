namespace PromptGen.Simulator.Limits;

/// <summary>One limit: full at first, filled again by its size in a minute.</summary>
/// <param name="name">What is limited, as the headers call it.</param>
/// <param name="size">How much it holds.</param>
/// <param name="now">The time.</param>
internal sealed class RateBucket(string name, int size, DateTimeOffset now)
{
    private const double Minute = 60;
    private double _left = size;
    private DateTimeOffset _at = now;

    public string Name => name;

    public int Size => size;

    public int Left => (int)Math.Max(0, Math.Floor(_left));

    /// <summary>The share that is left.</summary>
    public double Share => _left / size;

    public void FillUp(DateTimeOffset time)
    {
        _left = Math.Min(size, _left + ((time - _at).TotalSeconds * size / Minute));
        _at = time;
    }

    public void Take(int amount) => _left -= amount;

    /// <summary>How long until an amount is there. An amount above the size counts as the size.</summary>
    public TimeSpan Until(int amount) => TimeSpan.FromSeconds(Math.Max(0, (Math.Min(amount, size) - _left) * Minute / size));
}
