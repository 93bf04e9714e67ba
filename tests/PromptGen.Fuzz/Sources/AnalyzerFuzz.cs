using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Analyzers.Corpus.Tests.Harness;
using Xunit.Sdk;

namespace PromptGen.Fuzz.Sources;

/// <summary>All analyzers over half-typed sources: no exception, no hang, every finding inside its file, and cancellation is honoured.</summary>
internal static class AnalyzerFuzz
{
    // Every so many sources one is cancelled in the middle instead of being run to the end.
    private const int CancelEvery = 25;

    private const string CompilerFails = "the compiler itself fails on the source";

    private static readonly string[] s_platform =
    [
        "System.Private.CoreLib", "System.Runtime", "System.Linq", "System.Collections", "System.Collections.Immutable", "System.Collections.Concurrent", "System.Memory", "System.Net.Http", "System.Net.Http.Json", "System.Net.Primitives",
        "System.Private.Uri", "System.Text.Json", "System.Text.RegularExpressions", "System.Threading", "System.Threading.Channels", "System.Threading.Tasks.Parallel", "System.Console", "System.ComponentModel", "System.ComponentModel.Primitives",
        "System.Diagnostics.DiagnosticSource", "System.ClientModel", "System.Memory.Data", "System.Runtime.Extensions", "System.ObjectModel", "System.Linq.Expressions",
        "Microsoft.AspNetCore", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Http.Abstractions", "Microsoft.AspNetCore.Http.Results", "Microsoft.AspNetCore.Routing", "Microsoft.AspNetCore.Routing.Abstractions",
    ];

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Preview);

    private static readonly AnalyzerOptions s_options = new([]);

    private static readonly CSharpCompilation s_base = CSharpCompilation.Create(
        "HalfTyped",
        [
            CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;", s_parse),
            .. CorpusTexts.Common.Select(static text => CSharpSyntaxTree.ParseText(text, s_parse)),
        ],
        References.Vendors.Paths.Where(static path => IsUsed(Path.GetFileNameWithoutExtension(path))).Select(static path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static void Run(FuzzReport report)
    {
        Random random = new(report.Seed);
        for (int index = 0; index < report.Count; index++)
        {
            string text = HalfTyped.Damage(Pick(random), Pick(random), random);
            string? failure = index % CancelEvery == CancelEvery - 1
                ? CompilerTask.Cancel(token => Analyze(text, token), TimeSpan.FromMilliseconds(random.Next(1, 12)))
                : CompilerTask.Run(token => Analyze(text, token));
            if (failure == CompilerFails)
            {
                report.Allow(CompilerFails);
            }
            else if (failure is not null)
            {
                report.Fail($"source {index}: {failure}\n{text}\n--- end of source {index}");
            }

            report.Step();
        }
    }

    /// <summary>Analyzes a source.</summary>
    /// <returns>What is wrong with the findings, or null.</returns>
    public static string? Analyze(string text, CancellationToken cancellationToken)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(text, s_parse, "Half.cs", cancellationToken: cancellationToken);
        try
        {
            ImmutableArray<Diagnostic> found = AllAnalyzers.ReportAsync(s_base.AddSyntaxTrees(tree), s_options, cancellationToken).GetAwaiter().GetResult();
            return found.Select(finding => DefectOf(finding, tree)).FirstOrDefault(static defect => defect is not null);
        }
        catch (XunitException exception)
        {
            return exception.Message;
        }
        catch (Exception exception) when (exception is not OperationCanceledException && IsOfCompiler(exception))
        {
            return CompilerFails;
        }
    }

    // Every look-up of a name asks every assembly. Of the platform and ASP.NET Core a part is enough; a name that is missing is one more thing half typed.
    private static bool IsUsed(string assembly) => !assembly.StartsWith("System.", StringComparison.Ordinal) && !assembly.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
        || s_platform.Contains(assembly, StringComparer.Ordinal);

    // Binding some damaged declarations ends in an assertion of Roslyn 4.14; without a frame of ours it is not ours.
    private static bool IsOfCompiler(Exception exception) =>
        exception.StackTrace is { } trace && trace.Contains("Microsoft.CodeAnalysis.CSharp.Binder", StringComparison.Ordinal) && !trace.Contains("PromptGen.Generators", StringComparison.Ordinal);

    private static string? DefectOf(Diagnostic finding, SyntaxTree tree)
    {
        string message = finding.GetMessage(CultureInfo.InvariantCulture);
        return finding.Id is "AD0001" or "PG9006" ? $"{finding.Id}: {message}"
            : !finding.Location.IsInSource || finding.Location.SourceTree == tree && finding.Location.SourceSpan.End > tree.Length ? $"{finding.Id} has no place in the source: {message}"
            : null;
    }

    private static string Pick(Random random) => CorpusTexts.All[random.Next(CorpusTexts.All.Count)];
}
