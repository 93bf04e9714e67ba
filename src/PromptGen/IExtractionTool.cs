namespace PromptGen;

/// <summary>A type with a generated extraction tool. The generator implements it on types with <see cref="ExtractionToolAttribute"/>.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IExtractionTool<TSelf>
    where TSelf : IExtractionTool<TSelf>
{
    /// <summary>The tool: schema, static prefix, request builder and reader. Immutable and safe for all threads.</summary>
    static abstract ExtractionTool<TSelf> Tool { get; }
}
