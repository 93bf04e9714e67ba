using PromptGen.Generators.Exemplars;

namespace PromptGen.Generators.Locking;

/// <summary>A schema as a list of its members with their types: short enough to be read in a review, and enough to tell a breaking change.</summary>
internal static class SchemaShape
{
    private const string Optional = "optional ";
    private const string Or = "|";

    private static readonly string[] s_wording = ["description", "title", "examples", "default", "$comment"];

    /// <summary>The members of a schema in their order: path and type.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(JsonValue schema)
    {
        List<KeyValuePair<string, string>> members = [];
        AddMembers(schema, "", members);
        foreach (JsonMember definition in schema["$defs"]?.Members ?? [])
        {
            Add(definition.Value, "#" + definition.Name, isRequired: true, members);
        }

        return members;
    }

    /// <summary>The schema as JSON without descriptions and the like.</summary>
    public static string Structure(JsonValue schema) => CanonicalJson.Write(WithoutWording(schema, isSchema: true));

    /// <summary>Whether a member must be there.</summary>
    public static bool IsRequired(string type) => !type.StartsWith(Optional, StringComparison.Ordinal);

    /// <summary>Whether a member may be null.</summary>
    public static bool IsNullable(string type) => Parts(type, out _).Contains("null");

    /// <summary>The type without enum values and without whether it is required.</summary>
    public static string TypeOf(string type) => string.Join(Or, Parts(type, out _));

    /// <summary>The enum values; none if it is no enum.</summary>
    public static IReadOnlyList<string> ValuesOf(string type)
    {
        Parts(type, out string[] values);
        return values;
    }

    private static string[] Parts(string type, out string[] values)
    {
        string text = IsRequired(type) ? type : type.Substring(Optional.Length);
        int start = text.IndexOf(" [", StringComparison.Ordinal);
        values = start < 0 ? [] : text.Substring(start + 2, text.Length - start - 3).Split([", "], StringSplitOptions.None);
        return (start < 0 ? text : text.Substring(0, start)).Split('|');
    }

    private static void AddMembers(JsonValue schema, string path, List<KeyValuePair<string, string>> members)
    {
        HashSet<string> required = new((schema["required"]?.Items ?? []).Select(static item => item.Text), StringComparer.Ordinal);
        foreach (JsonMember property in schema["properties"]?.Members ?? [])
        {
            Add(property.Value, path.Length == 0 ? property.Name : path + "." + property.Name, required.Contains(property.Name), members);
        }
    }

    private static void Add(JsonValue schema, string path, bool isRequired, List<KeyValuePair<string, string>> members)
    {
        members.Add(new KeyValuePair<string, string>(path, (isRequired ? "" : Optional) + Type(schema)));
        AddMembers(schema, path, members);
        AddInner(schema["items"], path + "[]", members);
        AddInner(schema["additionalProperties"], path + "{}", members);
        List<JsonValue> cases = schema["anyOf"]?.Items ?? [];
        for (int index = 0; index < cases.Count; index++)
        {
            AddInner(cases[index], path + "(" + index.ToString(System.Globalization.CultureInfo.InvariantCulture) + ")", members);
        }
    }

    private static void AddInner(JsonValue? schema, string path, List<KeyValuePair<string, string>> members)
    {
        if (schema is { Kind: JsonKind.Object })
        {
            Add(schema, path, isRequired: true, members);
        }
    }

    private static string Type(JsonValue schema)
    {
        IEnumerable<string> types = schema["$ref"] is { } reference ? ["#" + reference.Text.Substring(reference.Text.LastIndexOf('/') + 1)]
            : schema["type"] switch
            {
                { Kind: JsonKind.Array } list => list.Items.Select(static item => item.Text),
                { } one => [one.Text],
                null => [schema["anyOf"] is null ? "any" : "union"],
            };
        string format = schema["format"] is { } f ? ":" + f.Text : "";
        List<JsonValue> values = schema["enum"]?.Items ?? (schema["const"] is { } only ? [only] : []);
        return string.Join(Or, types) + format + (values.Count == 0 ? "" : " [" + string.Join(", ", values.Select(CanonicalJson.Write)) + "]");
    }

    private static JsonValue WithoutWording(JsonValue value, bool isSchema)
    {
        JsonValue copy = new(value.Kind, value.Start) { Text = value.Text };
        foreach (JsonMember member in value.Members.Where(member => !isSchema || !s_wording.Contains(member.Name)))
        {
            // The members of these are names that the record gives, and one of them may be "description".
            bool areNames = isSchema && member.Name is "properties" or "$defs";
            copy.Add(member with { Value = areNames ? WithoutWordingInEach(member.Value) : WithoutWording(member.Value, isSchema && member.Name is not ("enum" or "const")) });
        }

        copy.Items.AddRange(value.Items.Select(item => WithoutWording(item, isSchema)));
        return copy;
    }

    private static JsonValue WithoutWordingInEach(JsonValue schemas)
    {
        JsonValue copy = new(schemas.Kind, schemas.Start);
        foreach (JsonMember member in schemas.Members)
        {
            copy.Add(member with { Value = WithoutWording(member.Value, isSchema: true) });
        }

        return copy;
    }
}
