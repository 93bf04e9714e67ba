namespace PromptGen.Generators.Schema;

/// <summary>The entries of <c>$defs</c>, each written once, in the order of first use.</summary>
internal sealed class SchemaDefinitions
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, SchemaNode>> _entries = [];

    public IReadOnlyList<KeyValuePair<string, SchemaNode>> Entries => _entries;

    /// <summary>Refers to a type; the first reference writes its definition.</summary>
    public SchemaNode Refer(string type, string wantedName, Func<SchemaNode> definition)
    {
        if (!_names.TryGetValue(type, out string? name))
        {
            name = Unique(wantedName);
            _names.Add(type, name);

            // The place is kept before the definition is made: it can contain others, and itself.
            int index = _entries.Count;
            _entries.Add(default);
            _entries[index] = new(name, definition());
        }

        return new SchemaNode { Reference = "#/$defs/" + name };
    }

    private string Unique(string wanted)
    {
        string name = wanted;
        for (int number = 2; _names.ContainsValue(name); number++)
        {
            name = wanted + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return name;
    }
}
