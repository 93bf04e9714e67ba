using Microsoft.Build.Framework;
using PromptGen.Generators.Locking;

namespace PromptGen.Build;

/// <summary>Writes the schemas of an assembly's tools, and sample requests if asked, or fails where checked-in files are stale.</summary>
public sealed class WriteSchemas : AssemblyTask
{
    /// <summary>The folder.</summary>
    [Required]
    public string Directory { get; set; } = "";

    /// <summary>Whether files are compared instead of written.</summary>
    public bool Verify { get; set; }

    /// <summary>Whether the folder holds nothing of the user's, so that files of removed tools are deleted.</summary>
    public bool OwnsDirectory { get; set; }

    /// <summary>The model of the sample requests; empty for no sample requests.</summary>
    public string RequestModel { get; set; } = "";

    /// <summary>The files.</summary>
    [Output]
    public string[] Files { get; set; } = [];

    private protected override void Run(IReadOnlyList<ToolFacts> tools)
    {
        List<ArtefactFile> files = [.. SchemaFiles.Of(tools, Directory, RequestModel.Length == 0 ? null : RequestModel)];
        Files = [.. files.Select(static file => file.Path)];
        if (Verify)
        {
            VerifyAll(files);
            return;
        }

        foreach (ArtefactFile file in files.Where(static file => file.Write()))
        {
            Log.LogMessage(MessageImportance.Low, $"PromptGen wrote {file.Path}");
        }

        foreach (string path in OwnsDirectory ? SchemaFiles.Stale(Directory, files) : [])
        {
            File.Delete(path);
        }
    }

    private void VerifyAll(List<ArtefactFile> files)
    {
        const string Remedy = "Build with -p:PromptGenSchemas=Write and check the change in.";
        foreach (ArtefactFile file in files)
        {
            int line = file.FirstDifference();
            if (line > 0)
            {
                Error("PG1015", file.Path, line, File.Exists(file.Path) ? $"{file.Name} differs from what the record gives, first at line {line}. {Remedy}" : $"{file.Name} is missing. {Remedy}");
            }
        }

        foreach (string path in SchemaFiles.Stale(Directory, files))
        {
            Error("PG1015", path, 1, $"{Path.GetFileName(path)} belongs to no tool of this project. Delete it.");
        }
    }
}
