using System.ComponentModel.DataAnnotations;
using System.Numerics;
using System.Text.Json;
using PromptGen.Corpus;
using PromptGen.Corpus.Parts;
using PromptGen.Oracle.Judging;

namespace PromptGen.Oracle.Comparing;

/// <summary>The reviewed lists: where a schema says less than the reader checks, or a validator has gaps.</summary>
internal static class SchemaDifferences
{
    /// <summary>
    /// The ones in the other direction, each of which the schema would have to forbid in words: <see cref="Uri"/> holds relative addresses too, which documents
    /// have; ISO 8601 has shorter forms of a moment; the framework's base64 takes white space;
    /// <c>[JsonNumberHandling]</c> allows numbers in strings; a set keeps one of what stands twice, and its length is what is limited. System.Text.Json accepts them all.
    /// </summary>
    public static IReadOnlyDictionary<Laxness, string> Accepted { get; } = new Dictionary<Laxness, string>
    {
        [Laxness.Uris] = "relative address",
        [Laxness.Moments] = "short form of a moment",
        [Laxness.Base64Space] = "white space in base64",
        [Laxness.TextNumbers] = "number in a string",
        [Laxness.SetItems] = "too many items of a set, of which some stand twice",
        [Laxness.Uris | Laxness.Moments | Laxness.Base64Space | Laxness.TextNumbers | Laxness.SetItems] = "several of these",
    };

    public static IReadOnlyList<WantedDifference> OfOwn { get; } =
    [
        new("size of a number", "the schema says integer or number; the largest value of each C# type would only be noise in it",
            static (problem, place) => problem.Kind == ProblemKind.OutOfRange && place.Value.ValueKind == JsonValueKind.Number && !AttributeRules.Refuse(place)),
        new("key of a dictionary", "the schema has no keyword for the form of keys, which no strict dialect takes anyway",
            static (problem, place) => problem.Kind is ProblemKind.Format or ProblemKind.Enum && place.Key is { } key && key != typeof(string)),
        new("scheme of a URL", "the schema says \"uri\", and [Url] means http, https and ftp",
            static (problem, place) => problem.Kind == ProblemKind.Format && AttributeRules.Has<UrlAttribute>(place) && AttributeRules.Refuse(place)),
        new("character beyond char", "the schema counts characters, and a C# char holds only those of 16 bits",
            static (problem, place) => problem.Kind == ProblemKind.Format && place.Type == typeof(char) && place.Value.GetString()!.EnumerateRunes().Count() == 1),
        new("discriminator written as 1.0", "a number that tells types apart stands for a name, and is compared as it is written, as in System.Text.Json",
            static (problem, place) => problem.Kind == ProblemKind.Enum && place.Type == typeof(object) && place.Value.ValueKind == JsonValueKind.Number),
        new("digits of a time", "the pattern counts digits, and 24:00:00 has the right ones",
            static (problem, place) => problem.Kind == ProblemKind.Format && (place.Type == typeof(TimeSpan) || place.Type == typeof(TimeOnly) || place.Type == typeof(DateTime))),
    ];

    public static IReadOnlyList<WantedDifference> OfExported { get; } =
    [
        .. OfOwn, .. WantedDifferences.All,
        new("null for a node", "the exported schema says any JSON, and a JsonNode that is not nullable cannot be null",
            static (problem, _) => problem.Kind == ProblemKind.Null && problem.Message.Contains("JSON other than null", StringComparison.Ordinal)),
        new("type of a value", "System.Text.Json has no schema for it: a converter reads it",
            static (_, place) => place.Type == typeof(BigInteger) || place.Type == typeof(Grade)),
        new("null under [DisallowNull]", "the exported schema is that of the getter",
            static (problem, place) => problem.Kind == ProblemKind.Null && place.Property is { IsGetNullable: true, IsSetNullable: false }),
        new("form of a text", "the exported schema has formats that nobody checks, or none",
            static (problem, place) => problem.Kind == ProblemKind.Format && !AttributeRules.Refuse(place)),
    ];

    public static Verdict Compare(CorpusRead ours, bool theirs, string name, IReadOnlyList<WantedDifference> wanted, ICorpusType type, JsonElement instance)
    {
        if (ours.IsOk == theirs)
        {
            return Verdict.Agreement;
        }

        if (ours.IsOk)
        {
            return Verdict.Failure($"accepted what {name} rejects");
        }

        string?[] names = [.. ours.Problems.Select(problem => PlaceFinder.Find(type.Type, instance, problem.Path) is { } place ? wanted.FirstOrDefault(difference => difference.Explains(problem, place))?.Name : null).Distinct()];
        return names.Contains(null)
            ? Verdict.Failure($"rejected what {name} accepts: " + string.Join("; ", ours.Problems.Select(static problem => $"{problem.Path} {problem.Kind} {problem.Message}")))
            : Verdict.Difference(string.Join(" + ", names.Order(StringComparer.Ordinal)));
    }
}
