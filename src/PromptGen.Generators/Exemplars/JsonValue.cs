namespace PromptGen.Generators.Exemplars;

/// <summary>A JSON value with its place in the text.</summary>
internal sealed class JsonValue(JsonKind kind, int start)
{
    public JsonKind Kind { get; } = kind;

    /// <summary>The offset of the first character.</summary>
    public int Start { get; } = start;

    /// <summary>The offset behind the last character.</summary>
    public int End { get; set; }

    /// <summary>The decoded text of a string, or a number as it is spelled.</summary>
    public string Text { get; set; } = "";

    public List<JsonMember> Members { get; } = kind == JsonKind.Object ? [] : s_noMembers;

    public List<JsonValue> Items { get; } = kind == JsonKind.Array ? [] : s_noItems;

    private static readonly List<JsonMember> s_noMembers = [];
    private static readonly List<JsonValue> s_noItems = [];

    public JsonValue? this[string name] => Members.FirstOrDefault(member => member.Name == name)?.Value;
}
