using PromptGen.Simulator;

namespace PromptGen.Chaos;

/// <summary>A plan of faults that tells each document's flow what its request meets.</summary>
internal sealed class FlowPlan(IFaultPlan plan, int first, IReadOnlyList<Flow> flows) : IFaultPlan
{
    private int _strangers;

    /// <summary>Requests of no known document.</summary>
    public int Strangers => Volatile.Read(ref _strangers);

    public SimulatedFault? FaultFor(SimulatedRequest request)
    {
        SimulatedFault? fault = plan.FaultFor(request);
        int index = Parcel.NumberIn(request.Body.Span) - first;
        if (index >= 0 && index < flows.Count)
        {
            flows[index].Meet(fault?.Kind);
        }
        else
        {
            Interlocked.Increment(ref _strangers);
        }

        return fault;
    }
}
