using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Model;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Requests;

/// <summary>PG1010 for two tools of one request that have the same name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RepeatedToolNameAnalyzer : RequestAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG1010_ToolNameRepeated];

    private protected override void Analyze(PromptRequest request, RequestContext context)
    {
        if (!request.HasAllTools)
        {
            return;
        }

        Dictionary<string, ToolInfo> seen = new(StringComparer.Ordinal);
        HashSet<string> taken = new(request.Tools.Select(static tool => tool.Name).OfType<string>(), StringComparer.Ordinal);
        foreach (ToolInfo tool in request.Tools.Where(static tool => tool.Name is not null))
        {
            if (!seen.TryGetValue(tool.Name!, out ToolInfo? first))
            {
                seen.Add(tool.Name!, tool);
                continue;
            }

            IOperation place = tool.NameOperation is { } name && request.Operation.Root().Encloses(name) ? name : tool.Operation;
            string suggestion = PropertyKeys.Suggest(tool.Name!, taken);
            context.Report(Descriptors.PG1010_ToolNameRepeated, place, [first.Operation], FindingProperties.Suggest(suggestion), tool.Name, PrefixText.Of(first.Operation), suggestion);
        }
    }
}
