using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Model;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Schemas;

/// <summary>PG1009: a tool or member of which the model sees only the name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DescriptionAnalyzer : ToolAnalyzer
{
    /// <summary>The option with the fewest characters of a description.</summary>
    public const string MinLengthKey = "promptgen.description_min_length";

    /// <summary>The option with the names that say enough.</summary>
    public const string ExemptKey = "promptgen.description_exempt";

    private static readonly string[] s_exempt = ["id", "name", "date"];

    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG1009_DescriptionMissing, Descriptors.PG1009_DescriptionShort];

    private protected override IEnumerable<Finding> Check(CheckedTool tool)
    {
        int least = tool.Number(MinLengthKey, 0);
        string? description = tool.Attribute.Named(nameof(ToolModel.Description))?.Value as string ?? tool.Model.Types[0].Description;
        if (Judge(tool.Type.Name, description, least, tool.Location) is { } own)
        {
            yield return own;
        }

        ImmutableArray<string> exempt = tool.List(ExemptKey, s_exempt);
        foreach (CheckedMember member in tool.Members)
        {
            // The elements of a tuple have no place for a description.
            if (!member.Type.IsTuple && !IsExempt(member.Model, exempt) && tool.InSource(member.Symbol) is { } place && Judge(member.Model.Name, member.Model.Description, least, place) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static Finding? Judge(string name, string? description, int least, Location place) =>
        string.IsNullOrWhiteSpace(description) ? CheckedTool.Report(Descriptors.PG1009_DescriptionMissing, place, name)
        : description!.Length < least ? CheckedTool.Report(Descriptors.PG1009_DescriptionShort, place, name, description.Length.ToString(CultureInfo.InvariantCulture), least.ToString(CultureInfo.InvariantCulture))
        : null;

    private static bool IsExempt(MemberModel member, ImmutableArray<string> exempt) =>
        exempt.Contains(member.Name, StringComparer.OrdinalIgnoreCase) || exempt.Contains(member.JsonName, StringComparer.OrdinalIgnoreCase);
}
