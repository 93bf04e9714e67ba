using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Prompts.Texts;

/// <summary>A point of the stability lattice, with the expression that proves it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Witness">The expression that varies, for <see cref="StabilityKind.Volatile"/> and the two other volatile kinds; for Unknown the expression that could not be followed.</param>
/// <param name="Reason">Why nothing is proven, for <see cref="StabilityKind.Unknown"/>.</param>
internal readonly record struct Stability(StabilityKind Kind, IOperation? Witness = null, UnknownReason Reason = UnknownReason.None)
{
    /// <summary>Known at compile time.</summary>
    public static Stability Const => default;

    /// <summary>The same for the life of the process.</summary>
    public static Stability ProcessStable => new(StabilityKind.ProcessStable);

    /// <summary>Const or process-stable: what the rules call stable.</summary>
    public bool IsStable => Kind <= StabilityKind.ProcessStable;

    /// <summary>Proven to differ from request to request.</summary>
    public bool IsVolatile => Kind == StabilityKind.Volatile;

    /// <summary>Nothing is proven.</summary>
    public bool IsUnknown => Kind == StabilityKind.Unknown;

    /// <summary>Unknown for a reason.</summary>
    public static Stability Unknown(UnknownReason reason, IOperation witness) => new(StabilityKind.Unknown, witness, reason);

    /// <summary>Differs per request, as the witness shows.</summary>
    public static Stability Volatile(IOperation witness) => new(StabilityKind.Volatile, witness);

    /// <summary>The higher of the two; the first one on a tie, so that the first witness in source order is kept.</summary>
    public Stability Join(Stability other) => other.Kind > Kind ? other : this;

    /// <summary>What the value is once a static initializer has fixed it for the process.</summary>
    public Stability FixedForProcess() => Kind switch
    {
        StabilityKind.Volatile or StabilityKind.DeployVolatile => new Stability(StabilityKind.DeployVolatile, Witness),
        _ => ProcessStable,
    };
}
