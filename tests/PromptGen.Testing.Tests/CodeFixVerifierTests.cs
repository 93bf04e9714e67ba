using Microsoft.CodeAnalysis.CodeFixes;
using PromptGen.Testing.Tests.Samples;
using Verify = PromptGen.Testing.CodeFixVerifier<PromptGen.Testing.Tests.Samples.UnderscoreAnalyzer, PromptGen.Testing.Tests.Samples.GoodFix>;

namespace PromptGen.Testing.Tests;

public sealed class CodeFixVerifierTests
{
    private const string Source = "class [|A_|];";
    private const string Two = "class [|A_|];\nclass [|B_|];";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task RightFix_Passes(string newLine) =>
        Verify.CodeFixAsync("\n" + Source, "\nclass A;", "rename", TestOptions.Default with { NewLine = newLine });

    [Fact]
    public Task OneOfTwo_IsFixedByIndex() => Verify.CodeFixAsync(Two, "class [|A_|];\nclass B;", diagnostic: 1);

    [Fact]
    public async Task OtherText_FailsWithDiff()
    {
        string message = await Failure.OfAsync(() => Verify.CodeFixAsync(Source, "class A; "));

        Assert.Contains("- class A;·\n+ class A;\n", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DiagnosticThatStays_Fails()
    {
        string message = await Failure.OfAsync(() => CodeFixVerifier<UnderscoreAnalyzer, LazyFix>.CodeFixAsync(Source, "class [|A__|];"));
        Assert.Contains("leaves TEST001 in place", message, StringComparison.Ordinal);

        await Failure.OfAsync(() => CodeFixVerifier<UnderscoreAnalyzer, LazyFix>.CodeFixAsync(Source, "class A__;"));
    }

    [Fact]
    public async Task FixThatOffersItselfAgain_Fails()
    {
        string message = await Failure.OfAsync(() => CodeFixVerifier<DigitAnalyzer, DigitFix>.CodeFixAsync("class {|TEST030:A1|};", "class {|TEST031:A2|};"));

        Assert.Contains("A second run of DigitFix still offers 'Rename'", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AddedFile_IsExpectedByName()
    {
        await CodeFixVerifier<UnderscoreAnalyzer, MovingFix>.CodeFixAsync([Source], [("Test0.cs", ""), ("Moved/A.cs", "class A;")]);

        string message = await Failure.OfAsync(() => CodeFixVerifier<UnderscoreAnalyzer, MovingFix>.CodeFixAsync([Source], [("Test0.cs", "")]));
        Assert.Contains("leaves the files Moved/A.cs, Test0.cs, but expected were Test0.cs", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ResultThatDoesNotCompile_Fails()
    {
        string message = await Failure.OfAsync(() => CodeFixVerifier<UnderscoreAnalyzer, BreakingFix>.CodeFixAsync(Source, "class class;"));

        Assert.Contains("The compiler after the fix", message, StringComparison.Ordinal);
        Assert.Contains("CS1001", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SeveralActions_NeedTheKey()
    {
        string message = await Failure.OfAsync(() => CodeFixVerifier<UnderscoreAnalyzer, TwofoldFix>.CodeFixAsync(Source, "class A;"));
        Assert.Contains("'Rename' with the key 'first', 'Rename' with the key 'second'", message, StringComparison.Ordinal);

        await CodeFixVerifier<UnderscoreAnalyzer, TwofoldFix>.CodeFixAsync(Source, "class A;", "second");
        await Failure.OfAsync(() => CodeFixVerifier<UnderscoreAnalyzer, TwofoldFix>.CodeFixAsync(Source, "class A;", "third"));
    }

    [Fact]
    public async Task NoFix_IsVerifiedAndNeedsADiagnostic()
    {
        await CodeFixVerifier<UnderscoreAnalyzer, SilentFix>.NoFixAsync(Source);
        await CodeFixVerifier<UnderscoreAnalyzer, TwofoldFix>.NoFixAsync(Source, "third");
        await Failure.OfAsync(() => Verify.NoFixAsync(Source));
        Assert.Contains("proves nothing", await Failure.OfAsync(() => Verify.NoFixAsync("class A;")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FixWithoutExport_Fails() =>
        Assert.Contains("no IDE finds it", await Failure.OfAsync(() => CodeFixVerifier<UnderscoreAnalyzer, UnexportedFix>.CodeFixAsync(Source, "class A;")), StringComparison.Ordinal);

    [Fact]
    public async Task AdditionalDocument_IsFixedAndNothingElse()
    {
        TestOptions options = TestOptions.Default.WithAdditionalFile(new TestFile("a.txt", "very {|TEST020:bad|}").WithMetadata("Kind", "words"));

        await CodeFixVerifier<WordAnalyzer, WordFix>.CodeFixAsync(["class A;"], [("a.txt", "very good")], "praise", options);
        await Failure.OfAsync(() => CodeFixVerifier<WordAnalyzer, WordFix>.CodeFixAsync(["class A;"], [("a.txt", "very  good")], "praise", options));
        await Failure.OfAsync(() => CodeFixVerifier<WordAnalyzer, WordFix>.CodeFixAsync(["class A;"], [], "praise", options));
    }

    [Fact]
    public async Task AdditionalDocuments_AreFixedTogetherInTheScopesTheFixHas()
    {
        TestFile file = new TestFile("a.txt", "very {|TEST020:bad|}").WithMetadata("Kind", "words");
        TestOptions options = TestOptions.Default.WithAdditionalFile(file).WithAdditionalFile(file with { Path = "b.txt" });
        TestFile[] changed = [("a.txt", "very good"), ("b.txt", "very good")];

        await CodeFixVerifier<WordAnalyzer, WordFix>.FixAllAsync(["class A;"], changed, FixAllScope.Project, options: options);
        string message = await Failure.OfAsync(() => CodeFixVerifier<WordAnalyzer, WordFix>.FixAllAsync(["class A;"], changed, FixAllScope.Solution, options: options));
        Assert.Contains("does not support FixAll in Solution scope", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FixAll_CoversAllScopesAndOneByOne()
    {
        await Verify.FixAllAsync(Two, "class A;\nclass B;");
        await Failure.OfAsync(() => Verify.FixAllAsync(Two, "class A;\nclass [|B_|];"));
        Assert.Contains("no FixAll provider", await Failure.OfAsync(() => CodeFixVerifier<UnderscoreAnalyzer, SingleFix>.FixAllAsync(Two, "class A;\nclass B;")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FixAll_StaysInItsScope()
    {
        TestFile[] sources = [("A.cs", "class [|A_|];"), ("B.cs", "class [|B_|];")];

        await Verify.FixAllAsync(sources, [("A.cs", "class A;")], FixAllScope.Document);
        await Verify.FixAllAsync(sources, [("A.cs", "class A;"), ("B.cs", "class B;")], FixAllScope.Project);
        await Verify.FixAllAsync(sources, [("A.cs", "class A;"), ("B.cs", "class B;")], FixAllScope.Solution);
        await Failure.OfAsync(() => Verify.FixAllAsync(sources, [("A.cs", "class A;")], FixAllScope.Project));
        await Failure.OfAsync(() => Verify.FixAllAsync(sources, [("A.cs", "class A;"), ("B.cs", "class B;")], FixAllScope.Document));
    }

    [Fact]
    public async Task OneByOne_EndsEvenIfTheFixDoesNot() => Assert.Contains(
        "does not come to an end",
        await Failure.OfAsync(() => CodeFixVerifier<UnderscoreAnalyzer, LazyFix>.OneByOneAsync([Source], ["class A__;"])),
        StringComparison.Ordinal);

    [Fact]
    public async Task Generators_RunBeforeTheFix()
    {
        const string Before = "class MarkAttribute : System.Attribute;\nclass [|A_|];\nnamespace N { [Mark] partial class C { string M() => Greet(); } }";

        await Verify.CodeFixAsync(Before, Before.Replace("[|A_|]", "A", StringComparison.Ordinal), options: TestOptions.Default.WithGenerators(new MarkGenerator()));
    }
}
