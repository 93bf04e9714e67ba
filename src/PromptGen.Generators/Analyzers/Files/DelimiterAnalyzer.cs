using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Files;

/// <summary>PG3009: an exemplar with a tag in it that ends a block of the prompt.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DelimiterAnalyzer : ExemplarAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG3009_Delimiter];

    private protected override IEnumerable<Diagnostic> Check(ExemplarCheck check)
    {
        foreach (string tag in check.Tools.Select(tool => tool.Read(check.CancellationToken).Model?.DocumentTag).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            foreach (ExemplarSource exemplar in check.Parsed.Exemplars)
            {
                check.CancellationToken.ThrowIfCancellationRequested();
                if (check.Files.InputOf(exemplar, check.File, check.CancellationToken) is { } input && DelimiterText.Find(input, tag) is { } inInput)
                {
                    yield return Report(check, exemplar.Input, "input", inInput);
                }

                if (DelimiterText.Find(CanonicalJson.Write(exemplar.Output), tag) is { } inOutput)
                {
                    yield return Report(check, exemplar.Output, "output", inOutput);
                }
            }
        }
    }

    private static Diagnostic Report(ExemplarCheck check, JsonValue value, string part, string delimiter) =>
        Diagnostic.Create(Descriptors.PG3009_Delimiter, check.Place(value), part, delimiter);
}
