using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Model;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;
using PromptGen.Generators.Schema;

namespace PromptGen.Generators.Analyzers.Schemas;

/// <summary>PG1012: an enum that an answer cannot give back as it was (provider facts ST-10: capitalization is not guaranteed).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EnumAnalyzer : ToolAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG1012_EnumDoesNotRoundTrip, Descriptors.PG1012_EnumIsNumber];

    private protected override IEnumerable<Finding> Check(CheckedTool tool)
    {
        foreach (EnumModel model in tool.Model.Types.OfType<EnumModel>())
        {
            INamedTypeSymbol type = tool.SymbolOf(model);
            if (Obstacle(model, type) is var (cause, remedy))
            {
                yield return CheckedTool.Report(Descriptors.PG1012_EnumDoesNotRoundTrip, PlaceOf(model, type, tool), model.Name, cause, remedy);
            }
            else if (tool.InSource(type) is { } place && ForeignReaders.ReadAsNumber(type, tool))
            {
                yield return new Finding(Descriptors.PG1012_EnumIsNumber, place, [model.Name], FindingProperties.Suggest("JsonConverter"));
            }
        }
    }

    private static (string Cause, string Remedy)? Obstacle(EnumModel model, INamedTypeSymbol type) =>
        model.Values.Count == 0 ? ("has no members", "Add the values that a document can have")
        : type.Attribute(MetadataNames.Flags) is not null ? ("is [Flags]", "Use a list of values of an enum without it")
        : model.Values.FirstOrDefault(static value => value.IsAlias) is { } alias ? ($"has two names for {Original(alias, type)}", $"Remove '{alias.Name}'")
        : SameLetters(model) is { } similar ? ("has names that differ only in case", $"Give '{similar.Name}' another [JsonStringEnumMemberName]")
        : null;

    /// <summary>The first name of the value that an alias repeats.</summary>
    private static string Original(EnumValueModel alias, INamedTypeSymbol type)
    {
        IReadOnlyList<IFieldSymbol> fields = [.. type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue)];
        object? value = fields.First(field => field.Name == alias.Name).ConstantValue;
        return fields.First(field => Equals(field.ConstantValue, value)).Name;
    }

    private static EnumValueModel? SameLetters(EnumModel model)
    {
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        return model.Values.FirstOrDefault(value => !seen.Add(value.JsonName));
    }

    /// <summary>The enum's identifier, or the first member that uses an enum of another assembly.</summary>
    private static Location PlaceOf(EnumModel model, INamedTypeSymbol type, CheckedTool tool) =>
        tool.InSource(type)
        ?? (tool.Members.FirstOrDefault(member => TypeUses.NamedIn(member.Model.Shape).Any(shape => shape.CSharpType == model.CSharpType)) is { } user ? tool.LocationOf(user) : tool.Location);
}
