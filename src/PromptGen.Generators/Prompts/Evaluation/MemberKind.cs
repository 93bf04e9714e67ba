namespace PromptGen.Generators.Prompts.Evaluation;

/// <summary>What the tables, the options and the attributes say about a member.</summary>
internal enum MemberKind : byte
{
    /// <summary>Nothing.</summary>
    Unlisted,

    /// <summary>Stable by declaration: <c>[CacheStable]</c> or <c>promptgen.stable_members</c>.</summary>
    Stable,

    /// <summary>Differs between processes.</summary>
    DeployVolatile,

    /// <summary>Cuts a clock to the day.</summary>
    Day,

    /// <summary>Differs between requests.</summary>
    Volatile,
}
