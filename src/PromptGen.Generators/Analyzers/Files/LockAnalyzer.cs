using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Generators.Analyzers.Schemas;
using PromptGen.Generators.Locking;
using PromptGen.Generators.Model;
using PromptGen.Generators.Models;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Files;

/// <summary>PG2015: a prefix that moved away from the checked-in lock file.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LockAnalyzer : ToolAnalyzer
{
    private const string ModeKey = "build_property.PromptGenLock";

    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } =
    [
        Descriptors.PG2015_PrefixMoved,
        Descriptors.PG2015_PrefixMovedVerified,
        Descriptors.PG2015_ToolNotLocked,
        Descriptors.PG2015_ToolNotLockedVerified,
    ];

    private protected override IEnumerable<Finding> Check(CheckedTool tool)
    {
        if (tool.AnalyzerOptions.AdditionalFiles.FirstOrDefault(static file => Path.GetFileName(file.Path) == LockFile.FileName) is not { } file
            || file.GetText(tool.CancellationToken) is not { } text
            || LockFile.Read(text.ToString(), out _) is not { Entries.Count: > 0 } locked
            || ToolPrefix.Read(tool) is not { } prefix)
        {
            yield break;
        }

        ToolFacts facts = ToolPrefix.Facts(tool.Model, prefix);
        LockEntry? old = locked.Find(tool.Model.Name);
        if (LockEntries.Of(facts, old, tool.Models.Models) is { } entry && (old is null || !old.HasSamePrefix(entry)))
        {
            yield return FindingOf(tool, old, entry) with
            {
                Related = PlaceOf(file, text, tool.Model.Name),
                Properties = FindingProperties.Suggest(locked.With(entry).ToJson()),
            };
        }
    }

    private static Finding FindingOf(CheckedTool tool, LockEntry? old, LockEntry entry)
    {
        bool verifies = tool.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(ModeKey, out string? mode) && mode.Trim().Equals("Verify", StringComparison.OrdinalIgnoreCase);
        Location place = tool.Attribute.Location();
        if (old is null)
        {
            return CheckedTool.Report(verifies ? Descriptors.PG2015_ToolNotLockedVerified : Descriptors.PG2015_ToolNotLocked, place, tool.Model.Name);
        }

        ModelFact[] models = [.. tool.List(CacheMinimum.ModelsKey).Select(tool.Models.Find).OfType<ModelFact>()];
        return CheckedTool.Report(
            verifies ? Descriptors.PG2015_PrefixMovedVerified : Descriptors.PG2015_PrefixMoved,
            place,
            ColdStart.PartOf(old, entry),
            tool.Model.Name,
            ColdStart.CostOf(entry, tool.Model.CacheTtl, models));
    }

    private static Location PlaceOf(AdditionalText file, SourceText text, string tool)
    {
        (int start, int end) = LockFile.PlaceOf(text.ToString(), tool) ?? (0, 0);
        return ToolFiles.Place(file, text, start, end);
    }
}
