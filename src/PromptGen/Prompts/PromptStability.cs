namespace PromptGen;

/// <summary>What a part of a prompt promises. In a prompt it never increases: static parts first, variable ones last.</summary>
public enum PromptStability
{
    /// <summary>The same in every request.</summary>
    Static,

    /// <summary>The same in many requests, such as a tenant's rules.</summary>
    Shared,

    /// <summary>Of this one request.</summary>
    Variable,
}
