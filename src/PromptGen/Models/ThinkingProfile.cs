namespace PromptGen;

/// <summary>What a model does about thinking when a request does not say (provider facts TC-15, TC-16).</summary>
/// <param name="Default"><c>always</c>, <c>on</c>, <c>off</c>, or null where it is not known.</param>
/// <param name="Accepts">Values of <c>thinking.type</c> that are known to be accepted.</param>
/// <param name="Rejects">Values of <c>thinking.type</c> that are known to be answered with 400.</param>
public sealed record ThinkingProfile(string? Default, IReadOnlyList<string> Accepts, IReadOnlyList<string> Rejects);
