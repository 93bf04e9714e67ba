namespace PromptGen.Simulator.Caching;

/// <summary>One block of a prompt.</summary>
/// <param name="Section">Where it stands: tools, system or messages.</param>
/// <param name="Hash">Its bytes without markers.</param>
/// <param name="Tokens">Estimated tokens.</param>
internal sealed record DigestBlock(string Section, string Hash, int Tokens);
