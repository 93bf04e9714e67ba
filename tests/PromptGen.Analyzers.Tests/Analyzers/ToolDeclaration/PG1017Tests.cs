using Microsoft.CodeAnalysis;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.ToolDeclarationAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.ToolDeclaration;

public sealed class PG1017Tests
{
    private const string Head = "using System;\nusing System.Collections.Generic;\nusing System.Text.Json.Serialization;\nusing PromptGen;\n\npublic enum Kind { A, B }\npublic sealed record Line(string Text, decimal Price);\n\n[ExtractionTool]\npublic sealed partial record Bill";

    [Theory]
    [InlineData("Verbatim", "decimal Total", "'[Verbatim]' has no effect because 'Total' holds no text. Remove it.")]
    [InlineData("Verbatim(Exact = true)", "List<DateOnly> Total", "'[Verbatim]' has no effect because 'Total' holds no text. Remove it.")]
    [InlineData("Verbatim", "Dictionary<string, Kind> Total", "'[Verbatim]' has no effect because 'Total' holds no text. Remove it.")]
    [InlineData("Culture(\"de-DE\")", "string Total", "'[Culture]' has no effect because 'Total' holds no number and no date. Remove it.")]
    [InlineData("Culture(\"xx\")", "Kind? Total", "'[Culture]' has no effect because 'Total' holds no number and no date. Remove it.")]
    [InlineData("Culture(\"de-DE\")", "List<bool[]> Total", "'[Culture]' has no effect because 'Total' holds no number and no date. Remove it.")]
    [InlineData("Culture(\"de-DE\")", "DateTimeOffset Total", "'[Culture]' has no effect because 'Total' holds no number and no date. Remove it.")]
    public Task AttributeOnAMemberThatCannotHeedIt_Triggers(string attribute, string member, string message) => Verify.AnalyzerAsync(
        Head + $"([property: {{|#0:{attribute}|}}] {member});",
        TestSetup.Generating,
        new ExpectedDiagnostic("PG1017", 0) { Message = message, Severity = DiagnosticSeverity.Warning });

    [Theory]
    [InlineData("public void {|#0:Validate|}(ExtractionFindings findings) { }", "Validate")]
    [InlineData("public static bool {|#0:Validate|}(Bill value, ExtractionFindings findings) => true;", "Validate")]
    [InlineData("public static void {|#0:Validate|}(object value, ExtractionFindings findings) { }", "Validate")]
    [InlineData("public static void {|#0:Validate|}(in Bill value, ExtractionFindings findings) { }", "Validate")]
    [InlineData("static void {|#0:Check|}(Bill value, ExtractionFindings findings) { }", "Check")]
    public Task MethodThatLooksLikeTheCheck_Triggers(string method, string name) => Verify.AnalyzerAsync(
        Head + $"(decimal Total)\n{{\n    {method}\n}}",
        TestSetup.Generating,
        new ExpectedDiagnostic("PG1017", 0)
        {
            Message = $"'{name}' has no effect because it does not have the form of the check of 'Bill'. Write 'static void Validate(Bill value, ExtractionFindings findings)'.",
            Severity = DiagnosticSeverity.Warning,
        });

    [Theory]
    [InlineData("[{|#0:JsonInclude|}] private int Tax { get; set; }")]
    [InlineData("[{|#0:JsonInclude|}] protected int Tax { get; set; }")]
    [InlineData("[{|#0:JsonInclude|}] private int Tax;")]
    [InlineData("[{|#0:JsonInclude|}] public int Tax { private get; set; }")]
    [InlineData("[{|#0:JsonInclude|}] public int Tax { set { } }")]
    public Task IncludedMemberOutOfReach_Triggers(string member) => Verify.AnalyzerAsync(
        Head + $"(decimal Total)\n{{\n    {member}\n}}",
        TestSetup.Generating,
        new ExpectedDiagnostic("PG1017", 0)
        {
            Message = "'[JsonInclude]' has no effect because generated code cannot read 'Tax'. Make it and its getter internal or public, or remove the attribute.",
            Severity = DiagnosticSeverity.Warning,
        });

    [Theory]
    [InlineData("[JsonInclude] internal int Tax { get; set; }")]
    [InlineData("[JsonInclude] internal int Tax;")]
    [InlineData("[JsonInclude] public int Tax { get; private set; }")]
    [InlineData("[JsonInclude, JsonIgnore] private int Tax;")]
    [InlineData("private int Tax { get; set; }")]
    public Task IncludedMemberWithinReach_DoesNotTrigger(string member) => Verify.AnalyzerAsync(Head + $"(decimal Total)\n{{\n    {member}\n}}", TestSetup.Generating);

    [Theory]
    [InlineData("[property: Verbatim] string? A, [Verbatim] List<string> B, [property: Verbatim] Dictionary<Kind, string> C, [property: Verbatim] Line[] D, [property: Culture(\"de-DE\")] Line E, [property: Culture(\"de-DE\")] List<int?> F, [Culture(\"de-DE\")] DateTime G", "")]
    [InlineData("decimal Total", "static void Validate(Bill value, ExtractionFindings findings) => Check(value, findings, 1);\n    static void Check(Bill value, ExtractionFindings findings, int part) { }\n    static void Other(Bill value, ExtractionFindings findings) { }")]
    [InlineData("decimal Total", "public static bool Validate(Bill value) => true;\n    public void Validate() { }")]
    public Task WhatHasAnEffect_DoesNotTrigger(string members, string body) => Verify.AnalyzerAsync(Head + $"({members})\n{{\n    {body}\n}}", TestSetup.Generating);
}
