using Microsoft.Extensions.AI;

namespace PromptGen.Extensions.AI;

/// <summary>Marks a chat client that sends an extraction request's own body when it meets <see cref="ExtractionChatOptions"/>: cache markers and strict tools arrive.</summary>
public interface IExtractionChatClient : IChatClient
{
    /// <summary>Finds the provider's own answer behind a response of this client's, which shows what the response's objects have lost, such as a member that came twice.</summary>
    /// <param name="response">The response, also as clients around this one hand it on.</param>
    /// <returns>The body as the Messages API gives it; null where the response does not have it any more.</returns>
    ReadOnlyMemory<byte>? FindAnswer(ChatResponse response) => null;

    /// <summary>Finds the provider's own event behind an update of a streamed response.</summary>
    /// <param name="update">The update.</param>
    /// <returns>The JSON of the event as the Messages API streams it, on one line; null where the update does not have it.</returns>
    ReadOnlyMemory<byte>? FindEvent(ChatResponseUpdate update) => null;
}
