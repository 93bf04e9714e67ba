using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Model;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Schemas;

/// <summary>
/// PG1004 for tools that become strict by their models or an option: a dictionary in a strict schema (provider facts ST-3). Where the declaration itself is
/// strict, reading it has said so already.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DictionaryAnalyzer : ToolAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG1004_DictionaryInStrictTool];

    private protected override IEnumerable<Finding> Check(CheckedTool tool)
    {
        IReadOnlyList<CheckedMember> dictionaries = [.. tool.Members.Where(static member => HoldsMap(member.Model.Shape))];
        return dictionaries.Count > 0 && !tool.Model.IsDeclaredStrict && tool.Strict.IsInPlay
            ? dictionaries.Select(member => CheckedTool.Report(Descriptors.PG1004_DictionaryInStrictTool, tool.LocationOf(member), member.Model.Name))
            : [];
    }

    private static bool HoldsMap(Shape shape) => shape is MapShape || (shape is ListShape list && HoldsMap(list.Item));
}
