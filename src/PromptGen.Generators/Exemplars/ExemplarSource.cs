namespace PromptGen.Generators.Exemplars;

/// <summary>An exemplar in its file.</summary>
/// <param name="Value">The whole object.</param>
/// <param name="Input">The member <c>input</c> or <c>inputFile</c>, a string.</param>
/// <param name="Output">The member <c>output</c>.</param>
/// <param name="IsFile">Whether the input stands in a file of its own, which <paramref name="Input"/> names.</param>
internal sealed record ExemplarSource(JsonValue Value, JsonValue Input, JsonValue Output, bool IsFile)
{
    /// <summary>The path of the input's file, which is given relative to the exemplar file; null if the input stands in the exemplar.</summary>
    /// <param name="exemplarFile">The path of the exemplar file.</param>
    public string? InputFile(string exemplarFile) => IsFile ? FilePattern.Sibling(exemplarFile, Input.Text) : null;
}
