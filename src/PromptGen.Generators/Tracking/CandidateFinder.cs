using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptGen.Generators.Tracking;

/// <summary>Finds by syntax alone the type declarations that may have <c>[ExtractionTool]</c>.</summary>
internal static class CandidateFinder
{
    private const string ShortName = "ExtractionTool";
    private const string LongName = ShortName + nameof(Attribute);

    /// <summary>The declarations with attributes, and whether one of these has the name, or an alias of this file for it.</summary>
    public static IEnumerable<(TypeDeclarationSyntax Node, bool IsNamed)> Find(CompilationUnitSyntax file)
    {
        HashSet<string> names = new(StringComparer.Ordinal) { ShortName, LongName };
        foreach (UsingDirectiveSyntax alias in file.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>().Where(IsAlias))
        {
            string name = alias.Alias!.Name.Identifier.ValueText;
            names.Add(name);
            if (name.EndsWith(nameof(Attribute), StringComparison.Ordinal))
            {
                names.Add(name.Substring(0, name.Length - nameof(Attribute).Length));
            }
        }

        return file.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            .OfType<TypeDeclarationSyntax>()
            .Where(static type => type.AttributeLists.Count > 0 && !type.Identifier.IsMissing)
            .Select(type => (type, type.AttributeLists.Any(list => list.Attributes.Any(attribute => names.Contains(NameOf(attribute.Name))))));
    }

    /// <summary>Whether a <c>global using</c> gives the attribute a name of its own, so that any attribute may be the one.</summary>
    public static bool HasGlobalAlias(CompilationUnitSyntax file) =>
        file.Usings.Any(static directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) && IsAlias(directive));

    private static bool IsAlias(UsingDirectiveSyntax directive) =>
        directive is { Alias: not null, NamespaceOrType: NameSyntax name } && NameOf(name) is ShortName or LongName;

    private static string NameOf(NameSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        _ => "",
    };
}
