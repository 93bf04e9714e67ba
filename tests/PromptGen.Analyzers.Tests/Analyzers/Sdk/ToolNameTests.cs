using Microsoft.CodeAnalysis;
using PromptGen.Analyzers.Tests.Analyzers.Requests;
using PromptGen.Generators.Analyzers;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Sdk.SdkToolNameAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Sdk;

/// <summary>PG1010 for the tools of SDKs, and the option with the longest name.</summary>
public sealed class ToolNameTests
{
    private static readonly string s_65 = new('a', 65);

    [Fact]
    public Task IllegalName_Triggers() => Verify.AnalyzerAsync(
        RequestSources.Typed("""static readonly Tool Other = new() { Name = {|#0:"record invoice"|}, InputSchema = new() };"""),
        RequestSources.Anthropic13,
        new ExpectedDiagnostic("PG1010", 0) { Message = "Tool name 'record invoice' does not match ^[a-zA-Z0-9_-]{1,64}$. Rename it to 'record_invoice'.", Severity = DiagnosticSeverity.Error });

    [Fact]
    public Task LongName_TriggersWarning() => Verify.AnalyzerAsync(
        RequestSources.Typed("const string Long = \"" + s_65 + "\"; static readonly Tool Other = new() { Name = {|#0:Long|}, InputSchema = new() };"),
        RequestSources.Anthropic13,
        new ExpectedDiagnostic("PG1010", 0) { Message = $"Tool name '{s_65}' does not match ^[a-zA-Z0-9_-]{{1,64}}$. Rename it to '{s_65[..64]}'.", Severity = DiagnosticSeverity.Warning });

    [Theory]
    [InlineData("object S() => ChatTool.CreateFunctionTool({|PG1010:\"record invoice\"|});")]
    [InlineData("object S() => ChatTool.CreateFunctionTool({|PG1010:\"\"|});")]
    public Task OpenAITool_Triggers(string member) => Verify.AnalyzerAsync("using OpenAI.Chat;\n" + member.InClass(), RequestSources.OpenAI);

    [Theory]
    [InlineData("object S() => AIFunctionFactory.Create(() => 1, {|PG1010:\"récord\"|});")]
    [InlineData("object S() => new AIFunctionFactoryOptions { Name = {|PG1010:\"a.b\"|} };")]
    public Task ChatTool_Triggers(string member) => Verify.AnalyzerAsync(RequestSources.Chat(member), RequestSources.Anthropic13);

    [Fact]
    public Task BetaTool_Triggers() => Verify.AnalyzerAsync(RequestSources.Beta("static readonly BetaTool Other = new() { Name = {|PG1010:\"a b\"|}, InputSchema = new() };"), RequestSources.Anthropic13);

    [Theory]
    [InlineData("static readonly Tool Other = new() { Name = \"record-invoice_2\", InputSchema = new() };")]
    [InlineData("static object Make(string name) => new Tool { Name = name, InputSchema = new() };")]
    [InlineData("class Tool2 { public string Name { get; set; } = \"\"; } static object Make() => new Tool2 { Name = \"a b\" };")]
    public Task LegalOrUnknownName_DoesNotTrigger(string member) => Verify.AnalyzerAsync(RequestSources.Typed(member), RequestSources.Anthropic13);

    [Theory]
    [InlineData("128", 65, false)]
    [InlineData("10", 11, true)]
    [InlineData("10", 10, false)]
    [InlineData("", 65, true)]
    [InlineData("many", 65, true)]
    [InlineData("0", 64, false)]
    public async Task MaxLengthOption_DecidesWhatTriggers(string option, int length, bool isReported)
    {
        string name = new('a', length);
        string mark = isReported ? "{|PG1010:\"" + name + "\"|}" : $"\"{name}\"";
        await Verify.AnalyzerAsync(RequestSources.Typed("static readonly Tool Other = new() { Name = " + mark + ", InputSchema = new() };"), RequestSources.Anthropic13.WithEditorConfig("promptgen.tool_name_max_length", option));
        await AnalyzerVerifier<ToolDeclarationAnalyzer>.AnalyzerAsync(
            "using PromptGen;\n[ExtractionTool(" + mark + ")] public sealed partial record Invoice(string Number);", TestOptions.Default.WithEditorConfig("promptgen.tool_name_max_length", option));
    }

