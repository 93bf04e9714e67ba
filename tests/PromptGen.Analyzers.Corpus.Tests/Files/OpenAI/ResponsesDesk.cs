#pragma warning disable OPENAI001
using Northwind.Prompts;
using OpenAI.Responses;

namespace Northwind.Responses;

/// <summary>The Responses API: constant instructions, a cache key a tenant, the question last.</summary>
public sealed class ResponsesDesk(ResponsesClient client)
{
    private const string Greeting = "You are the desk of Northwind Traders.\n";

    public async Task<string> AnswerAsync(string tenant, string question, CancellationToken cancellationToken)
    {
        CreateResponseOptions options = new("gpt-5.6-terra", [ResponseItem.CreateUserMessageItem($"{DateTime.UtcNow:O}\n{question}")])
        {
            Instructions = Greeting + House.Rulebook,
            PromptCacheKey = "desk-" + tenant,
            MaxOutputTokenCount = 2048,
            StoredOutputEnabled = false,
        };
        ResponseResult response = await client.CreateResponseAsync(options, cancellationToken);
        if (response.Status != ResponseStatus.Completed)
        {
            throw new InvalidOperationException($"The answer {response.Id} ended as {response.Status}.");
        }

        return response.GetOutputText();
    }
}
