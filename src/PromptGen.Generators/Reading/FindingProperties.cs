using System.Collections.Immutable;
using System.Globalization;

namespace PromptGen.Generators.Reading;

/// <summary>What travels in <c>Diagnostic.Properties</c> from a finding to its fix.</summary>
internal static class FindingProperties
{
    /// <summary>The key of the text that the fix proposes.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>The key of the offset at which the fix inserts its text; without it the text takes the diagnostic's place.</summary>
    public const string Insertion = "insertion";

    /// <summary>The key of the offset behind the last character that the fix removes; the first is at <see cref="Insertion"/>.</summary>
    public const string RemovalEnd = "removalEnd";

    public static ImmutableDictionary<string, string?> None => ImmutableDictionary<string, string?>.Empty;

    public static ImmutableDictionary<string, string?> Suggest(string? text) => text is null ? None : None.Add(Suggestion, text);

    public static ImmutableDictionary<string, string?> Remove(int start, int end) => InsertAt(None, start).Add(RemovalEnd, end.ToString(CultureInfo.InvariantCulture));

    public static ImmutableDictionary<string, string?> InsertAt(ImmutableDictionary<string, string?> properties, int offset) =>
        properties.Add(Insertion, offset.ToString(CultureInfo.InvariantCulture));
}
