namespace PromptGen.Benchmarks.Running;

/// <summary>One goal of the performance table with what was measured in each of its cases.</summary>
/// <param name="Id">The stable name.</param>
/// <param name="Bound">The figure to reach.</param>
/// <param name="IsLeast">Whether the figure must be at least <paramref name="Bound"/>; otherwise at most.</param>
/// <param name="Unit">Such as <c>x</c> for a ratio.</param>
/// <param name="Variant">What is measured.</param>
/// <param name="Peer">What it is compared with.</param>
/// <param name="Cases">The figures by the name of their case.</param>
internal sealed record Goal(string Id, double Bound, bool IsLeast, string Unit, string Variant, string Peer, IReadOnlyList<Figure> Cases)
{
    /// <summary>The worst case: that one decides.</summary>
    public double Measured => IsLeast ? Cases.Min(static figure => figure.Value) : Cases.Max(static figure => figure.Value);

    public bool Holds => IsLeast ? Measured >= Bound : Measured <= Bound;

    public override string ToString()
    {
        string cases = string.Join(", ", Cases.Select(figure => FormattableString.Invariant($"{figure.Case} {figure.Value:0.##}")));
        return FormattableString.Invariant($"{(Holds ? "holds" : "falls short"),-11}  {Id}  {Measured:0.##}{Unit}  goal {(IsLeast ? ">=" : "<=")} {Bound:0.##}{Unit}  ({Variant} vs {Peer}; {cases})");
    }
}
