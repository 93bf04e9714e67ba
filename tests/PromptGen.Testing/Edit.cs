using System.Collections.Immutable;

namespace PromptGen.Testing;

/// <summary>A change of a test project between two runs of a generator. An edit that would change nothing throws.</summary>
public sealed class Edit
{
    private readonly Func<ProjectState, ProjectState> change;

    private Edit(Func<ProjectState, ProjectState> change) => this.change = change;

    /// <summary>Adds a source.</summary>
    public static Edit AddFile(string path, string text) => new(state => state with { Sources = state.Sources.Add(new TestFile(path, text)) });

    /// <summary>Gives a source or additional file a new text.</summary>
    public static Edit ReplaceFile(string path, string text) => OnFile(path, _ => text);

    /// <summary>Removes a source or additional file.</summary>
    public static Edit RemoveFile(string path) => new(state => state.Map(path, _ => null));

    /// <summary>Inserts a line so that it becomes line <paramref name="line"/>, counted from 1.</summary>
    public static Edit InsertLine(string path, int line, string text) => OnFile(path, old =>
    {
        List<string> lines = [.. old.ReplaceLineEndings("\n").Split('\n')];
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line, lines.Count + 1);
        lines.Insert(line - 1, text);
        return string.Join('\n', lines);
    });

    /// <summary>Replaces a piece of text that occurs exactly once.</summary>
    public static Edit ReplaceText(string path, string oldText, string newText) => OnFile(path, old =>
        old.Split(oldText).Length == 2
            ? old.Replace(oldText, newText, StringComparison.Ordinal)
            : throw new ArgumentException($"'{oldText}' occurs {old.Split(oldText).Length - 1} times in '{path}'; an edit needs it exactly once."));

    /// <summary>Adds an additional file.</summary>
    public static Edit AddAdditionalFile(TestFile file) => ChangeOptions(options => options.WithAdditionalFile(file));

    /// <summary>Gives an additional file a new text.</summary>
    public static Edit ChangeAdditionalFile(string path, string text) => ReplaceFile(path, text);

    /// <summary>Sets an MSBuild property by its plain name.</summary>
    public static Edit ChangeOption(string property, string value) => ChangeOptions(options => options.WithProperty(property, value));

    /// <summary>Changes the options in any other way.</summary>
    public static Edit ChangeOptions(Func<TestOptions, TestOptions> change) => new(state => state with { Options = change(state.Options) });

    internal TestProject ApplyTo(TestProject project)
    {
        ProjectState state = change(new ProjectState(project.Sources, project.Options));
        return project.Change(state.Sources, state.Options);
    }

    private static Edit OnFile(string path, Func<string, string> change) => new(state => state.Map(path, file =>
        change(file.Text) is var text && text != file.Text
            ? file with { Text = text }
            : throw new ArgumentException($"The edit leaves '{path}' as it is; a caching test needs a real change.")));

    private sealed record ProjectState(ImmutableArray<TestFile> Sources, TestOptions Options)
    {
        public ProjectState Map(string path, Func<TestFile, TestFile?> change)
        {
            if (Sources.FirstOrDefault(f => f.Path == path) is { } source)
            {
                return this with { Sources = Replace(Sources, source, change(source)) };
            }

            TestFile additional = Options.AdditionalFiles.FirstOrDefault(f => f.Path == path)
                ?? throw new ArgumentException($"The test project has no file '{path}' to edit.");
            return this with { Options = Options with { AdditionalFiles = Replace(Options.AdditionalFiles, additional, change(additional)) } };
        }

        private static ImmutableArray<TestFile> Replace(ImmutableArray<TestFile> files, TestFile old, TestFile? replacement) =>
            replacement is null ? files.Remove(old) : files.Replace(old, replacement);
    }
}
