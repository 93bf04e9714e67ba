using Microsoft.CodeAnalysis;

namespace PromptGen.Testing;

/// <summary>
/// Tests of one generator: <c>using Verify = PromptGen.Testing.GeneratorVerifier&lt;MyGenerator&gt;;</c> and <c>GeneratorRun run = Verify.Run(source);</c>.
/// Every run, edits included, is checked as <see cref="GeneratorRun"/> says.
/// </summary>
/// <typeparam name="TGenerator">The generator.</typeparam>
public static class GeneratorVerifier<TGenerator>
    where TGenerator : IIncrementalGenerator, new()
{
    /// <summary>Runs the generator over one source.</summary>
    public static GeneratorRun Run(string source, TestOptions? options = null) => Run([source], options);

    /// <summary>Runs the generator over several sources.</summary>
    public static GeneratorRun Run(IReadOnlyList<TestFile> sources, TestOptions? options = null) =>
        GeneratorRun.Start(new TGenerator(), TestProject.Create(sources, options ?? TestOptions.Default));
}
