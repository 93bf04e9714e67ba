using System.Collections.Immutable;
using Xunit;

namespace PromptGen.Testing;

/// <summary>The project a fix must lead to: the one before, with the files that change.</summary>
internal static class FixedFiles
{
    public static TestProject Expected(TestProject before, IReadOnlyList<TestFile> changed)
    {
        List<TestFile> sources = [.. before.Sources];
        List<TestFile> additional = [.. before.Options.AdditionalFiles];
        for (int i = 0; i < changed.Count; i++)
        {
            TestFile file = changed[i].Path.Length > 0 ? changed[i] : changed[i] with { Path = $"Test{i}.cs" };
            bool isSource = sources.Exists(f => f.Path == file.Path)
                || (!additional.Exists(f => f.Path == file.Path) && file.Path.EndsWith(".cs", StringComparison.Ordinal));
            Replace(isSource ? sources : additional, file);
        }

        return before.Change(sources, before.Options with { AdditionalFiles = [.. additional] });
    }

    public static void AssertEqual(string what, TestProject expected, SortedDictionary<string, string> actual)
    {
        ImmutableSortedDictionary<string, string> wanted = expected.SourceTexts.Concat(expected.AdditionalTexts)
            .ToImmutableSortedDictionary(f => f.Key, f => f.Value.Text, StringComparer.Ordinal);
        Assert.True(
            wanted.Keys.SequenceEqual(actual.Keys, StringComparer.Ordinal),
            $"{what} leaves the files {string.Join(", ", actual.Keys)}, but expected were {string.Join(", ", wanted.Keys)}.");
        foreach ((string path, string text) in wanted)
        {
            if (text != actual[path])
            {
                Assert.Fail($"{what} gives another text than expected for '{path}', {TextDiff.Between(text, actual[path])}");
            }
        }
    }

    private static void Replace(List<TestFile> files, TestFile file)
    {
        int index = files.FindIndex(f => f.Path == file.Path);
        if (index < 0)
        {
            files.Add(file);
        }
        else
        {
            // The configuration belongs to the path, not to the content a fix changes.
            files[index] = file with { Config = files[index].Config };
        }
    }
}
