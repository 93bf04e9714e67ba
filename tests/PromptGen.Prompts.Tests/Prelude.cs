namespace PromptGen.Prompts.Tests;

/// <summary>The prelude of the wild shapes (rules.md section 11). <c>Rules</c> has 9,000 characters.</summary>
internal static class Prelude
{
    public const string Usings = """
        using System; using System.Collections.Generic; using System.Collections.Immutable; using System.Diagnostics; using System.IO; using System.Linq;
        using System.Text; using System.Threading.Tasks;
        """;

    public static string Rules { get; } = "const string Rules = \"" + new string('r', 9000) + "\";";

    /// <summary>Wraps members for the official SDK, 13.x.</summary>
    public static string Anthropic13(string members) => Typed("new UserMessageParam { Content = s }", members);

    /// <summary>Wraps members for the official SDK, 12.x.</summary>
    public static string Anthropic12(string members) => Typed("new() { Role = Role.User, Content = s }", members);

    /// <summary>Wraps members for Microsoft.Extensions.AI with the Anthropic adapter.</summary>
    public static string ExtensionsAI(string members) => $$"""
        {{Usings}}
        using Microsoft.Extensions.AI; using Anthropic.Models.Messages;
        class Shapes { {{Rules}}
        {{members}}
        }
        """;

    /// <summary>Wraps members for the OpenAI SDK.</summary>
    public static string OpenAI(string members) => $$"""
        #pragma warning disable OPENAI001
        {{Usings}}
        using OpenAI.Chat; using OpenAI.Responses;
        class Shapes { {{Rules}}
        {{members}}
        }
        """;

    /// <summary>Wraps members without any SDK.</summary>
    public static string Plain(string members) => $$"""
        {{Usings}}
        using System.Text.Json.Nodes;
        class Shapes { const string M = "claude-sonnet-5"; {{Rules}}
        {{members}}
        }
        """;

    private static string Typed(string user, string members) => $$"""
        {{Usings}}
        using Anthropic; using Anthropic.Models.Messages; using P = Anthropic.Models.Messages.MessageCreateParams;
        record Chapter(string Title);
        interface IGlossary { string Load(); }
        class Order { public string Text { get; set; } = ""; }
        class Shapes
        {
            const string M = "claude-sonnet-5";
            {{Rules}}
            static readonly Tool Emit = new() { Name = "emit", InputSchema = new() };
            readonly AnthropicClient api = new();
            static MessageParam User(string s) => {{user}};
            {{members.Replace("…", "Model = M, MaxTokens = 4096, Messages = [User(doc)]")}}
        }
        """;
}
