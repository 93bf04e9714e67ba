using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Texts;

namespace PromptGen.Generators.Prompts.Evaluation;

/// <summary>Calls: the tables first, then functions that only compute, then callees in source.</summary>
internal sealed class CallText(EvaluationContext context, ITextSource texts, FormatText formats, SequenceText sequences, BuilderText builders)
{
    /// <summary>The text a call gives.</summary>
    public PromptText Call(IInvocationOperation call, Bound at)
    {
        if (Listed(call, at) is { } listed)
        {
            return listed;
        }

        ITypeSymbol type = call.TargetMethod.ContainingType;
        if (type.SpecialType == SpecialType.System_String)
        {
            return OfString(call, at);
        }

        if (BuilderText.IsBuilder(type) && call.Instance is { } builder)
        {
            return call.TargetMethod.Name == "ToString" ? builders.Content(at.With(builder)) : builders.Content(at);
        }

        if (SequenceText.IsQuery(call))
        {
            return sequences.Query(call, at);
        }

        if (call.TargetMethod is { Name: "ToString", Parameters.Length: <= 2 } && call.Instance is { } receiver and not IInstanceReferenceOperation)
        {
            return ToText(call, receiver, at);
        }

        PromptText made = Source(call, at) ?? Metadata(call, at);

        // Between the values of a JSON text newlines are white space, which parsing drops.
        return call.TargetMethod.Name is "Parse" or "ParseAsync" or "Deserialize" && type.IsUnder("System.Text.Json") ? WithoutNewlineTraits(made) : made;
    }

    private PromptText? Listed(IInvocationOperation call, Bound at)
    {
        switch (context.Members.Classify(call.TargetMethod))
        {
            case MemberKind.Volatile:
                return IsSeeded(call, at) ? EvaluationContext.Piece(Stability.ProcessStable, at) : Random(call, at);
            case MemberKind.DeployVolatile:
                return EvaluationContext.Piece(new Stability(StabilityKind.DeployVolatile, call), at);
            case MemberKind.Stable:
                return EvaluationContext.Piece(Stability.ProcessStable, at);
            case MemberKind.Day:
                IOperation? clock = call.Instance ?? call.Arguments.FirstOrDefault()?.Value;
                return clock is null ? null : context.CutToDay(texts.Text(at.With(clock))).Joined(call, at.Scope.HopLevel);
            default:
                return null;
        }
    }

    private static PromptText Random(IInvocationOperation call, Bound at)
    {
        PromptText text = EvaluationContext.Piece(Stability.Volatile(call), at);
        return call.TargetMethod.Name is "GetItems" or "Shuffle" ? text.WithTraits([new TextTrait(TextTraitKind.RandomOrder, call, call)]) : text;
    }

    /// <summary>A generator with a constant seed gives the same numbers each time; in a static initializer it gives them once.</summary>
    private bool IsSeeded(IInvocationOperation call, Bound at) =>
        at.Scope.IsStatic && call.Instance is { } random && call.TargetMethod.ContainingType.Is("System.Random")
        && context.Resolver.Resolve(at.With(random)).Operation is IObjectCreationOperation { Arguments.Length: 1 } created
        && created.Arguments[0].Value.ConstantValue.HasValue;

    private PromptText OfString(IInvocationOperation call, Bound at)
    {
        IReadOnlyList<IOperation> arguments = CallArguments.Expand(call.Arguments);
        bool invariant = call.Arguments.Length > 0 && FormatText.IsInvariantCulture(call.Arguments[0].Value);
        switch (call.TargetMethod.Name)
        {
            case "Concat" when arguments.Count > 0:
                return arguments.Count == 1 ? texts.Sequence(at.With(arguments[0])) : PromptText.Concat(arguments.Select(a => texts.Text(at.With(a))));
            case "Join" when arguments.Count > 1:
                return Join(arguments, at);
            case "Format" when call.Arguments.ArgumentNamed("format") is { } format:
                return formats.Composite(format, [.. arguments.SkipWhile(a => a != format).Skip(1)], at, invariant);
            case "Create" when call.Arguments.FirstOrDefault(static a => a.Value.Unwrap() is IInterpolatedStringHandlerCreationOperation) is { } handler:
                return formats.Handler(handler.Value, at, invariant);
            default:
                return call.Instance is { } receiver ? Transformed(call, receiver, at) : AllOf(call, at).Joined(call, at.Scope.HopLevel);
        }
    }

