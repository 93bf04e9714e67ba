namespace PromptGen;

/// <summary>
/// Says that the constraints of a member are meant as advice to the model: it is known that the provider does not enforce them (rule PG1006).
/// The reader checks them all the same.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class AdvisoryConstraintAttribute : Attribute;
