using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Files;

/// <summary>PG3004: an exemplar whose document is also in the evaluation set.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EvaluationLeakAnalyzer : ExemplarAnalyzer
{
    private const string MetadataKey = "build_metadata.AdditionalFiles.PromptGenEval";

    /// <summary>As much as all exemplars of a tool may have together: a data set for training is no evaluation set, and would hold up every build.</summary>
    private const int MaxFileBytes = GeneratorOptions.DefaultMaxPromptBytes;

    private static readonly ConditionalWeakTable<AnalyzerOptions, EvaluationSet> s_sets = new();

    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG3004_InEvaluation, Descriptors.PG3004_NearEvaluation];

    private protected override IEnumerable<Diagnostic> Check(ExemplarCheck check)
    {
        EvaluationSet set = s_sets.GetValue(check.Options, options => Read(options, check.CancellationToken));
        if (set.IsEmpty || IsEvaluation(check.File, check.Options))
        {
            yield break;
        }

        foreach (ExemplarSource exemplar in check.Parsed.Exemplars)
        {
            check.CancellationToken.ThrowIfCancellationRequested();
            if (check.Files.InputOf(exemplar, check.File, check.CancellationToken) is { } input && set.Find(input) is { } match)
            {
                yield return Diagnostic.Create(
                    match.IsSame ? Descriptors.PG3004_InEvaluation : Descriptors.PG3004_NearEvaluation,
                    check.Place(exemplar.Value),
                    check.Removal(exemplar),
                    check.Files.Relative(match.Entry.File.Path),
                    match.Entry.Line.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private static EvaluationSet Read(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        EvaluationSet set = new();
        foreach (AdditionalText file in options.AdditionalFiles.Where(file => PromptFile.IsExemplars(file.Path) && IsEvaluation(file, options)).OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            if (MeasuredFile.Of(file, options.AnalyzerConfigOptionsProvider).TextWithin(MaxFileBytes, cancellationToken) is { } text)
            {
                set.Add(file, text);
            }
        }

        return set;
    }

    private static bool IsEvaluation(AdditionalText file, AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(MetadataKey, out string? value) && value.Trim().Equals("true", StringComparison.OrdinalIgnoreCase);
}
