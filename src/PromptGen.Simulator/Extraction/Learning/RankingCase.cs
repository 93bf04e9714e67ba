namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>One choice to learn from: candidates, and which of them are right. None right means that the right choice is none.</summary>
internal sealed record RankingCase(IReadOnlyList<int[]> Candidates, IReadOnlyList<bool> IsRight);
