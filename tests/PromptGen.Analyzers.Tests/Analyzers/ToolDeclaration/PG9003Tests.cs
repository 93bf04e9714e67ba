using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.ToolDeclarationAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.ToolDeclaration;

public sealed class PG9003Tests
{
    [Fact]
    public Task OldLanguage_TriggersAtTheFirstAttributeOfEachFile() => Verify.AnalyzerAsync(
        [
            /* lang=c#-test */ """
            using PromptGen;

            [{|#0:ExtractionTool("record_zoo")|}]
            public sealed partial record Zoo(string Name);

            [ExtractionTool]
            public sealed partial record Animal(string Name);
            """,
            /* lang=c#-test */ """
            using PromptGen;

            [{|#1:ExtractionTool|}]
            public sealed partial record Invoice(string Number);
            """,
        ],
        TestSetup.Generating with { LanguageVersion = LanguageVersion.CSharp10 },
        new ExpectedDiagnostic("PG9003", 0)
        {
            Message = "The generated code needs C# 11.0 and this project compiles with C# 10.0. Raise LangVersion or the SDK.",
            Severity = DiagnosticSeverity.Error,
        },
        new ExpectedDiagnostic("PG9003", 1));

    [Fact]
    public Task OldestLanguageThatSuffices_DoesNotTrigger() => Verify.AnalyzerAsync(
        /* lang=c#-test */ """
        using PromptGen;

        [ExtractionTool]
        public sealed partial record Invoice(string Number);
        """,
        TestSetup.Generating with { LanguageVersion = LanguageVersion.CSharp11 });

    [Fact]
    public Task OldLanguageWithoutTool_DoesNotTrigger() => Verify.AnalyzerAsync(
        "public sealed record Invoice(string Number);",
        TestSetup.Generating with { LanguageVersion = LanguageVersion.CSharp9 });
}
