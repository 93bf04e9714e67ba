#pragma warning disable OPENAI001
using Northwind.Prompts;
using OpenAI.Responses;

namespace Northwind.Keys;

/// <summary>A key that no second request has sends calls with one prefix to different machines.</summary>
public sealed class RandomCacheKey(ResponsesClient client)
{
    private static readonly string Process = "northwind-keys";

    public async Task<string> AskAsync(string question)
    {
        CreateResponseOptions options = new("gpt-5.6-terra", [ResponseItem.CreateUserMessageItem(question)])
        {
            Instructions = House.Rulebook,
            PromptCacheKey = $"call-{{|PG5004:Guid.NewGuid()|}:N}",
        };
        ResponseResult response = await client.CreateResponseAsync(options);
        return response.GetOutputText();
    }

    public async Task<string> AskAgainAsync(string question)
    {
        CreateResponseOptions options = new() { Model = "gpt-5.6-terra", Instructions = House.Rulebook };
        options.InputItems.Add(ResponseItem.CreateUserMessageItem(question));
        options.PromptCacheKey = {|PG5004:DateTime.UtcNow|}.Ticks.ToString(System.Globalization.CultureInfo.InvariantCulture);
        ResponseResult response = await client.CreateResponseAsync(options);
        return response.GetOutputText();
    }

    public async Task<string> AskWellAsync(string question)
    {
        CreateResponseOptions options = new() { Model = "gpt-5.6-terra", Instructions = House.Rulebook, PromptCacheKey = Process };
        options.InputItems.Add(ResponseItem.CreateUserMessageItem(question));
        ResponseResult response = await client.CreateResponseAsync(options);
        return response.GetOutputText();
    }
}
