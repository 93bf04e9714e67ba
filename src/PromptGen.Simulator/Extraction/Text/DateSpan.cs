namespace PromptGen.Simulator.Extraction.Text;

/// <summary>A date as printed.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="DayFirst">What it means read day first, or the only thing it can mean.</param>
/// <param name="MonthFirst">What it means read month first, or the only thing it can mean.</param>
internal sealed record DateSpan(int Line, int Start, int End, DateOnly DayFirst, DateOnly MonthFirst)
{
    public bool IsAmbiguous => DayFirst != MonthFirst;

    /// <summary>Null for a date that says nothing about the order, else whether its numbers are only possible day first.</summary>
    public bool? ShowsDayFirst { get; init; }

    // As with numbers, the place makes the date.
    public bool Equals(DateSpan? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => (Line * 397) ^ Start;

    public DateOnly Read(bool dayFirst) => dayFirst ? DayFirst : MonthFirst;
}
