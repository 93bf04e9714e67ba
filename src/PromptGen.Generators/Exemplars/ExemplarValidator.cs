using System.Globalization;
using PromptGen.Generators.Model;
using PromptGen.Generators.Schema;

namespace PromptGen.Generators.Exemplars;

/// <summary>Checks that exemplars fit the record, with the place of each defect.</summary>
internal sealed class ExemplarValidator(ToolModel tool, string text, List<JsonDefect> defects)
{
    // The default of [JsonPolymorphic], which is no legal property key of the providers.
    private const string SerializersDiscriminator = "$type";

    private readonly OmittedMembers _omitted = new(tool);
    private readonly int _enough = defects.Count + MaxDefects;

    /// <summary>As many as one file shows. A file made of nothing else would cost minutes, each of its names being compared with all of the record's.</summary>
    public const int MaxDefects = 20;

    /// <summary>Whether further defects would not be shown.</summary>
    public bool HasEnough => defects.Count >= _enough;

    public void Check(ExemplarSource exemplar) => CheckObject(exemplar.Output, tool.Input, "/output");

    private void CheckObject(JsonValue value, ObjectModel type, string pointer, string? discriminator = null)
    {
        if (value.Kind != JsonKind.Object)
        {
            Mismatch(value, pointer, $"an object ('{type.Name}')");
            return;
        }

        foreach (JsonMember member in value.Members.TakeWhile(_ => !HasEnough))
        {
            MemberModel? model = type.Members.FirstOrDefault(m => m.JsonName == member.Name);
            string place = pointer + "/" + Escape(member.Name);
            if (model is not null)
            {
                int before = defects.Count;
                CheckValue(member.Value, model.Shape, model.IsNullable, place);
                if (defects.Count == before && ConstraintChecks.Problem(member.Value, model) is { } problem)
                {
                    defects.Add(new JsonDefect(member.Value.Start, member.Value.End, place, problem, "Correct the value"));
                }
            }
            else if (member.Name != discriminator && (type.Extension is null || tool.Strict))
            {
                Unknown(member, value, type, place);
            }
        }

        foreach (MemberModel missing in type.Members.Where(m => !m.HasDefault && value[m.JsonName] is null && !_omitted.Contains(type, m)))
        {
            string remedy = missing.IsNullable ? "Add it, with null where the document does not say it" : "Add it";
            (int Offset, string Text)? insertion = missing.IsNullable ? MemberInsertion.Of(missing, type, value, text) : null;
            defects.Add(new JsonDefect(value.Start, value.Start + 1, pointer + "/" + Escape(missing.JsonName), "is missing", remedy)
            {
                Replacement = insertion?.Text,
                InsertAt = insertion?.Offset,
            });
        }
    }

    private void CheckValue(JsonValue value, Shape shape, bool nullable, string pointer)
    {
        if (value.Kind == JsonKind.Null)
        {
            // Null is one of the values that a JsonElement holds.
            if (!nullable && shape is not ScalarShape { Kind: ScalarKind.JsonElement })
            {
                Mismatch(value, pointer, Expected(shape));
            }

            return;
        }

        switch (shape)
        {
            case ScalarShape scalar:
                CheckScalar(value, scalar, pointer);
                break;
            case ListShape list when value.Kind == JsonKind.Array:
                for (int index = 0; index < value.Items.Count && !HasEnough; index++)
                {
                    CheckValue(value.Items[index], list.Item, list.ItemIsNullable, pointer + "/" + index.ToString(CultureInfo.InvariantCulture));
                }

                break;
            case MapShape map when value.Kind == JsonKind.Object:
                foreach (JsonMember member in value.Members.TakeWhile(_ => !HasEnough))
                {
                    CheckKey(member, map.Key, pointer);
                    CheckValue(member.Value, map.Value, map.ValueIsNullable, pointer + "/" + Escape(member.Name));
                }

                break;
            case NamedShape named when tool[named] is ObjectModel type:
                CheckObject(value, type, pointer);
                break;
            case NamedShape named when tool[named] is UnionModel union:
                CheckUnion(value, union, pointer);
                break;
            case NamedShape named:
                CheckEnum(value, (EnumModel)tool[named], pointer);
                break;
            default:
                Mismatch(value, pointer, Expected(shape));
                break;
        }
    }

