using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;
using PromptGen.Generators.Schema;

namespace PromptGen.Generators.Analyzers.Schemas;

/// <summary>PG1005: a type that contains itself, which Anthropic's strict subset refuses (provider facts ST-1).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RecursionAnalyzer : ToolAnalyzer
{
    /// <summary>How deep the runtime reads JSON: the default of <c>JsonReaderOptions.MaxDepth</c>.</summary>
    private const int MaxDepth = 64;

    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG1005_Recursive, Descriptors.PG1005_RecursiveNotStrict];

    private protected override IEnumerable<Finding> Check(CheckedTool tool)
    {
        IReadOnlyList<TypeCycle> cycles = tool.Strict.Has("anthropic") ? TypeCycle.In(tool.Model) : [];
        foreach (TypeCycle cycle in cycles)
        {
            CheckedMember? member = tool.Members.FirstOrDefault(member => member.Type == cycle.Owner && member.Model == cycle.Member);
            Location place = member is null ? tool.Location : tool.LocationOf(member);
            yield return tool.Strict.IsAnthropic
                ? CheckedTool.Report(Descriptors.PG1005_Recursive, place, cycle.Type.Name, cycle.Path)
                : CheckedTool.Report(Descriptors.PG1005_RecursiveNotStrict, place, cycle.Type.Name, cycle.Path, MaxDepth.ToString(CultureInfo.InvariantCulture));
        }
    }
}
