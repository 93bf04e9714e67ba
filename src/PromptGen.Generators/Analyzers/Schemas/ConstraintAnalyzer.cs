using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Model;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;
using PromptGen.Generators.Schema;

namespace PromptGen.Generators.Analyzers.Schemas;

/// <summary>PG1006: a constraint that a strict dialect in play cannot say as a keyword (provider facts ST-4 to ST-6, OS-3).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstraintAnalyzer : ToolAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG1006_ConstraintNotEnforced];

    private protected override IEnumerable<Finding> Check(CheckedTool tool)
    {
        foreach (CheckedMember member in tool.Members.Where(static member => member.Model.Constraints is not null))
        {
            if (tool.InSource(member.Symbol) is null || member.Attribute(MetadataNames.AdvisoryConstraint) is not null)
            {
                continue;
            }

            foreach (AttributeData attribute in member.Attributes)
            {
                string[] dialects = [.. tool.Strict.Dialects.Where(dialect => IsLost(attribute, member.Model, DialectRules.Of(dialect))).Select(static dialect => dialect.ToString())];
                if (dialects.Length > 0)
                {
                    string name = attribute.AttributeClass!.Name;
                    yield return CheckedTool.Report(Descriptors.PG1006_ConstraintNotEnforced, attribute.Location(), name.Substring(0, name.Length - nameof(Attribute).Length), member.Model.Name, string.Join(" and ", dialects));
                }
            }
        }
    }

    /// <summary>Whether the attribute alone gives a keyword that the dialect refuses.</summary>
    private static bool IsLost(AttributeData attribute, MemberModel member, DialectRules rules) =>
        ConstraintReader.Of(attribute) is { } constraints
        && ConstraintKeywords.Of(new MemberModel { Name = member.Name, JsonName = member.JsonName, Shape = member.Shape, Constraints = constraints }).Any(keyword => !rules.Accepts(keyword));
}
