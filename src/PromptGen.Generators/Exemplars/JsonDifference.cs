using System.Globalization;

namespace PromptGen.Generators.Exemplars;

/// <summary>Finds the first place where two JSON values mean something else; white space, member order and the spelling of numbers do not count.</summary>
internal static class JsonDifference
{
    /// <summary>The place in <paramref name="found"/> and its pointer, or null if both are the same.</summary>
    public static (JsonValue Place, string Pointer)? First(JsonValue wanted, JsonValue found, string pointer = "")
    {
        if (wanted.Kind != found.Kind || wanted.Items.Count != found.Items.Count || !IsSameScalar(wanted, found))
        {
            return (found, pointer);
        }

        for (int index = 0; index < wanted.Items.Count; index++)
        {
            if (First(wanted.Items[index], found.Items[index], pointer + "/" + index.ToString(CultureInfo.InvariantCulture)) is { } difference)
            {
                return difference;
            }
        }

        foreach (JsonMember member in found.Members)
        {
            string place = pointer + "/" + member.Name.Replace("~", "~0").Replace("/", "~1");
            if (wanted[member.Name] is not { } other)
            {
                return (member.Value, place);
            }

            if (First(other, member.Value, place) is { } difference)
            {
                return difference;
            }
        }

        return wanted.Members.Count == found.Members.Count ? null : (found, pointer);
    }

    private static bool IsSameScalar(JsonValue left, JsonValue right) =>
        left.Text == right.Text
        || (left.Kind == JsonKind.Number
            && decimal.TryParse(left.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal a)
            && decimal.TryParse(right.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal b)
            && a == b);
}
