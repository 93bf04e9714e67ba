namespace PromptGen.Simulator.Extraction.Schema;

/// <summary>One node of the answer's schema, reduced to what the rules look at.</summary>
internal sealed class SchemaNode
{
    public required SchemaKind Kind { get; init; }

    /// <summary>Where it stands: member names joined by dots, <c>[]</c> for the items of a list. What is learnt is kept by it.</summary>
    public required string Path { get; init; }

    public string Name { get; init; } = "";

    public string Description { get; init; } = "";

    public bool IsNullable { get; init; }

    /// <summary>The allowed values of a choice, as raw JSON.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    public IReadOnlyList<SchemaNode> Members { get; init; } = [];

    public SchemaNode? Item { get; init; }

    /// <summary>The records one of which is meant.</summary>
    public IReadOnlyList<SchemaNode> Variants { get; init; } = [];

    public decimal Minimum { get; init; }

    public int MinItems { get; init; }

    /// <summary>A format such as <c>date-time</c> or <c>uuid</c>, whose smallest value is not the empty string.</summary>
    public string Format { get; init; } = "";

    public bool IsLeaf => Kind is not (SchemaKind.Record or SchemaKind.List or SchemaKind.Variants);
}
