using Microsoft.CodeAnalysis;
using PromptGen.Analyzers.Tests.Analyzers.Requests;
using PromptGen.CodeFixes;
using PromptGen.Generators.Analyzers.Sdk;
using PromptGen.Testing;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Sdk.RequestJsonAnalyzer, PromptGen.CodeFixes.RequestJsonFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Sdk.RequestJsonAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Sdk;

public sealed class PG5003Tests
{
    private const string Messages = "messages = new[] { new { role = \"user\", content = doc } }";

    [Fact]
    public Task UnknownTtl_Triggers() => Verify.AnalyzerAsync(
        RequestSources.Raw("static object Mark(string t) => {|#1:new { type = \"text\", text = t, cache_control = new { type = \"ephemeral\", ttl = {|#0:\"10m\"|} } }|};"),
        RequestSources.Plain,
        new ExpectedDiagnostic("PG5003", 0)
        {
            Message = "cache_control.ttl is '10m', and the API accepts '5m' and '1h'. Use '1h'.",
            Severity = DiagnosticSeverity.Error,
            AdditionalMarks = [1],
        });

    [Fact]
    public Task StrictInToolChoice_Triggers() => Verify.AnalyzerAsync(
        Body("tools = new[] { new { name = \"emit\", strict = false } }, tool_choice = new { type = \"tool\", name = \"emit\", {|#0:strict|} = true }"),
        RequestSources.Plain,
        new ExpectedDiagnostic("PG5003", 0) { Message = "tool_choice.strict does nothing, because strict is a member of the tool. Move it to the tool.", Severity = DiagnosticSeverity.Warning });

    [Theory]
    [InlineData("system = new[] { new { type = \"text\", text = Rules, cache_control = new { type = {|#0:\"persistent\"|} } } }", "system[0].cache_control.type is 'persistent', and the API knows only 'ephemeral'. Use 'ephemeral'.", true)]
    [InlineData("system = new[] { new { type = \"text\", text = \"\", {|#0:cache_control|} = new { type = \"ephemeral\" } } }", "system[0].cache_control stands on an empty text block, which cannot carry a marker. Mark the block before it.", true)]
    [InlineData("system = new[] { new { type = \"thinking\", thinking = \"x\", {|#0:cache_control|} = new { type = \"ephemeral\" } } }", "system[0].cache_control stands on a thinking block, which cannot carry a marker. Mark the block before it.", true)]
    [InlineData("tools = new[] { new { name = \"emit\", {|#0:inputSchema|} = new { type = \"object\" } } }", "tools[0].inputSchema is not a member of a tool. Write input_schema.", true)]
    [InlineData("system = Rules, {|#0:cache_control|} = new { type = \"ephemeral\" }", "cache_control marks the only message, because a system that is a string cannot carry a marker. Make system a list of blocks and mark the last one.", false)]
    public Task Defect_TriggersAtItsPlace(string members, string message, bool isRejected) => Verify.AnalyzerAsync(
        Body(members),
        RequestSources.Plain,
        new ExpectedDiagnostic("PG5003", 0) { Message = message, Severity = isRejected ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning });

    [Theory]
    [InlineData("void Send(System.Net.Http.HttpClient c) => c.DefaultRequestHeaders.Add(\"anthropic-version\", \"2026-10-21\");")]
    [InlineData("readonly Dictionary<string, string> headers = new() { [\"anthropic-version\"] = \"2026-10-21\" };")]
    [InlineData("readonly Dictionary<string, string> headers = new() { { \"Anthropic-Version\", \"2026-10-21\" } };")]
    public Task SamplingInTheNewestVersion_Triggers(string header) => Verify.AnalyzerAsync(
        RequestSources.Raw(header + " object S(string doc) => new { model = M, max_tokens = 9, {|#0:temperature|} = 0.2, " + Messages + " };"),
        RequestSources.Plain,
        new ExpectedDiagnostic("PG5003", 0) { Message = "temperature is not accepted in API version 2026-10-21. Remove it.", Severity = DiagnosticSeverity.Error });

