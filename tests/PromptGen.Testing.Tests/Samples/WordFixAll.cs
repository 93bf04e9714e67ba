using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PromptGen.Testing.Tests.Samples;

/// <summary>Edits all additional files of a project.</summary>
internal sealed class WordFixAll : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        Task.FromResult<CodeAction?>(CodeAction.Create("Praise all", _ => PraiseAllAsync(fixAllContext), "praise"));

    private static async Task<Solution> PraiseAllAsync(FixAllContext context)
    {
        Solution solution = context.Solution;
        foreach (Diagnostic diagnostic in await context.GetAllDiagnosticsAsync(context.Project))
        {
            TextDocument document = context.Project.AdditionalDocuments.Single(d => d.FilePath == diagnostic.Location.GetLineSpan().Path);
            solution = await WordFix.PraiseAsync(solution.GetAdditionalDocument(document.Id)!, diagnostic.Location.SourceSpan, context.CancellationToken);
        }

        return solution;
    }
}
