using Microsoft.CodeAnalysis;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Cache.ModelChoiceAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Cache;

public sealed class PG2014Tests
{
    private static TestOptions On { get; } = PromptSource.AllSdks.WithRules("PG2014");

    [Theory]
    [InlineData("isHard ? \"claude-opus-5\" : \"claude-haiku-4-5\"", "'claude-opus-5' and 'claude-haiku-4-5'")]
    [InlineData("n switch { 1 => \"claude-opus-5\", 2 => M, _ => \"claude-haiku-4-5\" }", "'claude-opus-5', 'claude-sonnet-5' and 'claude-haiku-4-5'")]
    [InlineData("doc", "models that are not in sight")]
    [InlineData("isHard ? \"claude-opus-5\" : doc", "'claude-opus-5' and others")]
    public Task ModelOfTheCall_Triggers(string model, string names) => Verify.AnalyzerAsync(
        Typed("{|#0:" + model + "|}"),
        On,
        new ExpectedDiagnostic("PG2014", 0)
        {
            Message = $"'{model}' chooses between {names} over one prefix, and each model has its own cache and minimum. Fix the model per tool or declare the routes.",
            Severity = DiagnosticSeverity.Info,
        });

    [Fact]
    public Task RawJson_Triggers() => Verify.AnalyzerAsync(
        PromptSource.Plain("object S(bool b, string doc) => new { model = {|PG2014:b ? \"claude-opus-5\" : M|}, system = new[] { new { text = Rules, cache_control = new { type = \"ephemeral\" } } }, messages = new[] { new { role = \"user\", content = doc } } };"),
        TestOptions.Default.WithRules("PG2014"));

    [Theory]
    [InlineData("M")]
    [InlineData("isHard ? M : \"claude-sonnet-5\"")]
    [InlineData("Anthropic.Models.Messages.Model.ClaudeHaiku4_5")]
    public Task OneModel_DoesNotTrigger(string model) => Verify.AnalyzerAsync(Typed(model), On);

    [Fact]
    public Task NoMarker_DoesNotTrigger() => Verify.AnalyzerAsync(
        PromptSource.Anthropic("object S(bool b, string doc) => new P { Model = b ? M : \"claude-opus-5\", MaxTokens = 9, System = Rules, Messages = [User(doc)] };"), On);

    [Fact]
    public Task DeclaredRoute_DoesNotTrigger() => Verify.AnalyzerAsync(
        "using PromptGen;\nclass Shapes { object S<T>(ExtractionTool<T> tool, bool b, string doc) where T : IExtractionTool<T> => tool.CreateRequest(doc).WithModel(b ? \"claude-opus-5\" : \"claude-haiku-4-5\"); }", On);

    [Fact]
    public Task OffByDefault_DoesNotTrigger() => Verify.AnalyzerAsync(Typed("doc"), PromptSource.AllSdks);

    private static string Typed(string model) =>
        PromptSource.Anthropic("object S(bool isHard, int n, string doc) => new P { Model = " + model + ", MaxTokens = 9, System = new List<TextBlockParam> { Cached(Rules) }, Messages = [User(doc)] };");
}
