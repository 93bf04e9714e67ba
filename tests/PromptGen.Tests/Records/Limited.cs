using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace PromptGen.Tests.Records;

/// <summary>A member for each constraint.</summary>
[ExtractionTool]
public sealed partial record Limited(
    [property: Range(1, 10)] int Closed,
    [property: Range(0.5, 1.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] decimal Open,
    [property: Range(-1.5, 1.5)] double Float,
    [property: Range(typeof(decimal), "0.10", "0.30")] decimal? Exact,
    [property: Length(2, 3)] string Text,
    [property: StringLength(4, MinimumLength = 1)] string? Short,
    [property: MinLength(1), MaxLength(2)] ImmutableArray<int> Items,
    [property: MaxLength(1)] IReadOnlyDictionary<string, int> Map,
    [property: RegularExpression("[A-Z]{2}|x")] string Code,
    [property: EmailAddress] string Mail,
    [property: Url] Uri Link,
    [property: AllowedValues("a", "b\"")] string Letter,
    [property: AllowedValues(1, 5)] int Number);
