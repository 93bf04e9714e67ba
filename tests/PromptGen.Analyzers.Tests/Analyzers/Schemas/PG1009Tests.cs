using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Schemas.DescriptionAnalyzer, PromptGen.CodeFixes.AddDescriptionFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Schemas.DescriptionAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Schemas;

public sealed class PG1009Tests
{
    private const string Head = "using System.ComponentModel;\nusing System.Text.Json.Serialization;\nusing PromptGen;\n\n";
    private const string Tool = "/// <summary>An invoice.</summary>\n[ExtractionTool]\npublic sealed partial ";

    [Theory]
    [InlineData("record Invoice(decimal {|#0:Total|});")]
    [InlineData("class Invoice { public decimal {|#0:Total|} { get; init; } }")]
    [InlineData("record Invoice([property: Description(\"\")] decimal {|#0:Total|});")]
    [InlineData("class Invoice { /* not documentation */ public decimal {|#0:Total|} { get; init; } }")]
    [InlineData("class Invoice\n{\n    /// <remarks>Something else.</remarks>\n    public decimal {|#0:Total|} { get; init; }\n}")]
    [InlineData("record Invoice([property: Description(\"A part.\")] Part Part);\npublic record Part(decimal {|#0:Total|});")]
    public Task MemberWithoutDescription_Triggers(string type) => Verify.AnalyzerAsync(
        Head + Tool + type,
        new ExpectedDiagnostic("PG1009", 0)
        {
            Message = "'Total' has no description, so the model sees only its name. Add [Description] or an XML summary.",
            Severity = DiagnosticSeverity.Warning,
        });

    [Fact]
    public Task ToolWithoutDescription_Triggers() => Verify.AnalyzerAsync(
        Head + "[ExtractionTool] public sealed partial record {|#0:Invoice|}(int Id);",
        new ExpectedDiagnostic("PG1009", 0) { Message = "'Invoice' has no description, so the model sees only its name. Add [Description] or an XML summary." });

    [Theory]
    [InlineData("[ExtractionTool(Description = \"An invoice.\")] public sealed partial record Invoice([property: Description(\"The total.\")] decimal Total);")]
    [InlineData("[ExtractionTool, Description(\"An invoice.\")] public sealed partial record Invoice([Description(\"The total.\")] decimal Total);")]
    [InlineData("/// <summary>An invoice.</summary>\n/// <param name=\"Total\">The total.</param>\n[ExtractionTool] public sealed partial record Invoice(decimal Total);")]
    [InlineData("/// <summary>An invoice.</summary>\n[ExtractionTool] public sealed partial class Invoice\n{\n    /// <summary>The total.</summary>\n    public decimal Total { get; init; }\n}")]
    [InlineData("/// <summary>An invoice.</summary>\n[ExtractionTool] public sealed partial record Invoice(int Id, string Name, int? Date, [property: JsonPropertyName(\"id\")] int Key) { [JsonIgnore] public int Hidden { get; set; } }")]
    [InlineData("/// <summary>An invoice.</summary>\n[ExtractionTool] public sealed partial record Invoice([property: Description(\"The kind.\")] Kind Kind, [property: Description(\"A point.\")] (int X, int Y) Point);\npublic enum Kind { One, Two }")]
    [InlineData("public interface IHasTotal\n{\n    /// <summary>The total.</summary>\n    decimal Total { get; }\n}\n\n/// <summary>An invoice.</summary>\n[ExtractionTool] public sealed partial class Invoice : IHasTotal\n{\n    /// <inheritdoc/>\n    public decimal Total { get; init; }\n}")]
    [InlineData("public abstract class Paper\n{\n    /// <summary>The total.</summary>\n    public abstract decimal Total { get; init; }\n}\n\n/// <summary>An invoice.</summary>\n[ExtractionTool] public sealed partial class Invoice : Paper\n{\n    public override decimal Total { get; init; }\n}")]
    public Task DescribedOrExemptMember_DoesNotTrigger(string source) => Verify.AnalyzerAsync(Head + source);

    [Theory]
    [InlineData("amount, total", "record Invoice(decimal Total, decimal AMOUNT, int {|PG1009:Id|});")]
    [InlineData("", "record Invoice(int Id, decimal {|PG1009:Total|});")]
    public Task ExemptNames_DecideWhatTriggers(string names, string type) => Verify.AnalyzerAsync(Head + Tool + type, TestOptions.Default.WithEditorConfig("promptgen.description_exempt", names));

    [Fact]
    public Task ShortDescription_TriggersInfo() => Verify.AnalyzerAsync(
        Head + Tool + "record Invoice([property: Description(\"Total.\")] decimal {|#0:Total|}, [property: Description(\"Net total\")] decimal Net);",
        TestOptions.Default.WithEditorConfig("promptgen.description_min_length", "9"),
        new ExpectedDiagnostic("PG1009", 0)
        {
            Message = "'Total' has a description of 6 characters, so the model sees little more than its name. Write at least 9.",
            Severity = DiagnosticSeverity.Info,
        });

    [Fact]
    public Task ProjectWithoutDocumentationFile_DoesNotTrigger() => Verify.AnalyzerAsync(
        Head + "/// <summary>An invoice.</summary>\n/// <param name=\"Total\">The total.</param>\n[ExtractionTool] public sealed partial record Invoice(decimal Total);",
        TestOptions.Default with { DocumentationMode = DocumentationMode.None });

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Parameter_IsFixed(string newLine) => Fix.CodeFixAsync(
        Head + Tool + "record Invoice(\n    decimal {|PG1009:TotalAmount|}, // brutto\n    int Id);",
        Head + Tool + "record Invoice(\n    [property: Description(\"Total amount.\")] decimal TotalAmount, // brutto\n    int Id);",
        AddDescriptionFix.EquivalenceKey,
        TestSetup.WithNewLine(newLine));

    [Fact]
    public Task PropertyWithoutUsing_IsFixed() => Fix.CodeFixAsync(
        "/// <summary>An invoice.</summary>\n[PromptGen.ExtractionTool] public sealed partial class Invoice\n{\n    [System.Text.Json.Serialization.JsonPropertyName(\"x\")]\n    public decimal {|PG1009:VATAmount|} { get; init; }\n}",
        "/// <summary>An invoice.</summary>\n[PromptGen.ExtractionTool] public sealed partial class Invoice\n{\n    [System.Text.Json.Serialization.JsonPropertyName(\"x\")]\n    [System.ComponentModel.Description(\"Vat amount.\")] public decimal VATAmount { get; init; }\n}",
        options: TestSetup.Generating);

    [Fact]
    public Task Type_IsFixed() => Fix.CodeFixAsync(
        Head + "[ExtractionTool]\npublic sealed partial record {|PG1009:CreditNote|}(int Id);",
        Head + "[ExtractionTool]\n[Description(\"Credit note.\")] public sealed partial record CreditNote(int Id);",
        options: TestSetup.Generating);

    [Fact]
    public Task EmptyDescription_HasNoFix() => Fix.NoFixAsync(Head + Tool + "record Invoice([property: Description(\"\")] decimal {|PG1009:Total|});");

    [Fact]
    public void FixAll_IsNotOffered() => Assert.Null(new AddDescriptionFix().GetFixAllProvider());
}
