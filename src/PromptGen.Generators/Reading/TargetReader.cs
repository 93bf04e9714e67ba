using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Model;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Reading;

/// <summary>Checks that members can be added to a type, and reads the declarations around them.</summary>
internal static class TargetReader
{
    public static void Check(INamedTypeSymbol type, AttributeData attribute, ReadingSession session)
    {
        CheckLanguage(attribute, session);
        foreach (INamedTypeSymbol level in Levels(type))
        {
            CheckPartial(level, session);
        }

        if (ObstacleOf(type) is var (reason, remedy, fix))
        {
            session.Error(Descriptors.PG1002_TargetCannotBeTool, type, FindingProperties.Suggest(fix), type.Name, reason, remedy);
        }
    }

    /// <summary>The name of the property that is generated.</summary>
    private const string GeneratedMember = "Tool";

    public static EquatableArray<DeclarationModel> DeclarationsOf(INamedTypeSymbol type) =>
        Levels(type).Select(static level => new DeclarationModel(KeywordOf(level), level.Name)).ToEquatableArray();

    /// <summary>The types from the outermost to the given one.</summary>
    private static List<INamedTypeSymbol> Levels(INamedTypeSymbol type)
    {
        List<INamedTypeSymbol> levels = [];
        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            levels.Insert(0, level);
        }

        return levels;
    }

    /// <summary>The generated code has UTF-8 literals and static abstract members.</summary>
    private static void CheckLanguage(AttributeData attribute, ReadingSession session)
    {
        if (attribute.ApplicationSyntaxReference is { SyntaxTree.Options: CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp11 and var actual } })
        {
            string required = LanguageVersion.CSharp11.ToDisplayString();
            session.Error(Descriptors.PG9003_LanguageTooOld, attribute.Location, FindingProperties.None, required, actual.ToDisplayString());
        }
    }

    private static void CheckPartial(INamedTypeSymbol type, ReadingSession session)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is TypeDeclarationSyntax declaration && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                session.Error(Descriptors.PG1001_TypeMustBePartial, declaration.Identifier.GetLocation, FindingProperties.None, type.Name);
            }
        }
    }

    private static (string Reason, string Remedy, string? Fix)? ObstacleOf(INamedTypeSymbol type) => type switch
    {
        _ when Levels(type).Any(static level => level.Arity > 0) => ("generic", "Derive a closed record from it", null),
        { IsFileLocal: true } => ("local to its file", "Remove 'file'", null),
        { IsStatic: true } => ("static", "Remove 'static'", null),
        { IsRefLikeType: true } => ("a ref struct", "Remove 'ref'", null),
        { IsAbstract: true } when !UnionReader.IsUnion(type) => ("abstract", "Annotate the records derived from it", null),
        _ when Levels(type).Any(static level => level.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal)) =>
            ("not visible to the rest of the assembly", "Make it and the types around it internal or public", "internal"),
        { Name: GeneratedMember } => ("named like the property that is generated into it", "Rename it", null),
        _ when HasOwn(type, GeneratedMember) => ("the owner of a member 'Tool', which is the name of the generated property", "Rename that member", null),
        _ => null,
    };

    /// <summary>Whether a base type has a generated property too, which the type's own one then hides.</summary>
    public static bool HidesInheritedTool(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type.BaseType; level is not null; level = level.BaseType)
        {
            if (level.Attribute(MetadataNames.ExtractionToolAttribute) is not null || level.GetMembers(GeneratedMember).Any(static member => member.DeclaredAccessibility != Accessibility.Private))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the type declares the hook that checks a record as a whole.</summary>
    public static bool HasValidation(INamedTypeSymbol type) => type.GetMembers("Validate").OfType<IMethodSymbol>().Any(method => IsValidation(method, type));

    /// <summary>Reports methods that look like the hook and are none, so that nothing they check is ever checked.</summary>
    public static void CheckValidation(INamedTypeSymbol type, ReadingSession session)
    {
        foreach (IMethodSymbol method in type.GetMembers().OfType<IMethodSymbol>())
        {
            bool takesFindings = method.MethodKind == MethodKind.Ordinary && !method.IsImplicitlyDeclared && method.Parameters.Any(static parameter => parameter.Type is INamedTypeSymbol named && MetadataNames.Of(named) == MetadataNames.Findings);
            bool isNear = takesFindings && (method.Name == "Validate" || (method.IsStatic && method.Parameters.Length == 2)) && !HasValidation(type);
            if (isNear)
            {
                string form = $"static void Validate({type.Name} value, ExtractionFindings findings)";
                session.Report(Descriptors.PG1017_NoEffect, method, FindingProperties.None, method.Name, $"it does not have the form of the check of '{type.Name}'", $"Write '{form}'");
            }
        }
    }

    private static bool IsValidation(IMethodSymbol method, INamedTypeSymbol type) =>
        method is { Name: "Validate", IsStatic: true, ReturnsVoid: true, Arity: 0, Parameters.Length: 2 }
        && method.Parameters.All(static parameter => parameter.RefKind == RefKind.None)
        && SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, type)
        && MetadataNames.Of(method.Parameters[1].Type) == MetadataNames.Findings;

    /// <summary>Whether the user's part of the type declares a member; an analyzer sees the generated part too.</summary>
    private static bool HasOwn(INamedTypeSymbol type, string name) =>
        type.GetMembers(name).Any(static member => member.Attribute("System.CodeDom.Compiler.GeneratedCodeAttribute") is null);

    private static string KeywordOf(INamedTypeSymbol type) => (type.IsRecord, type.TypeKind) switch
    {
        (true, TypeKind.Struct) => "record struct",
        (true, _) => "record",
        (_, TypeKind.Struct) => "struct",
        (_, TypeKind.Interface) => "interface",
        _ => "class",
    };
}