    [Fact]
    public Task DictionariesAndLocals_Trigger() => Verify.AnalyzerAsync(
        RequestSources.Raw("""
            object S(string doc)
            {
                var tool = new { name = "emit", {|PG5003:inputSchema|} = new { type = "object" } };
                var system = new object[] { new Dictionary<string, object> { ["type"] = "text", ["text"] = Rules, ["cache_control"] = new { type = "ephemeral", ttl = {|PG5003:"2h"|} } } };
                return new Dictionary<string, object> { ["model"] = M, ["system"] = system, ["tools"] = new[] { tool }, ["messages"] = new[] { new { role = "user", content = doc } } };
            }
            """),
        RequestSources.Plain);

    [Theory]
    [InlineData("[\"system\"] = new JsonArray(new JsonObject { [\"type\"] = \"text\", [\"text\"] = Rules, [\"cache_control\"] = new JsonObject { [\"type\"] = \"ephemeral\", [\"ttl\"] = {|PG5003:\"10m\"|} } })")]
    [InlineData("[\"system\"] = new JsonArray(new JsonObject { [\"type\"] = \"text\", [\"text\"] = Rules }, new JsonObject { [\"type\"] = \"text\", [\"text\"] = \"x\", [\"cache_control\"] = new JsonObject { [\"type\"] = {|PG5003:\"persistent\"|} } })")]
    [InlineData("[\"tools\"] = new JsonArray { new JsonObject { [\"name\"] = \"emit\", [{|PG5003:\"inputSchema\"|}] = new JsonObject() } }")]
    public Task JsonObjects_Trigger(string member) => Verify.AnalyzerAsync(
        "using System.Text.Json.Nodes;\n" + RequestSources.Raw("JsonObject S(string doc) => new() { [\"model\"] = M, [\"max_tokens\"] = 9, " + member + ", [\"messages\"] = new JsonArray(new JsonObject { [\"role\"] = \"user\", [\"content\"] = doc }) };"),
        RequestSources.Plain);

