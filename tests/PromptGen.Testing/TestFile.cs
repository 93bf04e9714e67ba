using System.Collections.Immutable;

namespace PromptGen.Testing;

/// <summary>A source file or additional file of a test. A plain string converts to a source named <c>Test0.cs</c>, <c>Test1.cs</c>, … by its position.</summary>
/// <param name="Path">The path from the project folder, with forward slashes.</param>
/// <param name="Text">The content, with markup unless <see cref="IsLiteral"/>.</param>
public sealed record TestFile(string Path, string Text)
{
    /// <summary>True if the content is taken as it is, without markup and with its own newlines.</summary>
    public bool IsLiteral { get; init; }

    /// <summary>The <c>.editorconfig</c> keys of this file alone.</summary>
    public ImmutableSortedDictionary<string, string> Config { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Names a file by a tuple.</summary>
    public static implicit operator TestFile((string Path, string Text) file) => new(file.Path, file.Text);

    /// <summary>Leaves the name to the position in the list.</summary>
    public static implicit operator TestFile(string text) => new("", text);

    /// <summary>A file whose content is no markup.</summary>
    public static TestFile Literal(string path, string text) => new(path, text) { IsLiteral = true };

    /// <summary>Sets an <c>.editorconfig</c> key for this file alone.</summary>
    public TestFile WithConfig(string key, string value) => this with { Config = Config.SetItem(key, value) };

    /// <summary>Sets item metadata as <c>CompilerVisibleItemMetadata</c> passes it: <c>build_metadata.AdditionalFiles.{name}</c>.</summary>
    public TestFile WithMetadata(string name, string value) => WithConfig("build_metadata.AdditionalFiles." + name, value);

    /// <summary>Separates text and marks after bringing the newlines to one form.</summary>
    internal MarkupText Parse(string newLine) =>
        IsLiteral ? MarkupText.Literal(Text) : MarkupText.Parse(Text.ReplaceLineEndings(newLine));
}
