namespace PromptGen.Generators.Locking;

/// <summary>What a change of the schema means for those who hold answers in the old one.</summary>
internal enum SchemaChange
{
    None,

    /// <summary>Only descriptions and the like.</summary>
    Wording,

    /// <summary>Every old answer is still one in the new schema, or only a constraint moved.</summary>
    Additive,

    /// <summary>A member removed or retyped, a new required member, an enum narrowed.</summary>
    Breaking,
}
