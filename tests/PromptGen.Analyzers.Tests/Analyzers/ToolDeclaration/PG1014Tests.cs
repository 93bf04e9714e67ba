using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.ToolDeclarationAnalyzer, PromptGen.CodeFixes.AddInitAccessorFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.ToolDeclarationAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.ToolDeclaration;

public sealed class PG1014Tests
{
    private const string Head = "using System.Text.Json.Serialization;\nusing PromptGen;\n\n[ExtractionTool]\npublic sealed partial ";

    [Theory]
    [InlineData("class Invoice { public string {|#0:Vendor|} { get; } = \"\"; }", "'Vendor' can only be read")]
    [InlineData("class Invoice { public string {|#0:Vendor|} => \"\"; }", "'Vendor' can only be read")]
    [InlineData("class Invoice { public string {|#0:Vendor|} { get; private set; } = \"\"; }", "'Vendor' can only be read")]
    [InlineData("class {|#0:Invoice|} { private Invoice() { } public string Vendor { get; set; } = \"\"; }", "it has no accessible constructor")]
    [InlineData(
        "class {|#0:Invoice|} { public Invoice(string a) { } public Invoice(int b) { } public string Vendor { get; set; } = \"\"; }",
        "it has several constructors and none is marked [JsonConstructor]")]
    [InlineData("class {|#0:Invoice|}(string other) { public string Vendor { get; set; } = other; }", "constructor parameter 'other' has no property of the same name")]
    [InlineData("class Invoice { [JsonIgnore] public required string {|#0:Vendor|} { get; set; } }", "required member 'Vendor' is under [JsonIgnore]")]
    [InlineData("class Invoice { public required string {|#0:Vendor|}; }", "required member 'Vendor' is not a public property")]
    public Task TypeThatCannotBeBuilt_Triggers(string declaration, string reason) => Verify.AnalyzerAsync(
        Head + declaration,
        new ExpectedDiagnostic("PG1014", 0)
        {
            Message = $"'Invoice' cannot be built from JSON because {reason}. Add an init accessor or a matching constructor parameter.",
            Severity = DiagnosticSeverity.Error,
        });

    [Theory]
    [InlineData("class Invoice { public string Vendor { get; init; } = \"\"; }")]
    [InlineData("class Invoice { public required string Vendor { get; set; } }")]
    [InlineData("class Invoice(string vendor) { public string Vendor { get; } = vendor; }")]
    [InlineData("record Invoice(decimal Net, decimal Tax) { [JsonIgnore] public decimal Total => Net + Tax; }")]
    [InlineData("class Invoice { public Invoice(string vendor) { Vendor = vendor; } [JsonConstructor] public Invoice(string vendor, int b) : this(vendor) { B = b; } public string Vendor { get; } public int B { get; } }")]
    [InlineData("class Invoice { [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public Invoice() { Id = \"\"; } [JsonIgnore] public required string Id { get; set; } public string Vendor { get; set; } = \"\"; }")]
    [InlineData("class Invoice { private Invoice(int x) { } internal Invoice() { } public string Vendor { get; internal set; } = \"\"; }")]
    public Task TypeThatCanBeBuilt_DoesNotTrigger(string declaration) => Verify.AnalyzerAsync(Head + declaration, TestSetup.Generating);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Property_IsFixed(string newLine) => Fix.CodeFixAsync(
        Head + "class Invoice\n{\n    public string {|PG1014:Vendor|} { get; } // kept\n        = \"\";\n}",
        Head + "class Invoice\n{\n    public string Vendor { get; init; } // kept\n        = \"\";\n}",
        "PG1014A",
        TestSetup.WithNewLine(newLine));

    [Fact]
    public Task All_AreFixed() => Fix.FixAllAsync(
        Head + "class Invoice\n{\n    public string {|PG1014:Vendor|} { get; } = \"\";\n    public int {|PG1014:Count|} { get; }\n    public Line? Line { get; set; }\n}\n\npublic sealed class Line\n{\n    public string? {|PG1014:Text|}\n    {\n        get;\n    }\n}",
        Head + "class Invoice\n{\n    public string Vendor { get; init; } = \"\";\n    public int Count { get; init; }\n    public Line? Line { get; set; }\n}\n\npublic sealed class Line\n{\n    public string? Text\n    {\n        get; init;\n    }\n}",
        AddInitAccessorFix.EquivalenceKey,
        TestSetup.Generating);

    [Theory]
    [InlineData("class Invoice { public string {|PG1014:Vendor|} => \"\"; }")]
    [InlineData("class Invoice { public string {|PG1014:Vendor|} { get { return \"\"; } } }")]
    [InlineData("class Invoice { public string {|PG1014:Vendor|} { get; private set; } = \"\"; }")]
    [InlineData("class {|PG1014:Invoice|} { private Invoice() { } }")]
    public Task ComputedPropertyOrConstructor_HasNoFix(string declaration) => Fix.NoFixAsync(Head + declaration);
}
