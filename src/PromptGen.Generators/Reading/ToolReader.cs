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
    /// <param name="naming">The project's naming policy, where the attribute names none; null leaves keys to <see cref="ToolModel.WithNaming"/> and does not judge them.</param>
    /// <param name="sink">Takes findings; null in the generator.</param>
    /// <param name="sources">Takes the trees of all declarations that the reading looks at, for whoever wants to know when to read again.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The tool, or null when an error stands in the way of generating it.</returns>
    public static ToolModel? Read(INamedTypeSymbol type, AttributeData attribute, NamingPolicy? naming, IFindingSink? sink, ISet<SyntaxTree>? sources, CancellationToken cancellationToken)
    {
        ReadingSession? session = null;
        try
        {
            NamingPolicy? own = NamingOf(attribute);
            string outputMode = EnumName(attribute, "OutputMode", "Auto");
            bool strict = attribute.Named("Strict")?.Value is true;
            session = new ReadingSession(sink, own ?? naming, ToolModel.AsksForStrict(strict, outputMode), type, sources, cancellationToken);
            session.LookAt(type);
            return ReadTool(type, attribute, session, outputMode) is { } tool ? tool with { Strict = strict, Naming = own } : null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One type that defeats the reader must not take the output of all others with it (CS8785), nor switch the analyzer off (AD0001).
            string place = session?.Member is { } member ? type.Name + "." + member.Name : type.Name;
            sink?.Report(new Finding(Descriptors.PG9006_ToolNotGenerated, attribute.Location(), [place, exception.GetType().Name], FindingProperties.None));
            return null;
        }
    }

    private static ToolModel? ReadTool(INamedTypeSymbol type, AttributeData attribute, ReadingSession session, string outputMode)
    {
        TargetReader.Check(type, attribute, session);
        TargetReader.CheckValidation(type, session);
        string name = NameOf(type, attribute);
        CheckName(name, attribute, session);
        TypeGraphReader types = new(session, type.ContainingAssembly);
        if (!session.Failed)
        {
            types.Add(type, type);
        }

        string? description = attribute.Named("Description")?.Value as string ?? DescriptionReader.Read(type, session);
        if (session.Failed)
        {
            return null;
        }

        ToolModel tool = new()
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
            HidesInheritedTool = TargetReader.HidesInheritedTool(type),
            HasValidation = TargetReader.HasValidation(type),
            Types = types.Types,
        };
        if (session.HasFinalKeys)
        {
            UnionReader.CheckNames(tool, types.Symbols, session);
        }

        return session.Failed ? null : tool;
    }

    /// <summary>The tool's name on the wire: that of the attribute, else the type's in snake_case.</summary>
    public static string NameOf(INamedTypeSymbol type, AttributeData attribute) => attribute.FirstText() ?? JsonNames.Convert(type.Name, NamingPolicy.SnakeCaseLower);

    /// <summary>Where the attribute's name argument stands, or the attribute.</summary>
    public static Location LocationOfName(AttributeData attribute)
    {
        AttributeArgumentSyntax? first = (attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)?.ArgumentList?.Arguments.FirstOrDefault();
        return first is { NameEquals: null } ? first.GetLocation() : attribute.Location();
    }

    // A name that is merely long is the analyzer's business: an option says how long it may be.
    private static void CheckName(string name, AttributeData attribute, ReadingSession session)
    {
        if (!ToolNames.HasLegalCharacters(name) || name.Length > ToolNames.HardMaxLength)
        {
            string suggestion = ToolNames.Suggest(name);
            session.Error(Descriptors.PG1010_ToolNameInvalid, () => LocationOfName(attribute), FindingProperties.Suggest(suggestion), name, suggestion, ToolNames.MaxLength);
        }
    }

    /// <summary>Prompt text has LF newlines whatever the source file has: a checkout with CRLF must not change the cached bytes.</summary>
    private static string? Normalize(string? text) => text?.Replace("\r\n", "\n").Replace('\r', '\n');

    private static NamingPolicy? NamingOf(AttributeData attribute) => EnumName(attribute, "PropertyNaming", "Default") switch
    {
        "SnakeCaseLower" => NamingPolicy.SnakeCaseLower,
        "CamelCase" => NamingPolicy.CamelCase,
        "KebabCaseLower" => NamingPolicy.KebabCaseLower,
        "AsDeclared" => NamingPolicy.AsDeclared,
        "SnakeCaseUpper" => NamingPolicy.SnakeCaseUpper,
        "KebabCaseUpper" => NamingPolicy.KebabCaseUpper,
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
