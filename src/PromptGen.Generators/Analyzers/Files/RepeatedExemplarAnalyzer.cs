using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Files;

/// <summary>PG3003: an exemplar with the input of an earlier one, which it repeats or contradicts.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RepeatedExemplarAnalyzer : ExemplarAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG3003_Repeated, Descriptors.PG3003_Contradicting];

    private protected override IEnumerable<Diagnostic> Check(ExemplarCheck check)
    {
        HashSet<int> reported = [];
        return check.Tools.SelectMany(tool => Repetitions(check, tool, reported));
    }

    /// <summary>The exemplars of the file that have an earlier exemplar's input, in it or in the files before it.</summary>
    private static IEnumerable<Diagnostic> Repetitions(ExemplarCheck check, ToolDeclaration tool, HashSet<int> reported)
    {
        Dictionary<string, (ExemplarSource Exemplar, AdditionalText File)> seen = new(StringComparer.Ordinal);
        foreach (AdditionalText file in check.Files.Matching(tool.Exemplars!))
        {
            bool isOwn = FilePattern.AreSame(file.Path, check.File.Path);
            foreach (ExemplarSource exemplar in check.Files.Parse(file, check.CancellationToken)?.Exemplars ?? [])
            {
                check.CancellationToken.ThrowIfCancellationRequested();
                if (check.Files.InputOf(exemplar, file, check.CancellationToken) is not { } input)
                {
                    continue;
                }

                string key = SameText.Normalize(input);
                if (!seen.TryGetValue(key, out (ExemplarSource Exemplar, AdditionalText File) first))
                {
                    seen.Add(key, (exemplar, file));
                }
                else if (isOwn && reported.Add(exemplar.Value.Start))
                {
                    yield return Compare(check, exemplar, first.Exemplar, first.File);
                }
            }

            if (isOwn)
            {
                break;
            }
        }
    }

    private static Diagnostic Compare(ExemplarCheck check, ExemplarSource exemplar, ExemplarSource first, AdditionalText file)
    {
        int line = file.GetText(check.CancellationToken)!.Lines.GetLineFromPosition(first.Value.Start).LineNumber + 1;
        bool isSame = JsonDifference.First(first.Output, exemplar.Output) is null;
        return Diagnostic.Create(
            isSame ? Descriptors.PG3003_Repeated : Descriptors.PG3003_Contradicting,
            check.Place(exemplar.Value),
            isSame ? check.Removal(exemplar) : ImmutableDictionary<string, string?>.Empty,
            check.Files.Relative(file.Path),
            line.ToString(CultureInfo.InvariantCulture));
    }
}
