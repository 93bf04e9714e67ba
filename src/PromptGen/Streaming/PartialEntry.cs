using System.Text.Json;

namespace PromptGen.Streaming;

/// <summary>
/// One value of a JSON text that is still arriving, by its places in the text.
/// An entry changes only by being closed, and a view tells what is closed for it by its own length, so views stay as they were while the text goes on.
/// </summary>
internal struct PartialEntry
{
    /// <summary>The entry of the object or array around it, or -1.</summary>
    public int Parent;

    /// <summary>Its place among the values of the parent.</summary>
    public int Ordinal;

    /// <summary>How many values it has so far. For the scanner alone: a view counts by itself.</summary>
    public int Children;

    /// <summary>Where the member's name starts, behind its quote.</summary>
    public int NameStart;

    /// <summary>The length of the name as it is written, or -1 without a name.</summary>
    public int NameLength;

    /// <summary>Where the value starts.</summary>
    public int Start;

    /// <summary>How much of the text it took to know that the value is whole; <see cref="int.MaxValue"/> as long as it is not.</summary>
    public int ClosedAt;

    /// <summary>The first entry behind it and what is inside of it; meaningful once it is closed.</summary>
    public int Next;

    /// <summary>Its JSON type.</summary>
    public JsonValueKind Kind;

    /// <summary>Where a closed value ends. A number shows its end only by the character behind it.</summary>
    public readonly int End => Kind == JsonValueKind.Number ? ClosedAt - 1 : ClosedAt;
}
