using Microsoft.CodeAnalysis;
using PromptGen.Testing;
using static PromptGen.Analyzers.Tests.Analyzers.Cache.MarkerSource;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Cache.VaryingMarkerAnalyzer>;
using VerifyFix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Cache.VaryingMarkerAnalyzer, PromptGen.CodeFixes.ExplicitBreakpointFix>;

namespace PromptGen.Analyzers.Tests.Analyzers.Cache;

/// <summary>Case d of PG2005: OpenAI's implicit mode in a raw body.</summary>
public sealed class PG2005ImplicitTests
{
    private const string Messages = """messages = new[] { new { role = "system", content = Rules }, new { role = "user", content = doc } }""";

    [Fact]
    public Task ImplicitMode_TriggersInfo() => Verify.AnalyzerAsync(
        Plain("""object A(string doc) => {|#2:new { model = "gpt-5.6-sol", messages = new[] { new { role = "system", content = {|#1:Rules|} }, new { role = "user", content = {|#0:doc|} } } }|};"""),
        PlainOptions,
        new ExpectedDiagnostic("PG2005", 0)
        {
            Severity = DiagnosticSeverity.Info,
            Message = "The implicit mode of gpt-5.6-sol writes the cache up to the end of 'doc', which differs per request, so every call writes and none reads. Set prompt_cache_options.mode to \"explicit\" and a breakpoint on 'Rules'.",
            AdditionalMarks = [1, 2],
        });

    [Theory]
    [InlineData("object A(string doc) => new { model = \"gpt-5.5\", " + Messages + " };")]
    [InlineData("object A(string doc, string model) => new { model, " + Messages + " };")]
    [InlineData("object A(string doc) => new { model = \"gpt-5.6-sol\", prompt_cache_options = new { mode = \"explicit\" }, " + Messages + " };")]
    [InlineData("object A(string doc) => new { model = \"gpt-5.6-sol\", messages = new[] { new { role = \"system\", content = \"Short.\" }, new { role = \"user\", content = doc } } };")]
    [InlineData("object A(string doc) => new { model = \"gpt-5.6-sol\", messages = new[] { new { role = \"system\", content = Rules }, new { role = \"user\", content = doc }, new { role = \"assistant\", content = \"Yes.\" }, new { role = \"user\", content = doc } } };")]
    [InlineData("object A() => new { model = \"gpt-5.6-sol\", messages = new[] { new { role = \"system\", content = Rules }, new { role = \"user\", content = \"Fixed.\" } } };")]
    public Task OtherBodies_DoesNotTrigger(string members) => Verify.AnalyzerAsync(Plain(members), PlainOptions);

    [Theory]
    [InlineData(
        """object A(string doc) => new { model = "gpt-5.6-sol", messages = new[] { new { role = "system", content = Rules }, new { role = "user", content = {|PG2005:doc|} } } };""",
        """object A(string doc) => new { model = "gpt-5.6-sol", prompt_cache_options = new { mode = "explicit" }, messages = new object[] { new { role = "system", content = new[] { new { type = "text", text = Rules, prompt_cache_breakpoint = new { mode = "explicit" } } } }, new { role = "user", content = doc } } };""")]
    [InlineData(
        """object A(string doc) => new { model = "gpt-6-sol", prompt_cache_options = new { mode = "implicit", ttl = "30m" }, messages = new object[] { new { role = "developer", content = new[] { new { type = "text", text = Rules } } }, new { role = "user", content = {|PG2005:doc|} } } };""",
        """object A(string doc) => new { model = "gpt-6-sol", prompt_cache_options = new { mode = "explicit", ttl = "30m" }, messages = new object[] { new { role = "developer", content = new[] { new { type = "text", text = Rules, prompt_cache_breakpoint = new { mode = "explicit" } } } }, new { role = "user", content = doc } } };""")]
    public async Task ImplicitMode_IsFixed(string members, string expected)
    {
        await VerifyFix.CodeFixAsync(Plain(members), Plain(expected), "PG2005B", PlainOptions);
    }

    [Fact]
    public Task ImplicitModes_AreFixedAllAtOnce() => VerifyFix.FixAllAsync(
        Plain("""
            object A(string doc) => new { model = "gpt-5.6-sol", messages = new[] { new { role = "system", content = Rules }, new { role = "user", content = {|PG2005:doc|} } } };
            object B(string doc) => new { model = "gpt-5.6-sol", messages = new[] { new { role = "system", content = Rules }, new { role = "user", content = {|PG2005:doc|} } } };
            """),
        Plain("""
            object A(string doc) => new { model = "gpt-5.6-sol", prompt_cache_options = new { mode = "explicit" }, messages = new object[] { new { role = "system", content = new[] { new { type = "text", text = Rules, prompt_cache_breakpoint = new { mode = "explicit" } } } }, new { role = "user", content = doc } } };
            object B(string doc) => new { model = "gpt-5.6-sol", prompt_cache_options = new { mode = "explicit" }, messages = new object[] { new { role = "system", content = new[] { new { type = "text", text = Rules, prompt_cache_breakpoint = new { mode = "explicit" } } } }, new { role = "user", content = doc } } };
            """),
        "PG2005B",
        PlainOptions);
}
