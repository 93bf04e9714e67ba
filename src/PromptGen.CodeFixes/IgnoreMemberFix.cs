using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG1003: leaves a member out of the extraction with <c>[JsonIgnore]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class IgnoreMemberFix : TextFix
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG1003 + "A";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.PG1003];

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode? member = await document.MemberAsync(diagnostic, cancellationToken).ConfigureAwait(false);
        if (member is null || !CanBeLeftOut(member) || AttributeText.Has(member, "JsonIgnore"))
        {
            return null;
        }

        SemanticModel? model = await ((Document)document).GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return model is null ? null : AttributeText.Add(
            $"Mark '{diagnostic.Location.SourceTree!.GetText(cancellationToken).ToString(diagnostic.Location.SourceSpan)}' [JsonIgnore]: its value will not be extracted",
            EquivalenceKey,
            member,
            AttributeText.NameOf("JsonIgnore", member.SpanStart, model));
    }

    /// <summary>A required member, or a constructor parameter without default, would then have no value.</summary>
    private static bool CanBeLeftOut(SyntaxNode member) => member switch
    {
        PropertyDeclarationSyntax property => !property.Modifiers.Any(SyntaxKind.RequiredKeyword),
        ParameterSyntax parameter => parameter.Default is not null,
        _ => false,
    };
}
