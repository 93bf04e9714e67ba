using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using PromptGen.Generators;
using PromptGen.Generators.Analyzers;
using PromptGen.Generators.Emit;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.ToolDeclarationAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.ToolDeclaration;

public sealed class PG9006Tests
{
    /// <summary>Deeper than any stack of the compiler: reading stops in time instead of ending the process.</summary>
    private const int Depth = 30_000;

    [Fact]
    public Task TypeThatDefeatsTheReader_TriggersAndLeavesTheOthersAlone() => Verify.AnalyzerAsync(
        /* lang=c#-test */ """
        using PromptGen;

        [{|#0:ExtractionTool|}]
        public sealed partial record Deep(T0 Next);

        [ExtractionTool]
        public sealed partial record Flat(string Number);

        public static class User
        {
            public static object Tool => Flat.Tool;
        }

        """ + Chain(Depth),
        TestSetup.Generating,
        new ExpectedDiagnostic("PG9006", 0)
        {
            Message = "PromptGen failed on 'Deep.Next': InsufficientExecutionStackException. Report it with this type.",
            Severity = DiagnosticSeverity.Warning,
        });

    [Fact]
    public Task DeepButReadableType_DoesNotTrigger() => Verify.AnalyzerAsync(
        "using PromptGen;\n\n[ExtractionTool]\npublic sealed partial record Deep(T0 Next);\n" + Chain(20),
        TestSetup.Generating);

    [Fact]
    public async Task TypeThatDefeatsTheEmitter_TriggersAndLeavesTheOthersAlone()
    {
        Emission faulty = new(
            static tool => tool.Name == "bad" ? throw new InvalidOperationException("injected") : ToolEmitter.Emit(tool),
            static (tool, texts) => tool.Name == "worse" ? throw new FormatException("injected") : PrefixEmitter.Emit(tool, texts));
        TestProject project = TestProject.Create(
            [
                """
                using PromptGen;

                [ExtractionTool("bad")] public sealed partial record Bad(string Number);
                [ExtractionTool("worse", Exemplars = "none.jsonl")] public sealed partial record Worse(string Number);
                [ExtractionTool("good")] public sealed partial record Good(string Number);
                public static class User { public static object Tool => Good.Tool; }
                """,
            ],
            TestOptions.Default.WithGenerators(new ExtractionToolGenerator(faulty)));

        Compilation compilation = Compiler.WithGenerators(project, TestContext.Current.CancellationToken);
        ImmutableArray<Diagnostic> found = await AnalyzerRun.DiagnosticsAsync(new ToolDeclarationAnalyzer(faulty), compilation, project.AnalyzerOptions, project.Options, TestContext.Current.CancellationToken);

        Assert.Equal(
            [("PG9006", "PromptGen failed on 'Bad': InvalidOperationException. Report it with this type.", 2), ("PG9006", "PromptGen failed on 'Worse': FormatException. Report it with this type.", 3)],
            found.Select(static d => (d.Id, d.GetMessage(CultureInfo.InvariantCulture), d.Location.GetLineSpan().StartLinePosition.Line)).Order());
        Assert.Equal(["Good.g.cs", "Worse.g.cs"], compilation.SyntaxTrees.Select(static tree => Path.GetFileName(tree.FilePath)).Where(static name => name.EndsWith(".g.cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static string Chain(int depth) =>
        string.Concat(Enumerable.Range(0, depth).Select(static i => $"public class T{i} {{ public T{i + 1}? N {{ get; set; }} }}\n")) + $"public class T{depth};\n";
}
