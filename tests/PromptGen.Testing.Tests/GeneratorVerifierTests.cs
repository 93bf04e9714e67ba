using Microsoft.CodeAnalysis;
using PromptGen.Testing.Tests.Samples;
using Verify = PromptGen.Testing.GeneratorVerifier<PromptGen.Testing.Tests.Samples.MarkGenerator>;

namespace PromptGen.Testing.Tests;

public sealed class GeneratorVerifierTests
{
    private const string Attribute = "class MarkAttribute : System.Attribute;\n";
    private const string Source = Attribute + "namespace N { [Mark] partial class A { int B() => 1; } }";

    [Fact]
    public void RightGenerator_GivesSourcesByHintName()
    {
        GeneratorRun run = Verify.Run(Source);

        Assert.Equal(["A.mark.g.cs"], run.Sources.Keys);
        Assert.Contains("=> \"Hello A\";", run.Sources["A.mark.g.cs"], StringComparison.Ordinal);
        Assert.Equal(["Joined", "Mark", "Word"], run.StepNames);
        Assert.Equal([IncrementalStepRunReason.New], run.Reasons("Mark"));
        Assert.Equal([new MarkModel("N", "A")], run.Values("Mark"));
        Assert.Equal(IncrementalStepRunReason.New, run.OutputReason("A.mark.g.cs"));
    }

