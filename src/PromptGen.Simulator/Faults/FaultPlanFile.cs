namespace PromptGen.Simulator.Faults;

/// <summary>A plan as its file has it.</summary>
internal sealed record FaultPlanFile
{
    public int Seed { get; init; }

    public required IReadOnlyList<SimulatedFault> Faults { get; init; }
}
