using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Requests;

/// <summary>PG4006: a tool choice that names none of the request's tools.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ToolNameAnalyzer : RequestAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG4006_ChoiceNamesUnknownTool];

    private protected override void Analyze(PromptRequest request, RequestContext context)
    {
        if (request is not { ToolChoice: { Kind: ToolChoiceKind.Tool, Name: { } name, NameOperation: { } place }, HasAllTools: true, Tools.IsEmpty: false })
        {
            return;
        }

        ImmutableArray<string> names = [.. request.Tools.Select(static tool => tool.Name).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (names.Length > 0 && request.Tools.All(static tool => tool.Name is not null) && !names.Contains(name))
        {
            string list = string.Join(", ", names.Select(static n => $"'{n}'"));
            context.Report(Descriptors.PG4006_ChoiceNamesUnknownTool, place, [request.ToolsOperation], FindingProperties.Suggest(names.Length == 1 ? names[0] : Nearest.Of(name, names)), name, list);
        }
    }
}
