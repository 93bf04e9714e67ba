using System.Text.Json;

namespace PromptGen.Simulator.Answers;

/// <summary>What a model would get to see for its answer, independent of the API it came through.</summary>
/// <param name="Schema">The schema the answer must match.</param>
/// <param name="Exemplars">Exemplars, in prompt order.</param>
/// <param name="Document">The text to extract from.</param>
internal sealed record AnswerSource(JsonElement Schema, IReadOnlyList<Exemplar> Exemplars, string Document);
