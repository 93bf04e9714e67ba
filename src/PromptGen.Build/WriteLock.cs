using Microsoft.Build.Framework;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Locking;
using PromptGen.Generators.Models;

namespace PromptGen.Build;

/// <summary>Writes the lock file of an assembly's tools, or fails where a tool moved away from the checked-in one.</summary>
public sealed class WriteLock : AssemblyTask
{
    /// <summary>The lock file.</summary>
    [Required]
    public string File { get; set; } = "";

    /// <summary>Whether the file is compared instead of written.</summary>
    public bool Verify { get; set; }

    /// <summary>The models that the project uses, by an id, an alias or a dated snapshot, for the cost of a cold start.</summary>
    public string[] Models { get; set; } = [];

    /// <summary>The project's own model data, whose entries go before the built-in ones; it need not exist.</summary>
    public string ModelData { get; set; } = "";

    private protected override void Run(IReadOnlyList<ToolFacts> tools)
    {
        ModelFacts models = System.IO.File.Exists(ModelData) ? ModelFacts.Over(System.IO.File.ReadAllText(ModelData)) : ModelFacts.BuiltIn;
        string text = System.IO.File.Exists(File) ? System.IO.File.ReadAllText(File) : "";
        LockFile old = LockFile.Read(text, out JsonDefect? defect);
        if (defect is not null && text.Length > 0)
        {
            // A file that a merge left in pieces. Writing over it would lose the versions of the schemas.
            Error("PG2015", File, Line(text, defect.Start), $"{Path.GetFileName(File)} {defect.Problem}. Correct it, or delete it and build with -p:PromptGenLock=Update.");
            return;
        }

        List<(ToolFacts Tool, LockEntry Entry)> current = [.. tools
            .Select(tool => (tool, entry: LockEntries.Of(tool, old.Find(tool.Name), models.Models)))
            .Where(static pair => pair.entry is not null)
            .Select(static pair => (pair.tool, pair.entry!))];
        if (!Verify)
        {
            if (new ArtefactFile(File, new LockFile([.. current.Select(static pair => pair.Entry)]).ToJson()).Write())
            {
                Log.LogMessage(MessageImportance.High, $"PromptGen wrote {File}");
            }

            return;
        }

        if (text.Length == 0 && current.Count > 0)
        {
            Error("PG2015", File, 1, $"{Path.GetFileName(File)} is missing or empty. Build with -p:PromptGenLock=Update and check it in.");
            return;
        }

        foreach ((ToolFacts tool, LockEntry entry) in current)
        {
            Compare(tool, old.Find(tool.Name), entry, LineOf(text, tool.Name), models);
        }

        foreach (LockEntry entry in old.Entries.Where(entry => current.TrueForAll(pair => pair.Entry.Name != entry.Name)))
        {
            Error("PG2015", File, LineOf(text, entry.Name), $"'{entry.Name}' is in {Path.GetFileName(File)} and is no tool of this project. Build with -p:PromptGenLock=Update if that is meant.");
        }
    }

    private void Compare(ToolFacts tool, LockEntry? old, LockEntry entry, int line, ModelFacts models)
    {
        const string Remedy = "Build with -p:PromptGenLock=Update if that is meant.";
        string name = Path.GetFileName(File);
        if (old is null)
        {
            Error("PG2015", File, line, $"'{tool.Name}' is not in {name}. {Remedy}");
        }
        else if (!old.HasSamePrefix(entry))
        {
            string cost = ColdStart.CostOf(entry, tool.CacheTtl, [.. Models.Select(static id => id.Trim()).Select(models.Find).OfType<ModelFact>().Distinct()]);
            Error("PG2015", File, line, $"The {ColdStart.PartOf(old, entry)} of '{tool.Name}' changed since {name}, so every live cache entry starts cold ({cost}). {Remedy}");
        }
    }

    private static int LineOf(string text, string tool) => LockFile.PlaceOf(text, tool) is { } place ? Line(text, place.Start) : 1;

    private static int Line(string text, int offset) => text.Take(offset).Count(static c => c == '\n') + 1;
}
