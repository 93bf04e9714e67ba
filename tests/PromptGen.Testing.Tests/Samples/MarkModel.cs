namespace PromptGen.Testing.Tests.Samples;

internal sealed record MarkModel(string Namespace, string Name);
