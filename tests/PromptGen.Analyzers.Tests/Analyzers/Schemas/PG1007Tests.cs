using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using OmitFix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Schemas.StrictBudgetAnalyzer, PromptGen.CodeFixes.SwitchNullableFormFix>;
using TextFix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Schemas.StrictBudgetAnalyzer, PromptGen.CodeFixes.AllowEmptyTextFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Schemas.StrictBudgetAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Schemas;

public sealed class PG1007Tests
{
    private const string Head = "using System.Collections.Generic;\nusing System.ComponentModel;\nusing System.Text.Json.Serialization;\nusing PromptGen;\n\n[ExtractionTool(Strict = true)]\npublic sealed partial record Invoice(";

    [Theory]
    [InlineData(41, 0, "N16", 41, "nullable", 16, DiagnosticSeverity.Error)] // 16 unions and 25 that had to become optional
    [InlineData(17, 24, "N16", 17, "nullable", 16, DiagnosticSeverity.Error)] // 24 optional ones leave no room for the 17th
    [InlineData(17, 0, "N16", 17, "nullable", 16, DiagnosticSeverity.Warning)]
    [InlineData(13, 0, "N12", 13, "nullable", 16, DiagnosticSeverity.Warning)] // 80 percent of 16 is 12.8
    [InlineData(0, 25, "V24", 25, "optional", 24, DiagnosticSeverity.Error)]
    [InlineData(0, 20, "V19", 20, "optional", 24, DiagnosticSeverity.Warning)] // 80 percent of 24 is 19.2
    public Task CountFromEightyPercentOn_Triggers(int nullable, int withValue, string member, int count, string kind, int limit, DiagnosticSeverity severity)
    {
        IEnumerable<string> members = Enumerable.Range(0, nullable).Select(static i => $"int? N{i}").Concat(Enumerable.Range(0, withValue).Select(static i => $"int V{i} = 1"));
        string source = Head + string.Join(", ", members) + ");";
        TestOptions options = severity == DiagnosticSeverity.Error && withValue >= 24 && nullable == 0 ? TestOptions.Default : TestSetup.Generating;
        List<ExpectedDiagnostic> expected =
        [
            new("PG1007", 0)
            {
                Message = $"Tool 'invoice' has {count} {kind} parameters and strict tools accept {limit}. Make '{member}' required and non-null, or split the tool.",
                Severity = severity,
            },
        ];

        return Verify.AnalyzerAsync(source.Replace($" {member}", $" {{|#0:{member}|}}", StringComparison.Ordinal), options, [.. expected]);
    }

    [Theory]
    [InlineData(12, 0)]
    [InlineData(0, 19)]
    [InlineData(12, 19)]
    public Task CountBelowEightyPercent_DoesNotTrigger(int nullable, int withValue) => Verify.AnalyzerAsync(
        Head + string.Join(", ", Enumerable.Range(0, nullable).Select(static i => $"int? N{i}").Concat(Enumerable.Range(0, withValue).Select(static i => $"int V{i} = 1"))) + ");");

    [Fact]
    public Task NestedTypesItemsAndUnions_Trigger() => Verify.AnalyzerAsync(
        Head + Nullable("A", 6) + ", Part Part, List<int?> Items, Shape Shape);\npublic record Part(" + Nullable("B", 4) + ", int? {|#0:Last|});\n[JsonDerivedType(typeof(Dot), \"dot\")] public abstract record Shape;\npublic sealed record Dot(int X) : Shape;",
        new ExpectedDiagnostic("PG1007", 0) { Message = "Tool 'invoice' has 13 nullable parameters and strict tools accept 16. Make 'Last' required and non-null, or split the tool." });

    /// <summary>Nine unions in a type that is used twice: 9 or 18, which is not confirmed.</summary>
    [Fact]
    public Task TypeUsedTwice_TriggersWarning() => Verify.AnalyzerAsync(
        Head + "Party Seller, Party Buyer);\npublic record Party(" + Nullable("A", 8) + ", int? {|#0:Last|});",
        new ExpectedDiagnostic("PG1007", 0)
        {
            Message = "Tool 'invoice' has 18 nullable parameters and strict tools accept 16. Make 'Last' required and non-null, or split the tool.",
            Severity = DiagnosticSeverity.Warning,
        });

    [Fact]
    public Task ToolThatIsNotStrict_DoesNotTrigger() => Verify.AnalyzerAsync((Head + Nullable("A", 50) + ");").Replace("(Strict = true)", "", StringComparison.Ordinal));

