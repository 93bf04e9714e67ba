using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace PromptGen.Testing;

/// <summary>Compares diagnostics with expectations as whole lists and shows the annotated texts when they differ.</summary>
internal static class DiagnosticAssert
{
    public static void Matches(string subject, MarkedFiles files, IEnumerable<Expectation> expected, IEnumerable<Diagnostic> actual)
    {
        List<Expectation> wanted = [.. expected.OrderBy(e => e.Vagueness)];
        List<Diagnostic> found = [.. actual.OrderBy(d => Place.Of(d.Location).Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)];
        foreach (Diagnostic diagnostic in found)
        {
            LineSpanFits(files, diagnostic.Location);
        }

        List<Diagnostic> unexpected = [.. found];
        List<Expectation> missing = [.. wanted.Where(e => !TakeFirst(unexpected, e.Matches))];
        if (missing.Count + unexpected.Count > 0)
        {
            Assert.Fail(Report(subject, files, wanted, found, missing, unexpected));
        }
    }

    private static bool TakeFirst(List<Diagnostic> diagnostics, Predicate<Diagnostic> matches)
    {
        int index = diagnostics.FindIndex(matches);
        if (index >= 0)
        {
            diagnostics.RemoveAt(index);
        }

        return index >= 0;
    }

    /// <summary>A location in an additional file carries line and column beside the span; nothing in Roslyn keeps them consistent.</summary>
    private static void LineSpanFits(MarkedFiles files, Location location)
    {
        Place place = Place.Of(location);
        if (location.Kind != LocationKind.ExternalFile || files.TextOf(place.Path!) is not { } text)
        {
            return;
        }

        LinePositionSpan byOffset = SourceText.From(text).Lines.GetLinePositionSpan(place.Span);
        LinePositionSpan said = location.GetLineSpan().Span;
        Assert.True(byOffset == said, $"A location in '{place.Path}' says {said} for the span {place.Span}, which lies at {byOffset}; compute both from the same text.");
    }

    private static string Report(
        string subject, MarkedFiles files, List<Expectation> wanted, List<Diagnostic> found, List<Expectation> missing, List<Diagnostic> unexpected)
    {
        StringBuilder report = new();
        report.Append(CultureInfo.InvariantCulture, $"{subject} reported other diagnostics than expected.\n");
        report.Append(CultureInfo.InvariantCulture, $"\nExpected ({wanted.Count}):\n");
        foreach (Expectation expectation in wanted.OrderBy(e => e.Place.Path, StringComparer.Ordinal).ThenBy(e => e.Place.Span.Start))
        {
            report.Append(missing.Contains(expectation) ? "  missing    " : "             ").Append(Line(files, expectation)).Append('\n');
        }

        report.Append(CultureInfo.InvariantCulture, $"\nReported ({found.Count}):\n");
        foreach (Diagnostic diagnostic in found)
        {
            report.Append(unexpected.Contains(diagnostic) ? "  unexpected " : "             ").Append(Line(files, diagnostic)).Append('\n');
        }

        foreach (string path in found.Select(d => Place.Of(d.Location).Path).Concat(wanted.Select(e => e.Place.Path)).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            string? text = files.TextOf(path) ?? found.FirstOrDefault(d => Place.Of(d.Location).Path == path)?.Location.SourceTree?.ToString();
            IEnumerable<MarkupSpan> spans = found.Where(d => Place.Of(d.Location).Path == path).Select(d => new MarkupSpan(d.Id, null, d.Location.SourceSpan));
            report.Append(CultureInfo.InvariantCulture, $"\n--- {path} as reported ---\n").Append(text is null ? "" : MarkupText.Annotate(text, spans)).Append('\n');
        }

        return report.ToString();
    }

    private static string Line(MarkedFiles files, Expectation e)
    {
        string extra = (e.Additional.IsDefault ? "" : $" also at {Where(files, e.Additional)}") + (e.Message is null ? "" : $": {e.Message}");
        return $"{Where(files, e.Place)} {e.Id}{(e.Severity is { } s ? $" {s}" : "")}{extra}";
    }

    private static string Line(MarkedFiles files, Diagnostic d)
    {
        string extra = d.AdditionalLocations.Count == 0 ? "" : $" also at {Where(files, d.AdditionalLocations.Select(Place.Of))}";
        return $"{Where(files, Place.Of(d.Location))} {d.Id} {d.Severity}{extra}: {d.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private static string Where(MarkedFiles files, IEnumerable<Place> places) => string.Join(" and ", places.Select(p => Where(files, p)));

    private static string Where(MarkedFiles files, Place place)
    {
        if (place.Path is null)
        {
            return "(no location)";
        }

        if (files.TextOf(place.Path) is not { } text || place.Span.End > text.Length)
        {
            return $"{place.Path}{place.Span}";
        }

        LinePositionSpan lines = SourceText.From(text).Lines.GetLinePositionSpan(place.Span);
        return $"{place.Path}({lines.Start.Line + 1},{lines.Start.Character + 1})-({lines.End.Line + 1},{lines.End.Character + 1})";
    }
}
