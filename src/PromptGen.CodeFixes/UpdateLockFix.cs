using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG2015: writes the tool's entry in the lock file again. Each is a decision to start a cache cold, so there is no fix for all.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UpdateLockFix : CodeFixProvider
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG2015 + "A";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.PG2015];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Project project = context.Document.Project;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            string? path = diagnostic.AdditionalLocations.FirstOrDefault()?.GetLineSpan().Path;
            if (diagnostic.Suggestion() is { } text && project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == path) is { } file)
            {
                context.RegisterCodeFix(
                    CodeAction.Create("Update the lock file", _ => Task.FromResult(project.Solution.WithAdditionalDocumentText(file.Id, SourceText.From(text, System.Text.Encoding.UTF8))), EquivalenceKey),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }
}
