namespace PromptGen.Generators.Model;

/// <summary>A member of an object that the model fills.</summary>
internal sealed record MemberModel
{
    /// <summary>The C# name.</summary>
    public required string Name { get; init; }

    /// <summary>The name in JSON.</summary>
    public required string JsonName { get; init; }

    /// <summary>Whether <see cref="JsonName"/> comes from <c>[JsonPropertyName]</c>, so that no naming policy changes it.</summary>
    public bool HasFixedJsonName { get; init; }

    public required Shape Shape { get; init; }

    public bool IsNullable { get; init; }

    /// <summary>Whether the declaration gives a value of its own, so that the model may leave the member out.</summary>
    public bool HasDefault { get; init; }

    public string? Description { get; init; }

    public MemberTarget Target { get; init; }

    /// <summary>The default value of a constructor parameter as C# text.</summary>
    public string? DefaultLiteral { get; init; }
}
