using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Prompts.Texts;

/// <summary>A text as its pieces. Nothing is joined that can be kept apart, so that a rule can say what stands before what.</summary>
/// <param name="Parts">The pieces, in the order of the text if <paramref name="IsOrdered"/>.</param>
/// <param name="IsOrdered">False if the pieces are known but not their order: loops, templates.</param>
internal sealed record PromptText(ImmutableArray<TextPart> Parts, bool IsOrdered = true)
{
    /// <summary>No text.</summary>
    public static PromptText Empty { get; } = new([]);

    /// <summary>The join of all pieces.</summary>
    public Stability Stability => Parts.Aggregate(Stability.Const, static (sum, part) => sum.Join(part.Stability));

    /// <summary>The size of the whole, or null if the size of a piece is not known.</summary>
    public SizeBand? Size => Sum(Parts);

    /// <summary>The traits of all pieces.</summary>
    public ImmutableArray<TextTrait> Traits => [.. Parts.SelectMany(static part => part.Traits).Distinct()];

    /// <summary>The whole text, if every piece is constant, unconditional and in order.</summary>
    public string? Constant =>
        IsOrdered && Parts.All(static part => part.Constant is not null && !part.IsConditional) ? string.Concat(Parts.Select(static part => part.Constant)) : null;

    /// <summary>One piece.</summary>
    public static PromptText Of(TextPart part) => new([part]);

    /// <summary>Texts one after the other.</summary>
    public static PromptText Concat(IEnumerable<PromptText> texts)
    {
        ImmutableArray<TextPart>.Builder parts = ImmutableArray.CreateBuilder<TextPart>();
        bool ordered = true;
        foreach (PromptText text in texts)
        {
            parts.AddRange(text.Parts);
            ordered &= text.IsOrdered;
        }

        return new PromptText(parts.ToImmutable(), ordered);
    }

    /// <summary>One of several texts as a single piece: the arms of a condition, the returns of a method.</summary>
    /// <param name="texts">The texts; a single one is returned as it is.</param>
    /// <param name="operation">The expression that chooses.</param>
    /// <param name="condition">What decides, or null if it is constant.</param>
    /// <param name="hopLevel">The hop level of the expression.</param>
    public static PromptText OneOf(IReadOnlyList<PromptText> texts, IOperation operation, IOperation? condition, int hopLevel)
    {
        if (texts.Count == 1)
        {
            return texts[0];
        }

        SizeBand? size = texts.Select(static text => text.Size).Aggregate(static (a, b) => a is { } x && b is { } y ? x.Or(y) : null);
        return Of(new TextPart
        {
            Stability = texts.Aggregate(Stability.Const, static (sum, text) => sum.Join(text.Stability)),
            Operation = operation,
            Size = size,
            Condition = condition,
            HopLevel = DominantLevel(texts.SelectMany(static text => text.Parts), hopLevel),
            Traits = [.. texts.SelectMany(static text => text.Traits).Distinct()],
        });
    }

    /// <summary>The sum of the sizes, or null if one is not known.</summary>
    public static SizeBand? Sum(IEnumerable<TextPart> parts)
    {
        SizeBand sum = default;
        foreach (TextPart part in parts)
        {
            if (part.Size is not { } size)
            {
                return null;
            }

            sum += part.IsConditional ? size with { Chars = 0 } : size;
        }

        return sum;
    }

    /// <summary>All pieces as one, for functions of which only the inputs are known. The size is lost.</summary>
    public PromptText Joined(IOperation operation, int hopLevel) => Of(new TextPart
    {
        Stability = Stability,
        Operation = operation,
        HopLevel = DominantLevel(Parts, hopLevel),
        Traits = Traits,
    });

    /// <summary>Applies a change to each piece.</summary>
    public PromptText Select(Func<TextPart, TextPart> change) => this with { Parts = [.. Parts.Select(change)] };

    /// <summary>The text as a static initializer fixes it.</summary>
    public PromptText FixedForProcess() => Select(static part => part with { Stability = part.Stability.FixedForProcess() });

    /// <summary>The text where its presence hangs on a condition.</summary>
    public PromptText When(IOperation? condition) => condition is null ? this : Select(part => part with { Condition = part.Condition ?? condition });

    /// <summary>The pieces with traits added to each.</summary>
    public PromptText WithTraits(ImmutableArray<TextTrait> traits) => traits.IsDefaultOrEmpty ? this : Select(part => part.WithTraits(traits));

    /// <summary>The pieces without any size claim, order unknown.</summary>
    public PromptText Rewritten() => new([.. Parts.Select(static part => part with { Size = null, Constant = null })], false);

    /// <summary>The hop level of the piece that decides the joined stability, since that is the piece a rule would report.</summary>
    private static int DominantLevel(IEnumerable<TextPart> parts, int otherwise)
    {
        TextPart? dominant = null;
        foreach (TextPart part in parts)
        {
            dominant = dominant is null || part.Stability.Kind > dominant.Stability.Kind ? part : dominant;
        }

        return dominant?.HopLevel ?? otherwise;
    }
}