    [Fact]
    public Task JsonText_Triggers() => AnalyzerVerifier<RequestTextAnalyzer>.AnalyzerAsync(
        RequestSources.Raw(""""
            const string Body = {|#1:"""{"model": "claude-sonnet-5", "system": [{"type": "text", "text": "x", "cache_control": {"type": "ephemeral", "ttl": {|#0:"10m"|}}}], "messages": []}"""|};
            """"),
        RequestSources.Plain,
        new ExpectedDiagnostic("PG5003", 0) { Message = "system[0].cache_control.ttl is '10m', and the API accepts '5m' and '1h'. Use '1h'.", Severity = DiagnosticSeverity.Error, AdditionalMarks = [1] });

    [Fact]
    public Task EscapedJsonText_TriggersAtTheLiteral() => AnalyzerVerifier<RequestTextAnalyzer>.AnalyzerAsync(
        RequestSources.Raw("""const string Body = {|PG5003:"{\"model\": \"m\", \"tools\": [{\"name\": \"a\", \"inputSchema\": {}}], \"messages\": []}"|};"""), RequestSources.Plain);

    [Theory]
    [InlineData("const string Body = \"\"\"{\"model\": \"m\", \"messages\": [], \"temperature\": 1, \"tools\": [{\"name\": \"a\", \"input_schema\": {\"properties\": {\"cache_control\": {\"type\": \"string\"}}}}]}\"\"\";")]
    [InlineData("const string Body = \"\"\"{\"ttl\": \"10m\", \"tools\": [{\"inputSchema\": {}}], \"cache_control\": {\"ttl\": \"10m\"}}\"\"\";")]
    [InlineData("const string Body = \"\"\"{\"model\": \"m\", \"messages\": [}\"\"\";")]
    public Task OtherJsonText_DoesNotTrigger(string member) => AnalyzerVerifier<RequestTextAnalyzer>.AnalyzerAsync(RequestSources.Raw(member), RequestSources.Plain);

    [Theory]
    [InlineData("system = new[] { new { type = \"text\", text = Rules, cache_control = (object?)null } }")]
    [InlineData("system = new[] { new { type = \"text\", text = Rules, cache_control = new { type = \"ephemeral\", ttl = \"1h\" } } }")]
    [InlineData("system = new[] { new { type = \"text\", text = Rules, cache_control = new { type = doc, ttl = doc } } }")]
    [InlineData("tools = new[] { new { name = \"emit\", strict = true, input_schema = new { type = \"object\", properties = new { cache_control = new { type = \"string\" } } } } }, tool_choice = new { type = \"auto\" }")]
    [InlineData("temperature = 0.2, top_p = 0.9")]
    public Task ValidBody_DoesNotTrigger(string members) => Verify.AnalyzerAsync(Body(members), RequestSources.Plain);

    [Theory]
    [InlineData("object S(string doc) => new { ttl = \"10m\", inputSchema = new { type = \"object\" }, tools = new[] { new { inputSchema = 1 } } };")]
    [InlineData("void Send(System.Net.Http.HttpClient c) => c.DefaultRequestHeaders.Add(\"anthropic-version\", \"2023-06-01\"); object S(string doc) => new { model = M, temperature = 1, messages = new[] { new { role = \"user\", content = doc } } };")]
    public Task OtherObjects_DoesNotTrigger(string members) => Verify.AnalyzerAsync(RequestSources.Raw(members), RequestSources.Plain);

    [Theory]
    [InlineData("system = new[] { new { type = \"text\", text = Rules, cache_control = new { type = \"ephemeral\", ttl = {|PG5003:\"10m\"|} } } }", "system = new[] { new { type = \"text\", text = Rules, cache_control = new { type = \"ephemeral\", ttl = \"1h\" } } }", RequestJsonFix.ReplaceKey)]
    [InlineData("tools = new[] { new { name = \"emit\", {|PG5003:inputSchema|} = new { type = \"object\" } } }", "tools = new[] { new { name = \"emit\", input_schema = new { type = \"object\" } } }", RequestJsonFix.ReplaceKey)]
    [InlineData("system = new[] { new { type = \"text\", text = \"\", {|PG5003:cache_control|} = new { type = \"ephemeral\" } } }", "system = new[] { new { type = \"text\", text = \"\" } }", RequestJsonFix.RemoveKey)]
    [InlineData("tools = new[] { new { name = \"emit\", strict = false } }, tool_choice = new { type = \"tool\", name = \"emit\", {|PG5003:strict|} = true }", "tools = new[] { new { name = \"emit\", strict = true } }, tool_choice = new { type = \"tool\", name = \"emit\" }", RequestJsonFix.MoveKey)]
    [InlineData("tools = new[] { new { name = \"emit\" } }, tool_choice = new { type = \"tool\", name = \"emit\", {|PG5003:strict|} = true }", "tools = new[] { new { name = \"emit\", strict = true } }, tool_choice = new { type = \"tool\", name = \"emit\" }", RequestJsonFix.MoveKey)]
    public Task Member_IsFixed(string before, string after, string key) => Fix.CodeFixAsync(Body(before), Body(after), key, RequestSources.Plain);

    [Fact]
    public Task SamplingMember_IsFixed()
    {
        const string Header = "void Send(System.Net.Http.HttpClient c) => c.DefaultRequestHeaders.Add(\"anthropic-version\", \"2026-10-21\"); ";
        return Fix.CodeFixAsync(
            RequestSources.Raw(Header + "object S(string doc) => new { model = M, {|PG5003:top_k|} = 5, " + Messages + " };"),
            RequestSources.Raw(Header + "object S(string doc) => new { model = M, " + Messages + " };"),
            RequestJsonFix.RemoveKey,
            RequestSources.Plain);
    }

    [Fact]
    public Task TwoValues_AreFixedAtOnce() => Fix.FixAllAsync(
        RequestSources.Raw("object A(string t) => new { text = t, cache_control = new { type = {|PG5003:\"x\"|}, ttl = {|PG5003:\"10m\"|} } };"),
        RequestSources.Raw("object A(string t) => new { text = t, cache_control = new { type = \"ephemeral\", ttl = \"1h\" } };"),
        RequestJsonFix.ReplaceKey,
        RequestSources.Plain);

    [Fact]
    public Task StrictWithSeveralTools_IsNotOffered() => Fix.NoFixAsync(
        Body("tools = new[] { new { name = \"a\" }, new { name = \"b\" } }, tool_choice = new { type = \"tool\", name = \"a\", {|PG5003:strict|} = true }"), null, RequestSources.Plain);

    private static string Body(string members) => RequestSources.Raw($"object S(string doc) => new {{ model = M, max_tokens = 4096, {members}, {Messages} }};");
}
