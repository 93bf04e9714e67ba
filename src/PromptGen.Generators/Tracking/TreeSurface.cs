using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptGen.Generators.Tracking;

/// <summary>
/// What the declarations of other files can see of a file: the heads of its types, its usings, its constants, and attribute classes whole.
/// As long as every file's surface stays the same, a type name or a constant means the same everywhere.
/// </summary>
internal static class TreeSurface
{
    public static string Of(CompilationUnitSyntax file)
    {
        StringBuilder text = new();
        Append(text, file.Externs, file.Usings, file.Members);
        return text.ToString();
    }

    private static void Append(StringBuilder text, SyntaxList<ExternAliasDirectiveSyntax> externs, SyntaxList<UsingDirectiveSyntax> usings, SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (ExternAliasDirectiveSyntax alias in externs)
        {
            text.Append(alias).Append('\n');
        }

        foreach (UsingDirectiveSyntax directive in usings)
        {
            text.Append(directive).Append('\n');
        }

        AppendMembers(text, members);
    }

    private static void AppendMembers(StringBuilder text, SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (MemberDeclarationSyntax member in members)
        {
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax space:
                    text.Append("namespace ").Append(space.Name).Append("{\n");
                    Append(text, space.Externs, space.Usings, space.Members);
                    text.Append("}\n");
                    break;
                case TypeDeclarationSyntax type when type.Identifier.ValueText.EndsWith(nameof(Attribute), StringComparison.Ordinal):
                    text.Append(type).Append('\n');
                    break;
                case TypeDeclarationSyntax type:
                    AppendHead(text, type);
                    AppendMembers(text, type.Members);
                    text.Append("}\n");
                    break;
                case EnumDeclarationSyntax or DelegateDeclarationSyntax:
                    text.Append(member).Append('\n');
                    break;
                case FieldDeclarationSyntax field when field.Modifiers.Any(SyntaxKind.ConstKeyword):
                    text.Append(field).Append('\n');
                    break;
                case GlobalStatementSyntax:
                    // It declares the class Program.
                    text.Append(";\n");
                    break;
            }
        }
    }

    private static void AppendHead(StringBuilder text, TypeDeclarationSyntax type)
    {
        text.Append(type.Modifiers).Append(' ').Append(type.Keyword.ValueText).Append(' ').Append(type.Identifier.ValueText)
            .Append(type.TypeParameterList).Append(type.BaseList).Append(type.ConstraintClauses).Append("{\n");
    }
}
