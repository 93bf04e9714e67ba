namespace PromptGen.Generators.Schema;

/// <summary>How large a schema is, as OpenAI counts it (provider facts OS-2). What a reference names is counted once.</summary>
internal sealed class SchemaSize
{
    private readonly Dictionary<string, SchemaNode> _definitions = new(StringComparer.Ordinal);

    private SchemaSize()
    {
    }

    /// <summary>Properties of all objects.</summary>
    public int Properties { get; private set; }

    /// <summary>How deep objects and arrays stand in each other, the root being the first level. What contains itself ends the count.</summary>
    public int Levels { get; private set; }

    /// <summary>Values of all enums.</summary>
    public int EnumValues { get; private set; }

    /// <summary>Characters of property names, definition names, enum values and constants.</summary>
    public int Characters { get; private set; }

    /// <summary>The values and characters of the enum with the most characters among those with more than <see cref="ManyValues"/> values.</summary>
    public (int Values, int Characters) LargestEnum { get; private set; }

    /// <summary>From how many values on an enum has a limit of its own for its characters.</summary>
    public const int ManyValues = 250;

    public static SchemaSize Of(SchemaNode root)
    {
        SchemaSize size = new();
        foreach (KeyValuePair<string, SchemaNode> definition in root.Definitions ?? [])
        {
            size._definitions["#/$defs/" + definition.Key] = definition.Value;
            size.Characters += definition.Key.Length;
            size.Add(definition.Value);
        }

        size.Add(root);
        size.Levels = size.Depth(root, []);
        return size;
    }

    private void Add(SchemaNode node)
    {
        Characters += Length(node.Constant);
        if (node.Enum is { } values)
        {
            int characters = values.Sum(Length);
            EnumValues += values.Count;
            Characters += characters;
            if (values.Count > ManyValues && characters > LargestEnum.Characters)
            {
                LargestEnum = (values.Count, characters);
            }
        }

        foreach (KeyValuePair<string, SchemaNode> property in node.Properties ?? [])
        {
            Properties++;
            Characters += property.Key.Length;
        }

        foreach (SchemaNode child in Children(node))
        {
            Add(child);
        }
    }

    private int Depth(SchemaNode node, HashSet<string> open)
    {
        if (node.Reference is { } reference)
        {
            if (!_definitions.TryGetValue(reference, out SchemaNode? definition) || !open.Add(reference))
            {
                return 0;
            }

            int depth = Depth(definition, open);
            open.Remove(reference);
            return depth;
        }

        int below = Children(node).Select(child => Depth(child, open)).DefaultIfEmpty().Max();
        return below + (node.Type is "object" or "array" ? 1 : 0);
    }

    private static IEnumerable<SchemaNode> Children(SchemaNode node) =>
        [.. node.Properties?.Select(static property => property.Value) ?? [], .. node.Items is null ? [] : new[] { node.Items }, .. node.AnyOf ?? [], .. node.AdditionalProperties is null ? [] : new[] { node.AdditionalProperties }];

    /// <summary>Without the quotation marks of a string.</summary>
    private static int Length(string? json) => json is null ? 0 : json.StartsWith("\"", StringComparison.Ordinal) ? json.Length - 2 : json.Length;
}
