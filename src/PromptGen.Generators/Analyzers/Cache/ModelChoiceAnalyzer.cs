using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Cache;

/// <summary>PG2014, off by default: a model that differs between requests with one marked prefix.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelChoiceAnalyzer : RequestAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG2014_ModelPerRequest];

    private protected override void Analyze(PromptRequest request, RequestContext context)
    {
        // A route given to PromptGen is checked by PG2008.
        if (request is { Family: not PromptFamily.PromptGen, Kind: PromptRequestKind.Create or PromptRequestKind.Batch, Model: { Single: null } model }
            && (request.LastMarkerIndex() >= 0 || request.TopLevelMarker is not null))
        {
            context.Report(Descriptors.PG2014_ModelPerRequest, model.Operation, [request.Operation], null, PrefixText.Of(model.Operation), Names(model));
        }
    }

    private static string Names(ModelChoice model)
    {
        List<string> names = [.. model.Ids.Select(static id => $"'{id}'")];
        if (!model.IsComplete)
        {
            names.Add(names.Count == 0 ? "models that are not in sight" : "others");
        }

        return names.Count == 1 ? names[0] : string.Join(", ", names.Take(names.Count - 1)) + " and " + names[names.Count - 1];
    }
}
