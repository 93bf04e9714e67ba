using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptGen.CodeFixes;

/// <summary>Writes attributes onto properties and positional parameters.</summary>
internal static class AttributeText
{
    private const string Json = "System.Text.Json.Serialization";

    /// <summary>The name of an attribute of System.Text.Json as it can be written at a place.</summary>
    public static string NameOf(string name, int position, SemanticModel model) => NameOf(Json, name, position, model);

    /// <summary>The attribute's name as it can be written at a place: short where the namespace is imported.</summary>
    public static string NameOf(string space, string name, int position, SemanticModel model)
    {
        string first = space.Split('.')[0];
        return model.LookupNamespacesAndTypes(position, name: name + "Attribute").Any(type => type.ContainingNamespace.ToDisplayString() == space) ? name
            : model.LookupNamespacesAndTypes(position, name: first).Any(static found => found is INamespaceSymbol { ContainingNamespace.IsGlobalNamespace: true }) ? space + "." + name
            : "global::" + space + "." + name;
    }

    /// <summary>Proposes to write an attribute before a member, on its line; a positional parameter needs the target <c>property</c>.</summary>
    public static Proposal Add(string title, string equivalenceKey, SyntaxNode member, string attribute)
    {
        string text = member is ParameterSyntax ? $"[property: {attribute}] " : $"[{attribute}] ";
        return Proposal.Insert(title, equivalenceKey, OffsetBehindAttributes(member), text);
    }

    public static bool Has(SyntaxNode member, string name) => Find(member, name) is not null;

    public static AttributeSyntax? Find(SyntaxNode member, string name) =>
        ListsOf(member).SelectMany(static list => list.Attributes).FirstOrDefault(attribute => SimpleName(attribute) is { } simple && (simple == name || simple == name + "Attribute"));

    private static SyntaxList<AttributeListSyntax> ListsOf(SyntaxNode member) => member switch
    {
        MemberDeclarationSyntax declaration => declaration.AttributeLists,
        ParameterSyntax parameter => parameter.AttributeLists,
        _ => default,
    };

    /// <summary>Behind the present attributes, so that documentation comments stay where they are.</summary>
    private static int OffsetBehindAttributes(SyntaxNode member)
    {
        SyntaxList<AttributeListSyntax> lists = ListsOf(member);
        return lists.Count == 0 ? member.SpanStart : lists[lists.Count - 1].GetLastToken().GetNextToken().SpanStart;
    }

    private static string? SimpleName(AttributeSyntax attribute) => attribute.Name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };
}