    [Fact]
    public Task OpenAIOnly_DoesNotTrigger() => Verify.AnalyzerAsync(Head + Nullable("A", 50) + ");", TestOptions.Default.WithEditorConfig("promptgen.providers", "openai"));

    [Theory]
    [InlineData("promptgen.strict.max_unions", "2", "int? A, int? B, int? {|#0:C|}", "3 nullable parameters and strict tools accept 2", DiagnosticSeverity.Error)]
    [InlineData("promptgen.strict.max_optional", "1", "int A = 1, int {|#0:B|} = 2", "2 optional parameters and strict tools accept 1", DiagnosticSeverity.Error)]
    [InlineData("promptgen.strict.max_unions", "3", "int? A, int? B, int? {|#0:C|}", "3 nullable parameters and strict tools accept 3", DiagnosticSeverity.Warning)]
    public Task Options_ChangeWhatTriggers(string key, string value, string members, string counts, DiagnosticSeverity severity) => Verify.AnalyzerAsync(
        Head + members + ");",
        TestOptions.Default.WithEditorConfig(key, value),
        new ExpectedDiagnostic("PG1007", 0) { Severity = severity, Message = $"Tool 'invoice' has {counts}. Make '{(members.Contains("C|", StringComparison.Ordinal) ? "C" : "B")}' required and non-null, or split the tool." });

    [Theory]
    [InlineData("many")]
    [InlineData("")]
    public Task OptionWithoutANumber_DoesNotTrigger(string value) => Verify.AnalyzerAsync(Head + "int? A, int? B);", TestOptions.Default.WithEditorConfig("promptgen.strict.max_unions", value));

    [Theory]
    [InlineData("string? {|PG1007:Note|}", "[property: Description(\"Empty if absent.\")] string Note")]
    [InlineData("[property: Description(\"A note.\")] string? {|PG1007:Note|}", "[property: Description(\"A note. Empty if absent.\")] string Note")]
    [InlineData("[property: Description(\"A note\")] string? {|PG1007:Note|}", "[property: Description(\"A note. Empty if absent.\")] string Note")]
    public Task NullableText_IsFixed(string before, string after) => TextFix.CodeFixAsync(
        Head + $"{Nullable("A", 12)}, {before});", Head + $"{Nullable("A", 12)}, {after});", AllowEmptyTextFix.EquivalenceKey, TestSetup.Generating);

    [Fact]
    public Task NullableProperty_IsFixed() => TextFix.CodeFixAsync(
        Head + $"{Nullable("A", 12)})\n{{\n    public string? {{|PG1007:Note|}} {{ get; init; }}\n}}",
        Head + $"{Nullable("A", 12)})\n{{\n    [Description(\"Empty if absent.\")] public required string Note {{ get; init; }}\n}}",
        AllowEmptyTextFix.EquivalenceKey,
        TestSetup.Generating);

    [Theory]
    [InlineData("int? {|PG1007:Note|}")]
    [InlineData("string? {|PG1007:Note|} = null")]
    public Task OtherTypeOrDefault_HasNoTextFix(string member) => TextFix.NoFixAsync(Head + $"{Nullable("A", 12)}, {member});");

    [Fact]
    public Task NullableMember_IsFixedByOmission() => OmitFix.CodeFixAsync(
        Head + $"{Nullable("A", 12)}, int? {{|PG1007:Note|}});", Head + $"{Nullable("A", 12)}, [property: NullableAs(NullableForm.Omit)] int? Note);", SwitchNullableFormFix.EquivalenceKey, TestSetup.Generating);

    [Fact]
    public Task OmittedMember_IsFixedByAUnion() => OmitFix.CodeFixAsync(
        Head + Defaults(19) + ")\n{\n    [NullableAs(NullableForm.Omit)] public int? {|PG1007:Note|} { get; init; }\n}",
        Head + Defaults(19) + ")\n{\n    [NullableAs(NullableForm.Union)] public int? Note { get; init; }\n}",
        SwitchNullableFormFix.EquivalenceKey,
        TestSetup.Generating);

    [Fact]
    public Task RequiredMember_HasNoForm() => OmitFix.NoFixAsync(Head + Defaults(19) + ", int {|PG1007:Last|} = 2);");

    [Fact]
    public void FixAll_IsNotOffered()
    {
        Assert.Null(new AllowEmptyTextFix().GetFixAllProvider());
        Assert.Null(new SwitchNullableFormFix().GetFixAllProvider());
    }

    private static string Defaults(int count) => string.Join(", ", Enumerable.Range(0, count).Select(static i => $"int V{i} = 1"));

    private static string Nullable(string name, int count) => string.Join(", ", Enumerable.Range(0, count).Select(i => $"int? {name}{i}"));
}
