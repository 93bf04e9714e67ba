using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Model;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Reading;

/// <summary>Reads an annotated type. The generator and the analyzers use this one reader, so they cannot disagree.</summary>
internal static class ToolReader
{
    /// <summary>Reads a type with <c>[ExtractionTool]</c>.</summary>
    /// <param name="type">The type.</param>
    /// <param name="attribute">Its attribute.</param>
    /// <param name="naming">The project's naming policy, where the attribute names none.</param>
    /// <param name="sink">Takes findings; null in the generator.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The tool, or null when an error stands in the way of generating it.</returns>
    public static ToolModel? Read(INamedTypeSymbol type, AttributeData attribute, NamingPolicy naming, IFindingSink? sink, CancellationToken cancellationToken)
    {
        NamingPolicy? own = NamingOf(attribute);
        string outputMode = EnumName(attribute, "OutputMode", "Auto");
        bool strict = attribute.Named("Strict")?.Value is true;
        ReadingSession session = new(sink, own ?? naming, strict || outputMode is "StrictTool" or "JsonSchema", type, cancellationToken);

        TargetReader.Check(type, session);
        string name = (string?)attribute.ConstructorArguments.FirstOrDefault().Value ?? JsonNames.Convert(type.Name, NamingPolicy.SnakeCaseLower);
        CheckName(name, attribute, session);
        TypeGraphReader types = new(session, type.ContainingAssembly);
        if (!session.Failed)
        {
            types.Add(type, type);
        }

        string? description = attribute.Named("Description")?.Value as string ?? DescriptionReader.Read(type, session);
        return session.Failed ? null : new ToolModel
        {
            Namespace = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            Declarations = TargetReader.DeclarationsOf(type),
            Name = name,
            Description = Normalize(description) ?? $"Record the data of one {JsonNames.Convert(type.Name, NamingPolicy.SnakeCaseLower).Replace('_', ' ')}.",
            Instructions = Normalize(attribute.Named("Instructions")?.Value as string),
            InstructionsFile = attribute.Named("InstructionsFile")?.Value as string,
            Exemplars = attribute.Named("Exemplars")?.Value as string,
            DocumentTag = attribute.Named("DocumentTag")?.Value as string ?? "document",
            OutputMode = outputMode,
            CacheTtl = EnumName(attribute, "CacheTtl", "FiveMinutes"),
            Strict = strict,
            Naming = own,
            Types = types.Types,
        };
    }

    /// <summary>The syntax of the attribute's name argument, or of the attribute.</summary>
    public static Location LocationOfName(AttributeData attribute)
    {
        SyntaxNode? syntax = attribute.ApplicationSyntaxReference?.GetSyntax();
        AttributeArgumentSyntax? first = (syntax as AttributeSyntax)?.ArgumentList?.Arguments.FirstOrDefault();
        return first is { NameEquals: null } ? first.GetLocation() : syntax?.GetLocation() ?? Location.None;
    }

    private static void CheckName(string name, AttributeData attribute, ReadingSession session)
    {
        if (ToolNames.HasLegalCharacters(name) && name.Length <= ToolNames.HardMaxLength)
        {
            return;
        }

        session.Error(RuleIds.PG1010, () => LocationOfName(attribute), name, ToolNames.Suggest(name));
    }

    /// <summary>Prompt text has LF newlines whatever the source file has: a checkout with CRLF must not change the cached bytes.</summary>
    private static string? Normalize(string? text) => text?.Replace("\r\n", "\n").Replace('\r', '\n');

    private static NamingPolicy? NamingOf(AttributeData attribute) => EnumName(attribute, "PropertyNaming", "Default") switch
    {
        "SnakeCaseLower" => NamingPolicy.SnakeCaseLower,
        "CamelCase" => NamingPolicy.CamelCase,
        "KebabCaseLower" => NamingPolicy.KebabCaseLower,
        "AsDeclared" => NamingPolicy.AsDeclared,
        _ => null,
    };

    private static string EnumName(AttributeData attribute, string property, string otherwise)
    {
        if (attribute.Named(property) is not { Kind: TypedConstantKind.Enum, Type: { } type } constant)
        {
            return otherwise;
        }

        return type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, constant.Value))?.Name ?? otherwise;
    }
}
