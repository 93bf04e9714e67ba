using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Texts;

namespace PromptGen.Generators.Prompts.Evaluation;

/// <summary>Interpolated strings, their handlers, and <c>string.Format</c>.</summary>
internal sealed class FormatText(EvaluationContext context, ITextSource texts)
{
    /// <summary>The pieces of an interpolated string.</summary>
    /// <param name="interpolated">The string.</param>
    /// <param name="at">Its scope.</param>
    /// <param name="isInvariant">True if it is written with the invariant culture.</param>
    public PromptText Interpolated(IInterpolatedStringOperation interpolated, Bound at, bool isInvariant) =>
        PromptText.Concat(interpolated.Parts.Select(part => Part(part, at, isInvariant)));

    /// <summary>The pieces of an interpolated-string handler.</summary>
    public PromptText Handler(IOperation content, Bound at, bool isInvariant) => content.Unwrap() switch
    {
        IInterpolatedStringHandlerCreationOperation handler => Handler(handler.Content, at, isInvariant),
        IInterpolatedStringAdditionOperation sum => PromptText.Concat([Handler(sum.Left, at, isInvariant), Handler(sum.Right, at, isInvariant)]),
        IInterpolatedStringOperation interpolated => Interpolated(interpolated, at, isInvariant),
        var other => texts.Text(at.With(other)),
    };

    /// <summary><c>string.Format</c>: in order if the format is constant, else the join of everything given.</summary>
    public PromptText Composite(IOperation format, IReadOnlyList<IOperation> arguments, Bound at, bool isInvariant)
    {
        if (texts.Text(at.With(format)).Constant is not { } constant || CompositePiece.Parse(constant) is not { } pieces || pieces.Any(p => p.Index >= arguments.Count))
        {
            return PromptText.Concat([texts.Text(at.With(format)), .. arguments.Select(a => texts.Text(at.With(a)))]).Rewritten();
        }

        return PromptText.Concat(pieces.Select(piece =>
            piece.Literal is { } literal ? EvaluationContext.Literal(literal, at.With(format)) : Hole(at.With(arguments[piece.Index]), piece.Format, isInvariant)));
    }

    /// <summary>A value written with a format: dates may be cut to the day, numbers and dates depend on the culture.</summary>
    public PromptText Hole(Bound value, string? format, bool isInvariant)
    {
        PromptText text = texts.Text(value);
        IOperation inner = value.Operation.Unwrap();
        string type = inner.Type?.FullName() ?? "";
        if (format is not null && type is "System.DateTime" or "System.DateTimeOffset" && DateFormats.IsDayOrCoarser(format) && text.Stability.IsVolatile)
        {
            // A clock that is cut to the day is chosen on purpose: the machines' cultures are not what makes its text change.
            return context.CutToDay(text);
        }

        bool dependsOnCulture = !isInvariant && MemberTables.CultureTypes.Contains(type) && !DateFormats.IsInvariant(format);
        return dependsOnCulture ? text.WithTraits([new TextTrait(TextTraitKind.CurrentCulture, inner)]) : text;
    }

    /// <summary>True if an argument is the invariant culture.</summary>
    public static bool IsInvariantCulture(IOperation? provider) =>
        provider?.Unwrap() is IPropertyReferenceOperation { Property: { Name: "InvariantCulture" or "InvariantInfo" } };

    private PromptText Part(IInterpolatedStringContentOperation part, Bound at, bool isInvariant) => part switch
    {
        IInterpolatedStringTextOperation text => Literal(text.Text, at),
        IInterpolationOperation hole => Hole(at.With(hole.Expression), hole.FormatString.ConstantText(), isInvariant),
        IInterpolatedStringAppendOperation { AppendCall: var call } when call.Unwrap() is IInvocationOperation { Arguments.Length: > 0 } append => Appended(append, at, isInvariant),
        _ => EvaluationContext.Unknown(UnknownReason.NotUnderstood, at.With(part)),
    };

    private PromptText Appended(IInvocationOperation append, Bound at, bool isInvariant)
    {
        IOperation value = append.Arguments[0].Value;
        return append.TargetMethod.Name == "AppendLiteral"
            ? Literal(value, at)
            : Hole(at.With(value), append.Arguments.ArgumentNamed("format").ConstantText(), isInvariant);
    }

    private static PromptText Literal(IOperation literal, Bound at) => EvaluationContext.Literal(literal.ConstantText() ?? "", at.With(literal));
}
