namespace PromptGen.Generators.Model;

/// <summary>What a member's value must keep to, from the DataAnnotations attributes. Numbers are invariant text.</summary>
internal sealed record ConstraintModel
{
    public string? Minimum { get; init; }

    public string? Maximum { get; init; }

    public bool MinimumIsExclusive { get; init; }

    public bool MaximumIsExclusive { get; init; }

    /// <summary>The fewest characters of a text, or items of a collection.</summary>
    public int? MinLength { get; init; }

    /// <summary>The most characters of a text, or items of a collection.</summary>
    public int? MaxLength { get; init; }

    /// <summary>A regular expression that the whole text must match.</summary>
    public string? Pattern { get; init; }

    /// <summary>Whether the text must be an e-mail address.</summary>
    public bool IsEmail { get; init; }

    /// <summary>Whether the text must be an http, https or ftp address.</summary>
    public bool IsUrl { get; init; }

    /// <summary>The only values that are allowed, as JSON; empty for all.</summary>
    public EquatableArray<string> AllowedValues { get; init; }
}
