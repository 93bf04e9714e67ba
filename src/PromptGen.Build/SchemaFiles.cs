using System.Text.RegularExpressions;
using PromptGen.Generators.Locking;
using PromptGen.Generators.Schema;

namespace PromptGen.Build;

/// <summary>The files of a folder with schemas and sample requests.</summary>
internal static class SchemaFiles
{
    // TC-10; a name of these characters is a file name everywhere and leads out of no folder.
    private static readonly Regex s_toolName = new("^[a-zA-Z0-9_-]{1,64}\\z", RegexOptions.CultureInvariant);
    private static readonly Regex s_ownFile = new("^[a-zA-Z0-9_-]{1,64}\\.((portable|anthropic-strict|openai-strict)\\.schema|request)\\.json\\z", RegexOptions.CultureInvariant);

    /// <summary>The files that belong into the folder.</summary>
    /// <param name="tools">The tools.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="model">The model of the sample requests; null for none.</param>
    public static IEnumerable<ArtefactFile> Of(IEnumerable<ToolFacts> tools, string folder, string? model)
    {
        foreach (ToolFacts tool in tools.Where(static tool => s_toolName.IsMatch(tool.Name)))
        {
            foreach (KeyValuePair<Dialect, string> schema in tool.Schemas)
            {
                yield return new ArtefactFile(Path.Combine(folder, $"{tool.Name}.{DialectNames.Of(schema.Key)}.schema.json"), PrettyJson.Format(schema.Value)!);
            }

            if (model is not null && SampleRequest.Of(tool, model) is { } request)
            {
                yield return new ArtefactFile(Path.Combine(folder, $"{tool.Name}.request.json"), PrettyJson.Format(request)!);
            }
        }
    }

    /// <summary>Files in the folder with names of this kind that belong to no tool any more.</summary>
    public static IEnumerable<string> Stale(string folder, IEnumerable<ArtefactFile> wanted)
    {
        HashSet<string> names = new(wanted.Select(static file => file.Name), StringComparer.OrdinalIgnoreCase);
        return Directory.Exists(folder)
            ? Directory.GetFiles(folder).Where(path => s_ownFile.IsMatch(Path.GetFileName(path)) && !names.Contains(Path.GetFileName(path))).OrderBy(static path => path, StringComparer.Ordinal)
            : [];
    }
}
