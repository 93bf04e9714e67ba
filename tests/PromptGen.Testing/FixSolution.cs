using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace PromptGen.Testing;

/// <summary>A test project as a workspace solution, with a twin beside it that only a fix in solution scope may touch.</summary>
internal sealed class FixSolution : IDisposable
{
    private const string TwinDirectory = "/twin/";

    private readonly AdhocWorkspace workspace = new(MefHostServices.DefaultHost);

    public FixSolution(TestProject project)
    {
        ProjectInfo first = Describe(project, TestOptions.ProjectDirectory, project.Options.AssemblyName);
        ProjectInfo twin = Describe(project, TwinDirectory, project.Options.AssemblyName + ".Twin");
        First = first.Id;
        Twin = twin.Id;
        Solution = workspace.CurrentSolution.AddProject(first).AddProject(twin);
    }

    public ProjectId First { get; }

    public ProjectId Twin { get; }

    public Solution Solution { get; }

    /// <summary>The texts of a project's sources and additional files by relative path.</summary>
    public static async Task<SortedDictionary<string, string>> TextsAsync(Project project, CancellationToken cancellationToken)
    {
        SortedDictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (TextDocument document in project.Documents.Concat(project.AdditionalDocuments))
        {
            SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            texts[Relative(document)] = text.ToString();
        }

        return texts;
    }

    public void Dispose() => workspace.Dispose();

    /// <summary>A document that a fix adds has folders and a name, but no file path.</summary>
    private static string Relative(TextDocument document)
    {
        string path = document.FilePath ?? string.Join('/', [.. document.Folders, document.Name]);
        string? root = new[] { TestOptions.ProjectDirectory, TwinDirectory }.FirstOrDefault(r => path.StartsWith(r, StringComparison.Ordinal));
        return root is null ? path : path[root.Length..];
    }

    private static ProjectInfo Describe(TestProject project, string directory, string name)
    {
        ProjectId id = ProjectId.CreateNewId(name);
        return ProjectInfo.Create(
                id,
                VersionStamp.Default,
                name,
                name,
                LanguageNames.CSharp,
                compilationOptions: project.CompilationOptions,
                parseOptions: project.ParseOptions,
                documents: Documents(project.SourceTexts),
                metadataReferences: project.Options.References.All,
                analyzerReferences: project.Options.Generators.IsEmpty ? [] : [new GeneratorReference(project.Options.Generators)],
                additionalDocuments: Documents(project.AdditionalTexts))
            .WithAnalyzerConfigDocuments([Document(TestConfig.GlobalName, project.Config.GlobalText), Document(TestConfig.EditorName, project.Config.EditorText)]);

        IEnumerable<DocumentInfo> Documents(ImmutableArray<KeyValuePair<string, MarkupText>> files) => files.Select(f => Document(f.Key, f.Value.Text));

        DocumentInfo Document(string path, string text) => DocumentInfo.Create(
            DocumentId.CreateNewId(id, path),
            Path.GetFileName(path),
            loader: TextLoader.From(TextAndVersion.Create(SourceText.From(text, Encoding.UTF8), VersionStamp.Default)),
            filePath: directory + path);
    }
}
