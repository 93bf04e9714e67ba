namespace PromptGen.Testing.Tests.Samples.Shapes.Good;

/// <summary>Generic, equatable by hand, with a lambda for which the compiler makes a class.</summary>
internal readonly struct ListModel<T>(T[] items) : IEquatable<ListModel<T>>
    where T : IEquatable<T>
{
    public bool Equals(ListModel<T> other) => items.SequenceEqual(other.ToArray());

    public override bool Equals(object? obj) => obj is ListModel<T> other && Equals(other);

    public override int GetHashCode() => items.Sum(item => item.GetHashCode());

    private T[] ToArray() => [.. items.Where(static item => item is not null)];
}
