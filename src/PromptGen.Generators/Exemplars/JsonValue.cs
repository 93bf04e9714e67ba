namespace PromptGen.Generators.Exemplars;

/// <summary>A JSON value with its place in the text.</summary>
internal sealed class JsonValue(JsonKind kind, int start)
{
    /// <summary>Up to here a look at each member is quicker than a table. Beyond it a file could make every look cost the length of the file.</summary>
    private const int Few = 16;

    private static readonly List<JsonMember> s_noMembers = [];
    private static readonly List<JsonValue> s_noItems = [];

    private readonly List<JsonMember> _members = kind == JsonKind.Object ? [] : s_noMembers;
    private Dictionary<string, JsonValue>? _byName;

    public JsonKind Kind { get; } = kind;

    /// <summary>The offset of the first character.</summary>
    public int Start { get; } = start;

    /// <summary>The offset behind the last character.</summary>
    public int End { get; set; }

    /// <summary>The decoded text of a string, or a number as it is spelled.</summary>
    public string Text { get; set; } = "";

    public IReadOnlyList<JsonMember> Members => _members;

    public List<JsonValue> Items { get; } = kind == JsonKind.Array ? [] : s_noItems;

    public JsonValue? this[string name] => _byName is null ? _members.Find(member => member.Name == name)?.Value
        : _byName.TryGetValue(name, out JsonValue? value) ? value
        : null;

    /// <summary>Adds a member with a name that the object does not have.</summary>
    public void Add(JsonMember member)
    {
        _members.Add(member);
        if (_byName is not null)
        {
            _byName.Add(member.Name, member.Value);
        }
        else if (_members.Count > Few)
        {
            _byName = _members.ToDictionary(static known => known.Name, static known => known.Value, StringComparer.Ordinal);
        }
    }
}
