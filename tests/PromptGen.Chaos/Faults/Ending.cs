using PromptGen.Simulator;

namespace PromptGen.Chaos.Faults;

/// <summary>
/// How a document must end and after how many tries, worked out from what its requests met (reliability sections 1 and 2): two more tries for what was not
/// answered, one more for an answer that came broken, none for a stream that had begun or behind the deadline.
/// </summary>
internal static class Ending
{
    private const int MostTries = 3;

    public static (ExtractionOutcome Outcome, int Attempts) Of(IReadOnlyList<FaultKind?> met, bool streams)
    {
        bool brokenBefore = false;
        for (int index = 0; index < met.Count; index++)
        {
            if (met[index] is not { } fault)
            {
                return (ExtractionOutcome.Ok, index + 1);
            }

            bool isBroken = fault is FaultKind.CutBody or FaultKind.HangInBody or FaultKind.Html or FaultKind.EmptyBody or FaultKind.ErrorEvent;
            bool isLast = index + 1 == MostTries || fault == FaultKind.HangBeforeHead || (isBroken && (streams || brokenBefore));
            if (isLast)
            {
                return (FaultPlan.OutcomeOf(fault), index + 1);
            }

            brokenBefore |= isBroken;
        }

        // A try is missing; no ending fits.
        return (ExtractionOutcome.Disabled, met.Count + 1);
    }
}
