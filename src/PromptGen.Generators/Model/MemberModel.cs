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

    /// <summary>How a schema says that the value may be null.</summary>
    public NullForm NullForm { get; init; }

    /// <summary>Whether the declaration gives a value of its own, so that the model may leave the member out.</summary>
    public bool HasDefault { get; init; }

    public string? Description { get; init; }

    public MemberTarget Target { get; init; }

    /// <summary>The type that declares the setter of a <see cref="MemberTarget.Accessor"/>.</summary>
    public string? DeclaringType { get; init; }

    /// <summary>Whether the compiler demands the member in the object initializer although the constructor takes it.</summary>
    public bool IsInitialized { get; init; }

    /// <summary>What a missing member is read as, as C# text.</summary>
    public string? DefaultLiteral { get; init; }

    /// <summary>The same as JSON, where it has a short form.</summary>
    public string? DefaultJson { get; init; }

    /// <summary>What the value must keep to.</summary>
    public ConstraintModel? Constraints { get; init; }

    /// <summary>How texts inside the value are read, where attributes say something about it.</summary>
    public FormModel? Form { get; init; }

    /// <summary>Examples from the documentation, as text.</summary>
    public EquatableArray<string> Examples { get; init; }

    /// <summary>Why the member is obsolete, an empty text without a reason, or null.</summary>
    public string? Deprecation { get; init; }
}
