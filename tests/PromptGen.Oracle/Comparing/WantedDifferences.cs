using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PromptGen.Oracle.Comparing;

/// <summary>The reviewed list: where the reader is stricter than System.Text.Json on purpose. It is looked at only for what System.Text.Json accepts.</summary>
public static class WantedDifferences
{
    /// <summary>The one difference in the other direction, told by writing the number plainly: then System.Text.Json accepts it too.</summary>
    public const string WholeNumber = "1.0 or 1e2 as an integer, as in JSON Schema, or -0 as an unsigned one";

    /// <summary>A missing member with [DefaultValue] is read as that value, told by filling it in: the schema shows it as the default, and System.Text.Json does not look at it.</summary>
    public const string DefaultValue = "[DefaultValue] of a missing member";

    public static IReadOnlyList<WantedDifference> All { get; } =
    [
        new("null in a collection", "System.Text.Json knows the nullability of members and not of type arguments; the schema has it",
            static (problem, place) => problem.Kind == ProblemKind.Null && place.IsInCollection && place.Value.ValueKind == JsonValueKind.Null),
        new("spelling of an enum", "the schema has the exact names; other capitalisation is a repair, and System.Text.Json also takes spaces and lists of names",
            static (problem, place) => problem.Kind == ProblemKind.Enum && (place.Type.IsEnum || place.Key is { IsEnum: true })),
        new("moment without an offset", "System.Text.Json reads it in the time zone of the machine",
            static (problem, place) => problem.Kind == ProblemKind.Format && place.Type == typeof(DateTimeOffset) && !HasOffset(place.Value.GetString()!)),
        new("number beyond the type", "System.Text.Json reads infinity",
            static (problem, place) => problem.Kind == ProblemKind.OutOfRange && !IsFinite(place)),
        new("missing member that System.Text.Json does not require", "a property without a value of its own would be read as null or 0, which nobody said; it is required in the schema",
            static (problem, place) => problem.Kind == ProblemKind.Missing && place is { Property.IsRequired: false, Value.ValueKind: JsonValueKind.Undefined }),
        new("null for a type parameter", "System.Text.Json takes a member of type T for nullable whatever T is",
            static (problem, place) => problem.Kind == ProblemKind.Null && place is { Property: { } property, Owner.Type.IsGenericType: true } && IsTypeParameter(property)),
        new("short time span", "System.Text.Json reads \"90\" as 90 days and \"12:30\" as hours and minutes, which nobody needs to mean",
            static (problem, place) => problem.Kind == ProblemKind.Format && place.Type == typeof(TimeSpan) && place.Value.GetString()!.AsSpan().Count(':') < 2),
        new("text of no Unicode in free JSON", "System.Text.Json keeps half a surrogate pair until somebody asks for the text, and throws then",
            static (problem, _) => problem.Kind == ProblemKind.Encoding),
        new("space inside a version", "System.Text.Json reads \"10. 0.3\" as 10.0.3, and writes it otherwise than it was",
            static (problem, place) => problem.Kind == ProblemKind.Format && place.Type == typeof(Version) && Version.TryParse(place.Value.GetString(), out Version? version) && version.ToString() != place.Value.GetString()),
        new("empty text against a pattern", "[RegularExpression] lets an empty text pass, the pattern in the schema does not",
            static (problem, place) => problem.Kind == ProblemKind.Format && place.Value.ValueKind == JsonValueKind.String && place.Value.GetString()!.Length == 0 && AttributeRules.Has<RegularExpressionAttribute>(place)),
        new("address that only begins like one", "[Url] looks at the scheme alone",
            static (problem, place) => problem.Kind == ProblemKind.Format && AttributeRules.Has<UrlAttribute>(place) && !Uri.TryCreate(place.Value.GetString(), UriKind.Absolute, out _)),
        new("fraction beside a whole limit", "[Range(-2, 100)] rounds 100.5 to 100 before it looks, and the maximum in the schema does not",
            static (problem, place) => problem.Kind == ProblemKind.OutOfRange && AttributeRules.Has<RangeAttribute>(place) && place.Value.GetDouble() % 1 != 0),
        new("rule of an attribute", "System.Text.Json does not look at the DataAnnotations attributes; the attribute itself says no",
            static (problem, place) => problem.Kind is ProblemKind.OutOfRange or ProblemKind.Format or ProblemKind.Enum && AttributeRules.Refuse(place)),
    ];

    /// <summary>Names the differences when every problem is on the list; null when one is not.</summary>
    public static string? Find(Type type, JsonElement instance, IReadOnlyList<ExtractionProblem> problems)
    {
        string?[] names = [.. problems.Select(problem => NameOf(type, instance, problem)).Distinct()];
        return names.Length == 0 || names.Contains(null) ? null : string.Join(" + ", names.Order(StringComparer.Ordinal));
    }

    private static string? NameOf(Type type, JsonElement instance, ExtractionProblem problem) =>
        PlaceFinder.Find(type, instance, problem.Path) is { } place ? All.FirstOrDefault(difference => difference.Explains(problem, place))?.Name : null;

    private static bool IsTypeParameter(JsonPropertyInfo property) =>
        property.DeclaringType.GetGenericTypeDefinition().GetProperties().Any(open => open.PropertyType.IsGenericParameter && string.Equals(open.Name, property.Name, StringComparison.OrdinalIgnoreCase));

    private static bool HasOffset(string moment) => moment.EndsWith('Z') || (moment.Length > 6 && moment[^6] is '+' or '-' && moment.Contains('T', StringComparison.Ordinal));

    private static bool IsFinite(Place place)
    {
        double number = place.Value.ValueKind == JsonValueKind.Number ? double.Parse(place.Value.GetRawText(), CultureInfo.InvariantCulture) : 0;
        return place.Type == typeof(Half) ? Half.IsFinite((Half)number)
            : place.Type == typeof(float) ? float.IsFinite((float)number)
            : place.Type != typeof(double) || double.IsFinite(number);
    }
}
