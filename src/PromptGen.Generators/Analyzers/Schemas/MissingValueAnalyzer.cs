using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Model;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Schemas;

/// <summary>
/// PG1013: a member of which the declaration does not say that the model must give it. With a value of its own it is read as that; without one PromptGen asks
/// for it and reports it as missing, while every other reader of the type takes the default of its C# type.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingValueAnalyzer : ToolAnalyzer
{
    private const int MaxInitializerLength = 40;

    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG1013_ReadAsDefault, Descriptors.PG1013_DefaultElsewhere];

    private protected override IEnumerable<Finding> Check(CheckedTool tool)
    {
        foreach (CheckedMember member in tool.Members)
        {
            if (member is { Symbol: IPropertySymbol property, Model.IsNullable: false, Type.IsTuple: false } && tool.InSource(property) is { } place && !IsMeant(member))
            {
                if (OwnValue(member, property, tool.CancellationToken) is { } own)
                {
                    yield return CheckedTool.Report(Descriptors.PG1013_ReadAsDefault, place, member.Model.Name, own);
                }
                else if (!member.Model.HasDefault && member.Model.Target != MemberTarget.Constructor)
                {
                    yield return CheckedTool.Report(Descriptors.PG1013_DefaultElsewhere, place, member.Model.Name, DefaultOf(property.Type));
                }
            }
        }
    }

    /// <summary>Whether the declaration says what shall be done about a missing value.</summary>
    private static bool IsMeant(CheckedMember member) =>
        member.Symbol is IPropertySymbol { IsRequired: true }
        || member.Attribute(MetadataNames.JsonRequired) is not null
        || member.Attribute(MetadataNames.Required) is not null
        || member.Attribute(MetadataNames.AllowDefault) is not null
        || member.Attribute(MetadataNames.DefaultValue) is not null;

    /// <summary>The value that is read in place of a missing one. Texts and objects with an initializer, and empty collections, are left alone: they are chosen with care.</summary>
    private static string? OwnValue(CheckedMember member, IPropertySymbol property, CancellationToken cancellationToken)
    {
        if (!member.Model.HasDefault || !property.Type.IsValueType || member.Model.Shape is ListShape)
        {
            return null;
        }

        if (member.Model.DefaultLiteral is { } literal)
        {
            return member.Model.DefaultJson ?? literal;
        }

        string? text = property.DeclaringSyntaxReferences.Select(reference => (reference.GetSyntax(cancellationToken) as PropertyDeclarationSyntax)?.Initializer?.Value.ToString()).FirstOrDefault(static value => value is not null);
        return text is { Length: <= MaxInitializerLength } && text.IndexOf('\n') < 0 ? text : "its initializer's value";
    }

    private static string DefaultOf(ITypeSymbol type) => type switch
    {
        { IsValueType: false } => "null",
        { SpecialType: SpecialType.System_Boolean } => "false",
        { SpecialType: SpecialType.System_Char } => "'\\0'",
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double } => "0",
        { TypeKind: TypeKind.Enum } => type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(static field => field.HasConstantValue && Convert.ToDecimal(field.ConstantValue, System.Globalization.CultureInfo.InvariantCulture) == 0)?.Name ?? "0",
        _ => $"default({type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)})",
    };
}
