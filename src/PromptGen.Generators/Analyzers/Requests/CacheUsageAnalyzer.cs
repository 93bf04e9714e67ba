using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Evaluation;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Requests;

/// <summary>PG4008, off by default: cache markers in a project that never looks at the cache usage.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CacheUsageAnalyzer : PromptGenAnalyzer
{
    private static readonly ImmutableHashSet<string> s_members = ImmutableHashSet.Create(
        StringComparer.Ordinal, "CacheReadInputTokens", "CacheReadTokens", "CachedInputTokenCount", "CachedTokenCount", "Diagnostics");

    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG4008_CacheNeverVerified];

    // Markers are written as raw JSON without any reference.
    private protected override ImmutableArray<string> RelevantTypes => ["System.Object"];

    private protected override bool IsRelevant(Compilation compilation, CancellationToken cancellationToken) => PromptPresence.In(compilation, cancellationToken);

    private protected override void Register(CompilationStartAnalysisContext context, AnalysisScope scope)
    {
        ConcurrentBag<(Location Place, PromptFamily Family)> markers = [];
        bool isVerified = false;
        context.RegisterOperationAction(
            found =>
            {
                // Only ever set: a read-then-write would let one thread undo what another has found.
                if (ReadsUsage(found.Operation))
                {
                    Volatile.Write(ref isVerified, true);
                }
            },
            OperationKind.PropertyReference, OperationKind.Invocation, OperationKind.Literal);
        context.RegisterOperationBlockAction(block => Collect(block, markers));
        context.RegisterCompilationEndAction(end =>
        {
            if (!Volatile.Read(ref isVerified) && !markers.IsEmpty)
            {
                (Location place, PromptFamily family) = markers.OrderBy(static marker => marker.Place.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(static marker => marker.Place.SourceSpan.Start).First();
                end.ReportDiagnostic(Diagnostic.Create(Descriptors.PG4008_CacheNeverVerified, place, MemberOf(family)));
            }
        });
    }

    private static void Collect(OperationBlockAnalysisContext context, ConcurrentBag<(Location Place, PromptFamily Family)> markers)
    {
        AnalyzerConfigOptions options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.OperationBlocks[0].Syntax.SyntaxTree);
        if (TestProjects.AreLeftOut(options))
        {
            return;
        }

        // What PromptGen marks it also counts.
        foreach (PromptRequest request in PromptAnalysis.For(context.Compilation, PromptOptions.Read(options)).RequestsIn(context.OperationBlocks, context.CancellationToken)
            .Where(static request => request is { Hops: 0, Family: not PromptFamily.PromptGen }))
        {
            foreach (CacheMarker marker in request.Segments.Select(static segment => segment.Marker).Append(request.TopLevelMarker).OfType<CacheMarker>())
            {
                markers.Add((marker.Operation.Syntax.GetLocation(), request.Family));
            }
        }
    }

    private static bool ReadsUsage(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property.Name: var name } => s_members.Contains(name),
        IInvocationOperation { TargetMethod: { Name: "ExtractAsync", ContainingType: var type } } => type.IsUnder("PromptGen"),
        _ => operation.ConstantText() is "cache_read_input_tokens" or "cached_tokens",
    };

    private static string MemberOf(PromptFamily family) => family switch
    {
        PromptFamily.Anthropic or PromptFamily.AnthropicBeta => "CacheReadInputTokens",
        PromptFamily.RawJson => "cache_read_input_tokens",
        PromptFamily.ExtensionsAI => "CachedInputTokenCount",
        _ => "CachedTokenCount",
    };
}
