using System.Text.Json;
using PromptGen.Generators.Exemplars;
using JsonValue = PromptGen.Generators.Exemplars.JsonValue;

namespace PromptGen.Fuzz;

/// <summary>The reviewed list of what the compiler's parser refuses and System.Text.Json does not, and the comparison of what both accept.</summary>
internal static class ParserDifferences
{
    public static string? Find(JsonElement value, JsonDefect defect, int maxDepth) =>
        defect.Problem.Contains("twice", StringComparison.Ordinal) && HasDuplicates(value) ? "a property twice, of which one would be lost"
        : defect.Problem.Contains("nested deeper", StringComparison.Ordinal) && Depth(value) > maxDepth ? "more than 32 levels, which no schema has"
        : HasHalfPair(value) ? "half a surrogate pair, which no text can hold"
        : null;

    /// <summary>Whether both hold the same values, and each of ours stands where it says.</summary>
    public static bool AreSame(JsonValue ours, JsonElement theirs, string text)
    {
        bool isHere = ours.Start >= 0 && ours.End <= text.Length && ours.Start < ours.End && text[ours.Start..ours.End] == theirs.GetRawText();
        return isHere && ours.Kind switch
        {
            JsonKind.Object => theirs.ValueKind == JsonValueKind.Object && ours.Members.Count == theirs.GetPropertyCount()
                && ours.Members.Zip(theirs.EnumerateObject()).All(pair => pair.First.Name == pair.Second.Name && text[pair.First.NameStart] == '"' && text[pair.First.NameEnd - 1] == '"' && AreSame(pair.First.Value, pair.Second.Value, text)),
            JsonKind.Array => theirs.ValueKind == JsonValueKind.Array && ours.Items.Count == theirs.GetArrayLength() && ours.Items.Zip(theirs.EnumerateArray()).All(pair => AreSame(pair.First, pair.Second, text)),
            JsonKind.String => theirs.ValueKind == JsonValueKind.String && ours.Text == theirs.GetString(),
            JsonKind.Number => theirs.ValueKind == JsonValueKind.Number && ours.Text == theirs.GetRawText(),
            _ => theirs.ValueKind is JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null,
        };
    }

    private static int Depth(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => 1 + value.EnumerateObject().Select(static member => Depth(member.Value)).DefaultIfEmpty().Max(),
        JsonValueKind.Array => 1 + value.EnumerateArray().Select(Depth).DefaultIfEmpty().Max(),
        _ => 0,
    };

    private static bool HasDuplicates(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().GroupBy(static member => member.Name).Any(static group => group.Count() > 1) || value.EnumerateObject().Any(static member => HasDuplicates(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().Any(HasDuplicates),
        _ => false,
    };

    private static bool HasHalfPair(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.Object => value.EnumerateObject().Any(static member => member.Name.Length < 0 || HasHalfPair(member.Value)),
                JsonValueKind.Array => value.EnumerateArray().Any(HasHalfPair),
                JsonValueKind.String => value.GetString() is null,
                _ => false,
            };
        }
        catch (InvalidOperationException)
        {
            // System.Text.Json notices it when the text is asked for.
            return true;
        }
    }
}
