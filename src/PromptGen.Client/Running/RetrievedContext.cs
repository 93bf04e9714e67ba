namespace PromptGen.Client;

/// <summary>A text that was found for a document.</summary>
/// <param name="Text">The text, as <see cref="ExtractionRequest{T}.WithContext"/> takes it. A blank one is left out.</param>
/// <param name="Reuse">
/// Whether many documents get the same text, such as a tenant's rules: <see cref="ContextReuse.Shared"/> caches it behind the static prefix with a marker of its own.
/// The default is for this call only.
/// </param>
public sealed record RetrievedContext(string Text, ContextReuse Reuse = ContextReuse.PerRequest)
{
    /// <summary>Returns how the text is sent, never the text.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => $"{Reuse} context";
}
