using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptGen.Generators.Analyzers.Sdk.Json;

/// <summary>The API version that the code around a request names.</summary>
internal static class VersionHeader
{
    private const string Name = "anthropic-version";

    // Provider facts AV-2: from this version on sampling members are refused.
    private const string WithoutSampling = "2026-10-21";

    /// <summary>True if the type around a request sets the header to the version without sampling members, both as literals in one call or initializer.</summary>
    public static bool RejectsSampling(SyntaxNode request)
    {
        SyntaxNode? type = request.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() ?? request.SyntaxTree.GetRoot();
        return type.DescendantTokens()
            .Where(static token => token.IsKind(SyntaxKind.StringLiteralToken) && string.Equals(token.ValueText, Name, StringComparison.OrdinalIgnoreCase))
            .Any(static token => SettingAround(token.Parent)?.DescendantTokens().Any(static other => other.IsKind(SyntaxKind.StringLiteralToken) && other.ValueText == WithoutSampling) == true);
    }

    private static SyntaxNode? SettingAround(SyntaxNode? name)
    {
        for (SyntaxNode? node = name?.Parent; node is not (null or StatementSyntax or MemberDeclarationSyntax); node = node.Parent)
        {
            // The key of an indexer stands in a list of its own.
            if (node is ArgumentListSyntax or AssignmentExpressionSyntax || node is InitializerExpressionSyntax initializer && initializer.IsKind(SyntaxKind.ComplexElementInitializerExpression))
            {
                return node;
            }
        }

        return null;
    }
}
