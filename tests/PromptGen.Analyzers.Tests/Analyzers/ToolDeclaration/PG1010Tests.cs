using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.ToolDeclarationAnalyzer, PromptGen.CodeFixes.RenameToolFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.ToolDeclarationAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.ToolDeclaration;

public sealed class PG1010Tests
{
    private const string Record = "]\npublic sealed partial record Invoice(string Number);";

    [Theory]
    [InlineData("record invoice", "record_invoice")]
    [InlineData("", "tool")]
    [InlineData("rechnung.prüfen!", "rechnung_prufen")]
    [InlineData("straße", "strasse")]
    [InlineData("запись счёта", "zapis_scheta")]
    public Task IllegalCharacters_Triggers(string name, string suggestion) => Verify.AnalyzerAsync(
        $"using PromptGen;\n\n[ExtractionTool({{|#0:\"{name}\"|}}){Record}",
        new ExpectedDiagnostic("PG1010", 0)
        {
            Message = $"Tool name '{name}' does not match ^[a-zA-Z0-9_-]{{1,64}}$. Rename it to '{suggestion}'.",
            Severity = DiagnosticSeverity.Error,
        });

    [Theory]
    [InlineData(65, DiagnosticSeverity.Warning)]
    [InlineData(128, DiagnosticSeverity.Warning)]
    [InlineData(129, DiagnosticSeverity.Error)]
    public Task LongName_Triggers(int length, DiagnosticSeverity severity) => Verify.AnalyzerAsync(
        $"using PromptGen;\n\n[ExtractionTool({{|#0:\"{new string('a', length)}\"|}}, Description = \"d\"){Record}",
        new ExpectedDiagnostic("PG1010", 0)
        {
            Message = $"Tool name '{new string('a', length)}' does not match ^[a-zA-Z0-9_-]{{1,64}}$. Rename it to '{new string('a', 64)}'.",
            Severity = severity,
        });

    [Fact]
    public Task DerivedName_TriggersAtTheAttribute() => Verify.AnalyzerAsync(
        /* lang=c#-test */ """
        using PromptGen;

        [{|PG1010:ExtractionTool(Description = "d")|}]
        public sealed partial record Größe(string Number);
        """);

    [Fact]
    public Task EqualNames_TriggerOnceEach() => Verify.AnalyzerAsync(
        [
            /* lang=c#-test */ """
            using PromptGen;

            namespace Acme;

            [ExtractionTool({|#0:"record"|})]
            public sealed partial record Invoice(string Number);
            """,
            /* lang=c#-test */ """
            using PromptGen;

            namespace Acme;

            public partial class Outer
            {
                [ExtractionTool({|#1:"record"|})]
                public sealed partial record Receipt(string Number);
            }
            """,
        ],
        new ExpectedDiagnostic("PG1010", 0)
        {
            Message = "Tool name 'record' is also the name of 'Acme.Outer.Receipt'. Rename it to 'invoice'.",
            Severity = DiagnosticSeverity.Warning,
        },
        new ExpectedDiagnostic("PG1010", 1)
        {
            Message = "Tool name 'record' is also the name of 'Acme.Invoice'. Rename it to 'receipt'.",
            Severity = DiagnosticSeverity.Warning,
        });

    [Fact]
    public Task EqualDerivedNames_TriggerWithNamespaceInTheProposal() => Verify.AnalyzerAsync(
        /* lang=c#-test */ """
        using PromptGen;

        namespace Acme.Billing
        {
            [{|#0:ExtractionTool|}]
            public sealed partial record Invoice(string Number);
        }

        namespace Acme.Sales
        {
            [{|#1:ExtractionTool|}]
            public sealed partial record Invoice(string Number);
        }
        """,
        new ExpectedDiagnostic("PG1010", 0) { Message = "Tool name 'invoice' is also the name of 'Acme.Sales.Invoice'. Rename it to 'billing_invoice'." },
        new ExpectedDiagnostic("PG1010", 1) { Message = "Tool name 'invoice' is also the name of 'Acme.Billing.Invoice'. Rename it to 'sales_invoice'." });

