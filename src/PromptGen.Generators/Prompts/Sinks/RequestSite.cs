using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts.Flow;

namespace PromptGen.Generators.Prompts.Sinks;

/// <summary>Where a request is made and what is done with it there.</summary>
internal static class RequestSite
{
    private static readonly string[] s_httpVerbs = ["Post", "Put", "Send"];

    /// <summary>The member around an operation.</summary>
    public static ISymbol? ContainerOf(IOperation operation) => operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart);

    /// <summary>True unless the operation runs once as far as can be seen: in Main, in top-level code, in a static initializer.</summary>
    public static bool RunsRepeatedly(IOperation operation, ISymbol? container)
    {
        for (IOperation? parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is ILoopOperation || parent is IAnonymousFunctionOperation && parent.EffectiveParent() is IDelegateCreationOperation or IArgumentOperation)
            {
                return true;
            }
        }

        return container is IMethodSymbol method && !IsEntry(method);
    }

    /// <summary>The call that an object is an argument of, directly or through its local; null if it is not given to one of these methods here.</summary>
    public static IInvocationOperation? CallWith(IOperation created, SinkReading reading, Func<IMethodSymbol, bool> isSending)
    {
        if (ArgumentOf(created) is { } direct)
        {
            return isSending(direct.TargetMethod) ? direct : null;
        }

        if (created.EffectiveParent() is not { } parent || LocalOf(parent, created) is not { } local)
        {
            return null;
        }

        return reading.Resolver.Bodies.FlowAround(created).UsesOf(local)
            .Select(static use => use is { Kind: SymbolUseKind.Passed, Operation: IInvocationOperation call } ? call : null)
            .FirstOrDefault(call => call is not null && isSending(call.TargetMethod));
    }

    /// <summary>A call of the same member that sends something over HTTP: for bodies that become text or content before they are sent.</summary>
    public static IInvocationOperation? HttpCallIn(IOperation created) => created.Root().Descendants().OfType<IInvocationOperation>()
        .FirstOrDefault(static call => s_httpVerbs.Any(verb => call.TargetMethod.Name.StartsWith(verb, StringComparison.Ordinal)) && call.TargetMethod.IsUnder("System.Net.Http"));

    /// <summary>The first property of an object around the request whose name says that it caches: "marked, place unknown".</summary>
    public static IOperation? CachedElsewhere(IOperation root, ObjectView? view, string ownProperty)
    {
        if (view?.Members.FirstOrDefault(m => m.Name != ownProperty && NamesCaching(m.Name) && !m.Value.Operation.IsNull()) is { } own)
        {
            return own.Assignment;
        }

        for (IOperation? parent = root.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IObjectOrCollectionInitializerOperation wrapper && WrapperSetting(wrapper, root) is { } setting)
            {
                return setting;
            }
        }

        return null;
    }

    /// <summary>True if the additional properties of an object name a cache marker, or are not in sight.</summary>
    public static bool NamesMarker(ObjectView view, SinkReading reading) =>
        view.AdditionsTo("AdditionalProperties").Any()
        || view["AdditionalProperties"] is { } own && !own.Value.Operation.IsNull()
            && (reading.Resolver.Object(own.Value) is not { } properties || properties.Members.Any(static m => m.Name.IndexOf("cache", StringComparison.OrdinalIgnoreCase) >= 0));

    private static IOperation? WrapperSetting(IObjectOrCollectionInitializerOperation wrapper, IOperation root) =>
        wrapper.Initializers.OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(a => !a.Encloses(root) && ObjectMembers.NameOf(a.Target) is { } name && NamesCaching(name));

    private static bool NamesCaching(string name) => name.Contains("CacheControl") || name.Contains("PromptCaching") || name.Contains("CacheMode");

    private static bool IsEntry(IMethodSymbol method) =>
        method is { Name: "Main", IsStatic: true } or { Name: "<Main>$" } or { MethodKind: MethodKind.StaticConstructor } || method.ContainingSymbol is IMethodSymbol outer && IsEntry(outer);

    private static IInvocationOperation? ArgumentOf(IOperation operation) =>
        operation.EffectiveParent() is IArgumentOperation { Parent: IInvocationOperation call } ? call : null;

    private static ILocalSymbol? LocalOf(IOperation parent, IOperation value) => parent switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } assignment when assignment.Target != value => local.Local,
        _ => null,
    };
}
