using Anthropic;
using Anthropic.Models.Messages;
using Northwind.Prompts;

namespace Northwind.Shots;

public sealed record Shot(int Id, string Input, string Output);

public sealed class ShotLibrary(IReadOnlyList<Shot> all)
{
    public IReadOnlyList<Shot> All => all;
}

/// <summary>Examples are drawn anew for every call "so that the model does not overfit"; the prefix never repeats.</summary>
public sealed class ShuffledShots(AnthropicClient client, ShotLibrary library)
{
    public Task<Message> AskAsync(string text, CancellationToken cancellationToken)
    {
        IEnumerable<string> shots = {|PG3006:library.All.OrderBy(_ => Guid.NewGuid())|}.Take(12).Select(shot => $"<example>\n{shot.Input}\n=> {shot.Output}\n</example>");
        string system = House.Rulebook + string.Join("\n", shots);
        return client.Messages.Create(Request(system, text), cancellationToken);
    }

    public Task<Message> AskFixedAsync(string text, CancellationToken cancellationToken)
    {
        IEnumerable<string> shots = library.All.OrderBy(shot => shot.Id).Take(12).Select(shot => $"<example>\n{shot.Input}\n=> {shot.Output}\n</example>");
        return client.Messages.Create(Request(House.Rulebook + string.Join("\n", shots), text), cancellationToken);
    }

    private static MessageCreateParams Request(string system, string text) => new()
    {
        Model = "claude-sonnet-5",
        MaxTokens = 4096,
        System = new List<TextBlockParam> { new() { Text = system, CacheControl = new CacheControlEphemeral() } },
        Messages = [new UserMessageParam { Content = text }],
    };
}
