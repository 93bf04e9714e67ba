using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.ToolDeclarationAnalyzer, PromptGen.CodeFixes.RenameKeyFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.ToolDeclarationAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.ToolDeclaration;

public sealed class PG1011Tests
{
    private const string Head = "using System.Text.Json.Serialization;\nusing PromptGen;\n\n[ExtractionTool]\npublic sealed partial ";

    [Theory]
    [InlineData("Сумма", "сумма", "summa")]
    [InlineData("Straße", "straße", "strasse")]
    [InlineData("Größe", "größe", "grosse")]
    [InlineData("Цена", "цена", "tsena")]
    [InlineData("Ποσό", "ποσό", "poso")]
    [InlineData("金額", "金額", "value")]
    public Task LetterOutsideTheAlphabet_Triggers(string member, string key, string suggestion) => Verify.AnalyzerAsync(
        Head + $"record Invoice(string Number, decimal {{|#0:{member}|}});",
        new ExpectedDiagnostic("PG1011", 0)
        {
            Message = $"'{key}' is not a legal property key. Add [JsonPropertyName(\"{suggestion}\")].",
            Severity = DiagnosticSeverity.Error,
        });

    [Fact]
    public Task ProposalThatIsTaken_TriggersWithANumber() => Verify.AnalyzerAsync(
        Head + "record Invoice(string Strasse, string {|#0:Straße|});",
        new ExpectedDiagnostic("PG1011", 0) { Message = "'straße' is not a legal property key. Add [JsonPropertyName(\"strasse_2\")]." });

    [Theory]
    [InlineData("total amount")]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public Task FixedKeyOutsideTheAlphabet_Triggers(string key) => Verify.AnalyzerAsync(
        Head + $"record Invoice([property: JsonPropertyName(\"{key}\")] decimal {{|PG1011:Total|}});");

    [Fact]
    public Task TwoMembersWithOneKey_Triggers() => Verify.AnalyzerAsync(
        Head + "record Invoice(decimal Total, [property: JsonPropertyName(\"total\")] decimal {|#0:Sum|});",
        new ExpectedDiagnostic("PG1011", 0)
        {
            Message = "'Total' and 'Sum' both serialize as 'total'. Give one of them another [JsonPropertyName].",
            Severity = DiagnosticSeverity.Error,
        });

    [Fact]
    public Task TupleElement_Triggers() => Verify.AnalyzerAsync(
        Head + "record Invoice((string Number, decimal {|#0:Сумма|}) Head);",
        new ExpectedDiagnostic("PG1011", 0) { Message = "'сумма' is not a legal property key. Add [JsonPropertyName(\"summa\")]." });

    [Fact]
    public Task KeysThatDifferInCase_TriggersWarning() => Verify.AnalyzerAsync(
        Head + "record Invoice(decimal Total, [property: JsonPropertyName(\"TOTAL\")] decimal {|#0:Sum|});",
        TestSetup.Generating,
        new ExpectedDiagnostic("PG1011", 0)
        {
            Message = "'Total' and 'Sum' serialize as 'total' and 'TOTAL', which differ only in case. Give one of them another [JsonPropertyName].",
            Severity = DiagnosticSeverity.Warning,
        });

    [Theory]
    [InlineData("SnakeCaseLower", true)]
    [InlineData("AsDeclared", false)]
    public async Task NamingPolicyOfTheProject_DecidesWhatTriggers(string policy, bool collides)
    {
        string member = collides ? "{|PG1011:Net_Total|}" : "Net_Total";
        string source = Head + $"record Invoice(decimal NetTotal, decimal {member});" + (collides ? "" : " class User { object tool = Invoice.Tool; }");

        await Verify.AnalyzerAsync(source, TestSetup.Generating.WithProperty("PromptGenPropertyNaming", policy));
    }

    [Fact]
    public Task DistinctLegalKeys_DoesNotTrigger() => Verify.AnalyzerAsync(
        Head + "record Invoice(decimal Total, [property: JsonPropertyName(\"summe\")] decimal Сумма, [property: JsonPropertyName(\"a.B-1_c\")] string Odd);",
        TestSetup.Generating);

    [Fact]
    public Task IgnoredAndHiddenMembers_DoesNotTrigger() => Verify.AnalyzerAsync(
        /* lang=c#-test */ """
        using System.Text.Json.Serialization;
        using PromptGen;

        public class Base
        {
            public string? Total { get; set; }
        }

        [ExtractionTool]
        public sealed partial class Invoice : Base
        {
            public new decimal Total { get; set; }

            [JsonIgnore]
            public decimal total { get; set; }
        }
        """,
        TestSetup.Generating);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Parameter_IsFixed(string newLine) => Fix.CodeFixAsync(
        Head + "record Invoice(\n    string Number,\n    decimal {|PG1011:Сумма|}, // brutto\n    string Note);",
        Head + "record Invoice(\n    string Number,\n    [property: JsonPropertyName(\"summa\")] decimal Сумма, // brutto\n    string Note);",
        "PG1011A",
        TestSetup.WithNewLine(newLine));

    [Fact]
    public Task Property_IsFixed() => Fix.CodeFixAsync(
        /* lang=c#-test */ """
        using PromptGen;

        [ExtractionTool]
        public sealed partial class Invoice
        {
            /// <summary>The total.</summary>
            public decimal {|PG1011:Сумма|} { get; set; }
        }
        """,
        /* lang=c#-test */ """
        using PromptGen;

        [ExtractionTool]
        public sealed partial class Invoice
        {
            /// <summary>The total.</summary>
            [System.Text.Json.Serialization.JsonPropertyName("summa")] public decimal Сумма { get; set; }
        }
        """,
        RenameKeyFix.EquivalenceKey,
        TestSetup.Generating);

    [Fact]
    public Task PresentAttribute_IsFixed() => Fix.CodeFixAsync(
        Head + "record Invoice([property: JsonPropertyName(\"total amount\")] decimal {|PG1011:Total|});",
        Head + "record Invoice([property: JsonPropertyName(\"total_amount\")] decimal Total);",
        options: TestSetup.Generating);

    [Theory]
    [InlineData("record Invoice(decimal Total, [property: JsonPropertyName(\"total\")] decimal {|PG1011:Sum|});")]
    [InlineData("record Invoice([property: JsonPropertyName(Keys.Total)] decimal {|PG1011:Total|}); static class Keys { public const string Total = \"a b\"; }")]
    public Task CollisionOrConstant_HasNoFix(string declaration) => Fix.NoFixAsync(Head + declaration);

    [Fact]
    public void FixAll_IsNotOffered() => Assert.Null(new RenameKeyFix().GetFixAllProvider());
}