    private PromptText Join(IReadOnlyList<IOperation> arguments, Bound at)
    {
        PromptText separator = texts.Text(at.With(arguments[0]));
        IEnumerable<PromptText> elements = arguments.Count == 2
            ? texts.Sequence(at.With(arguments[1])) is var all && all.Parts.Length > 1 ? all.Parts.Select(p => new PromptText([p], all.IsOrdered)) : [all]
            : arguments.Skip(1).Select(a => texts.Text(at.With(a)));
        return PromptText.Concat(elements.SelectMany((element, i) => i == 0 ? (PromptText[])[element] : [separator, element]));
    }

    private PromptText Transformed(IInvocationOperation call, IOperation receiver, Bound at)
    {
        PromptText text = texts.Text(at.With(receiver));
        if (MemberTables.SizeKeepingTextMethods.Contains(call.TargetMethod.Name))
        {
            return call.TargetMethod.Name == "ReplaceLineEndings" ? WithoutNewlineTraits(text) : text;
        }

        return PromptText.Concat([text, .. call.Arguments.Select(a => texts.Text(at.With(a.Value)))]).Rewritten();
    }

    private static PromptText WithoutNewlineTraits(PromptText text) => text.Select(static part => part with
    {
        Traits = part.Traits.RemoveAll(static t => t.Kind is TextTraitKind.FileNewlines or TextTraitKind.PlatformNewline),
    });

    private PromptText ToText(IInvocationOperation call, IOperation receiver, Bound at)
    {
        IOperation inner = receiver.Unwrap();
        if (inner.Type?.IsReferenceType == true && inner.Type.SpecialType != SpecialType.System_String && !MemberClassifier.IsPure(inner.Type)
            && Source(call, at) is { } overridden)
        {
            return overridden;
        }

        string? format = call.Arguments.ArgumentNamed("format").ConstantText();
        return formats.Hole(at.With(receiver), format, call.Arguments.Any(static a => FormatText.IsInvariantCulture(a.Value)));
    }

    private PromptText? Source(IInvocationOperation call, Bound at)
    {
        ImmutableArray<Bound> returns = context.Resolver.Returns(call.TargetMethod, call.Arguments, at.Scope);
        if (returns.IsEmpty)
        {
            return null;
        }

        IOperation body = returns[0].Operation.Root();
        IOperation? condition = returns.Length == 1 ? null : returns.Select(value => ControlDependence.ConditionOf(value.Operation, body)).FirstOrDefault(static c => c is not null) ?? body;
        return PromptText.OneOf([.. returns.Select(texts.Text)], call, condition, at.Scope.HopLevel);
    }

    private PromptText Metadata(IInvocationOperation call, Bound at)
    {
        IMethodSymbol method = call.TargetMethod;
        if (method.Name == "FromResult" || method.Name == "Invariant" && method.ContainingType.Is("System.FormattableString"))
        {
            return call.Arguments[0].Value.Unwrap() is IInterpolatedStringOperation interpolated
                ? formats.Interpolated(interpolated, at, true)
                : AllOf(call, at);
        }

        if (MemberClassifier.IsPure(method.ContainingType))
        {
            return AllOf(call, at).Joined(call, at.Scope.HopLevel);
        }

        if (method.ContainingType.Is("System.IO.File") && method.Name.StartsWith("Read", StringComparison.Ordinal))
        {
            return EvaluationContext.Unknown(UnknownReason.File, at).WithTraits([new TextTrait(TextTraitKind.FileNewlines, call)]);
        }

        return EvaluationContext.Unknown(Reason(method), at);
    }

    private static UnknownReason Reason(IMethodSymbol method) => method switch
    {
        { MethodKind: MethodKind.DelegateInvoke } or { IsVirtual: true } or { IsAbstract: true } or { IsOverride: true } => UnknownReason.VirtualCall,
        _ when method.IsInSource() => UnknownReason.DepthLimit,
        _ => UnknownReason.MetadataCall,
    };

    private PromptText AllOf(IInvocationOperation call, Bound at) => PromptText.Concat(
        [call.Instance is { } receiver ? texts.Text(at.With(receiver)) : PromptText.Empty, .. CallArguments.Expand(call.Arguments).Select(a => texts.Text(at.With(a)))]);
}
