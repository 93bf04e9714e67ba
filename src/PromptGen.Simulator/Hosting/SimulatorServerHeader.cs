namespace PromptGen.Simulator.Hosting;

/// <summary>The header that marks every answer.</summary>
internal static class SimulatorServerHeader
{
    public const string Name = "x-promptgen-simulator";

    public const string Value = "rules; not a language model";
}