    private void CheckUnion(JsonValue value, UnionModel union, string pointer)
    {
        JsonValue? discriminator = value[union.Discriminator];
        if (discriminator is null && value.Members.FirstOrDefault(static member => member.Name == SerializersDiscriminator) is { } foreign)
        {
            defects.Add(new JsonDefect(foreign.NameStart, foreign.NameEnd, pointer + "/" + SerializersDiscriminator, $"is what System.Text.Json calls the discriminator, which is \"{union.Discriminator}\" here", $"Use \"{union.Discriminator}\"")
            {
                Replacement = "\"" + JsonText.Escape(union.Discriminator) + "\"",
            });
            return;
        }

        UnionCaseModel? unionCase = union.Cases.FirstOrDefault(c => c.Value is null
            ? discriminator is null && value.Kind == JsonKind.Object
            : discriminator?.Text == c.Value && discriminator.Kind == (c.IsNumber ? JsonKind.Number : JsonKind.String));
        if (unionCase is not null)
        {
            CheckObject(value, tool[unionCase], pointer, union.Discriminator);
            return;
        }

        if (value.Kind != JsonKind.Object)
        {
            Mismatch(value, pointer, $"an object ('{union.Name}')");
            return;
        }

        string names = string.Join(", ", union.Cases.Select(static c => c.Value).OfType<string>());
        defects.Add(discriminator is null
            ? new JsonDefect(value.Start, value.Start + 1, pointer + "/" + Escape(union.Discriminator), "is missing", $"Add it with one of {names}")
            : new JsonDefect(discriminator.Start, discriminator.End, pointer + "/" + Escape(union.Discriminator), $"is not one of {names}", "Use one of them"));
    }

    private void CheckKey(JsonMember member, Shape key, string pointer)
    {
        string? problem = key switch
        {
            ScalarShape scalar => ScalarChecks.Problem(member.Name, scalar.Kind),
            NamedShape named when tool[named] is EnumModel type && type.Values.All(value => value.JsonName != member.Name) =>
                $"is not one of {string.Join(", ", type.Values.Select(static value => value.JsonName))}",
            _ => null,
        };
        if (problem is not null)
        {
            defects.Add(new JsonDefect(member.NameStart, member.NameEnd, pointer + "/" + Escape(member.Name), problem, "Correct the key"));
        }
    }

    private void CheckScalar(JsonValue value, ScalarShape scalar, string pointer)
    {
        if (scalar.IsTextNumber ? value.Kind != JsonKind.String : !ScalarChecks.HasRightType(value, scalar.Kind))
        {
            Mismatch(value, pointer, Expected(scalar));
        }
        else if (ScalarChecks.Problem(value.Text, scalar.Kind) is { } problem)
        {
            defects.Add(new JsonDefect(value.Start, value.End, pointer, problem, "Correct the value"));
        }
    }

    private void CheckEnum(JsonValue value, EnumModel type, string pointer)
    {
        if (value.Kind == JsonKind.String && type.Values.Any(v => v.JsonName == value.Text))
        {
            return;
        }

        string names = string.Join(", ", type.Values.Select(static v => v.JsonName));
        string? near = value.Kind == JsonKind.String ? Nearest.Of(value.Text, type.Values.Select(static v => v.JsonName)) : null;
        defects.Add(new JsonDefect(value.Start, value.End, pointer, $"is not one of {names}", near is null ? "Use one of them" : $"Use \"{near}\"")
        {
            Replacement = near is null ? null : "\"" + JsonText.Escape(near) + "\"",
        });
    }

    private void Unknown(JsonMember member, JsonValue value, ObjectModel type, string pointer)
    {
        string? near = Nearest.Of(member.Name, type.Members.Select(static m => m.JsonName).Where(name => value[name] is null));
        defects.Add(new JsonDefect(member.NameStart, member.NameEnd, pointer, $"is not a property of '{type.Name}'", near is null ? "Remove it" : $"Use \"{near}\" or remove it")
        {
            IsError = tool.Strict,
            Replacement = near is null ? null : "\"" + JsonText.Escape(near) + "\"",
        });
    }

    private void Mismatch(JsonValue value, string pointer, string expected) =>
        defects.Add(new JsonDefect(value.Start, value.Kind is JsonKind.Object or JsonKind.Array ? value.Start + 1 : value.End, pointer, $"is {Describe(value.Kind)} where {expected} is expected", "Correct the value"));

    private string Expected(Shape shape) => shape switch
    {
        ScalarShape { IsTextNumber: true } scalar => ScalarChecks.Describe(scalar.Kind) + " in a string",
        ScalarShape scalar => ScalarChecks.Describe(scalar.Kind),
        ListShape => "an array",
        MapShape => "an object",
        NamedShape named when tool[named] is EnumModel type => "one of " + string.Join(", ", type.Values.Select(static v => v.JsonName)),
        NamedShape named => $"an object ('{tool[named].Name}')",
        _ => "a value",
    };

    private static string Describe(JsonKind kind) => kind switch
    {
        JsonKind.Object => "an object",
        JsonKind.Array => "an array",
        JsonKind.String => "a string",
        JsonKind.Number => "a number",
        JsonKind.Null => "null",
        _ => "a boolean",
    };

    private static string Escape(string name) => name.Replace("~", "~0").Replace("/", "~1");
}
