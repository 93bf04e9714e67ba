using System.Globalization;
using System.Text.Json;

namespace PromptGen.Simulator.Validation;

/// <summary>The vocabulary in which the tables of documented members are written.</summary>
internal static class Shapes
{
    public static Shape Any { get; } = new AnyShape();

    public static Shape Text { get; } = new ScalarShape("string", JsonValueKind.String);

    public static Shape Flag { get; } = new ScalarShape("boolean", JsonValueKind.True, JsonValueKind.False);

    public static Shape Number { get; } = new ScalarShape("number", JsonValueKind.Number);

    public static Shape Integer(long minimum) => new IntegerShape(minimum);

    public static Shape OneOf(params string[] values) => new WordShape(values);

    public static Shape Nullable(Shape inner) => new NullableShape(inner);

    public static Shape ListOf(Shape item, int minimum = 0) => new ListShape(item, minimum);

    public static Shape TextOrListOf(Shape item) => new TextOrListShape(Text, ListOf(item));

    public static ObjectShape Object(params ShapeMember[] members) => new(members);

    /// <summary>Any JSON object, whose members are the caller's own.</summary>
    public static Shape Map { get; } = new ScalarShape("object", JsonValueKind.Object);

    public static Shape Tagged(params (string Tag, ObjectShape Shape)[] variants) => new TaggedShape("type", null, variants);

    public static Shape Tagged(string defaultTag, params (string Tag, ObjectShape Shape)[] variants) => new TaggedShape("type", defaultTag, variants);

    public static ShapeMember Required(string name, Shape shape) => new(name, shape, true);

    public static ShapeMember Optional(string name, Shape shape) => new(name, shape, false);

    private sealed class AnyShape : Shape
    {
        public override ShapeProblem? FirstProblem(JsonElement value, JsonPlace place) => null;
    }

    private sealed class ScalarShape(string name, params JsonValueKind[] kinds) : Shape
    {
        public override ShapeProblem? FirstProblem(JsonElement value, JsonPlace place) =>
            Array.IndexOf(kinds, value.ValueKind) >= 0 ? null : Wrong(place, name, value);
    }

    private sealed class IntegerShape(long minimum) : Shape
    {
        public override ShapeProblem? FirstProblem(JsonElement value, JsonPlace place)
        {
            if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt64(out long number))
            {
                return Wrong(place, "integer", value);
            }

            return number >= minimum ? null : new ShapeProblem(place, ShapeFault.TooSmall, minimum.ToString(CultureInfo.InvariantCulture), value.GetRawText());
        }
    }

    private sealed class WordShape(string[] values) : Shape
    {
        public override ShapeProblem? FirstProblem(JsonElement value, JsonPlace place)
        {
            if (value.ValueKind != JsonValueKind.String)
            {
                return Wrong(place, "string", value);
            }

            string text = value.GetString()!;
            return Array.IndexOf(values, text) >= 0 ? null : new ShapeProblem(place, ShapeFault.NotAllowed, string.Join(", ", values.Select(v => $"'{v}'")), text);
        }
    }

    private sealed class NullableShape(Shape inner) : Shape
    {
        public override ShapeProblem? FirstProblem(JsonElement value, JsonPlace place) =>
            value.ValueKind == JsonValueKind.Null ? null : inner.FirstProblem(value, place);
    }

    private sealed class ListShape(Shape item, int minimum) : Shape
    {
        public override ShapeProblem? FirstProblem(JsonElement value, JsonPlace place)
        {
            if (value.ValueKind != JsonValueKind.Array)
            {
                return Wrong(place, "array", value);
            }

            if (value.GetArrayLength() < minimum)
            {
                return new ShapeProblem(place, ShapeFault.TooShort, minimum.ToString(CultureInfo.InvariantCulture), "");
            }

            int index = 0;
            foreach (JsonElement element in value.EnumerateArray())
            {
                if (item.FirstProblem(element, place.Item(index++)) is { } problem)
                {
                    return problem;
                }
            }

            return null;
        }
    }

    private sealed class TextOrListShape(Shape text, Shape list) : Shape
    {
        public override ShapeProblem? FirstProblem(JsonElement value, JsonPlace place) => value.ValueKind switch
        {
            JsonValueKind.String => text.FirstProblem(value, place),
            JsonValueKind.Array => list.FirstProblem(value, place),
            _ => Wrong(place, "string or array", value),
        };
    }

    private sealed class TaggedShape(string tagName, string? defaultTag, (string Tag, ObjectShape Shape)[] variants) : Shape
    {
        public override ShapeProblem? FirstProblem(JsonElement value, JsonPlace place)
        {
            if (value.ValueKind != JsonValueKind.Object)
            {
                return Wrong(place, "object", value);
            }

            string? tag = defaultTag;
            if (value.TryGetProperty(tagName, out JsonElement found))
            {
                tag = found.ValueKind == JsonValueKind.String ? found.GetString() : null;
            }
            else if (tag is null)
            {
                return new ShapeProblem(place.Member(tagName), ShapeFault.MissingMember, "", "");
            }

            foreach ((string name, ObjectShape shape) in variants)
            {
                if (name == tag)
                {
                    return shape.FirstProblem(value, place);
                }
            }

            string expected = string.Join(", ", variants.Select(v => $"'{v.Tag}'"));
            return new ShapeProblem(place, ShapeFault.UnknownVariant, expected, tag ?? KindName(found.ValueKind));
        }
    }
}
