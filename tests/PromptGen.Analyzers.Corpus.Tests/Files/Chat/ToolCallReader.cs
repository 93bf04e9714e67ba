using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;
using Northwind.Prompts;

namespace Northwind.ToolCalls;

public sealed record Appointment(string Day, string Room);

/// <summary>Uses the arguments of a call although the answer may have been cut off in the middle of them.</summary>
public sealed class AppointmentDesk(IChatClient client)
{
    private static readonly AITool Book = AIFunctionFactory.Create((string day, string room) => day + room, "book_room", "Books a room for a day.");
    private static readonly ChatMessage Rules = new(ChatRole.System, [new TextContent(House.Rulebook).WithCacheControl(new CacheControlEphemeral())]);

    public async Task<Appointment?> BookAsync(string mail, CancellationToken cancellationToken)
    {
        ChatResponse response = await client.GetResponseAsync(
            [Rules, new ChatMessage(ChatRole.User, mail)],
            new ChatOptions { ModelId = "claude-sonnet-4-6", MaxOutputTokens = 1024, Tools = [Book], ToolMode = ChatToolMode.RequireAny },
            cancellationToken);
        FunctionCallContent? call = response.Messages.SelectMany(message => message.Contents).OfType<FunctionCallContent>().FirstOrDefault();
        return call is null ? null : new Appointment({|PG4001:call.Arguments|}!["day"]?.ToString() ?? "", call.Arguments["room"]?.ToString() ?? "");
    }

    public async Task<Appointment?> BookCarefullyAsync(string mail, CancellationToken cancellationToken)
    {
        ChatResponse response = await client.GetResponseAsync(
            [Rules, new ChatMessage(ChatRole.User, mail)],
            new ChatOptions { ModelId = "claude-sonnet-4-6", MaxOutputTokens = 1024, Tools = [Book], ToolMode = ChatToolMode.RequireAny },
            cancellationToken);
        if (response.FinishReason != ChatFinishReason.ToolCalls)
        {
            return null;
        }

        FunctionCallContent call = response.Messages.SelectMany(message => message.Contents).OfType<FunctionCallContent>().First();
        return new Appointment(call.Arguments!["day"]?.ToString() ?? "", call.Arguments["room"]?.ToString() ?? "");
    }
}
