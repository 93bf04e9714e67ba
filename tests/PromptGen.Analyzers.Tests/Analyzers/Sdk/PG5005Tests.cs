using Microsoft.CodeAnalysis;
using PromptGen.Analyzers.Tests.Analyzers.Requests;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Sdk.CompatibleEndpointAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Sdk;

public sealed class PG5005Tests
{
    [Fact]
    public Task AnthropicHost_Triggers() => Verify.AnalyzerAsync(
        Source("object S(string key) => new ChatClient(\"claude-sonnet-5\", new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = {|#0:new Uri(\"https://api.anthropic.com/v1/\")|} });"),
        RequestSources.OpenAI,
        new ExpectedDiagnostic("PG5005", 0)
        {
            Message = "This client sends Claude requests through the OpenAI-compatible endpoint, which ignores caching, strict and response_format. Use the Messages API.",
            Severity = DiagnosticSeverity.Warning,
        });

    [Theory]
    [InlineData("static readonly Uri Host = new(\"https://API.Anthropic.com/v1\"); object S() => new OpenAIClientOptions { Endpoint = {|PG5005:Host|} };")]
    [InlineData("const string Host = \"https://api.anthropic.com\"; object S() { var o = new OpenAIClientOptions(); o.Endpoint = {|PG5005:new Uri(Host + \"/v1\")|}; return o; }")]
    public Task ConstantElsewhere_Triggers(string members) => Verify.AnalyzerAsync(Source(members), RequestSources.OpenAI);

    [Theory]
    [InlineData("object S() => new OpenAIClientOptions { Endpoint = new Uri(\"https://gateway.example/anthropic\") };")]
    [InlineData("object S() => new OpenAIClientOptions { Endpoint = new Uri(\"https://api.anthropic.com.example/v1\") };")]
    [InlineData("object S(string url) => new OpenAIClientOptions { Endpoint = new Uri(url) };")]
    [InlineData("object S() => new OpenAIClientOptions();")]
    [InlineData("class Own { public Uri? Endpoint { get; set; } } object S() => new Own { Endpoint = new Uri(\"https://api.anthropic.com\") };")]
    public Task OtherHosts_DoesNotTrigger(string members) => Verify.AnalyzerAsync(Source(members), RequestSources.OpenAI);

    private static string Source(string members) => "using System; using System.ClientModel; using OpenAI; using OpenAI.Chat;\n" + members.InClass();
}