    [Fact]
    public void UnknownNames_AreRefusedWithTheKnownOnes()
    {
        GeneratorRun run = Verify.Run(Source);

        Assert.Contains("Joined, Mark", Assert.Throws<ArgumentException>(() => run.Reasons("Marks")).Message, StringComparison.Ordinal);
        Assert.Contains("A.mark.g.cs", Assert.Throws<ArgumentException>(() => run.OutputReason("B.g.cs")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LeakedSymbol_FailsWithTheWayToIt()
    {
        string message = Failure.Of(() => GeneratorVerifier<SymbolLeakGenerator>.Run(Source));

        Assert.Contains("holds on to ISymbol", message, StringComparison.Ordinal);
        Assert.Contains("[0].value", message, StringComparison.Ordinal);
    }

    [Fact]
    public void LeakInAnUnnamedStep_Fails()
    {
        Assert.Contains("SyntaxNode", Failure.Of(() => GeneratorVerifier<UnnamedLeakGenerator>.Run(Source)), StringComparison.Ordinal);
        Assert.Contains("Compilation", Failure.Of(() => GeneratorVerifier<CompilationLeakGenerator>.Run(Source)), StringComparison.Ordinal);
    }

    [Fact]
    public void LeakedLocation_Fails() =>
        Assert.Contains("holds on to Location", Failure.Of(() => GeneratorVerifier<LocationLeakGenerator>.Run(Source)), StringComparison.Ordinal);

    [Fact]
    public void UncachedStep_Fails() =>
        Assert.Contains("is Modified on an unchanged clone", Failure.Of(() => GeneratorVerifier<UncachedGenerator>.Run(Source)), StringComparison.Ordinal);

    [Fact]
    public void ThrowingGenerator_FailsWithItsException() =>
        Assert.Contains("the sample throws", Failure.Of(() => GeneratorVerifier<ThrowingGenerator>.Run(Source)), StringComparison.Ordinal);

    [Fact]
    public void ReportingGenerator_Fails() =>
        Assert.Contains("TEST001", Failure.Of(() => GeneratorVerifier<ReportingGenerator>.Run(Source)), StringComparison.Ordinal);

    [Fact]
    public void WarningInTheOutput_Fails() =>
        Assert.Contains("CS0219", Failure.Of(() => GeneratorVerifier<WarningGenerator>.Run(Source)), StringComparison.Ordinal);

    [Fact]
    public void WarningInTheInput_FailsUnlessMarked()
    {
        Failure.Of(() => Verify.Run("class A { void M() { int unused = 1; } }"));
        Verify.Run("class A { void M() { int {|CS0219:unused|} = 1; } }");
    }

    [Fact]
    public void CachingMatrix_ShowsWhatEachEditReaches()
    {
        TestOptions options = TestOptions.Default.WithAdditionalFile("A.txt", "!").WithAdditionalFile("B.txt", "?");
        GeneratorRun first = Verify.Run([Source, ("Other.cs", "namespace N { class C; }")], options);

        AssertReasons(first.Apply(Edit.ReplaceText("Other.cs", "class C", "class D")), "Unchanged", "Cached");
        AssertReasons(first.Apply(Edit.InsertLine("Test0.cs", 1, "// comment")), "Unchanged", "Cached");
        AssertReasons(first.Apply(Edit.ReplaceText("Test0.cs", "=> 1", "=> 2")), "Unchanged", "Cached");
        AssertReasons(first.Apply(Edit.ChangeAdditionalFile("B.txt", "??")), "Cached", "Cached");
        AssertReasons(first.Apply(Edit.ChangeAdditionalFile("A.txt", "!!")), "Cached", "Modified");
        AssertReasons(first.Apply(Edit.ChangeOption("Greeting", "Bye")), "Unchanged", "Modified");
        AssertReasons(first.Apply(Edit.ReplaceText("Test0.cs", "namespace N", "namespace O")), "Modified", "Modified");
        AssertReasons(first.Apply(Edit.ReplaceText("Test0.cs", "[Mark] ", "")), "Removed", "Removed");
    }

    [Fact]
    public void AddedFile_MakesANewOutputBesideTheCachedOne()
    {
        GeneratorRun second = Verify.Run(Source).Apply(Edit.AddFile("B.cs", "namespace N { [Mark] partial class B; }"));

        Assert.Equal([IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.New], second.Reasons("Mark"));
        Assert.Equal(IncrementalStepRunReason.Cached, second.OutputReason("A.mark.g.cs"));
        Assert.Equal(IncrementalStepRunReason.New, second.OutputReason("B.mark.g.cs"));

        GeneratorRun third = second.Apply(Edit.RemoveFile("B.cs"));
        Assert.Equal(["A.mark.g.cs"], third.Sources.Keys);
        Assert.Equal(IncrementalStepRunReason.Removed, third.OutputReason("B.mark.g.cs"));
    }

    [Fact]
    public void EditedRun_IsCheckedLikeTheFirst()
    {
        GeneratorRun run = Verify.Run(Source);

        Assert.Contains("CS0219", Failure.Of(() => run.Apply(Edit.ReplaceText("Test0.cs", "=> 1;", "{ int unused = 1; return 1; }"))), StringComparison.Ordinal);
    }

    [Fact]
    public void EditWithoutEffect_IsRefused()
    {
        GeneratorRun run = Verify.Run(Source);

        Assert.Throws<ArgumentException>(() => run.Apply(Edit.ReplaceText("Test0.cs", "absent", "x")));
        Assert.Throws<ArgumentException>(() => run.Apply(Edit.ReplaceFile("Test0.cs", Source)));
        Assert.Throws<ArgumentException>(() => run.Apply(Edit.ReplaceFile("Absent.cs", "")));
        Assert.Throws<ArgumentOutOfRangeException>(() => run.Apply(Edit.InsertLine("Test0.cs", 9, "")));
    }

    [Fact]
    public void Output_CanBeLoadedAndRun()
    {
        GeneratorRun run = Verify.Run(Attribute + "namespace N { [Mark] public partial class A; }");

        Assert.Equal("Hello A", run.LoadAndRun<string>("N.A", "Greet"));
        Assert.True(run.LoadAndRun(assembly => assembly.IsCollectible));
        Failure.Of(() => run.LoadAndRun<string>("N.A", "Absent"));
    }

    private static void AssertReasons(GeneratorRun run, string mark, string output)
    {
        Assert.Equal([mark], run.Reasons("Mark").Select(reason => reason.ToString()));
        Assert.Equal(output, run.OutputReason("A.mark.g.cs").ToString());
    }
}
