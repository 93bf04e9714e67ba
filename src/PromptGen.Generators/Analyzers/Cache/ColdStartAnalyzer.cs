using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Cache;

/// <summary>PG2012: parallel calls over one marked prefix that nothing has written before.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ColdStartAnalyzer : PromptGenAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG2012_ParallelColdStart];

    // Request bodies written as anonymous objects need no reference.
    private protected override ImmutableArray<string> RelevantTypes => ["System.Object"];

    private protected override void Register(CompilationStartAnalysisContext context, AnalysisScope scope)
    {
        if (!RuleSettings.IsLeftOut(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions))
        {
            context.RegisterOperationBlockAction(Analyze);
        }
    }

    private static void Analyze(OperationBlockAnalysisContext context)
    {
        if (!context.OperationBlocks.Any(static block => block.Descendants().OfType<IInvocationOperation>().Any(IsParallel)))
        {
            return;
        }

        RuleSettings settings = RuleSettings.Read(context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.OperationBlocks[0].Syntax.SyntaxTree));
        ImmutableArray<PromptRequest> requests = PromptAnalysis.For(context.Compilation, settings.Prompts).RequestsReachedFrom(context.OperationBlocks, context.CancellationToken);
        HashSet<SyntaxNode> reported = [];
        foreach (PromptRequest request in requests.Where(static r => r.MaxTokens != 0 && HasSharedPrefix(r)))
        {
            IOperation reached = SiteOf(request);
            if (ParallelCallAround(reached) is { } parallel && !IsWarm(parallel, requests) && reported.Add(parallel.Syntax))
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.PG2012_ParallelColdStart, parallel.Syntax.GetLocation(), [reached.Syntax.GetLocation()], PrefixText.Of(reached)));
            }
        }
    }

    /// <summary>The request, or the call of this member that leads to it.</summary>
    private static IOperation SiteOf(PromptRequest request) => request.Path.IsEmpty ? request.Operation : request.Path[0];

    // PromptGen's own client lets one call go ahead.
    private static bool HasSharedPrefix(PromptRequest request) => request.Family != PromptFamily.PromptGen && request.Kind == PromptRequestKind.Create
        && request.LastMarkerIndex() is >= 0 and var last && request.StableHead().Length > last;

    /// <summary>The <c>Task.WhenAll(xs.Select(…))</c> or <c>Parallel.ForEachAsync(…)</c> whose lambda holds an operation.</summary>
    private static IInvocationOperation? ParallelCallAround(IOperation operation)
    {
        for (IOperation? parent = operation; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation && CallWith(parent) is { } call)
            {
                IInvocationOperation? parallel = call.TargetMethod.Name == "Select" ? CallWith(call) : call;
                if (parallel is not null && IsParallel(parallel))
                {
                    return parallel;
                }
            }
        }

        return null;
    }

    /// <summary>The call that an expression is an argument of, through delegate creations and conversions.</summary>
    private static IInvocationOperation? CallWith(IOperation value)
    {
        IOperation? parent = value.Parent;
        while (parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation or IArgumentOperation)
        {
            parent = parent.Parent;
        }

        return parent as IInvocationOperation;
    }

    private static bool IsParallel(IInvocationOperation call) => call.TargetMethod switch
    {
        { Name: "WhenAll", ContainingType.Name: "Task" } => true,
        { Name: "ForEachAsync", ContainingType.Name: "Parallel" } => !call.Arguments.Any(static argument => IsBoundedToOne(argument.Value.Unwrap())),
        _ => false,
    };

    private static bool IsBoundedToOne(IOperation options) => options is IObjectCreationOperation { Initializer.Initializers: var set } && set.OfType<ISimpleAssignmentOperation>()
        .Any(static assignment => ObjectMembers.NameOf(assignment.Target) == "MaxDegreeOfParallelism" && assignment.Value.ConstantValue is { HasValue: true, Value: 1 });

    /// <summary>True if a request was sent before, or a call was awaited that gives nothing back, as one that only warms the cache does.</summary>
    private static bool IsWarm(IInvocationOperation parallel, ImmutableArray<PromptRequest> requests)
    {
        int start = parallel.Syntax.SpanStart;
        return requests.Any(request => SiteOf(request) is var site && site.Syntax.SyntaxTree == parallel.Syntax.SyntaxTree && site.Syntax.SpanStart < start)
            || parallel.Root().Descendants().OfType<IAwaitOperation>().Any(awaited => awaited.Syntax.SpanStart < start && !awaited.Encloses(parallel)
                && awaited.Operation is IInvocationOperation && awaited.Type?.SpecialType == SpecialType.System_Void);
    }
}
