using Microsoft.CodeAnalysis;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Texts;

namespace PromptGen.Generators.Prompts.Evaluation;

/// <summary>What the evaluators of single shapes share.</summary>
/// <param name="Resolver">Follows values.</param>
/// <param name="Lists">Takes lists apart.</param>
/// <param name="Members">Knows members.</param>
/// <param name="Options">The options.</param>
internal sealed record EvaluationContext(ValueResolver Resolver, ListReader Lists, MemberClassifier Members, PromptOptions Options)
{
    /// <summary>One piece of a stability.</summary>
    public static PromptText Piece(Stability stability, Bound at, SizeBand? size = null) =>
        PromptText.Of(new TextPart { Stability = stability, Operation = at.Operation, Size = size, HopLevel = at.Scope.HopLevel });

    /// <summary>A piece of which nothing is proven.</summary>
    public static PromptText Unknown(UnknownReason reason, Bound at) => Piece(Stability.Unknown(reason, at.Operation), at);

    /// <summary>A known text.</summary>
    public static PromptText Literal(string text, Bound at) => text.Length == 0 ? PromptText.Empty : PromptText.Of(new TextPart
    {
        Stability = Stability.Const,
        Operation = at.Operation,
        Size = SizeBand.Of(text),
        Constant = text,
        HopLevel = at.Scope.HopLevel,
    });

    /// <summary>A clock that was cut to the day: Unknown, or of its own kind where the option forbids it.</summary>
    public Stability Day(IOperation witness) => Options.AllowsDayGranularity
        ? Stability.Unknown(UnknownReason.DayGranularity, witness)
        : new Stability(StabilityKind.DayVolatile, witness);

    /// <summary>The text of a clock cut to the day: volatile pieces become day pieces.</summary>
    public PromptText CutToDay(PromptText text) =>
        text.Select(part => part.Stability.IsVolatile ? part with { Stability = Day(part.Witness) } : part);
}
