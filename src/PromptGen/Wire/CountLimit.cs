namespace PromptGen.Wire;

/// <summary>How many of something a request may have, which for some models is fewer.</summary>
/// <param name="Most">For models in general, also for one whose window is not known.</param>
/// <param name="MostOfSmall">For models with a small window.</param>
/// <param name="SmallWindow">The largest context window in tokens that counts as small.</param>
internal sealed record CountLimit(int Most, int MostOfSmall, int SmallWindow)
{
    public int For(ModelProfile model) => model.ContextWindow <= SmallWindow ? MostOfSmall : Most;
}
