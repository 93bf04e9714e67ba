namespace PromptGen.Client.Tests;

/// <summary>A request as it reached the handler.</summary>
internal sealed record SentRequest(Uri Uri, IReadOnlyDictionary<string, string> Headers, string Body);
