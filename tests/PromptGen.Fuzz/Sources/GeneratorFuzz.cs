using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Analyzers.Corpus.Tests.Harness;
using PromptGen.Generators;
using PromptGen.Testing;
using Xunit.Sdk;

namespace PromptGen.Fuzz.Sources;

/// <summary>
/// The generator and the analyzers over random tools: no exception, no hang, cancellation is honoured, what is generated compiles, and a source without
/// errors has all its tools.
/// </summary>
internal static class GeneratorFuzz
{
    private const int CancelEvery = 25;

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Preview);

    private static readonly CSharpCompilation s_base = CSharpCompilation.Create(
        "Generated",
        [],
        TestReferences.Default.Paths.Select(static path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static void Run(FuzzReport report)
    {
        Random random = new(report.Seed);
        for (int index = 0; index < report.Count; index++)
        {
            string text = new RandomRecord(random).Write();
            string? failure = index % CancelEvery == CancelEvery - 1
                ? CompilerTask.Cancel(token => Generate(text, token), TimeSpan.FromMilliseconds(random.Next(1, 12)))
                : CompilerTask.Run(token => Generate(text, token));
            if (failure is not null)
            {
                report.Fail($"source {index}: {failure}\n{text}\n--- end of source {index}");
            }

            report.Step();
        }
    }

    /// <summary>Generates and analyzes a source.</summary>
    /// <returns>What is wrong with the outcome, or null.</returns>
    public static string? Generate(string text, CancellationToken cancellationToken)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(text, s_parse, "Tools.cs", cancellationToken: cancellationToken);
        CSharpCompilation before = s_base.AddSyntaxTrees(tree);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new ExtractionToolGenerator().AsSourceGenerator()], parseOptions: s_parse)
            .RunGeneratorsAndUpdateCompilation(before, out Compilation after, out ImmutableArray<Diagnostic> reported, cancellationToken);
        GeneratorRunResult result = driver.GetRunResult().Results[0];
        if (result.Exception is { } exception)
        {
            return $"the generator threw {exception}";
        }

        if (!reported.IsEmpty)
        {
            return $"the generator reported {reported[0]}";
        }

        try
        {
            ImmutableArray<Diagnostic> found = AllAnalyzers.ReportAsync(after, new AnalyzerOptions([]), cancellationToken).GetAwaiter().GetResult();
            return Judge(after, tree, found, result.GeneratedSources, cancellationToken);
        }
        catch (XunitException thrown)
        {
            return thrown.Message;
        }
    }

    private static string? Judge(Compilation after, SyntaxTree tree, ImmutableArray<Diagnostic> found, ImmutableArray<GeneratedSourceResult> generated, CancellationToken cancellationToken)
    {
        if (found.FirstOrDefault(static finding => finding.Id is "AD0001" or "PG9006") is { } fault)
        {
            return fault.ToString();
        }

        Diagnostic[] errors = [.. after.GetDiagnostics(cancellationToken).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        bool ownErrors = errors.Any(error => error.Location.SourceTree == tree);
        if (!ownErrors && errors.Length > 0)
        {
            return $"what was generated does not compile: {errors[0]}";
        }

        int tools = tree.ToString().Split("[ExtractionTool").Length - 1;
        bool anyError = found.Any(static finding => finding.Severity == DiagnosticSeverity.Error);
        return !ownErrors && !anyError && generated.Count(static file => !file.HintName.EndsWith(".Prefix.g.cs", StringComparison.Ordinal)) != tools
            ? string.Create(CultureInfo.InvariantCulture, $"{tools} tools without an error have {generated.Length} generated files; found: {string.Join("; ", found)}")
            : null;

        
    }
}
