using PromptGen.Testing;

namespace PromptGen.Analyzers.Tests.Analyzers.Cache;

/// <summary>Sources for the rules on markers, against the real assemblies. <c>Rules</c> has 9,000 characters: at least 1,500 tokens.</summary>
internal static class MarkerSource
{
    private const string Usings = "using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks;\n";
    private static readonly string s_rules = "const string Rules = \"" + new string('r', 9000) + "\";";

    /// <summary>A project with the Anthropic SDK 13.x and Microsoft.Extensions.AI.</summary>
    public static TestOptions Options { get; } = TestOptions.Default with
    {
        References = TestReferences.Default.WithAssembly("Anthropic", "Microsoft.Extensions.AI.Abstractions"),
    };

    /// <summary>A project without any SDK.</summary>
    public static TestOptions PlainOptions { get; } = TestOptions.Default;

    /// <summary>Members of a class; <c>…</c> stands for model, limit and one user message.</summary>
    public static string Typed(string members) => Usings + """
        using Anthropic; using Anthropic.Models.Messages; using P = Anthropic.Models.Messages.MessageCreateParams;
        class Order { public string Text { get; set; } = ""; }
        class Shapes
        {
            const string M = "claude-sonnet-5";

        """ + "    " + s_rules + "\n" + """
            static readonly Tool Emit = new() { Name = "emit", InputSchema = new() };
            readonly AnthropicClient api = new();
            static MessageParam User(string s) => new UserMessageParam { Content = s };
            static TextBlockParam Cached(string t) => new() { Text = t, CacheControl = new() };

        """ + members.Replace("…", "Model = M, MaxTokens = 4096, Messages = [User(doc)]") + "\n}\n";

    /// <summary>Members of a class that uses the Beta namespace.</summary>
    public static string Beta(string members) => Usings + "using Anthropic.Models.Beta.Messages;\nclass Shapes\n{\n    " + s_rules + "\n" + members + "\n}\n";

    /// <summary>Members of a class that uses Microsoft.Extensions.AI.</summary>
    public static string Chat(string members) => Usings + "using Anthropic.Models.Messages; using Microsoft.Extensions.AI;\nclass Shapes\n{\n    " + s_rules + "\n" + members + "\n}\n";

    /// <summary>Members of a class without any SDK.</summary>
    public static string Plain(string members) => Usings + "class Shapes\n{\n    const string M = \"claude-sonnet-5\"; " + s_rules + "\n" + members + "\n}\n";
}
