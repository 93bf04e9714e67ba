using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Reading;

/// <summary>Something wrong with a declaration.</summary>
/// <param name="Rule">The rule, in the form of its message that applies.</param>
/// <param name="Location">The smallest span that must be edited.</param>
/// <param name="Arguments">The arguments of the rule's message.</param>
/// <param name="Properties">What the fix needs.</param>
internal sealed record Finding(DiagnosticDescriptor Rule, Location Location, object[] Arguments, ImmutableDictionary<string, string?> Properties)
{
    /// <summary>A second place that belongs to it, or null.</summary>
    public Location? Related { get; init; }

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Rule, Location, Related is null ? null : [Related], Properties, Arguments);

    /// <summary>Whether both would be shown as the same line: two tools that reach one type find the same in it.</summary>
    public bool IsSameAs(Finding other) => ReferenceEquals(Rule, other.Rule) && Location.Equals(other.Location) && Arguments.SequenceEqual(other.Arguments);
}
