using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Model;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Files;

/// <summary>PG3007: an exemplar that shows a <c>[Verbatim]</c> text which its own input does not have teaches the model to make texts up.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExemplarQuoteAnalyzer : PromptGenAnalyzer
{
    private const int ShownCharacters = 40;

    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG3007_ValueNotInInput];

    private protected override ImmutableArray<string> RelevantTypes => [MetadataNames.ExtractionToolAttribute, MetadataNames.Verbatim];

    private protected override void Register(CompilationStartAnalysisContext context, AnalysisScope scope) =>
        context.RegisterAdditionalFileAction(file => CheckFile(file, scope));

    private static void CheckFile(AdditionalFileAnalysisContext context, AnalysisScope scope)
    {
        AdditionalText file = context.AdditionalFile;
        if (!PromptFile.IsExemplars(file.Path))
        {
            return;
        }

        string path = FilePattern.Relative(file.Path, scope.Options.ProjectDirectory);
        List<ToolModel> tools = [.. scope.Tools(context.CancellationToken).All
            .Where(tool => tool.Exemplars is { } pattern && FilePattern.Matches(path, pattern))
            .Select(tool => tool.Read(context.CancellationToken).Model)
            .OfType<ToolModel>()
            .Where(HasQuotes)];
        if (tools.Count == 0 || file.GetText(context.CancellationToken) is not { Length: <= PromptFile.MaxCharacters } text)
        {
            return;
        }

        foreach (MissingQuote quote in QuotesOf(file.Path, text.ToString(), tools, context.CancellationToken).Take(ExemplarFileAnalyzer.MaxFindingsPerFile))
        {
            TextSpan span = TextSpan.FromBounds(quote.Start, quote.End);
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.PG3007_ValueNotInInput, Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span)), Shortened(quote.Text), quote.Pointer, quote.Member));
        }
    }

    private static bool HasQuotes(ToolModel tool) =>
        tool.Types.OfType<ObjectModel>().Any(static type => type.Members.Any(static member => member.Form is { IsVerbatim: true }));

    private static IEnumerable<MissingQuote> QuotesOf(string path, string text, List<ToolModel> tools, CancellationToken cancellationToken)
    {
        List<MissingQuote> quotes = [];

        // What keeps an exemplar from being read at all is PG3002's to say.
        foreach (ExemplarSource exemplar in ExemplarFile.Read(path, text, []))
        {
            foreach (ToolModel tool in tools)
            {
                cancellationToken.ThrowIfCancellationRequested();
                new QuoteChecks(tool, exemplar, quotes).Check();
            }
        }

        return quotes.Distinct().OrderBy(static quote => quote.Start);
    }

    private static string Shortened(string text)
    {
        string line = new(text.Select(static c => char.IsControl(c) ? ' ' : c).ToArray());
        return line.Length <= ShownCharacters ? line : line.Substring(0, ShownCharacters) + "…";
    }
}
