using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Schemas.ConstraintAnalyzer, PromptGen.CodeFixes.MarkAdvisoryFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Schemas.ConstraintAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Schemas;

public sealed class PG1006Tests
{
    private const string Head = "using System;\nusing System.Collections.Generic;\nusing System.ComponentModel.DataAnnotations;\nusing PromptGen;\n\n[ExtractionTool(Strict = true)]\npublic sealed partial ";

    private static readonly TestOptions s_anthropic = TestSetup.Generating.WithEditorConfig("promptgen.providers", "anthropic");

    [Theory]
    [InlineData("Range(0, 100)", "int", "Range", "AnthropicStrict")]
    [InlineData("Length(1, 9)", "string", "Length", "AnthropicStrict and OpenAIStrict")]
    [InlineData("MinLength(2)", "string", "MinLength", "AnthropicStrict and OpenAIStrict")]
    [InlineData("MaxLength(2)", "string", "MaxLength", "AnthropicStrict and OpenAIStrict")]
    [InlineData("StringLength(2)", "string", "StringLength", "AnthropicStrict and OpenAIStrict")]
    [InlineData("MinLength(2)", "List<int>", "MinLength", "AnthropicStrict")]
    [InlineData("MaxLength(2)", "List<int>", "MaxLength", "AnthropicStrict")]
    [InlineData("RegularExpression(@\"(a)\\1\")", "string", "RegularExpression", "AnthropicStrict")]
    [InlineData("RegularExpression(\"(?=a)b\")", "string", "RegularExpression", "AnthropicStrict")]
    [InlineData("RegularExpression(@\"\\bword\")", "string", "RegularExpression", "AnthropicStrict")]
    [InlineData("Url", "string", "Url", "OpenAIStrict")]
    public Task KeywordThatADialectLacks_Triggers(string attribute, string type, string name, string dialects) => Verify.AnalyzerAsync(
        Head + $"record Stake([property: {{|#0:{attribute}|}}] {type} Share);",
        new ExpectedDiagnostic("PG1006", 0)
        {
            Message = $"[{name}] on 'Share' is not enforced by {dialects}, so it goes into the description and the reader checks it. Add [AdvisoryConstraint] if that is intended.",
            Severity = DiagnosticSeverity.Info,
        });

    [Fact]
    public Task NestedMembersAndProperties_Triggers() => Verify.AnalyzerAsync(
        Head + "record Stake(List<Part> Parts) { [{|PG1006:Range(1, 2)|}] public required int A { get; init; } }\npublic record Part([property: {|PG1006:Range(1, 2)|}, {|PG1006:Range(typeof(decimal), \"1\", \"3\")|}] int X);".Replace(", {|PG1006:Range(typeof(decimal), \"1\", \"3\")|}", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("[property: RegularExpression(\"[A-Z]{2}\")] string A")]
    [InlineData("[property: EmailAddress] string A")]
    [InlineData("[property: MinLength(1)] List<int> A")]
    [InlineData("[property: AllowedValues(1, 2)] int A")]
    [InlineData("[property: AdvisoryConstraint, Range(0, 100)] int A")]
    [InlineData("[property: Range(0, 100)] [AdvisoryConstraint] int A")]
    [InlineData("[property: Required] string A")]
    public Task KeywordOfBothDialectsOrMeant_DoesNotTrigger(string member) => Verify.AnalyzerAsync(Head + $"record Stake({member});");

    [Fact]
    public Task ToolThatIsNotStrict_DoesNotTrigger() => Verify.AnalyzerAsync((Head + "record Stake([property: Range(0, 100)] int A, [property: MaxLength(3)] string B);").Replace("(Strict = true)", "", StringComparison.Ordinal));

    [Fact]
    public Task UrlForAnthropicOnly_DoesNotTrigger() => Verify.AnalyzerAsync(Head + "record Stake([property: Url] string A);", s_anthropic);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Parameter_IsFixed(string newLine) => Fix.CodeFixAsync(
        Head + "record Stake(\n    [property: {|PG1006:Range(0, 100)|}] int Share, // percent\n    string Name);",
        Head + "record Stake(\n    [property: AdvisoryConstraint, Range(0, 100)] int Share, // percent\n    string Name);",
        MarkAdvisoryFix.EquivalenceKey,
        TestSetup.WithNewLine(newLine));

    [Fact]
    public Task WithoutUsing_IsFixed() => Fix.CodeFixAsync(
        "[PromptGen.ExtractionTool(Strict = true)] public sealed partial class Stake { [{|PG1006:System.ComponentModel.DataAnnotations.Range(0, 100)|}] public required int Share { get; init; } }",
        "[PromptGen.ExtractionTool(Strict = true)] public sealed partial class Stake { [PromptGen.AdvisoryConstraint, System.ComponentModel.DataAnnotations.Range(0, 100)] public required int Share { get; init; } }",
        options: TestSetup.Generating);

    [Fact]
    public Task All_AreFixed() => Fix.FixAllAsync(
        Head + "record Stake([property: {|PG1006:Range(0, 9)|}] int A, [property: RegularExpression(\"a\"), {|PG1006:MinLength(1)|}] [property: {|PG1006:MaxLength(2)|}] string B) { [{|PG1006:Range(0, 9)|}] public required int C { get; init; } }",
        Head + "record Stake([property: AdvisoryConstraint, Range(0, 9)] int A, [property: AdvisoryConstraint, RegularExpression(\"a\"), MinLength(1)] [property: MaxLength(2)] string B) { [AdvisoryConstraint, Range(0, 9)] public required int C { get; init; } }",
        MarkAdvisoryFix.EquivalenceKey,
        TestSetup.Generating);
}
