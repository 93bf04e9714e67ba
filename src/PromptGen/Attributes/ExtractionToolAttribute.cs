namespace PromptGen;

/// <summary>
/// Makes a partial record, class or struct an extraction tool: the build generates its <c>Tool</c> property with the schema in each
/// provider's dialect, the static prompt prefix, and the reader of the answer.
/// </summary>
/// <param name="name">The tool's name on the wire, of the characters <c>a-z A-Z 0-9 _ -</c> and at most 64 of them (provider facts TC-10). Null: the type's name in snake_case.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class ExtractionToolAttribute(string? name = null) : Attribute
{
    /// <summary>The tool's name on the wire, or null for the type's name in snake_case.</summary>
    public string? Name { get; } = name;

    /// <summary>What the tool records and when to use it; the model reads it. Without it the type's <c>[Description]</c> or XML summary is used.</summary>
    public string? Description { get; set; }

    /// <summary>The head of the system prompt: who the model is and how it treats edge cases.</summary>
    public string? Instructions { get; set; }

    /// <summary>An AdditionalFile with the head of the system prompt, as a path relative to the project; instead of <see cref="Instructions"/>.</summary>
    public string? InstructionsFile { get; set; }

    /// <summary>
    /// The exemplars: AdditionalFiles of <c>{"input": …, "output": …}</c> as <c>.json</c> (an array) or <c>.jsonl</c>, given by a path relative to the
    /// project or a glob such as <c>exemplars/*.jsonl</c>. Files are taken in ordinal order of their paths.
    /// </summary>
    public string? Exemplars { get; set; }

    /// <summary>How long the provider keeps the cached prefix. A request can choose another value.</summary>
    public CacheTtl CacheTtl { get; set; }

    /// <summary>How the model is bound to the schema. A request can choose another value.</summary>
    public OutputMode OutputMode { get; set; }

    /// <summary>The tag around the document in the prompt: a letter, then letters, digits, <c>_</c> or <c>-</c>. The default is <c>document</c>.</summary>
    public string DocumentTag { get; set; } = "document";

    /// <summary>Whether the tool is <c>strict</c> also when it is forced: the provider then guarantees the schema, within its strict subset (provider facts ST-1 to ST-7).</summary>
    public bool Strict { get; set; }

    /// <summary>Whether a prefix that is too short to be cached is a warning instead of a hint (PG3005).</summary>
    public bool CacheRequired { get; set; }

    /// <summary>How member names become JSON names. The default comes from the MSBuild property <c>PromptGenPropertyNaming</c>, else snake_case.</summary>
    public PropertyNaming PropertyNaming { get; set; }
}
