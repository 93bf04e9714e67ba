namespace PromptGen.Simulator;

/// <summary>Decides which request meets which fault. Implementations are safe for all threads.</summary>
public interface IFaultPlan
{
    /// <summary>Decides about a request.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The fault, or null for a good answer.</returns>
    SimulatedFault? FaultFor(SimulatedRequest request);
}
