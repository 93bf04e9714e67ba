namespace PromptGen.Analyzers.Corpus.Tests.Mutations;

/// <summary>A way to send a prompt through one of the API families.</summary>
/// <param name="Family">The family.</param>
/// <param name="Name">The name in test output.</param>
/// <param name="Usings">Namespaces beside those of all programs.</param>
/// <param name="Client">The type of the client that <c>Sample.Run</c> gets.</param>
/// <param name="Members">Members that the style needs.</param>
/// <param name="Body">The statements of <c>Sample.Run</c>.</param>
internal sealed record RequestStyle(string Family, string Name, string Usings, string Client, string Members, Func<Prompt, string> Body)
{
    private static readonly string s_rules = string.Concat(Enumerable.Range(1, 120).Select(static i => $"Rule {i}: read line {i} of the document as it is printed and give its value unchanged. "));

    /// <summary>The source of the program.</summary>
    public string Program(Prompt prompt) => $$"""
        #pragma warning disable OPENAI001
        using System; using System.Collections.Generic; using System.Globalization; using System.Linq; using System.Net.Http; using System.Net.Http.Json; using System.Text; using System.Text.Json; using System.Text.Json.Nodes; using System.Threading.Tasks;
        {{Usings}}

        public static partial class Sample
        {
            const string Opening = "You read documents and answer with what they say.";
            const string Rules = "{{s_rules}}";
            {{prompt.Members}}
            {{Members}}

            public static async Task Run({{Client}} client, string doc)
            {
                {{prompt.Statements}}
                {{Body(prompt)}}
            }
        }
        """;
}
