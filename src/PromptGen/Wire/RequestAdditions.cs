using PromptGen.Documents;

namespace PromptGen.Wire;

/// <summary>What few requests have beside the prefix and the document.</summary>
/// <param name="SharedContexts">Contexts for many calls, in order; they stand behind the static prefix.</param>
/// <param name="CallContexts">Contexts for this call, in order; they stand before the document.</param>
/// <param name="FollowUp">The turns behind the document, for a request that replies to an answer.</param>
internal sealed record RequestAdditions(SentText[] SharedContexts, SentText[] CallContexts, FollowUp? FollowUp)
{
    public static RequestAdditions None { get; } = new([], [], null);
}
