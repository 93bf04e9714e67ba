namespace PromptGen.Simulator.Protocol;

/// <summary>Whose headers and error bodies are spoken.</summary>
internal enum ApiDialect
{
    Anthropic,
    OpenAI,
}
