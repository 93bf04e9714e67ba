using System.Text.Json;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>An exemplar's document and the part of its output that a node of the schema stands for.</summary>
internal sealed record LearningCase(DocumentView View, JsonElement Gold);
