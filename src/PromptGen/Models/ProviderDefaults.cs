namespace PromptGen;

/// <summary>What the data say about all models of a provider, where a model's row says nothing.</summary>
internal sealed record ProviderDefaults(Support ForcedToolChoice, Support StrictTools, Support JsonOutput)
{
    public static ProviderDefaults Unknown { get; } = new(Support.Unknown, Support.Unknown, Support.Unknown);

    /// <summary>These, and where they say nothing those of another table.</summary>
    public ProviderDefaults Over(ProviderDefaults basis) => new(Known(ForcedToolChoice, basis.ForcedToolChoice), Known(StrictTools, basis.StrictTools), Known(JsonOutput, basis.JsonOutput));

    public static Support Known(Support own, Support otherwise) => own == Support.Unknown ? otherwise : own;
}
