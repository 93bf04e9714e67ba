using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Prompts.Texts;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Sdk;

/// <summary>PG5004: a <c>prompt_cache_key</c> that no two requests share.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CacheKeyAnalyzer : RequestAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG5004_VolatileCacheKey, Descriptors.PG5004_OneKeyInParallel];

    private protected override void Analyze(PromptRequest request, RequestContext context)
    {
        if (request.CacheKey?.Parts.FirstOrDefault(static part => part is { HopLevel: 0, Stability.Kind: StabilityKind.Volatile }) is { } part)
        {
            context.Report(Descriptors.PG5004_VolatileCacheKey, part.Witness, [request.Operation], null, part.Witness.Syntax.ToString());
        }
        else if (request.CacheKey?.Constant is { } key && ParallelCalls.Around(request.Operation) is { } parallel)
        {
            context.Report(Descriptors.PG5004_OneKeyInParallel, request.CacheKey.Parts[0].Operation, [parallel], null, key);
        }
    }
}
