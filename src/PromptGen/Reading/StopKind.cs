namespace PromptGen.Reading;

/// <summary>The stop reasons of all providers, as far as the outcome depends on them. Only <see cref="Finished"/> can lead to a value.</summary>
internal enum StopKind
{
    Unknown,
    Finished,
    Truncated,
    Refused,
}
