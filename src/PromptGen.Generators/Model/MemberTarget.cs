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

    /// <summary>A call of the init accessor, where neither of the others is allowed.</summary>
    Accessor,
}
