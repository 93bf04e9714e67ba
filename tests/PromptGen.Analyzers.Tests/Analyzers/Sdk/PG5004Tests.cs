using Microsoft.CodeAnalysis;
using PromptGen.Analyzers.Tests.Analyzers.Requests;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Sdk.CacheKeyAnalyzer>;
using VerifyFix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Sdk.CacheKeyAnalyzer, PromptGen.CodeFixes.UseConstantKeyFix>;

namespace PromptGen.Analyzers.Tests.Analyzers.Sdk;

public sealed class PG5004Tests
{
    [Fact]
    public Task WildShapeS25_Triggers() => Verify.AnalyzerAsync(
        Responses("object S25() => new CreateResponseOptions { PromptCacheKey = {|#0:Guid.NewGuid()|}.ToString() };"),
        RequestSources.OpenAI,
        new ExpectedDiagnostic("PG5004", 0)
        {
            Message = "'Guid.NewGuid()' gives every request another prompt_cache_key, so calls with one prefix are routed apart. Use a key per tool and prefix.",
            Severity = DiagnosticSeverity.Warning,
        });

    [Fact]
    public Task RawJson_Triggers() => Verify.AnalyzerAsync(
        RequestSources.Raw("""object S(string doc) => new { model = "gpt-5.6-sol", prompt_cache_key = $"run-{{|PG5004:Guid.NewGuid()|}}", messages = new[] { new { role = "user", content = doc } } };"""),
        RequestSources.Plain);

    [Theory]
    [InlineData("object S(string tenant) => new CreateResponseOptions { PromptCacheKey = tenant };")]
    [InlineData("object S() => new CreateResponseOptions { PromptCacheKey = \"invoice\" };")]
    public Task SharedKey_DoesNotTrigger(string member) => Verify.AnalyzerAsync(Responses(member), RequestSources.OpenAI);

    [Fact]
    public Task OneKeyOverParallelCalls_TriggersInfo() => Verify.AnalyzerAsync(
        RequestSources.Raw("""object S(string[] docs) => System.Threading.Tasks.Task.WhenAll(System.Linq.Enumerable.Select(docs, doc => Send(new { model = "gpt-5.6-sol", prompt_cache_key = {|#0:"invoices"|}, messages = new[] { new { role = "user", content = doc } } }))); static System.Threading.Tasks.Task Send(object body) => System.Threading.Tasks.Task.CompletedTask;"""),
        RequestSources.Plain,
        new ExpectedDiagnostic("PG5004", 0)
        {
            Message = "All parallel calls have the prompt_cache_key 'invoices', so they are routed to one place, and those it cannot take miss the cache. Spread them over a few keys or bound the calls.",
            Severity = DiagnosticSeverity.Info,
        });

    [Theory]
    [InlineData("{|PG5004:Guid.NewGuid()|}.ToString()")]
    [InlineData("$\"run-{{|PG5004:Guid.NewGuid()|}}\"")]
    [InlineData("\"run-\" + {|PG5004:DateTime.UtcNow|}.ToString(\"O\")")]
    public async Task VolatileKey_IsFixed(string key)
    {
        string before = Responses($"object S25() => new CreateResponseOptions {{ PromptCacheKey = {key}, Instructions = \"x\" }}; // key");
        string after = Responses("object S25() => new CreateResponseOptions { PromptCacheKey = \"Shapes.S25\", Instructions = \"x\" }; // key");
        await VerifyFix.CodeFixAsync(before, after, "PG5004A", RequestSources.OpenAI);
    }

    [Fact]
    public Task VolatileKeys_AreFixedAllAtOnce() => VerifyFix.FixAllAsync(
        RequestSources.Raw("""object A(string doc) => new { model = "gpt-5.6-sol", prompt_cache_key = {|PG5004:Guid.NewGuid()|}.ToString(), messages = new[] { new { role = "user", content = doc } } }; object B(string doc) => new { model = "gpt-5.6-sol", prompt_cache_key = $"{{|PG5004:DateTime.UtcNow|}:O}", messages = new[] { new { role = "user", content = doc } } };"""),
        RequestSources.Raw("""object A(string doc) => new { model = "gpt-5.6-sol", prompt_cache_key = "Shapes.A", messages = new[] { new { role = "user", content = doc } } }; object B(string doc) => new { model = "gpt-5.6-sol", prompt_cache_key = "Shapes.B", messages = new[] { new { role = "user", content = doc } } };"""),
        "PG5004A",
        RequestSources.Plain);

    [Fact]
    public Task KeyWithATenant_IsNotOffered() => VerifyFix.NoFixAsync(
        Responses("object S25(string tenant) => new CreateResponseOptions { PromptCacheKey = $\"{tenant}-{{|PG5004:Guid.NewGuid()|}}\" };"), null, RequestSources.OpenAI);

    private static string Responses(string member) => "#pragma warning disable OPENAI001\nusing System; using OpenAI.Responses;\n" + member.InClass();
}