    [Fact]
    public Task EqualNamesInOneRequest_Trigger() => AnalyzerVerifier<RepeatedToolNameAnalyzer>.AnalyzerAsync(
        RequestSources.Typed("""object S(string doc) => new P { …, Tools = [{|#1:Emit|}, new Tool { Name = {|#0:"emit"|}, InputSchema = new() }] };"""),
        RequestSources.Anthropic13,
        new ExpectedDiagnostic("PG1010", 0) { Message = "Tool name 'emit' is also the name of 'Emit'. Rename it to 'emit_2'.", Severity = DiagnosticSeverity.Error, AdditionalMarks = [1] });

    [Fact]
    public Task EqualNamesInRawJson_Trigger() => AnalyzerVerifier<RepeatedToolNameAnalyzer>.AnalyzerAsync(
        RequestSources.Raw("""object S(string doc) => new { model = M, tools = new[] { new { name = "a" }, new { name = {|PG1010:"a"|} } }, messages = new[] { new { role = "user", content = doc } } };"""), RequestSources.Plain);

    [Theory]
    [InlineData("""object S(string doc) => new P { …, Tools = [Emit, new Tool { Name = "emit2", InputSchema = new() }] };""")]
    [InlineData("""object S(bool b, string doc) { var tools = new List<ToolUnion>(); if (b) tools.Add(Emit); else tools.Add(Emit); return new P { …, Tools = tools }; }""")]
    public Task DifferentNamesOrBranches_DoesNotTrigger(string member) => AnalyzerVerifier<RepeatedToolNameAnalyzer>.AnalyzerAsync(RequestSources.Typed(member), RequestSources.Anthropic13);

    [Theory]
    [InlineData("2", 2, DiagnosticSeverity.Warning)]
    [InlineData("1", 2, DiagnosticSeverity.Error)]
    [InlineData("x", 21, DiagnosticSeverity.Error)]
    [InlineData("", 16, DiagnosticSeverity.Warning)]
    public Task ManyStrictTools_Trigger(string option, int count, DiagnosticSeverity severity)
    {
        int limit = int.TryParse(option, out int number) ? number : 20;
        string tools = string.Join(", ", Enumerable.Range(0, count).Select(i => (i == Math.Min(limit, count - 1) ? "{|#0:" : "") + $"new Tool {{ Name = \"t{i}\", Strict = true, InputSchema = new() }}" + (i == Math.Min(limit, count - 1) ? "|}" : "")));
        return AnalyzerVerifier<StrictToolCountAnalyzer>.AnalyzerAsync(
            RequestSources.Typed($"object S(string doc) => new P {{ …, Tools = [{tools}] }};"),
            RequestSources.Anthropic13.WithEditorConfig("promptgen.strict.max_tools", option),
            new ExpectedDiagnostic("PG1007", 0)
            {
                Message = $"The request has {count} strict tools and the API accepts {limit}. Leave strict off for 't{Math.Min(limit, count - 1)}', or split the request.",
                Severity = severity,
            });
    }

    [Theory]
    [InlineData(15, true)]
    [InlineData(40, false)]
    public Task FewOrLooseTools_DoesNotTrigger(int count, bool isStrict) => AnalyzerVerifier<StrictToolCountAnalyzer>.AnalyzerAsync(
        RequestSources.Typed($"object S(string doc) => new P {{ …, Tools = [{string.Join(", ", Enumerable.Range(0, count).Select(i => $"new Tool {{ Name = \"t{i}\", Strict = {(isStrict ? "true" : "false")}, InputSchema = new() }}"))}] }};"),
        RequestSources.Anthropic13);
}
