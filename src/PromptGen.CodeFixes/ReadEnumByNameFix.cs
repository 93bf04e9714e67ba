using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG1012: makes System.Text.Json read and write an enum by name, as the tool does.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ReadEnumByNameFix() : TextFix(RuleIds.PG1012)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG1012 + "A";

    private protected override bool HasFixAll => true;

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        EnumDeclarationSyntax? type = await document.NodeAsync<EnumDeclarationSyntax>(diagnostic, cancellationToken).ConfigureAwait(false);
        SemanticModel? model = type is null || diagnostic.Suggestion() is null ? null : await ((Document)document).GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null)
        {
            return null;
        }

        string attribute = AttributeText.NameOf("JsonConverter", type!.SpanStart, model);
        string space = attribute.Substring(0, attribute.Length - "JsonConverter".Length);
        return AttributeText.Add($"Read '{type.Identifier.ValueText}' by name everywhere", EquivalenceKey, type, $"{attribute}(typeof({space}JsonStringEnumConverter<{type.Identifier.Text}>))");
    }
}
