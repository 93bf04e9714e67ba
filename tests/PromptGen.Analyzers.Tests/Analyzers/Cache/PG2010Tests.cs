using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Cache.ToolListAnalyzer, PromptGen.CodeFixes.OrderToolsFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Cache.ToolListAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Cache;

public sealed class PG2010Tests
{
    private const string Server = "interface IServer { ValueTask<IList<AIFunction>> ListToolsAsync(); }\n";
    private const string Tools = "static readonly Tool Emit = new() { Name = \"emit\", InputSchema = new() }; static readonly Tool Delete = new() { Name = \"delete\", InputSchema = new() }; static readonly List<Tool> All = [Emit, Delete];\n";
    private const string System = "System = new List<TextBlockParam> { Cached(Rules) }";

    [Fact]
    public Task ConditionalAdd_Triggers() => Verify.AnalyzerAsync(
        PromptSource.Anthropic(Tools + "object S(bool admin, string doc) { var tools = new List<ToolUnion> { Emit }; if ({|#0:admin|}) tools.Add(Delete); return new P { …, " + System + ", Tools = tools }; }"),
        PromptSource.AllSdks,
        new ExpectedDiagnostic("PG2010", 0)
        {
            Message = "The tool list depends on 'admin', and tools render first, so a change bills the whole prompt again. Build it once or order it by name.",
            Severity = DiagnosticSeverity.Info,
        });

    [Fact]
    public Task UnorderedServerList_Triggers() => Verify.AnalyzerAsync(
        Chat("async Task S(IChatClient c, IServer mcp, string doc) { var tools = await mcp.ListToolsAsync(); await c.GetResponseAsync(doc, new ChatOptions { Tools = [.. {|#0:tools|}] }); }"),
        PromptSource.AllSdks,
        new ExpectedDiagnostic("PG2010", 0)
        {
            Message = "The tool list depends on 'tools', and tools render first, so a change bills the whole prompt again. Build it once or order it by name.",
            Severity = DiagnosticSeverity.Warning,
        });

    [Theory]
    [InlineData("object S(string role, string doc) => new P { …, " + System + ", Tools = [.. All.Where(t => t.Name == {|PG2010:role|}).Select(t => (ToolUnion)t)] };")]
    [InlineData("object S(bool admin, string doc) => new P { …, " + System + ", Tools = [Emit, .. ({|PG2010:admin|} ? new ToolUnion[] { Delete } : [])] };")]
    [InlineData("object S(HashSet<string> allowed, string doc) => new P { …, CacheControl = new(), System = Rules, Tools = [.. All.Where(t => {|PG2010:allowed|}.Contains(t.Name)).Select(t => (ToolUnion)t)] };")]
    public Task ListOfTheCall_Triggers(string member) => Verify.AnalyzerAsync(PromptSource.Anthropic(Tools + member), PromptSource.AllSdks);

    [Theory]
    [InlineData("Task S(IChatClient c, string tenant, string doc) => c.GetResponseAsync(doc, new ChatOptions { Tools = [AIFunctionFactory.Create(() => 1, \"emit\", $\"Works for {{|PG2010:tenant|}}.\")] });")]
    [InlineData("async Task S(IChatClient c, IServer mcp, string doc) => await c.GetResponseAsync(doc, new ChatOptions { Tools = [.. {|PG2010:await mcp.ListToolsAsync()|}] });")]
    public Task ChatToolsOfTheCall_Trigger(string member) => Verify.AnalyzerAsync(Chat(member.Replace("{{|", "{{|", StringComparison.Ordinal)), PromptSource.AllSdks);

    [Theory]
    [InlineData("object S(string doc) => new P { …, " + System + ", Tools = [Emit, Delete] };")]
    [InlineData("object S(string doc) => new P { …, " + System + ", Tools = [.. All.Where(t => t.Name != \"delete\").Select(t => (ToolUnion)t)] };")]
    [InlineData("readonly string role = \"x\"; object S(string doc) => new P { …, " + System + ", Tools = [.. All.Where(t => t.Name == role).Select(t => (ToolUnion)t)] };")]
    [InlineData("object S(string doc) { var tools = new List<ToolUnion>(); foreach (var tool in All) tools.Add(tool); return new P { …, " + System + ", Tools = tools }; }")]
    [InlineData("object S(bool admin, string doc) { var tools = new List<ToolUnion> { Emit }; if (admin) tools.Add(Delete); return new P { …, System = Rules, Tools = tools }; }")]
    public Task FixedListOrNoCache_DoesNotTrigger(string member) => Verify.AnalyzerAsync(PromptSource.Anthropic(Tools + member), PromptSource.AllSdks);

    [Theory]
    [InlineData("async Task S(IChatClient c, IServer mcp, string doc) { var tools = await mcp.ListToolsAsync(); await c.GetResponseAsync(doc, new ChatOptions { Tools = [.. tools.OrderBy(t => t.Name, StringComparer.Ordinal)] }); }")]
    [InlineData("async Task S(IChatClient c, IServer mcp, string doc) { var tools = (List<AIFunction>)await mcp.ListToolsAsync(); tools.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name)); await c.GetResponseAsync(doc, new ChatOptions { Tools = [.. tools] }); }")]
    [InlineData("Task S(IChatClient c, string doc) => c.GetResponseAsync(doc, new ChatOptions { Tools = [AIFunctionFactory.Create(() => 1, \"emit\", \"Emits.\")] });")]
    public Task OrderedOrConstantChatTools_DoesNotTrigger(string member) => Verify.AnalyzerAsync(Chat(member), PromptSource.AllSdks);

    [Theory]
    [InlineData(
        "async Task S(IChatClient c, IServer mcp, string doc) { var tools = await mcp.ListToolsAsync(); await c.GetResponseAsync(doc, new ChatOptions { Tools = [.. {|PG2010:tools|}] }); }",
        "async Task S(IChatClient c, IServer mcp, string doc) { var tools = await mcp.ListToolsAsync(); await c.GetResponseAsync(doc, new ChatOptions { Tools = [.. tools.OrderBy(t => t.Name, StringComparer.Ordinal)] }); }")]
    [InlineData(
        "async Task S(IChatClient c, IServer mcp, string doc) => await c.GetResponseAsync(doc, new ChatOptions { Tools = [.. {|PG2010:await mcp.ListToolsAsync()|}] });",
        "async Task S(IChatClient c, IServer mcp, string doc) => await c.GetResponseAsync(doc, new ChatOptions { Tools = [.. (await mcp.ListToolsAsync()).OrderBy(t => t.Name, StringComparer.Ordinal)] });")]
    public Task ServerList_IsFixed(string before, string after) => Fix.CodeFixAsync(Chat(before), Chat(after), OrderToolsFix.EquivalenceKey, PromptSource.AllSdks);

    [Fact]
    public Task ConditionalTool_IsNotOffered() => Fix.NoFixAsync(
        PromptSource.Anthropic(Tools + "object S(bool admin, string doc) { var tools = new List<ToolUnion> { Emit }; if ({|PG2010:admin|}) tools.Add(Delete); return new P { …, " + System + ", Tools = tools }; }"), null, PromptSource.AllSdks);

    private static string Chat(string member) => PromptSource.ExtensionsAI(member) + Server;
}
