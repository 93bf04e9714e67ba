using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Analyzers.Sdk.Json;

/// <summary>A value of a request body, whether it is written as anonymous objects, as dictionaries or as JSON text.</summary>
/// <param name="kind">What it is.</param>
/// <param name="place">Where it stands.</param>
internal sealed class RawNode(RawNodeKind kind, Location place)
{
    public RawNodeKind Kind { get; } = kind;

    public Location Place { get; } = place;

    /// <summary>The text of a constant string; else null.</summary>
    public string? Text { get; init; }

    public List<RawMember> Members { get; } = [];

    public List<RawNode> Items { get; } = [];

    public RawMember? this[string name] => Members.Find(member => member.Name == name);
}
