namespace PromptGen;

/// <summary>How a schema says that a document may lack a value.</summary>
public enum NullableForm
{
    /// <summary>The member is required and may be null, so that the model decides in each case. Anthropic's strict tools take 16 of them (provider facts ST-7).</summary>
    Union,

    /// <summary>The member may be left out and is then read as null. Anthropic's strict tools take 24 of them (provider facts ST-7).</summary>
    Omit,
}
