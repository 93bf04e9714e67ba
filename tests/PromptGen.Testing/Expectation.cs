using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PromptGen.Testing;

/// <summary>One diagnostic that must come: from a mark, or from an <see cref="ExpectedDiagnostic"/> resolved to its place.</summary>
internal sealed record Expectation(string Id, Place Place, string? Message, DiagnosticSeverity? Severity, ImmutableArray<Place> Additional)
{
    /// <summary>A lower number is matched earlier, so that a precise expectation is not left with what a vague one had no need of.</summary>
    public int Vagueness => (Message is null ? 1 : 0) + (Severity is null ? 1 : 0) + (Additional.IsDefault ? 1 : 0);

    public bool Matches(Diagnostic diagnostic) =>
        diagnostic.Id == Id
        && Place.Of(diagnostic.Location) == Place
        && (Severity is null || Severity == diagnostic.Severity)
        && (Message is null || Message == diagnostic.GetMessage(CultureInfo.InvariantCulture))
        && (Additional.IsDefault || Additional.SequenceEqual(diagnostic.AdditionalLocations.Select(Place.Of)));
}
