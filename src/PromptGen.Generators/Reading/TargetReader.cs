using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Model;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Reading;

/// <summary>Checks that members can be added to a type, and reads the declarations around them.</summary>
internal static class TargetReader
{
    public static void Check(INamedTypeSymbol type, ReadingSession session)
    {
        foreach (INamedTypeSymbol level in Levels(type))
        {
            CheckPartial(level, session);
        }

        if (ObstacleOf(type) is var (reason, remedy))
        {
            session.Error(RuleIds.PG1002, type, type.Name, reason, remedy);
        }
    }

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

    private static void CheckPartial(INamedTypeSymbol type, ReadingSession session)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is TypeDeclarationSyntax declaration && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                session.Error(RuleIds.PG1001, declaration.Identifier.GetLocation, type.Name);
            }
        }
    }

    private static (string Reason, string Remedy)? ObstacleOf(INamedTypeSymbol type) => type switch
    {
        _ when Levels(type).Any(static level => level.Arity > 0) => ("generic", "Derive a closed record from it"),
        { IsFileLocal: true } => ("local to its file", "Remove 'file'"),
        { IsStatic: true } => ("static", "Remove 'static'"),
        { IsRefLikeType: true } => ("a ref struct", "Remove 'ref'"),
        { IsAbstract: true } => ("abstract", "Annotate the records derived from it"),
        _ when Levels(type).Any(static level => level.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal)) =>
            ("not visible to the rest of the assembly", "Make it and the types around it internal or public"),
        _ => null,
    };

    private static string KeywordOf(INamedTypeSymbol type) => (type.IsRecord, type.TypeKind) switch
    {
        (true, TypeKind.Struct) => "record struct",
        (true, _) => "record",
        (_, TypeKind.Struct) => "struct",
        (_, TypeKind.Interface) => "interface",
        _ => "class",
    };
}
