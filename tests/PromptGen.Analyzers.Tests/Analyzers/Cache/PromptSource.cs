using PromptGen.Testing;

namespace PromptGen.Analyzers.Tests.Analyzers.Cache;

/// <summary>Sources for the rules on prompts. <c>Rules</c> has 9,000 characters, <c>M</c> names a model, <c>P</c> is <c>MessageCreateParams</c>.</summary>
internal static class PromptSource
{
    private const string Usings = """
        using System; using System.Collections.Generic; using System.Collections.Immutable; using System.Diagnostics; using System.Globalization; using System.IO; using System.Linq;
        using System.Text; using System.Threading.Tasks;
        """;

    private static readonly string s_rules = "const string M = \"claude-sonnet-5\"; const string Rules = \"" + new string('r', 9000) + "\";";

    /// <summary>The references of all vendor SDKs.</summary>
    public static TestOptions AllSdks { get; } = TestOptions.Default with
    {
        References = TestReferences.Default.WithAssembly("Anthropic", "Microsoft.Extensions.AI.Abstractions", "OpenAI", "System.ClientModel", "System.Memory.Data"),
    };

    /// <summary>Members of a class for the official Anthropic SDK.</summary>
    public static string Anthropic(string members) => $$"""
        {{Usings}}
        using Anthropic; using Anthropic.Models.Messages; using P = Anthropic.Models.Messages.MessageCreateParams;
        record Chapter(string Title);
        interface IGlossary { string Load(); }
        class Shapes
        {
            {{s_rules}}
            static MessageParam User(string s) => new UserMessageParam { Content = s };
            static TextBlockParam Cached(string t) => new() { Text = t, CacheControl = new() };
            {{members.Replace("…", "Model = M, MaxTokens = 4096, Messages = [User(doc)]", StringComparison.Ordinal)}}
        }
        """;

    /// <summary>Members of a class for Microsoft.Extensions.AI.</summary>
    public static string ExtensionsAI(string members) => $$"""
        {{Usings}}
        using Microsoft.Extensions.AI; using Anthropic.Models.Messages;
        class Shapes
        {
            {{s_rules}}
            {{members}}
        }
        """;

    /// <summary>Members of a class for the OpenAI SDK.</summary>
    public static string OpenAI(string members) => $$"""
        #pragma warning disable OPENAI001
        {{Usings}}
        using OpenAI.Chat; using OpenAI.Responses;
        class Shapes
        {
            {{s_rules}}
            {{members}}
        }
        """;

    /// <summary>Members of a class without any SDK.</summary>
    public static string Plain(string members) => $$"""
        {{Usings}}
        class Shapes
        {
            {{s_rules}}
            {{members}}
        }
        """;

    /// <summary>Members of a class for PromptGen's builder.</summary>
    public static string Builder(string members) => $$"""
        {{Usings}}
        using PromptGen;
        class Shapes
        {
            {{s_rules}}
            {{members}}
        }
        """;
}
