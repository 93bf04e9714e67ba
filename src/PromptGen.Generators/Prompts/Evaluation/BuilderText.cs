using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Texts;

namespace PromptGen.Generators.Prompts.Evaluation;

/// <summary>What a <c>StringBuilder</c> holds where it is read: the appends of its chain and of its local, in source order.</summary>
internal sealed class BuilderText(EvaluationContext context, ITextSource texts, FormatText formats)
{
    /// <summary>The content of a builder.</summary>
    public PromptText Content(Bound builder)
    {
        Bound value = builder with { Operation = builder.Operation.Unwrap() };
        switch (value.Operation)
        {
            case IInvocationOperation { Instance: { } receiver } call when IsBuilder(call.TargetMethod.ContainingType):
                return Change(call, value, Content(value.With(receiver)));
            case IObjectCreationOperation created:
                return PromptText.Concat(created.Arguments
                    .Where(static a => a.Parameter?.Type.SpecialType == SpecialType.System_String && a.ArgumentKind != ArgumentKind.DefaultValue)
                    .Select(a => texts.Text(value.With(a.Value))));
            case ILocalReferenceOperation local:
                return Local(local, value);
            default:
                Bound resolved = context.Resolver.Resolve(value);
                return resolved.Operation == value.Operation ? EvaluationContext.Unknown(UnknownReason.Escaped, value) : Content(resolved);
        }
    }

    /// <summary>True for <c>StringBuilder</c>.</summary>
    public static bool IsBuilder(ITypeSymbol? type) => type.Is("System.Text.StringBuilder");

    private PromptText Local(ILocalReferenceOperation reference, Bound at)
    {
        PromptText content = PromptText.Empty;
        foreach (SymbolUse use in context.Resolver.Bodies.FlowAround(reference).UsesBefore(reference.Local, reference))
        {
            IOperation? condition = ControlDependence.ConditionOf(use.Operation, reference);
            bool repeated = ControlDependence.RepetitionOf(use.Operation, reference) is not null;
            PromptText before = content;
            content = use switch
            {
                { Kind: SymbolUseKind.Write, Value: { } created } => Content(at.With(created)),
                { Kind: SymbolUseKind.Call, Operation: IInvocationOperation call } => Calls(call, at, content),
                { Kind: SymbolUseKind.Read or SymbolUseKind.MemberWrite } => content,
                { Kind: SymbolUseKind.Passed, Operation: IInvocationOperation call } when IsHandler(call) => content,
                _ => PromptText.Concat([content, EvaluationContext.Unknown(UnknownReason.Escaped, at.With(use.Operation))]).Rewritten(),
            };
            content = Mark(before, content, condition, repeated);
        }

        return content;
    }

    // The handler of an interpolated Append takes the builder as an argument; that is no escape.
    private static bool IsHandler(IInvocationOperation call) => call.TargetMethod.ContainingType.Name.Contains("InterpolatedStringHandler");

    private static PromptText Mark(PromptText before, PromptText after, IOperation? condition, bool repeated)
    {
        if (condition is null || after.Parts.Length < before.Parts.Length)
        {
            return after;
        }

        PromptText added = new PromptText([.. after.Parts.Skip(before.Parts.Length)], after.IsOrdered && !repeated).When(condition);
        added = repeated ? added.Rewritten() : added;
        return PromptText.Concat([before, added]);
    }

    /// <summary>A call on the local and those chained to it.</summary>
    private PromptText Calls(IInvocationOperation call, Bound at, PromptText content)
    {
        content = Change(call, at.With(call), content);
        while (call.Parent is IInvocationOperation next && next.Instance == call && IsBuilder(next.TargetMethod.ContainingType))
        {
            call = next;
            content = Change(call, at.With(call), content);
        }

        return content;
    }

    private PromptText Change(IInvocationOperation call, Bound at, PromptText content)
    {
        switch (call.TargetMethod.Name)
        {
            case "Append":
                return PromptText.Concat([content, Appended(call, at)]);
            case "AppendLine":
                return PromptText.Concat([content, Appended(call, at), NewLine(at)]);
            case "AppendFormat":
                return PromptText.Concat([content, Format(call, at)]);
            case "AppendJoin" when call.Arguments.Length >= 2:
                return PromptText.Concat([content, .. call.Arguments.Skip(1).Select(a => texts.Sequence(at.With(a.Value)))]);
            case "Insert" when call.Arguments.Length >= 2:
                PromptText inserted = texts.Text(at.With(call.Arguments[1].Value));
                return call.Arguments[0].Value.ConstantValue is { HasValue: true, Value: 0 }
                    ? PromptText.Concat([inserted, content])
                    : PromptText.Concat([content, inserted]).Rewritten();
            case "Clear":
                return PromptText.Empty;
            case "Replace" when call.Arguments.Length >= 2:
                return PromptText.Concat([content, texts.Text(at.With(call.Arguments[1].Value))]).Rewritten();
            case "Remove":
                return content.Rewritten();
            default:
                return content;
        }
    }

    private PromptText Appended(IInvocationOperation call, Bound at)
    {
        if (call.Arguments.Length == 0)
        {
            return PromptText.Empty;
        }

        IOperation? handler = call.Arguments.FirstOrDefault(static a => a.Value.Unwrap() is IInterpolatedStringHandlerCreationOperation)?.Value;
        bool invariant = call.Arguments.Any(static a => FormatText.IsInvariantCulture(a.Value));
        return handler is null
            ? formats.Hole(at.With(call.Arguments[0].Value), null, invariant)
            : formats.Handler(handler, at, invariant);
    }

    private PromptText Format(IInvocationOperation call, Bound at)
    {
        int start = call.Arguments.Length > 1 && call.Arguments[0].Parameter?.Name == "provider" ? 1 : 0;
        return formats.Composite(
            call.Arguments[start].Value, CallArguments.Expand(call.Arguments, start + 1), at, FormatText.IsInvariantCulture(call.Arguments[0].Value));
    }

    private static PromptText NewLine(Bound at) =>
        EvaluationContext.Piece(Stability.ProcessStable, at, new SizeBand(1, 2)).WithTraits([new TextTrait(TextTraitKind.PlatformNewline, at.Operation)]);
}
