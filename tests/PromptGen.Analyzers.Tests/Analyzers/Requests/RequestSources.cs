using System.Reflection;
using PromptGen.Testing;

namespace PromptGen.Analyzers.Tests.Analyzers.Requests;

/// <summary>The projects and the prelude of tests about requests. In members, <c>…</c> stands for model, limit and messages.</summary>
internal static class RequestSources
{
    public static TestOptions Plain { get; } = TestOptions.Default;

    public static TestOptions Anthropic13 { get; } = With(TestReferences.Default.WithAssembly("Anthropic", "Microsoft.Extensions.AI.Abstractions"));

    public static TestOptions Anthropic12 { get; } = With(TestReferences.Default.WithAssembly("Microsoft.Extensions.AI.Abstractions").With(OlderSdk()));

    public static TestOptions OpenAI { get; } = With(TestReferences.Default.WithAssembly("OpenAI", "System.ClientModel", "System.Memory.Data"));

    /// <summary>Members that use the official SDK, 13.x.</summary>
    public static string Typed(string members, string types = "") => Class("new UserMessageParam { Content = s }", "Messages", members, types);

    /// <summary>Members that use the official SDK, 12.x.</summary>
    public static string Typed12(string members) => Class("new() { Role = Role.User, Content = s }", "Messages", members, "");

    /// <summary>Members that use the Beta namespace.</summary>
    public static string Beta(string members) => $$"""
        using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks; using Anthropic; using Anthropic.Models.Beta.Messages;
        using P = Anthropic.Models.Beta.Messages.MessageCreateParams;
        class Shapes
        {
            static readonly BetaTool Emit = new() { Name = "emit", InputSchema = new() };
            static BetaMessageParam User(string s) => new BetaUserMessageParam { Content = s };
            {{members}}
        }
        """;

    /// <summary>Members that use Microsoft.Extensions.AI with the Anthropic adapter.</summary>
    public static string Chat(string members, string types = "") => $$"""
        using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks; using Microsoft.Extensions.AI; using Anthropic.Models.Messages;
        class Shapes
        {
            const string Rules = "Extract what the invoice says.";
            {{members}}
        }
        {{types}}
        """;

    /// <summary>Members without any SDK.</summary>
    public static string Raw(string members) => $$"""
        using System; using System.Collections.Generic; using System.Threading.Tasks;
        class Shapes
        {
            const string M = "claude-sonnet-5";
            const string Rules = "Extract what the invoice says.";
            {{members}}
        }
        """;

    private static string Class(string user, string space, string members, string types) => $$"""
        using System; using System.Collections.Generic; using System.Linq; using System.Text.Json; using System.Threading.Tasks; using Anthropic; using Anthropic.Models.{{space}};
        using P = Anthropic.Models.{{space}}.MessageCreateParams;
        class Shapes
        {
            const string M = "claude-sonnet-5";
            const string Rules = "Extract what the invoice says.";
            static readonly Tool Emit = new() { Name = "emit", InputSchema = new() };
            readonly AnthropicClient api = new();
            static MessageParam User(string s) => {{user}};
            void Save(object o) { }
            {{members.Replace("…", "Model = M, MaxTokens = 4096, Messages = [User(doc)]", StringComparison.Ordinal)}}
        }
        {{types}}
        """;

    private static TestOptions With(TestReferences references) => TestOptions.Default with { References = references };

    private static string OlderSdk() =>
        typeof(RequestSources).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "Anthropic12").Value!;
}
