using System.Text.Json;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>Learns with which words a doubtful date such as 03/04/2026 is read day first.</summary>
internal sealed class DateOrderModel
{
    private readonly Classifier _classifier;
    private readonly Vocabulary _vocabulary;

    public DateOrderModel(Vocabulary vocabulary, IReadOnlyList<LearningCase> cases)
    {
        _vocabulary = vocabulary;
        List<(int[], string)> known = [];
        foreach (LearningCase one in cases)
        {
            if ((Shown(one.View) ?? Used(one)) is not { } dayFirst)
            {
                continue;
            }

            known.Add((vocabulary.Indexes(one.View.Words), dayFirst ? "day" : "month"));
        }

        _classifier = new Classifier(vocabulary.Count, known);
    }

    /// <summary>The order for a document: what its own clear dates show, else what its words say, else month first.</summary>
    public bool IsDayFirst(DocumentView view) => Shown(view) ?? _classifier.Best(_vocabulary.Indexes(view.Words)) == "day";

    /// <summary>What the dates of a document show that have only one reading.</summary>
    public static bool? Shown(DocumentView view) => view.Document.Dates.Select(d => d.ShowsDayFirst).FirstOrDefault(s => s is not null);

    private static bool? Used(LearningCase one)
    {
        HashSet<DateOnly> gold = [];
        Collect(one.Gold, gold);
        foreach (var date in one.View.Document.Dates.Where(d => d.IsAmbiguous))
        {
            bool day = gold.Contains(date.DayFirst);
            if (day != gold.Contains(date.MonthFirst))
            {
                return day;
            }
        }

        return null;
    }

    private static void Collect(JsonElement gold, HashSet<DateOnly> dates)
    {
        switch (gold.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty property in gold.EnumerateObject())
                {
                    Collect(property.Value, dates);
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in gold.EnumerateArray())
                {
                    Collect(item, dates);
                }

                break;
            case JsonValueKind.String when GoldMatch.Date(gold) is { } date:
                dates.Add(date);
                break;
        }
    }
}
