using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Generators;
using PromptGen.Testing;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Requests.AnswerLimitAnalyzer, PromptGen.CodeFixes.RaiseLimitFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Requests.AnswerLimitAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Requests;

public sealed class PG4002Tests
{
    private const string Exemplars = "exemplars/invoices.jsonl";

    // {"invoice_number":"","issue_date":"2026-11-20","total_amount":0,"lines":[]} has 74 characters: 12 tokens at least.
    private const string Record = "[ExtractionTool(\"record_invoice\", Exemplars = \"" + Exemplars + "\")] partial record Invoice(string InvoiceNumber, DateOnly IssueDate, decimal TotalAmount, string? Currency, IReadOnlyList<string> Lines);";

    // 48 characters each: {"invoice_number":"A-0001","total_amount":12345}, 8 tokens.
    private const string Outputs = """
        {"input": "a", "output": {"invoice_number": "A-0001", "total_amount": 12345}}
        {"input": "b", "output": {"invoice_number": "A-0002", "total_amount": 12345}}
        {"input": "c", "output": {"invoice_number": "A-0003", "total_amount": 12345}}
        """;

    private static TestOptions Options { get; } = TestOptions.Default.WithGenerators(new ExtractionToolGenerator());

    [Fact]
    public Task BelowTheSmallestAnswerOfARecord_Triggers() => Verify.AnalyzerAsync(
        Extraction("Invoice.Tool.CreateRequest(doc).WithModel(\"claude-sonnet-4-5\").WithMaxTokens({|#0:11|})"),
        Options,
        new ExpectedDiagnostic("PG4002", 0)
        {
            Message = "MaxTokens 11 is below 12, the smallest valid answer of 'record_invoice'. Raise it to 1024.",
            Severity = DiagnosticSeverity.Warning,
        });

    [Fact]
    public Task BelowTheExemplars_Triggers() => Verify.AnalyzerAsync(
        Extraction("Invoice.Tool.CreateRequest(doc).WithModel(\"claude-sonnet-4-5\").WithMaxTokens({|#0:31|})"),
        Options.WithAdditionalFile(Exemplars, Outputs),
        new ExpectedDiagnostic("PG4002", 0)
        {
            Message = "MaxTokens 31 is below 32, which is 4 times the median exemplar output of 'record_invoice'. Raise it to 1024.",
            Severity = DiagnosticSeverity.Info,
        });

    [Theory]
    [InlineData("2", 15, true)]
    [InlineData("2", 16, false)]
    [InlineData("", 31, true)]
    [InlineData("many", 31, true)]
    [InlineData("0", 31, true)]
    [InlineData("10.5", 83, true)]
    [InlineData("10.5", 84, false)]
    public Task FactorOption_DecidesWhetherItTriggers(string factor, int limit, bool isReported) => Verify.AnalyzerAsync(
        Extraction("Invoice.Tool.CreateRequest(doc).WithModel(\"claude-sonnet-4-5\").WithMaxTokens(" + (isReported ? "{|PG4002:" + limit + "|}" : limit) + ")"),
        Options.WithAdditionalFile(Exemplars, Outputs).WithEditorConfig("promptgen.max_tokens_factor", factor));

    [Fact]
    public Task BelowTheSmallestAnswerOfAForcedTool_Triggers() => Verify.AnalyzerAsync(
        RequestSources.Typed("""object S(string doc) => new P { Model = "claude-sonnet-4-5", MaxTokens = {|#0:4|}, Messages = [User(doc)], Tools = [new Tool { Name = "emit", InputSchema = new() { Required = ["invoice_number", "total_amount"] } }], ToolChoice = new ToolChoiceTool("emit") };"""),
        RequestSources.Anthropic13,
        new ExpectedDiagnostic("PG4002", 0) { Message = "MaxTokens 4 is below 6, the smallest valid answer of 'emit'. Raise it to 1024.", Severity = DiagnosticSeverity.Warning });

