using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Nodes;
using Anthropic;
using Microsoft.CodeAnalysis;
using Microsoft.Extensions.AI;
using OpenAI;
using PromptGen.Simulator;
using PromptGen.Testing;

namespace PromptGen.Analyzers.Corpus.Tests.Mutations;

/// <summary>What a program does on the wire with two documents, one after the other.</summary>
/// <param name="Calls">For each call its status, and whether it wrote to the cache and read from it; or the exception that kept it from being sent.</param>
internal sealed record Behaviour(ImmutableArray<string> Calls)
{
    private static readonly string[] s_documents = ["The first document, number 17.", "The second document, number 18."];

    /// <summary>Runs the <c>Sample.Run</c> of a compilation against a simulator of its own.</summary>
    public static async Task<Behaviour> OfAsync(Compilation compilation, ImmutableArray<string> references, CancellationToken cancellationToken)
    {
        using LoadedOutput loaded = new(compilation, references);
        MethodInfo run = loaded.Assembly.GetType("Sample", throwOnError: true)!.GetMethod("Run")!;
        await using SimulatorServer simulator = await SimulatorServer.StartAsync(ct: cancellationToken);
        List<string> calls = [];
        foreach (string document in s_documents)
        {
            int before = simulator.Exchanges.Count;
            string? failure = await TryAsync(() => (Task)run.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Client(run.GetParameters()[0].ParameterType, simulator.BaseAddress), document], null)!);
            calls.AddRange(simulator.Exchanges.Count == before ? [failure ?? "nothing sent"] : simulator.Exchanges.Skip(before).Select(Describe));
        }

        return new Behaviour([.. calls]);
    }

    public bool Equals(Behaviour? other) => other is not null && Calls.SequenceEqual(other.Calls, StringComparer.Ordinal);

    public override int GetHashCode() => Calls.Length;

    public override string ToString() => string.Join(" | ", Calls);

    private static async Task<string?> TryAsync(Func<Task> run)
    {
        try
        {
            await run();
            return null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or HttpRequestException or ClientResultException or Anthropic.Exceptions.AnthropicException)
        {
            // A refusal is a result here.
            return exception.GetType().Name;
        }
    }

    private static string Describe(SimulatedExchange exchange)
    {
        JsonNode? usage = exchange.Status == 200 ? JsonNode.Parse(exchange.ResponseBody.Span)!["usage"] : null;
        int written = (int?)usage?["cache_creation_input_tokens"] ?? 0;
        int read = (int?)usage?["cache_read_input_tokens"] ?? (int?)usage?["prompt_tokens_details"]?["cached_tokens"] ?? 0;
        return $"{exchange.Status}{(written > 1000 ? " writes" : "")}{(read > 1000 ? " reads" : "")}";
    }

    private static object Client(Type type, Uri address)
    {
        string url = address.ToString().TrimEnd('/');
        if (type == typeof(HttpClient))
        {
            return new HttpClient { BaseAddress = address, DefaultRequestHeaders = { { "x-api-key", "none" }, { "anthropic-version", "2023-06-01" } } };
        }

        AnthropicClient anthropic = new() { ApiKey = "none", BaseUrl = url, MaxRetries = 0 };
        return type == typeof(AnthropicClient) ? anthropic
            : type == typeof(IChatClient) ? anthropic.AsIChatClient("claude-sonnet-5")
            : new OpenAI.Chat.ChatClient("gpt-5.4", new ApiKeyCredential("none"), new OpenAIClientOptions { Endpoint = new Uri(url + "/v1"), RetryPolicy = new ClientRetryPolicy(0) });
    }
}
