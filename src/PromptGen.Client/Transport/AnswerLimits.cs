namespace PromptGen.Client;

/// <summary>What bounds the reading of an answer's body.</summary>
/// <param name="MaxBytes">The largest body that is read, in bytes.</param>
/// <param name="IdleTimeout">How long a body may stand still before the answer counts as cut.</param>
/// <param name="TimeProvider">The clock.</param>
public sealed record AnswerLimits(int MaxBytes, TimeSpan IdleTimeout, TimeProvider TimeProvider)
{
    /// <summary>1 MB, 1 minute, the system's clock.</summary>
    public static AnswerLimits Default { get; } = new(1_000_000, TimeSpan.FromMinutes(1), TimeProvider.System);
}
