namespace PromptGen.Client;

/// <summary>
/// What a run will cost, as a band: no offline tokenizer exists for current models (provider facts TK-1), so characters are turned into tokens by
/// published ratios. The band of 2 to 4.5 characters per token was not validated for scripts other than the Latin one.
/// </summary>
/// <param name="Model">The model.</param>
/// <param name="Documents">How many documents.</param>
/// <param name="Low">At 4.5 characters per token.</param>
/// <param name="Nominal">At the published ratio of the model's tokenizer family (TK-3); null where none is published.</param>
/// <param name="High">At 2 characters per token.</param>
public sealed record CostEstimate(ModelProfile Model, int Documents, TokenEstimate Low, TokenEstimate? Nominal, TokenEstimate High)
{
    /// <summary>The day the prices were collected. Show it with every amount.</summary>
    public DateOnly PricesAsOf => Model.AsOf;
}
