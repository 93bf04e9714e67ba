namespace PromptGen.Analyzers.Corpus.Tests.Harness;

/// <summary>Where the files of the repository are.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>The folder of the corpus.</summary>
    public static string Corpus { get; } = Path.Combine(Root, "tests", "PromptGen.Analyzers.Corpus.Tests", "Files");

    /// <summary>The sources below a folder, without what a build puts there, in ordinal order.</summary>
    public static IEnumerable<string> SourcesIn(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(path => !Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"))
        .Order(StringComparer.Ordinal);

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PromptGen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above '{AppContext.BaseDirectory}' holds PromptGen.sln; run the tests from their output folder in the repository.");
    }
}
