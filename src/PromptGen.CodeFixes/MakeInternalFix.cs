using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG1002: makes a type that only its surroundings can see internal, with the types around it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MakeInternalFix() : TextFix(RuleIds.PG1002)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG1002 + "A";

    private protected override bool HasFixAll => true;

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        TypeDeclarationSyntax? declaration = await document.NodeAsync<TypeDeclarationSyntax>(diagnostic, cancellationToken).ConfigureAwait(false);
        if (declaration is null || diagnostic.Suggestion() is not { } internalKeyword)
        {
            return null;
        }

        SemanticModel? model = await ((Document)document).GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        ImmutableArray<TextChange>.Builder changes = ImmutableArray.CreateBuilder<TextChange>();
        foreach (TypeDeclarationSyntax level in declaration.AncestorsAndSelf().OfType<TypeDeclarationSyntax>())
        {
            INamedTypeSymbol? type = model?.GetDeclaredSymbol(level, cancellationToken);
            if (type is null || !IsHidden(type))
            {
                continue;
            }

            // Other parts of the type would have to change too, and what it shows to the outside must itself be visible there.
            if (type.DeclaringSyntaxReferences.Length != 1 || ShowsHiddenType(type))
            {
                return null;
            }

            changes.AddRange(ChangesOf(level, internalKeyword));
        }

        return changes.Count == 0 ? null : new Proposal($"Make '{declaration.Identifier.ValueText}' internal", EquivalenceKey, changes.ToImmutable());
    }

    private static bool IsHidden(ITypeSymbol type) => type.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal;

    private static bool ShowsHiddenType(INamedTypeSymbol type)
    {
        IEnumerable<ITypeSymbol> shown = type.GetMembers()
            .Where(static member => member.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal && !member.IsImplicitlyDeclared)
            .SelectMany(static member => member switch
            {
                IPropertySymbol property => [property.Type],
                IFieldSymbol field => [field.Type],
                IMethodSymbol method => method.Parameters.Select(static parameter => parameter.Type).Append(method.ReturnType),
                _ => Enumerable.Empty<ITypeSymbol>(),
            });
        return shown.Concat(type.Interfaces).Append(type.BaseType!).Any(other => HasHiddenPart(other, type));
    }

    private static bool HasHiddenPart(ITypeSymbol? type, INamedTypeSymbol self) => type switch
    {
        IArrayTypeSymbol array => HasHiddenPart(array.ElementType, self),
        INamedTypeSymbol named when SymbolEqualityComparer.Default.Equals(named, self) => false,
        INamedTypeSymbol named => IsHidden(named) || named.TypeArguments.Any(argument => HasHiddenPart(argument, self)),
        _ => false,
    };

    private static IEnumerable<TextChange> ChangesOf(TypeDeclarationSyntax level, string internalKeyword)
    {
        List<SyntaxToken> modifiers = [.. level.Modifiers.Where(static token => token.IsKind(SyntaxKind.PrivateKeyword) || token.IsKind(SyntaxKind.ProtectedKeyword))];
        if (modifiers.Count == 0)
        {
            int start = level.Modifiers.Count > 0 ? level.Modifiers[0].SpanStart : level.Keyword.SpanStart;
            return [new TextChange(new TextSpan(start, 0), internalKeyword + " ")];
        }

        // "private protected" becomes one word.
        TextSpan span = TextSpan.FromBounds(modifiers[0].SpanStart, modifiers[modifiers.Count - 1].Span.End);
        return [new TextChange(span, internalKeyword)];
    }
}
