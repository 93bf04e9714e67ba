namespace PromptGen.Generators.Exemplars;

/// <summary>Reads exemplar files: a JSON array, or one JSON object a line.</summary>
internal static class ExemplarFile
{
    /// <summary>Reads all exemplars that can be read.</summary>
    /// <param name="path">The path; <c>.jsonl</c> means one object a line.</param>
    /// <param name="text">The content.</param>
    /// <param name="defects">What is wrong with the others.</param>
    public static List<ExemplarSource> Read(string path, string text, List<JsonDefect> defects)
    {
        List<ExemplarSource> exemplars = [];
        foreach (JsonValue value in Values(path, text, defects))
        {
            if (ReadExemplar(value, defects) is { } exemplar)
            {
                exemplars.Add(exemplar);
            }
        }

        return exemplars;
    }

    /// <summary>Reads the values, whatever they are.</summary>
    public static IEnumerable<JsonValue> Values(string path, string text, List<JsonDefect> defects) =>
        path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) ? Lines(text, defects) : Items(text, defects);

    private static IEnumerable<JsonValue> Lines(string text, List<JsonDefect> defects)
    {
        int start = SkipByteOrderMark(text);
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (text.AsSpan(start, end - start).Trim().Length > 0 && ParseOrReport(text, start, end, defects) is { } value)
            {
                yield return value;
            }

            start = end + 1;
        }
    }

    private static IReadOnlyList<JsonValue> Items(string text, List<JsonDefect> defects)
    {
        JsonValue? value = ParseOrReport(text, SkipByteOrderMark(text), text.Length, defects);
        if (value is { Kind: not JsonKind.Array })
        {
            defects.Add(new JsonDefect(value.Start, value.Start + 1, "", "is not in a JSON array", "Write [{\"input\": \"the document\", \"output\": {…}}]"));
        }

        return value?.Items ?? [];
    }

    private static JsonValue? ParseOrReport(string text, int start, int end, List<JsonDefect> defects)
    {
        JsonValue? value = JsonParser.Parse(text, start, end, out JsonDefect? defect);
        if (defect is not null)
        {
            defects.Add(defect);
        }

        return value;
    }

    private static ExemplarSource? ReadExemplar(JsonValue value, List<JsonDefect> defects)
    {
        bool isFile = value["input"] is null && value["inputFile"] is not null;
        JsonValue? input = value[isFile ? "inputFile" : "input"];
        JsonValue? output = value["output"];
        if (value.Kind != JsonKind.Object || input is not { Kind: JsonKind.String } || output is null)
        {
            JsonValue place = input ?? value;
            string problem = value.Kind != JsonKind.Object ? "is not an object" : input is null ? "has no \"input\"" : input.Kind != JsonKind.String ? "has an \"" + (isFile ? "inputFile" : "input") + "\" that is not a string" : "has no \"output\"";
            defects.Add(new JsonDefect(place.Start, Math.Min(place.End, place.Start + 1), "", problem, "Write {\"input\": \"the document\", \"output\": {…}}"));
            return null;
        }

        return new ExemplarSource(value, input, output, isFile);
    }

    private static int SkipByteOrderMark(string text) => text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
}
