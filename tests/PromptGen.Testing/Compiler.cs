using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace PromptGen.Testing;

/// <summary>Compiles a test project and compares what the compiler says with the marks.</summary>
internal static class Compiler
{
    /// <summary>The compilation with the output of the project's generators.</summary>
    public static Compilation WithGenerators(TestProject project, CancellationToken cancellationToken)
    {
        if (project.Options.Generators.IsEmpty)
        {
            return project.Compilation;
        }

        GeneratorDriver driver = CSharpGeneratorDriver.Create(
                project.Options.Generators.Select(GeneratorExtensions.AsSourceGenerator), project.AdditionalFiles, project.ParseOptions, project.Config)
            .RunGeneratorsAndUpdateCompilation(project.Compilation, out Compilation output, out _, cancellationToken);
        AssertClean(driver.GetRunResult());
        return output;
    }

    /// <summary>No generator threw, and none reported: diagnostics are the analyzers' part.</summary>
    public static void AssertClean(GeneratorDriverRunResult result)
    {
        foreach (GeneratorRunResult run in result.Results)
        {
            Assert.True(run.Exception is null, $"{run.Generator.GetGeneratorType().Name} threw: {run.Exception}");
        }

        Assert.True(result.Diagnostics.IsEmpty, "A generator reported diagnostics, which only analyzers may: " + string.Join("; ", result.Diagnostics));
    }

    /// <summary>Fails on compiler diagnostics from <paramref name="least"/> on, and on lower ones with a marked id, that differ from the marks.</summary>
    public static void AssertCompiles(string subject, TestProject project, Compilation compilation, DiagnosticSeverity least, CancellationToken cancellationToken)
    {
        ImmutableArray<Expectation> expected = project.Files.OfCompiler();
        ImmutableArray<Diagnostic> all = compilation.GetDiagnostics(cancellationToken);
        if (project.Options.HasCompilerErrors)
        {
            Assert.True(all.Any(d => d.Severity == DiagnosticSeverity.Error), "TestOptions.HasCompilerErrors is set, but the sources compile; remove it.");
            return;
        }

        HashSet<string> marked = [.. expected.Select(e => e.Id)];
        IEnumerable<Diagnostic> actual = all.Where(d => !d.IsSuppressed && (d.Severity >= least || marked.Contains(d.Id)));
        DiagnosticAssert.Matches(subject, project.Files, expected, actual);
    }
}
