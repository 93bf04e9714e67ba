using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PromptGen.Testing.Tests.Samples;
using OptionVerify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Testing.Tests.Samples.OptionAnalyzer>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Testing.Tests.Samples.UnderscoreAnalyzer>;
using WordVerify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Testing.Tests.Samples.WordAnalyzer>;

namespace PromptGen.Testing.Tests;

public sealed class AnalyzerVerifierTests
{
    [Theory]
    [InlineData("class [|A_|];")]
    [InlineData("class {|TEST001:A_|};\nclass B;")]
    [InlineData("class A;")]
    public async Task MarkedDiagnostics_Pass(string source)
    {
        await Verify.AnalyzerAsync(source);
        await Verify.AnalyzerAsync(source, TestOptions.Default with { ConcurrentAnalysis = false });
    }

    [Fact]
    public async Task MissingDiagnostic_FailsWithBothLists()
    {
        string message = await Failure.OfAsync(() => Verify.AnalyzerAsync("class [|A|];\nclass [|B_|];"));

        Assert.Contains("missing    Test0.cs(1,7)-(1,8) TEST001", message, StringComparison.Ordinal);
        Assert.Contains("Reported (1)", message, StringComparison.Ordinal);
        Assert.Contains("class {|TEST001:B_|};", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnexpectedDiagnostic_FailsWithItsMessage()
    {
        string message = await Failure.OfAsync(() => Verify.AnalyzerAsync("class A_;"));

        Assert.Contains("unexpected Test0.cs(1,7)-(1,9) TEST001 Warning: Type 'A_' has an underscore. Remove it.", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class [|A|]_;")]
    [InlineData("class [|[|A_|]|];")]
    [InlineData("class {|TEST002:A_|};")]
    public Task WrongSpanCountOrId_Fails(string source) => Failure.OfAsync(() => Verify.AnalyzerAsync(source));

    [Fact]
    public async Task CompilerError_FailsUnlessMarked()
    {
        string message = await Failure.OfAsync(() => Verify.AnalyzerAsync("class A : Missing;"));
        Assert.Contains("unexpected Test0.cs(1,11)-(1,18) CS0246", message, StringComparison.Ordinal);

        await Verify.AnalyzerAsync("class A : {|CS0246:Missing|};");
        await Failure.OfAsync(() => Verify.AnalyzerAsync("{|CS0246:class|} A;"));
    }

    [Fact]
    public async Task BrokenCode_IsAllowedOnRequestAndOnlyIfItIsBroken()
    {
        TestOptions broken = TestOptions.Default with { HasCompilerErrors = true };

        await Verify.AnalyzerAsync("class [|A_|] { void M( }", broken);
        await Failure.OfAsync(() => Verify.AnalyzerAsync("class A;", broken));
    }

    [Fact]
    public async Task ThrowingAnalyzer_FailsWithItsException()
    {
        string message = await Failure.OfAsync(() => AnalyzerVerifier<ThrowingAnalyzer>.AnalyzerAsync("class A;"));

        Assert.Contains("ThrowingAnalyzer threw InvalidOperationException: the sample throws", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DescribedDiagnostic_ComparesMessageSeverityAndAdditionalLocations()
    {
        const string Source = "class {|#1:B|};\nclass {|#0:A_|} : B;";
        ExpectedDiagnostic right = new("TEST001", 0)
        {
            Message = "Type 'A_' has an underscore. Remove it.",
            Severity = DiagnosticSeverity.Warning,
            AdditionalMarks = [1],
        };

        await Verify.AnalyzerAsync(Source, right);
        await Failure.OfAsync(() => Verify.AnalyzerAsync(Source, right with { Message = "Type 'A_' has an underscore." }));
        await Failure.OfAsync(() => Verify.AnalyzerAsync(Source, right with { Severity = DiagnosticSeverity.Error }));
        await Failure.OfAsync(() => Verify.AnalyzerAsync(Source, right with { AdditionalMarks = [0] }));
        await Failure.OfAsync(() => Verify.AnalyzerAsync(Source, right with { AdditionalMarks = [] }));
        await Failure.OfAsync(() => Verify.AnalyzerAsync(Source, right with { Mark = 1 }));
        await Failure.OfAsync(() => Verify.AnalyzerAsync(Source));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Verify.AnalyzerAsync(Source, right with { Mark = 7 }));
    }

    [Fact]
    public async Task BareMark_NeedsAnAnalyzerWithOneRule()
    {
        InvalidOperationException thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => OptionVerify.AnalyzerAsync("class [|A|];"));

        Assert.Contains("TEST010, TEST011, TEST012", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MSBuildProperty_ReachesTheAnalyzer()
    {
        TestOptions options = TestOptions.Default.WithProperty("Shout", "loud");

        await OptionVerify.AnalyzerAsync("class A;", options, new ExpectedDiagnostic("TEST010") { Message = "Property is 'loud'." });
        await Failure.OfAsync(() => OptionVerify.AnalyzerAsync("class A;", options));
    }

    [Fact]
    public async Task EditorConfig_ReachesAllFilesOrOne()
    {
        await OptionVerify.AnalyzerAsync("class {|TEST011:A|};", TestOptions.Default.WithEditorConfig("sample.key", "x"));
        await OptionVerify.AnalyzerAsync(
            [new TestFile("in [1]/A.cs", "class {|#0:A|};").WithConfig("sample.key", "1"), ("A.cs", "class B;")],
            new ExpectedDiagnostic("TEST011", 0) { Message = "Key is '1'." });
    }

    [Fact]
    public async Task Severity_FollowsEditorConfigAndGlobalConfig()
    {
        ExpectedDiagnostic error = new("TEST001", 0) { Severity = DiagnosticSeverity.Error };

        await Verify.AnalyzerAsync("class {|#0:A_|};", TestOptions.Default.WithEditorConfig("dotnet_diagnostic.TEST001.severity", "error"), error);
        await Verify.AnalyzerAsync("class {|#0:A_|};", TestOptions.Default.WithGlobalConfig("dotnet_diagnostic.TEST001.severity", "error"), error);
        await Verify.AnalyzerAsync("class A_;", TestOptions.Default.WithEditorConfig("dotnet_diagnostic.TEST001.severity", "none"));
    }

    [Fact]
    public async Task RuleThatIsOff_ReportsOnRequestAtItsOwnSeverity()
    {
        await OptionVerify.AnalyzerAsync("class A;");
        await OptionVerify.AnalyzerAsync(
            "class {|#0:A|};", TestOptions.Default.WithRules("TEST012"), new ExpectedDiagnostic("TEST012", 0) { Severity = DiagnosticSeverity.Info });
        await Assert.ThrowsAsync<ArgumentException>(() => OptionVerify.AnalyzerAsync("class A;", TestOptions.Default.WithRules("TEST013")));
    }

    [Fact]
    public async Task PragmaSuppression_IsRespected() => await Verify.AnalyzerAsync("#pragma warning disable TEST001\nclass A_;");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task AdditionalFile_TakesMarkupAndMetadata(string newLine)
    {
        TestOptions options = TestOptions.Default with { NewLine = newLine };
        TestFile file = new("texts/a.txt", "one\ntwo {|TEST020:bad|} three");

        await WordVerify.AnalyzerAsync("class A;", options.WithAdditionalFile(file.WithMetadata("Kind", "words")));
        await Failure.OfAsync(() => WordVerify.AnalyzerAsync("class A;", options.WithAdditionalFile(file)));
        await WordVerify.AnalyzerAsync("class A;", options.WithAdditionalFile("a.txt", "bad"));
    }

    [Fact]
    public async Task AdditionalFile_LineMustAgreeWithSpan()
    {
        TestOptions options = TestOptions.Default.WithAdditionalFile(new TestFile("a.txt", "one\n{|TEST020:bad|}").WithMetadata("Kind", "words"));

        string message = await Failure.OfAsync(() => AnalyzerVerifier<MisplacedWordAnalyzer>.AnalyzerAsync("class A;", options));

        Assert.Contains("(1,0)-(1,3)", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Generators_RunBeforeTheAnalyzer()
    {
        const string Source = "class MarkAttribute : System.Attribute;\nnamespace N { [Mark] partial class [|A_|] { string M() => Greet(); } }";

        await Verify.AnalyzerAsync(Source, TestOptions.Default.WithGenerators(new MarkGenerator()));
        Assert.Contains("CS0103", await Failure.OfAsync(() => Verify.AnalyzerAsync(Source)), StringComparison.Ordinal);
        await Failure.OfAsync(() => Verify.AnalyzerAsync(Source, TestOptions.Default.WithGenerators(new ThrowingGenerator())));
    }

    [Fact]
    public async Task ProjectOptions_ReachTheCompiler()
    {
        await Failure.OfAsync(() => Verify.AnalyzerAsync("class A { unsafe int* p; }"));
        await Verify.AnalyzerAsync("class A { unsafe int* p; }", TestOptions.Default with { AllowUnsafe = true });
        await Failure.OfAsync(() => Verify.AnalyzerAsync("System.Console.WriteLine();"));
        await Verify.AnalyzerAsync("System.Console.WriteLine();", TestOptions.Default with { OutputKind = OutputKind.ConsoleApplication });
        await Failure.OfAsync(() => Verify.AnalyzerAsync("record A;", TestOptions.Default with { LanguageVersion = LanguageVersion.CSharp8 }));
        await Failure.OfAsync(() => Verify.AnalyzerAsync("#if X\n#error x\n#endif", TestOptions.Default with { PreprocessorSymbols = ["X"] }));
    }

    [Fact]
    public void References_AreLoadedOnceAndMustExist()
    {
        string own = typeof(AnalyzerVerifierTests).Assembly.Location;

        Assert.Same(TestReferences.Platform.With(own).All[^1], TestReferences.Default.With(own).All[^1]);
        Assert.EndsWith("PromptGen.dll", TestReferences.Default.Paths[^1], StringComparison.Ordinal);
        Assert.DoesNotContain(TestReferences.Platform.Paths, path => Path.GetFileName(path).StartsWith("System.Composition", StringComparison.Ordinal));
        Assert.Contains("does not exist", Assert.Throws<FileNotFoundException>(() => TestReferences.Platform.WithAssembly("Absent")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task TwoSourcesWithOneName_AreRefused() =>
        Assert.ThrowsAsync<ArgumentException>(() => Verify.AnalyzerAsync([("A.cs", ""), ("A.cs", "")]));
}
