using PromptGen.Generators;
using PromptGen.Testing;

namespace PromptGen.Analyzers.Tests;

/// <summary>The projects that the tests analyze.</summary>
internal static class TestSetup
{
    /// <summary>With the generator, so that code after a fix must compile together with what is generated for it.</summary>
    public static TestOptions Generating { get; } = TestOptions.Default.WithGenerators(new ExtractionToolGenerator());

    /// <summary>The same with one kind of newline in all files.</summary>
    public static TestOptions WithNewLine(string newLine) => Generating with { NewLine = newLine };
}
