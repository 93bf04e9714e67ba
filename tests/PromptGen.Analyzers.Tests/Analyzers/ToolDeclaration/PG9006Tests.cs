using Microsoft.CodeAnalysis;
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
            Message = "PromptGen failed on 'Deep': InsufficientExecutionStackException. Report it with this type.",
            Severity = DiagnosticSeverity.Warning,
        });

    [Fact]
    public Task DeepButReadableType_DoesNotTrigger() => Verify.AnalyzerAsync(
        "using PromptGen;\n\n[ExtractionTool]\npublic sealed partial record Deep(T0 Next);\n" + Chain(20),
        TestSetup.Generating);

    private static string Chain(int depth) =>
        string.Concat(Enumerable.Range(0, depth).Select(static i => $"public class T{i} {{ public T{i + 1}? N {{ get; set; }} }}\n")) + $"public class T{depth};\n";
}
