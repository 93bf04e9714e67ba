using System.Collections.Immutable;

namespace PromptGen.Analyzers.Corpus.Tests.Mutations;

/// <summary>One mistake, made in a clean prompt.</summary>
/// <param name="Name">The name in test output.</param>
/// <param name="Apply">Makes the mistake and marks what is to be reported.</param>
/// <param name="Meaningless">The families in which the mistake cannot be made, each with the reason.</param>
internal sealed record Mutation(string Name, Func<Prompt, TextStyle, Prompt> Apply, ImmutableDictionary<string, string> Meaningless)
{
    private const string ToolIsNoText = "the fixes move text of blocks and messages; a tool's description has no other place to go";

    private const string OneText = "the fix moves texts within a list of blocks, not messages with their roles";

    /// <summary>The families in which the mistake is reported and left to the author, each with the reason.</summary>
    public ImmutableDictionary<string, string> Unrepaired { get; init; } = In();

    private const string NoMarkers = "the SDK has no markers; the API caches the leading run by itself";

    private const string NoTools = "the builder makes prompts of text; the tools of an extraction have constant descriptions from attributes";

    /// <summary>All mistakes.</summary>
    public static ImmutableArray<Mutation> All { get; } =
    [
        new("clock at the head", static (prompt, text) => prompt with
        {
            Members = text.VolatileMembers ?? text.Members,
            Statements = text.VolatileStatements ?? text.Statements,
            Blocks = [prompt.Blocks[0] with { Expression = text.Volatile }],
        }, In()),
        new("identifier in a tool description", static (prompt, _) => prompt with { ToolText = "$\"Emits what was found in run {{|PG2001:Guid.NewGuid()|}}.\"" }, In(("PromptGen", NoTools)))
        {
            Unrepaired = In(("Anthropic", ToolIsNoText), ("Microsoft.Extensions.AI", ToolIsNoText), ("OpenAI", ToolIsNoText), ("Raw JSON", ToolIsNoText)),
        },
        new("document before the rules", static (prompt, _) => prompt.IsChat
            ? prompt with { IsUserFirst = true, Document = "{|PG2002:doc|}" }
            : prompt with { Blocks = [new Block("doc", null, null, "PG2002"), .. prompt.Blocks] }, In())
        {
            Unrepaired = In(("Microsoft.Extensions.AI", OneText), ("OpenAI", OneText)),
        },
        new("marker deleted", static (prompt, _) => prompt with { Blocks = [prompt.Blocks[0] with { Ttl = null, TextMark = "PG2004" }] },
            In(("OpenAI", NoMarkers), ("PromptGen", "a prompt of the builder may be written for a provider that caches by itself, and no breakpoint is a decision"))),
        new("marker on the document", static (prompt, _) => prompt with { Blocks = [prompt.Blocks[0] with { Ttl = null }, new Block("doc", "5m", "PG2005")] }, In(("OpenAI", NoMarkers))),
        new("fifth marker", static (prompt, _) => prompt with
        {
            Blocks = [prompt.Blocks[0], new Block("\"Be brief.\""), new Block("\"Be kind.\""), new Block("\"Be exact.\""), new Block("\"Be quick.\"", "5m", "PG2006")],
        }, In(("OpenAI", NoMarkers))),
        new("1h after 5m", static (prompt, _) => prompt with { Blocks = [prompt.Blocks[0], new Block("\"Answer in English.\"", "1h", "PG2007")] }, In(("OpenAI", NoMarkers))),
        new("forced choice on a model that rejects it", static (prompt, _) => prompt with { IsForced = true, Model = "claude-opus-5-5" },
            In(("OpenAI", "no OpenAI model of the table rejects a forced choice"), ("PromptGen", NoTools)))
        {
            Unrepaired = In(("Microsoft.Extensions.AI", "its tools have no switch for strict")),
        },
    ];

    private static ImmutableDictionary<string, string> In(params (string Family, string Reason)[] reasons) => reasons.ToImmutableDictionary(static r => r.Family, static r => r.Reason, StringComparer.Ordinal);
}
