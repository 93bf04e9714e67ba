using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts.Evaluation;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Prompts.Sinks;
using PromptGen.Generators.Prompts.Texts;

namespace PromptGen.Generators.Prompts;

/// <summary>
/// The one analysis of prompts that all prompt rules share. Ask for it with <see cref="For"/>, collect operations that <see cref="MayBeRoot"/> in an operation-block action,
/// and read them with <see cref="RequestsIn"/>. It never throws on broken code: what is not understood is Unknown, and the request says that it is not complete.
/// </summary>
internal sealed class PromptAnalysis
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<PromptOptions, PromptAnalysis>> Analyses = new();

    private readonly Compilation compilation;
    private readonly PromptOptions options;
    private readonly SourceBodies bodies;
    private readonly MemberClassifier members;
    private readonly ImmutableArray<PromptSink> sinks;
    private readonly ImmutableDictionary<OperationKind, PromptSink[]> sinksByKind;
    private readonly Lazy<SinkIndex> index;
    private readonly ConcurrentDictionary<SyntaxNode, ImmutableArray<PromptRequest>> read = new();
    private readonly ConcurrentDictionary<(ISymbol Method, int Hops, bool All), ImmutableArray<FoundSink>> reachable = new();

    private PromptAnalysis(Compilation compilation, PromptOptions options)
    {
        this.compilation = compilation;
        this.options = options;
        bodies = new SourceBodies(compilation);
        members = new MemberClassifier(options);
        sinks = PromptSinks.In(compilation);
        sinksByKind = RootKinds.ToImmutableDictionary(static kind => kind, kind => sinks.Where(sink => sink.Kinds.Contains(kind)).ToArray());
        index = new Lazy<SinkIndex>(() => new SinkIndex(compilation, sinks.SelectMany(static sink => sink.Identifiers), options.MaxHops, CancellationToken.None));
    }

    /// <summary>The kinds of operation that a request can start at, for registration.</summary>
    public static ImmutableArray<OperationKind> RootKinds { get; } =
        [OperationKind.ObjectCreation, OperationKind.With, OperationKind.Invocation, OperationKind.AnonymousObjectCreation];

    /// <summary>The analysis of a compilation under these options; the same one for all rules.</summary>
    public static PromptAnalysis For(Compilation compilation, PromptOptions? options = null) =>
        Analyses.GetOrCreateValue(compilation).GetOrAdd(options ?? PromptOptions.Default, key => new PromptAnalysis(compilation, key));

    /// <summary>True if a request may start at the operation: a look at its kind, type and name, no more. True also for calls from whose arguments a sink may be reached.</summary>
    public bool MayBeRoot(IOperation operation) => SinkAt(operation) is not null || MayReachSink(operation, options.MaxHops);

    /// <summary>
    /// The requests of a member: its own, and those in other methods that its arguments reach (<see cref="PromptRequest.Hops"/> above 0). One list per member is computed and kept.
    /// A witness can occur in several requests of a member; rules report each location once.
    /// </summary>
    /// <param name="blocks">The operation blocks of the member.</param>
    /// <param name="cancellationToken">Cancels the analysis; nothing partial is kept.</param>
    public ImmutableArray<PromptRequest> RequestsIn(ImmutableArray<IOperation> blocks, CancellationToken cancellationToken = default)
    {
        if (blocks.IsDefaultOrEmpty)
        {
            return [];
        }

        SyntaxNode key = blocks[0].Syntax;
        return read.TryGetValue(key, out ImmutableArray<PromptRequest> known)
            ? known
            : read.GetOrAdd(key, PartialRequests.WithoutParts([.. Find(blocks, options.MaxHops, cancellationToken).Select(static found => found.Request)]));
    }

    /// <summary>
    /// The requests that a member makes or reaches through calls, those included to which it contributes nothing: for rules about when requests are sent.
    /// Not kept, since few members need it.
    /// </summary>
    public ImmutableArray<PromptRequest> RequestsReachedFrom(ImmutableArray<IOperation> blocks, CancellationToken cancellationToken) =>
        [.. Find(blocks, options.MaxHops, cancellationToken, all: true).Select(static found => found.Request)];

    /// <summary>The request an expression stands for: a creation, a local, a call of a method that returns one; null if it cannot be followed. For the argument of a sending call.</summary>
    public PromptRequest? RequestOf(IOperation expression, CancellationToken cancellationToken = default)
    {
        SinkReading reading = Reading(cancellationToken);
        Bound root = reading.Resolver.Resolve(new Bound(expression, EvaluationScope.Root));
        return SinkAt(root.Operation)?.Read(root, reading);
    }

    /// <summary>The text of an expression in pieces, for rules that look at single values.</summary>
    public PromptText TextOf(IOperation expression, CancellationToken cancellationToken = default) =>
        Reading(cancellationToken).Texts.Text(new Bound(expression, EvaluationScope.Root));

    /// <summary>The one expression that makes the value of an expression, as far as it can be followed; else the expression itself.</summary>
    public IOperation SourceOf(IOperation expression, CancellationToken cancellationToken = default) =>
        Reading(cancellationToken).Resolver.Resolve(new Bound(expression, EvaluationScope.Root)).Operation;

    private PromptSink? SinkAt(IOperation operation)
    {
        if (sinksByKind.TryGetValue(operation.Kind, out PromptSink[]? candidates))
        {
            foreach (PromptSink sink in candidates)
            {
                if (sink.IsRoot(operation))
                {
                    return sink;
                }
            }
        }

        return null;
    }

    // The name comes first: it rejects nearly every call without touching its symbol's declarations.
    private bool MayReachSink(IOperation operation, int hops) => operation is IInvocationOperation { Arguments.Length: > 0 } call && MayReachSink(call.TargetMethod, hops);

    private bool MayReachSink(IMethodSymbol method, int hops) => hops > 0 && index.Value.MayReach(method.Name, hops) && ValueResolver.IsInlinable(method);

    private ImmutableArray<FoundSink> Find(IEnumerable<IOperation> blocks, int hops, CancellationToken cancellationToken, bool all = false)
    {
        ImmutableArray<FoundSink>.Builder found = ImmutableArray.CreateBuilder<FoundSink>();
        foreach (IOperation operation in blocks.SelectMany(static block => block.DescendantsAndSelf()))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (SinkAt(operation) is { } sink)
            {
                Add(found, new FoundSink(sink, operation, []), all, cancellationToken);
            }
            else if (MayReachSink(operation, hops))
            {
                AddReachable(found, operation, ((IInvocationOperation)operation).TargetMethod, hops, all, cancellationToken);
            }
            else if (all && operation is IMethodReferenceOperation { Method: var method } && MayReachSink(method, hops))
            {
                AddReachable(found, operation, method, hops, all, cancellationToken);
            }
        }

        return found.ToImmutable();
    }

    private void AddReachable(ImmutableArray<FoundSink>.Builder found, IOperation site, IMethodSymbol method, int hops, bool all, CancellationToken cancellationToken)
    {
        foreach (FoundSink sink in SinksOf(method, hops - 1, all, cancellationToken))
        {
            Add(found, sink with { Path = [site, .. sink.Path] }, all, cancellationToken);
        }
    }

    private void Add(ImmutableArray<FoundSink>.Builder found, FoundSink sink, bool all, CancellationToken cancellationToken)
    {
        EvaluationScope scope = sink.Path.Aggregate(EvaluationScope.Root, static (outer, site) => outer.EnterSink(site is IInvocationOperation call ? call.Arguments : []));
        if (sink.Sink.Read(new Bound(sink.Root, scope), Reading(cancellationToken)) is { } request && (all || sink.Path.IsEmpty || TakesFromCaller(request)))
        {
            found.Add(sink with { Request = request with { Path = sink.Path } });
        }
    }

    private static bool TakesFromCaller(PromptRequest request) =>
        request.Segments.Any(static s => s.Text.Parts.Any(static p => p.HopLevel == 0)) || request.CacheKey?.Parts.Any(static p => p.HopLevel == 0) == true;

    private ImmutableArray<FoundSink> SinksOf(IMethodSymbol method, int hops, bool all, CancellationToken cancellationToken)
    {
        ISymbol key = method.OriginalDefinition;
        if (reachable.TryGetValue((key, hops, all), out ImmutableArray<FoundSink> known))
        {
            return known;
        }

        IOperation? body = bodies.BodyOf(method, cancellationToken);
        return reachable.GetOrAdd((key, hops, all), body is null ? [] : Find([body], hops, cancellationToken, all));
    }

    private SinkReading Reading(CancellationToken cancellationToken)
    {
        ValueResolver resolver = new(bodies, cancellationToken);
        ListReader lists = new(resolver);
        return new SinkReading(compilation, resolver, lists, new StabilityEvaluator(new EvaluationContext(resolver, lists, members, options)));
    }
}
