using PromptGen.Analyzers.Tests.Analyzers.Requests;
using PromptGen.Testing;

namespace PromptGen.Analyzers.Tests.WildShapes;

/// <summary>The project around a shape. <c>Rules</c> has 9,000 characters.</summary>
internal static class Prelude
{
    private const string Usings = """
        using System; using System.Collections.Generic; using System.Collections.Immutable; using System.Diagnostics; using System.IO; using System.Linq;
        using System.Text; using System.Threading.Tasks;
        """;

    private const string Types = """
        record Chapter(string Title); record Settings(string Company); class Order { public string Text { get; set; } = ""; }
        interface IGlossary { string Load(); } interface IPromptStore { string Get(string name); }
        """;

    private static readonly string s_rules = "const string M = \"claude-sonnet-5\"; const string Rules = \"" + new string('r', 9000) + "\";";

    /// <summary>The whole file of a shape.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="isOlder">True for Anthropic 12.x.</param>
    public static string Of(WildShape shape, bool isOlder = false)
    {
        string members = shape.Members.Replace("…", "Model = M, MaxTokens = 4096, Messages = [User(doc)]", StringComparison.Ordinal);
        string head = shape.Kind switch
        {
            WildShapeKind.Typed => "using Anthropic; using Anthropic.Models.Messages; using P = Anthropic.Models.Messages.MessageCreateParams;",
            WildShapeKind.Beta => "using Anthropic; using Anthropic.Models.Beta.Messages; using P = Anthropic.Models.Beta.Messages.MessageCreateParams;",
            WildShapeKind.Chat => "using Microsoft.Extensions.AI; using Anthropic.Models.Messages;",
            WildShapeKind.OpenAI => "using OpenAI.Chat; using OpenAI.Responses;",
            WildShapeKind.Builder => "using PromptGen;",
            _ => "",
        };
        return $"#pragma warning disable OPENAI001\n{Usings}\n{head}\n{Types}\nclass Shapes\n{{\n{s_rules}\n{Sdk(shape.Kind, isOlder)}\n{members}\n}}\n";
    }

    /// <summary>What a shape compiles against: nothing that it does not need.</summary>
    public static TestOptions Options(WildShapeKind kind, bool isOlder = false) => kind switch
    {
        WildShapeKind.Raw => TestOptions.Default with { References = TestReferences.Platform },
        WildShapeKind.Builder => TestOptions.Default,
        WildShapeKind.OpenAI => RequestSources.OpenAI,
        _ => isOlder ? RequestSources.Anthropic12 : RequestSources.Anthropic13,
    };

    private static string Sdk(WildShapeKind kind, bool isOlder) => kind switch
    {
        WildShapeKind.Typed => $$"""
            static readonly Tool Emit = new() { Name = "emit", InputSchema = new() };
            readonly AnthropicClient api = new();
            static MessageParam User(string s) => {{(isOlder ? "new() { Role = Role.User, Content = s }" : "new UserMessageParam { Content = s }")}};
            static MessageParam Assistant(string s) => {{(isOlder ? "new() { Role = Role.Assistant, Content = s }" : "new AssistantMessageParam { Content = s }")}};
            static TextBlockParam Cached(string t) => new() { Text = t, CacheControl = new() };
            void Save(object o) { }
            """,
        WildShapeKind.Beta => $$"""
            static readonly BetaTool Emit = new() { Name = "emit", InputSchema = new() };
            readonly AnthropicClient api = new();
            static BetaMessageParam User(string s) => {{(isOlder ? "new() { Role = Role.User, Content = s }" : "new BetaUserMessageParam { Content = s }")}};
            static BetaTextBlockParam Cached(string t) => new() { Text = t, CacheControl = new() };
            void Save(object o) { }
            """,
        _ => "",
    };
}
