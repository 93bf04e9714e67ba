using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Model;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;
using PromptGen.Generators.Schema;

namespace PromptGen.Generators.Analyzers.Schemas;

/// <summary>PG1007: more optional or nullable members than strict tools accept in one request (provider facts ST-7).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StrictBudgetAnalyzer : ToolAnalyzer
{
    /// <summary>The option with the limit of optional members.</summary>
    public const string MaxOptionalKey = "promptgen.strict.max_optional";

    /// <summary>The option with the limit of unions.</summary>
    public const string MaxUnionsKey = "promptgen.strict.max_unions";

    /// <summary>From here on, in percent of the limit, a warning says that little room is left.</summary>
    private const int WarningPercent = 80;

    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG1007_BudgetExceeded, Descriptors.PG1007_BudgetNearlySpent];

    private protected override IEnumerable<Finding> Check(CheckedTool tool)
    {
        NullableBudget budget = new(tool.Model, DialectRules.Of(Dialect.AnthropicStrict));
        bool isWorthAsking = budget.Optional.Count > 0 || budget.Unions.Count + budget.Inherent > 0;
        return isWorthAsking && tool.Strict.IsAnthropic ? Counts(tool, budget).Where(static count => count.Rule is not null).Select(count => FindingOf(tool, count)) : [];
    }

    private static IEnumerable<Count> Counts(CheckedTool tool, NullableBudget budget)
    {
        SchemaUses uses = new(tool.Model);
        int maxUnions = tool.Number(MaxUnionsKey, DialectRules.Of(Dialect.AnthropicStrict).MaxNullable);
        int maxOptional = tool.Number(MaxOptionalKey, DialectRules.Of(Dialect.AnthropicStrict).MaxOptional);
        IReadOnlyList<CheckedMember> nullable = [.. tool.Members.Where(static member => IsUnion(member.Model))];
        IReadOnlyList<CheckedMember> optional = [.. tool.Members.Where(member => budget.Optional.Contains((member.Type, member.Model)))];
        int declared = optional.Count(static member => !IsUnion(member.Model) || member.Model.HasDefault);

        // Nullable members beyond the limit become optional ones, so that they are too many only when these are.
        bool tooMany = budget.Inherent + budget.Unions.Count > maxUnions || (optional.Count > maxOptional && declared <= maxOptional);
        yield return new Count("nullable", budget.Inherent + nullable.Count, uses.Sum(member => NullableBudget.UnionsIn(member.Shape, tool.Model) + (IsUnion(member) ? 1 : 0)), maxUnions, tooMany, nullable);
        if (!tooMany)
        {
            yield return new Count("optional", optional.Count, uses.Sum((type, member) => budget.Optional.Contains((type, member)) ? 1 : 0), maxOptional, optional.Count > maxOptional, optional);
        }
    }

    private static bool IsUnion(MemberModel member) => member is { IsNullable: true, NullForm: not NullForm.Omit };

    /// <summary>Names the first member beyond the limit, or the last one where there is still room.</summary>
    private static Finding FindingOf(CheckedTool tool, Count count)
    {
        CheckedMember? member = count.Members.Count > count.Limit ? count.Members[count.Limit] : count.Members.LastOrDefault();
        return CheckedTool.Report(
            count.Rule!,
            member is null ? tool.Location : tool.LocationOf(member),
            tool.Model.Name,
            count.Number.ToString(CultureInfo.InvariantCulture),
            count.Kind,
            count.Limit.ToString(CultureInfo.InvariantCulture),
            member?.Model.Name ?? tool.Model.TypeName);
    }

    /// <summary>One of the two limits.</summary>
    /// <param name="Kind">What is counted.</param>
    /// <param name="Once">The count with each type once.</param>
    /// <param name="PerUse">The count with each type as often as it is used: which of them applies is not confirmed.</param>
    /// <param name="Limit">How many are accepted.</param>
    /// <param name="IsExceeded">Whether no schema of the tool keeps to the limit.</param>
    /// <param name="Members">What was counted, as far as it is members.</param>
    private sealed record Count(string Kind, int Once, int PerUse, int Limit, bool IsExceeded, IReadOnlyList<CheckedMember> Members)
    {
        public DiagnosticDescriptor? Rule => IsExceeded ? Descriptors.PG1007_BudgetExceeded
            : Once * 100 >= Limit * WarningPercent || PerUse > Limit ? Descriptors.PG1007_BudgetNearlySpent
            : null;

        public int Number => !IsExceeded && PerUse > Limit ? PerUse : Once;
    }
}
