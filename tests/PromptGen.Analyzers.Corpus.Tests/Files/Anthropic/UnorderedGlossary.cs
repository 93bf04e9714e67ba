using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;
using Northwind.Prompts;

namespace Northwind.Glossary;

/// <summary>A glossary from an immutable dictionary: its order is another one in every process, so no two instances share a cache entry.</summary>
public sealed class GlossaryPrompt(AnthropicClient client, double tolerance)
{
    private static readonly ImmutableDictionary<string, string> Terms = ImmutableDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("EXW", "ex works"),
        KeyValuePair.Create("DAP", "delivered at place"),
        KeyValuePair.Create("FCA", "free carrier"),
    ]);

    private static readonly SortedDictionary<string, string> Sorted = new(Terms, StringComparer.Ordinal);

    public Task<Message> AskAsync(string question)
    {
        string glossary = string.Join("\n", {|PG2009:Terms|}.Select(term => term.Key + ": " + term.Value));
        return client.Messages.Create(Request(House.Rulebook + glossary, question));
    }

    public Task<Message> AskSortedAsync(string question)
    {
        string glossary = string.Join("\n", Sorted.Select(term => term.Key + ": " + term.Value));
        return client.Messages.Create(Request(House.Rulebook + glossary, question));
    }

    public Task<Message> AskOrderedAsync(string question)
    {
        string glossary = string.Join("\n", Terms.OrderBy(term => term.Key, StringComparer.Ordinal).Select(term => term.Key + ": " + term.Value));
        return client.Messages.Create(Request(House.Rulebook + glossary, question));
    }

    /// <summary>The tolerance prints as 0.5 here and as 0,5 there, and the line ends differ too.</summary>
    public Task<Message> MeasureAsync(string question)
    {
        StringBuilder text = new();
        {|PG2011:text.AppendLine(House.Rulebook)|};
        text.Append("Tolerance: ").Append({|PG2011:tolerance|}).Append(" mm\n");
        text.Append(CultureInfo.InvariantCulture, $"Twice: {tolerance * 2} mm\n");
        return client.Messages.Create(Request(text.ToString(), question));
    }

    private static MessageCreateParams Request(string system, string question) => new()
    {
        Model = "claude-sonnet-5",
        MaxTokens = 2048,
        System = new List<TextBlockParam> { new() { Text = system, CacheControl = new CacheControlEphemeral() } },
        Messages = [new UserMessageParam { Content = question }],
    };
}
