using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using NullableFix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Schemas.MissingValueAnalyzer, PromptGen.CodeFixes.MakeNullableFix>;
using RequiredFix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Schemas.MissingValueAnalyzer, PromptGen.CodeFixes.MakeRequiredFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Schemas.MissingValueAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Schemas;

public sealed class PG1013Tests
{
    private const string Head = "using System;\nusing System.Collections.Generic;\nusing System.Collections.Immutable;\nusing System.ComponentModel;\nusing System.Text.Json.Serialization;\nusing PromptGen;\n\n[ExtractionTool]\npublic sealed partial ";

    [Theory]
    [InlineData("class Invoice { public decimal {|#0:Total|} { get; init; } }", "0")]
    [InlineData("class Invoice { public bool {|#0:Total|} { get; set; } }", "false")]
    [InlineData("class Invoice { public string {|#0:Total|} { get; set; } }", "null")]
    [InlineData("class Invoice { public DateOnly {|#0:Total|} { get; set; } }", "default(DateOnly)")]
    [InlineData("class Invoice { public Kind {|#0:Total|} { get; set; } }\npublic enum Kind { Some = 1, None = 0 }", "None")]
    [InlineData("class Invoice { public Kind {|#0:Total|} { get; set; } }\npublic enum Kind { Some = 1 }", "0")]
    [InlineData("class Invoice { public List<int> {|#0:Total|} { get; set; } }", "null")]
    [InlineData("record Invoice(Part Part);\npublic record Part { public long {|#0:Total|} { get; init; } }", "0")]
    public Task MemberWithoutAValue_Triggers(string type, string value) => Verify.AnalyzerAsync(
        "#pragma warning disable CS8618\n" + Head + type,
        new ExpectedDiagnostic("PG1013", 0)
        {
            Message = $"'Total' is neither nullable nor required, so a value that the model leaves out is a problem for PromptGen and is read as {value} by System.Text.Json. Make it required or nullable.",
            Severity = DiagnosticSeverity.Warning,
        });

    [Theory]
    [InlineData("class Invoice { public decimal {|#0:Total|} { get; init; } = 5m; }", "5m")]
    [InlineData("class Invoice { public DateOnly {|#0:Total|} { get; set; } = DateOnly.MaxValue; }", "DateOnly.MaxValue")]
    [InlineData("class Invoice { public int {|#0:Total|} { get; set; } = 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1; }", "its initializer's value")]
    [InlineData("record Invoice(string A, int {|#0:Total|} = 3);", "3")]
    [InlineData("record Invoice(string A, Kind {|#0:Total|} = Kind.One);\npublic enum Kind { One }", "\"One\"")]
    [InlineData("record Invoice(string A, DateOnly {|#0:Total|} = default);", "default")]
    public Task MemberWithAValueOfItsOwn_Triggers(string type, string value) => Verify.AnalyzerAsync(
        Head + type,
        new ExpectedDiagnostic("PG1013", 0)
        {
            Message = $"'Total' is neither nullable nor required, so a value that the model leaves out is read as {value}. Make it required or nullable.",
            Severity = DiagnosticSeverity.Warning,
        });

    [Theory]
    [InlineData("record Invoice(decimal Total, string Vendor, int? Count = 3, string Language = \"en\");")]
    [InlineData("class Invoice { [System.ComponentModel.DataAnnotations.Required] public string Number { get; set; } [System.ComponentModel.DataAnnotations.Required] public decimal Total { get; set; } }")]
    [InlineData("class Invoice { public required decimal Total { get; init; } [JsonRequired] public int Count { get; set; } public required string? Note { get; set; } public int? Size { get; set; } }")]
    [InlineData("class Invoice { [DefaultValue(3)] public int Total { get; init; } = 3; [AllowDefault] public int Count { get; set; } = 3; [AllowDefault] public int Zero { get; set; } }")]
    [InlineData("class Invoice { public List<int> Items { get; set; } = []; public string Language { get; init; } = \"en\"; public ImmutableArray<int> More { get; init; } = []; }")]
    [InlineData("class Invoice(int total) { public int Total { get; } = total; [JsonIgnore] public int Twice { get; set; } }")]
    [InlineData("record Invoice((int X, int Y) Point, [AllowDefault] int Count = 3, [property: DefaultValue(4)] int Size = 4);")]
    public Task MemberThatSaysWhatItMeans_DoesNotTrigger(string type) => Verify.AnalyzerAsync(Head + type);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Property_IsFixed(string newLine) => RequiredFix.CodeFixAsync(
        Head + "class Invoice\n{\n    /// <summary>The total.</summary>\n    public decimal {|PG1013:Total|} { get; init; } // brutto\n}",
        Head + "class Invoice\n{\n    /// <summary>The total.</summary>\n    public required decimal Total { get; init; } // brutto\n}",
        MakeRequiredFix.EquivalenceKey,
        TestSetup.WithNewLine(newLine));

    [Theory]
    [InlineData("decimal {|PG1013:Total|} { get; init; }", "decimal? Total { get; init; }")]
    [InlineData("List<int> {|PG1013:Total|} { get; set; }", "List<int>? Total { get; set; }")]
    [InlineData("int {|PG1013:Total|} { get; set; } = 3;", "int? Total { get; set; } = 3;")]
    public Task Property_IsFixedByAQuestionMark(string before, string after) => NullableFix.CodeFixAsync(
        "#pragma warning disable CS8618\n" + Head + $"class Invoice {{ public {before} }}",
        "#pragma warning disable CS8618\n" + Head + $"class Invoice {{ public {after} }}",
        MakeNullableFix.EquivalenceKey,
        TestSetup.Generating);

    [Theory]
    [InlineData("record Invoice(int {|PG1013:Total|} = 3);")]
    [InlineData("class Invoice { public int {|PG1013:Total|} { get; internal set; } }")]
    [InlineData("class Invoice : Base { public override int {|PG1013:Total|} { get; set; } }\npublic abstract class Base { public abstract int Total { get; set; } }")]
    public Task ParameterOrHiddenSetter_HasNoRequiredFix(string type) => RequiredFix.NoFixAsync(Head + type);

    [Fact]
    public void FixAll_IsNotOffered()
    {
        Assert.Null(new MakeRequiredFix().GetFixAllProvider());
        Assert.Null(new MakeNullableFix().GetFixAllProvider());
    }
}