    [Fact]
    public Task EqualIllegalNames_TriggerOnceEach() => Verify.AnalyzerAsync(
        """
        using PromptGen;

        [ExtractionTool({|PG1010:"a b"|})]
        public sealed partial record Invoice(string Number);

        [ExtractionTool({|PG1010:"a b"|})]
        public sealed partial record Receipt(string Number);
        """);

    [Theory]
    [InlineData("\"record_invoice\"")]
    [InlineData("\"Record-Invoice_2\"")]
    [InlineData("\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("\"record_\" + nameof(Invoice)")]
    public Task LegalName_DoesNotTrigger(string argument) => Verify.AnalyzerAsync($"using PromptGen;\n\n[ExtractionTool({argument}){Record}", TestSetup.Generating);

    [Fact]
    public Task NamesThatDifferInCase_DoesNotTrigger() => Verify.AnalyzerAsync(
        /* lang=c#-test */ """
        using PromptGen;

        [ExtractionTool("record")]
        public sealed partial record Invoice(string Number);

        [ExtractionTool("Record")]
        public sealed partial record Receipt(string Number);
        """,
        TestSetup.Generating);

    [Theory]
    [InlineData("[ExtractionTool({|PG1010:\"record invoice\"|}, Description = \"d\")]", "[ExtractionTool(\"record_invoice\", Description = \"d\")]", "\n")]
    [InlineData("[ExtractionTool({|PG1010:name: @\"record invoice\"|})]", "[ExtractionTool(name: \"record_invoice\")]", "\r\n")]
    public Task Name_IsFixed(string before, string after, string newLine) => Fix.CodeFixAsync(
        "using PromptGen;\n\n/* a */ " + before + " // b\npublic sealed partial record Invoice(string Number);",
        "using PromptGen;\n\n/* a */ " + after + " // b\npublic sealed partial record Invoice(string Number);",
        "PG1010A",
        TestSetup.WithNewLine(newLine));

    [Theory]
    [InlineData("{|PG1010:ExtractionTool|}", "ExtractionTool(\"grosse\")")]
    [InlineData("{|PG1010:ExtractionTool()|}", "ExtractionTool(\"grosse\")")]
    [InlineData("{|PG1010:ExtractionTool(Description = \"d\")|}", "ExtractionTool(\"grosse\", Description = \"d\")")]
    public Task DerivedName_IsFixed(string before, string after) => Fix.CodeFixAsync(
        $"using PromptGen;\n\n[{before}]\npublic sealed partial record Größe(string Number);",
        $"using PromptGen;\n\n[{after}]\npublic sealed partial record Größe(string Number);",
        RenameToolFix.EquivalenceKey,
        TestSetup.Generating);

    [Fact]
    public Task TakenName_IsFixed() => Fix.CodeFixAsync(
        /* lang=c#-test */ """
        using PromptGen;

        [ExtractionTool({|PG1010:"record"|})]
        public sealed partial record Invoice(string Number);

        [ExtractionTool({|PG1010:"record"|})]
        public sealed partial record Receipt(string Number);
        """,
        /* lang=c#-test */ """
        using PromptGen;

        [ExtractionTool("record")]
        public sealed partial record Invoice(string Number);

        [ExtractionTool("receipt")]
        public sealed partial record Receipt(string Number);
        """,
        options: TestSetup.Generating,
        diagnostic: 1);

    [Fact]
    public Task Constant_HasNoFix() => Fix.NoFixAsync(
        /* lang=c#-test */ """
        using PromptGen;

        [ExtractionTool({|PG1010:Names.Invoice|})]
        public sealed partial record Invoice(string Number);

        static class Names { public const string Invoice = "record invoice"; }
        """);

    [Fact]
    public void FixAll_IsNotOffered() => Assert.Null(new RenameToolFix().GetFixAllProvider());
}
