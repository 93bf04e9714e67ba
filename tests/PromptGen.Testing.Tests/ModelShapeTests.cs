using PromptGen.Testing.Tests.Samples.Shapes.Plain;

namespace PromptGen.Testing.Tests;

public sealed class ModelShapeTests
{
    private const string Shapes = "PromptGen.Testing.Tests.Samples.Shapes.";

    [Fact]
    public void EquatableModels_Pass() => Check("Good");

    [Fact]
    public void ClassWithoutEquality_FailsUnlessExcepted()
    {
        Assert.Contains("PlainModel does not implement IEquatable", Failure.Of(() => Check("Plain")), StringComparison.Ordinal);
        Assert.Contains("proves nothing", Failure.Of(() => Check("Plain", typeof(PlainModel))), StringComparison.Ordinal);
    }

    [Fact]
    public void RoslynTypeBehindListArrayModelAndDictionary_FailsWithTheWayToIt() =>
        Assert.Contains("OuterModel.Inner.Symbols is of the Roslyn type ISymbol", Failure.Of(() => Check("Leaky")), StringComparison.Ordinal);

    [Fact]
    public void EmptyNamespace_Fails() => Assert.Contains("has no model in the namespace", Failure.Of(() => Check("Absent")), StringComparison.Ordinal);

    private static void Check(string name, params Type[] except) => ModelShape.AssertEquatable(typeof(ModelShapeTests).Assembly, Shapes + name, except);
}
