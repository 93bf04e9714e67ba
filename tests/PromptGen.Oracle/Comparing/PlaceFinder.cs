using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PromptGen.Oracle.Judging;

namespace PromptGen.Oracle.Comparing;

/// <summary>Follows the path of a problem through an instance and its type.</summary>
internal static class PlaceFinder
{
    /// <summary>Finds a place.</summary>
    /// <returns>The place, or null where the path leads nowhere that the type knows.</returns>
    public static Place? Find(Type root, JsonElement instance, string path)
    {
        JsonSerializerOptions options = StrictContract.ForSchema(root);
        Place? place = new(root, null, null, instance);
        foreach (string step in Steps(path))
        {
            JsonTypeInfo info = TypeAt(options, place);
            place = info.Kind switch
            {
                JsonTypeInfoKind.Object => Member(info, place, step),
                JsonTypeInfoKind.Dictionary => new Place(Bare(info.ElementType!), null, null, place.Value.TryGetProperty(step, out JsonElement value) ? value : default) { IsInCollection = true, Key = info.KeyType },
                JsonTypeInfoKind.Enumerable => new Place(Bare(info.ElementType!), null, null, place.Value[int.Parse(step, CultureInfo.InvariantCulture)]) { IsInCollection = true },
                _ => InText(place, step),
            };
            if (place is null)
            {
                return null;
            }
        }

        return place;
    }

    /// <summary>The contract of the value that stands at a place: of the derived type where there are several.</summary>
    private static JsonTypeInfo TypeAt(JsonSerializerOptions options, Place place)
    {
        JsonTypeInfo info = options.GetTypeInfo(place.Type);
        if (info.PolymorphismOptions is { } union && place.Value.TryGetProperty(union.TypeDiscriminatorPropertyName, out JsonElement discriminator))
        {
            JsonDerivedType derived = union.DerivedTypes.FirstOrDefault(candidate => candidate.TypeDiscriminator?.ToString() == discriminator.ToString());
            return derived.DerivedType is null ? info : options.GetTypeInfo(derived.DerivedType);
        }

        return info;
    }

    private static Place? Member(JsonTypeInfo info, Place place, string step) => info.Properties.FirstOrDefault(property => property.Name == step) is { } property
        ? new Place(Bare(property.PropertyType), property, info, place.Value.ValueKind == JsonValueKind.Object && place.Value.TryGetProperty(step, out JsonElement value) ? value : default)
        : InText(place, step);

    /// <summary>A place of which the type says nothing, such as the element of a tuple.</summary>
    private static Place? InText(Place place, string step) => place.Value.ValueKind switch
    {
        JsonValueKind.Object => new Place(typeof(object), null, null, place.Value.TryGetProperty(step, out JsonElement value) ? value : default),
        JsonValueKind.Array => new Place(typeof(object), null, null, place.Value[int.Parse(step, CultureInfo.InvariantCulture)]),
        _ => null,
    };

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    /// <summary>The steps of a path such as <c>$.a[0]['b c']</c>.</summary>
    private static IEnumerable<string> Steps(string path)
    {
        for (int at = 1; at < path.Length;)
        {
            if (path[at] == '.')
            {
                int end = path.AsSpan(at + 1).IndexOfAny('.', '[');
                end = end < 0 ? path.Length : at + 1 + end;
                yield return path[(at + 1)..end];
                at = end;
            }
            else if (path[at + 1] == '\'')
            {
                int end = at + 2;
                string name = "";
                for (; path[end] != '\''; end++)
                {
                    end += path[end] == '\\' ? 1 : 0;
                    name += path[end];
                }

                yield return name;
                at = end + 2;
            }
            else
            {
                int end = path.IndexOf(']', at);
                yield return path[(at + 1)..end];
                at = end + 1;
            }
        }
    }
}
