namespace PromptGen.Testing.Tests.Samples.Shapes.Plain;

/// <summary>A class, equal only to itself.</summary>
internal sealed class PlainModel
{
    public int X { get; init; }
}
