using Microsoft.Extensions.AI;

namespace PromptGen.Extensions.AI;

/// <summary>Marks a chat client that sends an extraction request's own body when it meets <see cref="ExtractionChatOptions"/>: cache markers and strict tools arrive.</summary>
public interface IExtractionChatClient : IChatClient;
