namespace PromptGen.Simulator.Protocol;

/// <summary>What every answer and report says about its origin.</summary>
internal static class SimulatorNotice
{
    public const string HeaderName = "x-promptgen-simulator";

    public const string HeaderValue = "rules; not a language model; reads text parts only";

    public const string Banner =
        "PromptGen simulator: a rule-based stand-in, not a language model. It reads text parts only: PDFs and images are counted, never read. Token counts are estimated; scores show that the pipeline works, not what a model can do.";
}
