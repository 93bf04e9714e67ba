using Microsoft.CodeAnalysis;
using PromptGen.Analyzers.Tests.Analyzers.Requests;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Sdk.CacheKeyAnalyzer>;

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

    private static string Responses(string member) => "#pragma warning disable OPENAI001\nusing System; using OpenAI.Responses;\n" + member.InClass();
}
