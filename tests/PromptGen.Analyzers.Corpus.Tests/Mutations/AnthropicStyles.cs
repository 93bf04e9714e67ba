using System.Collections.Immutable;

namespace PromptGen.Analyzers.Corpus.Tests.Mutations;

/// <summary>The official Anthropic SDK.</summary>
internal static class AnthropicStyles
{
    private const string Usings = "using Anthropic; using Anthropic.Models.Messages;";

    public static ImmutableArray<RequestStyle> All { get; } =
    [
        Style("initializer", "", p => $$"""
            await client.Messages.Create(new MessageCreateParams { {{Settings(p)}}, System = new List<TextBlockParam> { {{p.Write(Initializer)}} }, Messages = [new UserMessageParam { Content = {{p.Document}} }] });
            """),
        Style("added", "", p => $$"""
            List<TextBlockParam> blocks = new();
                    {{p.Write(b => $"blocks.Add(new TextBlockParam {{ Text = {b.Text}{(b.Ttl is null ? "" : ", " + b.Marked("CacheControl = new CacheControlEphemeral" + (b.IsLong ? " { Ttl = Ttl.Ttl1h }" : "()")))} }});", "\n        ")}}
                    MessageCreateParams request = new() { {{Settings(p)}}, System = blocks, Messages = new List<MessageParam> { new UserMessageParam { Content = {{p.Document}} } } };
                    Message answer = await client.Messages.Create(request);
                    Console.Error.WriteLine(answer.StopReason);
            """),
        Style("factory", """
            static TextBlockParam Plain(string t) => new() { Text = t };
                static TextBlockParam Marked(string t) => new() { Text = t, CacheControl = new() };
                static TextBlockParam Long(string t) => new() { Text = t, CacheControl = new() { Ttl = Ttl.Ttl1h } };
            """, p => $$"""
            var blocks = new List<TextBlockParam> { {{p.Write(static b => b.Call())}} };
                    await client.Messages.Create(new MessageCreateParams { {{Settings(p)}}, System = blocks, Messages = [new UserMessageParam { Content = {{p.Document}} }] });
            """),
        Style("constructor", "", p => $$"""
            List<TextBlockParam> blocks = [{{p.Write(b => $"new TextBlockParam({b.Text}) {{ {(b.Ttl is null ? "" : b.Marked("CacheControl = new CacheControlEphemeral { Ttl = " + (b.IsLong ? "Ttl.Ttl1h" : "Ttl.Ttl5m") + " }"))} }}")}}];
                    MessageParam[] messages = [new UserMessageParam { Content = "The document follows." }, new AssistantMessageParam { Content = "Yes." }, new UserMessageParam { Content = {{p.Document}} }];
                    await client.Messages.Create(new MessageCreateParams { {{Settings(p)}}, System = new MessageCreateParamsSystem(blocks), Messages = messages });
            """),
        new("Anthropic", "beta", "using Anthropic; using Anthropic.Models.Beta.Messages;", "AnthropicClient", Schema, p => $$"""
            for (int attempt = 0; attempt < 1; attempt++)
                    {
                        await client.Beta.Messages.Create(new MessageCreateParams { {{Settings(p, "Beta")}}, System = new List<BetaTextBlockParam> { {{p.Write(Initializer)}} }, Messages = [new BetaUserMessageParam { Content = {{p.Document}} }] });
                    }
            """),
    ];

    // A strict tool needs a schema that is closed.
    private const string Schema = """
        static readonly InputSchema Schema = InputSchema.FromRawUnchecked(JsonSerializer.Deserialize<Dictionary<string, JsonElement>>("{\"type\": \"object\", \"properties\": {\"number\": {\"type\": \"string\"}}, \"required\": [\"number\"], \"additionalProperties\": false}")!);

        """;

    private static RequestStyle Style(string name, string members, Func<Prompt, string> body) => new("Anthropic", name, Usings, "AnthropicClient", Schema + members, body);

    private static string Initializer(Block b) => $"new() {{ Text = {b.Text}{(b.Ttl is null ? "" : ", " + b.Marked("CacheControl = new()" + (b.IsLong ? " { Ttl = Ttl.Ttl1h }" : "")))} }}";

    private static string Settings(Prompt p, string prefix = "") => $"Model = \"{p.Model}\", MaxTokens = 2048"
        + (p.ToolText is null ? "" : $", Tools = [new {prefix}Tool {{ Name = \"emit\", Description = {p.ToolText}, InputSchema = Schema }}]")
        + (p.IsForced ? ", ToolChoice = " + p.Choice($"new {prefix}ToolChoiceTool {{ Name = \"emit\" }}") : "");
}
