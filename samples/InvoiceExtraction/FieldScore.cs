using System.Text.Json;

namespace InvoiceExtraction;

/// <summary>
/// Counts the leaves of a record against the expected one. Null is a value of its own: a leaf is right, wrong (another value),
/// spurious (expected null) or missing (expected a value). Records in a list are paired by their equal leaves, not by position.
/// </summary>
internal sealed record FieldScore(int Right, int Wrong, int Spurious, int Missing)
{
    private const double LeastSimilarity = 0.5;

    public static FieldScore Zero { get; } = new(0, 0, 0, 0);

    /// <summary>Right leaves of those given; null where none was given.</summary>
    public double? Precision => Ratio(Right, Right + Wrong + Spurious);

    /// <summary>Right leaves of those expected; null where none was expected.</summary>
    public double? Recall => Ratio(Right, Right + Wrong + Missing);

    /// <summary>The harmonic mean of the two.</summary>
    public double? F1 => Ratio(2 * Right, (2 * Right) + (2 * Wrong) + Spurious + Missing);

    public static FieldScore operator +(FieldScore a, FieldScore b) => new(a.Right + b.Right, a.Wrong + b.Wrong, a.Spurious + b.Spurious, a.Missing + b.Missing);

    /// <summary>Compares an answer with the expected record.</summary>
    /// <param name="gold">The expected record.</param>
    /// <param name="answer">The answer; null where there is none, so that every expected leaf is missing.</param>
    public static FieldScore Of(JsonElement gold, JsonElement? answer) => (gold.ValueKind, answer?.ValueKind) switch
    {
        (JsonValueKind.Object, _) => gold.EnumerateObject().Aggregate(Zero, (sum, member) => sum + Of(member.Value, Member(answer, member.Name))),
        (JsonValueKind.Array, _) => OfList([.. gold.EnumerateArray()], answer is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : []),
        (JsonValueKind.Null, null or JsonValueKind.Null) => Zero,
        (JsonValueKind.Null, _) => Zero with { Spurious = 1 },
        (_, null or JsonValueKind.Null) => Zero with { Missing = 1 },
        _ => AreEqual(gold, answer.Value) ? Zero with { Right = 1 } : Zero with { Wrong = 1 },
    };

    private static FieldScore OfList(List<JsonElement> gold, List<JsonElement> answer)
    {
        // Best pairs first; equal ones in the order of the lists, so that the score does not depend on chance.
        var pairs = gold.SelectMany((g, i) => answer.Select((a, j) => (I: i, J: j, Score: Of(g, a))))
            .Where(static pair => Similarity(pair.Score) >= LeastSimilarity)
            .OrderByDescending(static pair => Similarity(pair.Score)).ThenBy(static pair => pair.I).ThenBy(static pair => pair.J);
        HashSet<int> pairedGold = [];
        HashSet<int> pairedAnswer = [];
        FieldScore sum = Zero;
        foreach (var pair in pairs)
        {
            if (!pairedGold.Contains(pair.I) && pairedAnswer.Add(pair.J))
            {
                pairedGold.Add(pair.I);
                sum += pair.Score;
            }
        }

        int missing = gold.Where((_, i) => !pairedGold.Contains(i)).Sum(Leaves);
        int spurious = answer.Where((_, j) => !pairedAnswer.Contains(j)).Sum(Leaves);
        return sum + new FieldScore(0, 0, spurious, missing);
    }

    private static double Similarity(FieldScore score) => Ratio(score.Right, score.Right + score.Wrong + score.Spurious + score.Missing) ?? 1;

    private static int Leaves(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Sum(static member => Leaves(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().Sum(Leaves),
        JsonValueKind.Null => 0,
        _ => 1,
    };

    private static bool AreEqual(JsonElement gold, JsonElement answer) => (gold.ValueKind, answer.ValueKind) switch
    {
        (JsonValueKind.Number, JsonValueKind.Number) => gold.GetDecimal() == answer.GetDecimal(),
        (JsonValueKind.String, JsonValueKind.String) => gold.GetString() == answer.GetString(),
        _ => gold.ValueKind == answer.ValueKind,
    };

    private static JsonElement? Member(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out JsonElement value) ? value : null;

    private static double? Ratio(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
