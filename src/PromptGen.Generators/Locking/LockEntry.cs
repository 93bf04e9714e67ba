namespace PromptGen.Generators.Locking;

/// <summary>What the lock file says of one tool.</summary>
internal sealed record LockEntry
{
    /// <summary>The tool's name on the wire.</summary>
    public required string Name { get; init; }

    /// <summary><c>major.minor.patch</c>: a breaking change of the schema raises the first figure, an additive one the second, wording the third.</summary>
    public required string SchemaVersion { get; init; }

    /// <summary>The SHA-256 of the whole prefix: <c>Tool.Fingerprint</c> at run time.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The SHA-256 of the part that the API calls tools.</summary>
    public required string Tools { get; init; }

    /// <summary>The SHA-256 of the part that the API calls system.</summary>
    public required string System { get; init; }

    /// <summary>The SHA-256 of the exemplars in it.</summary>
    public required string Exemplars { get; init; }

    /// <summary>The length of the prefix.</summary>
    public required long Bytes { get; init; }

    /// <summary>At least this many tokens.</summary>
    public required long LeastTokens { get; init; }

    /// <summary>At most this many tokens.</summary>
    public required long MostTokens { get; init; }

    /// <summary>The likely number of tokens by tokenizer family.</summary>
    public required IReadOnlyList<KeyValuePair<string, long>> TypicalTokens { get; init; }

    /// <summary>The SHA-256 of the schema without what is only wording.</summary>
    public required string Structure { get; init; }

    /// <summary>The schema's members, each with its type.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Shape { get; init; }

    /// <summary>Whether the static bytes are the same.</summary>
    public bool HasSamePrefix(LockEntry other) => Fingerprint == other.Fingerprint;
}
