using System.Text;
using PromptGen.Generators.Model;
using PromptGen.Generators.Schema;

namespace PromptGen.Generators.Exemplars;

/// <summary>
/// Writes an exemplar's record as one dialect's schema has it: a null is left out where the schema lets the model leave the member out and takes no null, and
/// stands where the schema asks for it. An exemplar that breaks the schema beside it teaches the model the wrong one of the two.
/// </summary>
internal sealed class ExemplarNulls
{
    private readonly ToolModel _tool;
    private readonly DialectRules _rules;
    private readonly NullableBudget _budget;

    public ExemplarNulls(ToolModel tool, Dialect dialect)
    {
        _tool = tool;
        _rules = DialectRules.Of(dialect);
        _budget = new NullableBudget(tool, _rules);
    }

    /// <summary>Whether the dialect's schema may differ from the usual one, in which every nullable member stands with its null.</summary>
    public static bool Matter(ToolModel tool) => new NullableBudget(tool, DialectRules.Of(Dialect.AnthropicStrict)).Omits;

    /// <summary>Writes a record.</summary>
    /// <param name="json">The record as compact JSON.</param>
    public string Write(string json)
    {
        if (JsonParser.Parse(json, 0, json.Length, out _) is not { } value)
        {
            return json;
        }

        StringBuilder result = new(json.Length);
        Append(result, value, _tool.Input);
        return result.ToString();
    }

    private void Append(StringBuilder json, JsonValue value, ObjectModel type)
    {
        if (value.Kind != JsonKind.Object)
        {
            json.Append(CanonicalJson.Write(value));
            return;
        }

        json.Append('{');
        foreach (JsonMember member in value.Members)
        {
            MemberModel? model = type.Members.FirstOrDefault(m => m.JsonName == member.Name);
            if (model is not null && member.Value.Kind == JsonKind.Null && _budget.IsOmitted(type, model))
            {
                continue;
            }

            AppendKey(json, member.Name);
            Append(json, member.Value, model?.Shape);
        }

        foreach (MemberModel missing in type.Members.Where(member => _rules.AllRequired && member.IsNullable && !member.HasDefault && value[member.JsonName] is null))
        {
            AppendKey(json, missing.JsonName);
            json.Append("null");
        }

        json.Append('}');
    }

    private void Append(StringBuilder json, JsonValue value, Shape? shape)
    {
        switch (shape)
        {
            case ListShape list when value.Kind == JsonKind.Array:
                json.Append('[');
                for (int index = 0; index < value.Items.Count; index++)
                {
                    Append(index == 0 ? json : json.Append(','), value.Items[index], list.Item);
                }

                json.Append(']');
                break;
            case NamedShape named when TypeOf(value, named) is { } type:
                Append(json, value, type);
                break;
            default:
                // Dictionaries have no schema in a strict dialect.
                json.Append(CanonicalJson.Write(value));
                break;
        }
    }

    private ObjectModel? TypeOf(JsonValue value, NamedShape shape) => _tool[shape] switch
    {
        ObjectModel type => type,
        UnionModel union when union.Cases.FirstOrDefault(unionCase => unionCase.Value == value[union.Discriminator]?.Text) is { } unionCase => _tool[unionCase],
        _ => null,
    };

    private static void AppendKey(StringBuilder json, string name) => json.Append(json[json.Length - 1] == '{' ? "" : ",").AppendString(name).Append(':');
}
