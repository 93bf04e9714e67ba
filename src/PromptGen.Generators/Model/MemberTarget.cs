namespace PromptGen.Generators.Model;

/// <summary>How a member's value gets into the object.</summary>
internal enum MemberTarget
{
    /// <summary>A constructor parameter.</summary>
    Constructor,

    /// <summary>An object initializer.</summary>
    Initializer,

    /// <summary>An assignment after construction, so that a missing value keeps the member's own initializer.</summary>
    Setter,

    /// <summary>A <c>with</c> expression, for an init-only member with an initializer of its own.</summary>
    With,

    /// <summary>An object initializer that takes a missing value from another new object, for an init-only member of a class with an initializer of its own.</summary>
    InitializerOrDefault,

    /// <summary>A call of a setter that is not public, for a member with <c>[JsonInclude]</c>.</summary>
    Accessor,
}