    [Fact]
    public Task BelowTheSmallestAnswerOfARawTool_Triggers() => Verify.AnalyzerAsync(
        RequestSources.Raw("""object S(string doc) => new { model = "claude-sonnet-4-5", max_tokens = {|PG4002:4|}, tool_choice = new { type = "tool", name = "emit" }, tools = new[] { new { name = "emit", input_schema = new { type = "object", required = new[] { "invoice_number", "total_amount" } } } }, messages = new[] { new { role = "user", content = doc } } };"""),
        RequestSources.Plain);

    [Theory]
    [InlineData("Thinking = new ThinkingConfigEnabled { BudgetTokens = 1024 }, Model = \"claude-sonnet-4-5\"", "claude-sonnet-4-5")]
    [InlineData("Model = \"claude-opus-5-5\"", "claude-opus-5-5")]
    public Task ThinkingModel_Triggers(string settings, string model) => Verify.AnalyzerAsync(
        RequestSources.Typed("object S(string doc) => new P { " + settings + ", MaxTokens = {|#0:2047|}, Messages = [User(doc)], Tools = [Emit] };"),
        RequestSources.Anthropic13,
        new ExpectedDiagnostic("PG4002", 0) { Message = $"MaxTokens 2047 is below 2048, and the thinking of {model} counts in it. Raise it to 4096.", Severity = DiagnosticSeverity.Info });

    [Theory]
    [InlineData("Model = \"claude-sonnet-4-5\", MaxTokens = 0, Tools = [Emit]")]
    [InlineData("Model = \"claude-sonnet-4-5\", MaxTokens = doc.Length, Tools = [Emit]")]
    [InlineData("Model = \"claude-opus-5-5\", MaxTokens = 2048, Tools = [Emit]")]
    [InlineData("Model = \"claude-opus-5-5\", MaxTokens = 16")]
    [InlineData("Model = \"claude-sonnet-4-5\", MaxTokens = 4, Tools = [new Tool { Name = \"emit\", InputSchema = new() { Required = [\"invoice_number\", \"total_amount\"] } }], ToolChoice = new ToolChoiceAuto()")]
    public Task WarmUpOrComputedOrTextAnswer_DoesNotTrigger(string settings) => Verify.AnalyzerAsync(
        RequestSources.Typed("object S(string doc) => new P { " + settings + ", Messages = [User(doc)] };"), RequestSources.Anthropic13);

    [Theory]
    [InlineData("Invoice.Tool.CreateRequest(doc).WithModel(\"claude-sonnet-4-5\").WithMaxTokens(12)")]
    [InlineData("Invoice.Tool.CreateRequest(doc).WithModel(\"claude-sonnet-4-5\").WithMaxTokens(doc.Length)")]
    [InlineData("Invoice.Tool.CreateRequest(doc)")]
    public Task LargeEnoughForTheRecord_DoesNotTrigger(string request) => Verify.AnalyzerAsync(Extraction(request), Options);

    [Fact]
    public Task Number_IsFixed() => Fix.CodeFixAsync(
        Extraction("Invoice.Tool.CreateRequest(doc).WithMaxTokens({|PG4002:8|})"), Extraction("Invoice.Tool.CreateRequest(doc).WithMaxTokens(1024)"), RaiseLimitFix.EquivalenceKey, Options);

    [Fact]
    public Task Numbers_AreFixedAtOnce() => Fix.FixAllAsync(
        Extraction("(Invoice.Tool.CreateRequest(doc).WithMaxTokens({|PG4002:8|}), Invoice.Tool.CreateRequest(doc).WithMaxTokens({|PG4002:9|}))"),
        Extraction("(Invoice.Tool.CreateRequest(doc).WithMaxTokens(1024), Invoice.Tool.CreateRequest(doc).WithMaxTokens(1024))"),
        RaiseLimitFix.EquivalenceKey,
        Options);

    [Fact]
    public Task NamedNumber_IsNotOffered() => Fix.NoFixAsync(Extraction("Invoice.Tool.CreateRequest(doc).WithMaxTokens({|PG4002:Limit|})"), null, Options);

    private static string Extraction(string request) =>
        $"using System; using System.Collections.Generic; using PromptGen;\n{Record}\nclass Shapes {{ const int Limit = 8; object S(string doc) => {request}; }}\n";
}
