using System.Collections.Concurrent;
using System.Text;
using PromptGen.Wire;

namespace PromptGen;

/// <summary>What the build made of an annotated type, without the type: name, schema, static prefix.</summary>
public abstract class ExtractionTool
{
    private readonly ConcurrentDictionary<PrefixKey, PromptPrefix> _prefixes = new();

    // Nearly all requests of a tool go to one model in one format.
    private volatile PromptPrefix? _lastPrefix;

    /// <summary>Called by generated code.</summary>
    /// <param name="name">The tool's name on the wire.</param>
    /// <param name="description">What the tool records.</param>
    /// <param name="documentTag">The tag around the document.</param>
    /// <param name="outputMode">The declared output mode.</param>
    /// <param name="cacheTtl">The declared lifetime of the cached prefix.</param>
    /// <param name="strict">Whether the tool is strict also when it is forced.</param>
    protected ExtractionTool(string name, string description, string documentTag, OutputMode outputMode, CacheTtl cacheTtl, bool strict)
    {
        Name = name;
        Description = description;
        DocumentTag = documentTag;
        WireTag = new Tag(documentTag);
        OutputMode = outputMode;
        CacheTtl = cacheTtl;
        Strict = strict;
    }

    /// <summary>The tool's name on the wire.</summary>
    public string Name { get; }

    /// <summary>What the tool records, as the model reads it.</summary>
    public string Description { get; }

    /// <summary>The tag around the document; a code made of the document's hash is added to it.</summary>
    public string DocumentTag { get; }

    /// <summary>The declared output mode.</summary>
    public OutputMode OutputMode { get; }

    /// <summary>The declared lifetime of the cached prefix.</summary>
    public CacheTtl CacheTtl { get; }

    /// <summary>Whether the tool is strict also when it is forced.</summary>
    public bool Strict { get; }

    /// <summary>
    /// The model data of the project that declares the tool: <see cref="ModelCatalog.Default"/>, with the project's own <c>promptgen.models.json</c> over it.
    /// The build reads the file, so analyzers and requests go by the same data.
    /// </summary>
    public virtual ModelCatalog Models => ModelCatalog.Default;

    /// <summary>How many exemplars the prefix holds.</summary>
    public abstract int ExemplarCount { get; }

    /// <summary>The static prefix in the Anthropic Messages format with the declared output mode (<see cref="OutputMode.Auto"/>: forced tool).</summary>
    public PromptPrefix Prefix => GetPrefix(WireFormat.AnthropicMessages, OutputMode == OutputMode.Auto ? OutputMode.ForcedTool : OutputMode, CacheTtl);

    /// <summary>The SHA-256 of <see cref="Prefix"/>, in lower-case hexadecimal: it changes exactly when the cached bytes do.</summary>
    public string Fingerprint => Prefix.Fingerprint;

    /// <summary>The schema in the <see cref="SchemaDialect.Portable"/> dialect, as JSON.</summary>
    public string InputSchema => GetInputSchema(SchemaDialect.Portable);

    /// <summary>Gets the schema in a dialect.</summary>
    /// <param name="dialect">The dialect.</param>
    /// <returns>The schema as compact JSON.</returns>
    /// <exception cref="NotSupportedException">The record cannot be expressed in the dialect; the message names the member.</exception>
    public string GetInputSchema(SchemaDialect dialect) => Encoding.UTF8.GetString(SchemaOrThrow(dialect));

    /// <summary>Gets the static prefix of a request: the bytes that are the same in every request of the tool.</summary>
    /// <param name="format">The wire format.</param>
    /// <param name="mode">The output mode; not <see cref="OutputMode.Auto"/>.</param>
    /// <param name="ttl">The lifetime that the marker asks for.</param>
    /// <returns>The prefix.</returns>
    /// <exception cref="NotSupportedException">The record cannot be expressed in the dialect that the mode needs.</exception>
    public PromptPrefix GetPrefix(WireFormat format, OutputMode mode, CacheTtl ttl = CacheTtl.FiveMinutes) =>
        RequestFormat.For(format).Prefix(this, mode, ttl, exemplars: true, breakpoints: true);

    /// <summary>Whether the record can be expressed in a dialect.</summary>
    /// <param name="dialect">The dialect.</param>
    /// <returns>True when <see cref="GetInputSchema"/> returns a schema for it.</returns>
    public bool Supports(SchemaDialect dialect) => !Schema(dialect).IsEmpty;

    /// <summary>The members <c>"name":…,"description":…</c> of the tool's definition, as JSON.</summary>
    protected abstract ReadOnlySpan<byte> Definition { get; }

    /// <summary>The head of the system text, escaped as the inside of a JSON string.</summary>
    protected abstract ReadOnlySpan<byte> InstructionsText { get; }

    /// <summary>The exemplars of the system text, escaped as the inside of a JSON string; empty without exemplars.</summary>
    protected abstract ReadOnlySpan<byte> ExemplarsText { get; }

    /// <summary>The exemplars beside a schema of a dialect: a null stands where that schema takes it, and is left out where the member may be left out.</summary>
    /// <param name="dialect">The dialect.</param>
    /// <returns>As <see cref="ExemplarsText"/>.</returns>
    protected virtual ReadOnlySpan<byte> ExemplarsFor(SchemaDialect dialect) => ExemplarsText;

    /// <summary>The schema in a dialect; empty when the record cannot be expressed in it.</summary>
    /// <param name="dialect">The dialect.</param>
    /// <returns>Compact JSON.</returns>
    protected abstract ReadOnlySpan<byte> Schema(SchemaDialect dialect);

    /// <summary>Why the record cannot be expressed in a dialect, as the middle of a sentence; null where it can.</summary>
    /// <param name="dialect">The dialect.</param>
    /// <returns>Such as <c>'taxes' is a dictionary</c>.</returns>
    protected virtual string? Obstacle(SchemaDialect dialect) => null;

    /// <summary>Gets a prefix, composing it on first use. The bytes are a copy on the heap, so they outlive a collectible assembly with the tool's constants.</summary>
    internal PromptPrefix KeptPrefix(PrefixKey key)
    {
        PromptPrefix? last = _lastPrefix;
        return last is not null && last.Key == key ? last : _lastPrefix = _prefixes.GetOrAdd(key, static (key, tool) => RequestFormat.Compose(tool, key), this);
    }

    // What derived classes give is protected and read through these: 'protected internal' could not be overridden by the same code in every assembly.
    internal ReadOnlySpan<byte> WireDefinition => Definition;

    internal Tag WireTag { get; }

    internal ReadOnlySpan<byte> WireInstructions => InstructionsText;

    internal ReadOnlySpan<byte> WireExemplars(SchemaDialect dialect) => ExemplarsFor(dialect);

    internal ReadOnlySpan<byte> SchemaOrThrow(SchemaDialect dialect)
    {
        ReadOnlySpan<byte> schema = Schema(dialect);
        return schema.IsEmpty
            ? throw new NotSupportedException($"Tool '{Name}' has no {dialect} schema because {Obstacle(dialect)}. Change the record, or use an output mode or a model that takes the Portable schema.")
            : schema;
    }
}
