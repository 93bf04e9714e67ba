namespace PromptGen;

/// <summary>
/// Chooses how the schema writes a nullable member. Without it a nullable member is <see cref="NullableForm.Union"/>; in the dialect of Anthropic's strict
/// tools those that go beyond the limit of 16 become <see cref="NullableForm.Omit"/>, the last ones first. OpenAI's strict tools know
/// <see cref="NullableForm.Union"/> alone (provider facts OS-1).
/// </summary>
/// <param name="form">How the member is written.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class NullableAsAttribute(NullableForm form) : Attribute
{
    /// <summary>How the member is written.</summary>
    public NullableForm Form { get; } = form;
}
