using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Model;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG1009: adds a <c>[Description]</c> made of the member's name, to be written on by hand.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddDescriptionFix() : TextFix(RuleIds.PG1009)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG1009 + "A";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode? member = await document.MemberAsync(diagnostic, cancellationToken).ConfigureAwait(false)
            ?? await TypeAsync(document, diagnostic, cancellationToken).ConfigureAwait(false);
        SemanticModel? model = member is null || AttributeText.Has(member, "Description") ? null : await ((Document)document).GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null)
        {
            return null;
        }

        string name = diagnostic.Location.SourceTree!.GetText(cancellationToken).ToString(diagnostic.Location.SourceSpan).TrimStart('@');
        string attribute = AttributeText.NameOf("System.ComponentModel", "Description", member!.SpanStart, model);
        return AttributeText.Add($"Describe '{name}'", EquivalenceKey, member, $"{attribute}(\"{Sentence(name)}\")");
    }

    private static async Task<SyntaxNode?> TypeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await document.NodeAsync<TypeDeclarationSyntax>(diagnostic, cancellationToken).ConfigureAwait(false) is { } type && type.Identifier.Span == diagnostic.Location.SourceSpan ? type : null;

    /// <summary>The name as words: <c>TotalAmount</c> becomes <c>Total amount.</c></summary>
    private static string Sentence(string name)
    {
        string words = JsonNames.Convert(name, NamingPolicy.SnakeCaseLower).Replace('_', ' ').Trim();
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words.Substring(1) + ".";
    }
}
