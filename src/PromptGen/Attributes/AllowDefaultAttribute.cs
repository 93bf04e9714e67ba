namespace PromptGen;

/// <summary>Says that the member's own value is right where the model gives none (rule PG1013).</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class AllowDefaultAttribute : Attribute;
