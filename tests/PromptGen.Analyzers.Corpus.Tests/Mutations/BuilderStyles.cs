using System.Collections.Immutable;

namespace PromptGen.Analyzers.Corpus.Tests.Mutations;

/// <summary>PromptGen's own builder.</summary>
internal static class BuilderStyles
{
    public static ImmutableArray<RequestStyle> All { get; } =
    [
        Style("chain", p => $$"""
            using HttpContent content = new PromptBuilder(){{Calls(p)}}.ToHttpContent(WireFormat.AnthropicMessages, "{{p.Model}}", 2048);
                    using HttpResponseMessage answer = await client.PostAsync("v1/messages", content);
            """),
        Style("local", p => $$"""
            PromptBuilder prompt = new PromptBuilder(){{Calls(p)}};
                    Console.Error.WriteLine(prompt.Parts.Count);
                    using HttpContent content = prompt.ToHttpContent(WireFormat.AnthropicMessages, "{{p.Model}}", 2048);
                    using HttpResponseMessage answer = await client.PostAsync("v1/messages", content);
            """),
        Style("formatted", p => $$"""
            PromptBuilder prompt = new PromptBuilder()
                        {{Calls(p).Replace(").", ")\n            .", StringComparison.Ordinal)}};
                    using HttpContent content = prompt.ToHttpContent(WireFormat.AnthropicMessages, "{{p.Model}}");
                    await client.PostAsync("v1/messages", content);
            """),
    ];

    private static RequestStyle Style(string name, Func<Prompt, string> body) => new("PromptGen", name, "using PromptGen;", "HttpClient", "", body);

    private static string Calls(Prompt p)
    {
        string head = p.Write(b => (b.Expression == "doc" ? "" : $".Static({b.Text})") + (b.Ttl is null || b.Expression == "doc" ? "" : Breakpoint(b)), "");
        string document = $".Variable({p.Document})";
        string behind = string.Concat(p.Blocks.Where(static b => b.Expression == "doc" && b.Ttl is not null).Select(Breakpoint));
        return p.IsUserFirst ? document + head : head + document + behind;
    }

    private static string Breakpoint(Block b) => "." + b.Marked("CacheBreakpoint(" + (b.IsLong ? "CacheTtl.OneHour" : "") + ")");
}
