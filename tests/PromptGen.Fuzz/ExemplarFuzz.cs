using System.Text;
using System.Text.Json;
using PromptGen.Corpus;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Model;
using PromptGen.Oracle.Comparing;
using PromptGen.Oracle.Making;
using JsonValue = PromptGen.Generators.Exemplars.JsonValue;

namespace PromptGen.Fuzz;

/// <summary>
/// Exemplar files, valid and hostile: the compiler's parser against System.Text.Json in verdict, values and places, and its validator against the reader
/// that will read the same JSON at run time.
/// </summary>
internal static class ExemplarFuzz
{
    private const int MaxDepth = 32;

    public static void Run(FuzzReport report)
    {
        Random random = new(report.Seed);
        JsonMutator texts = new(random);
        TreeMutator trees = new(random);
        (ICorpusType Type, ToolModel Model, ReaderTarget Target)[] targets = [.. CorpusModels.Read().Select(entry => (entry.Type, entry.Model, new ReaderTarget(entry.Type, report.Seed)))];
        report.Note($"{targets.Length} schemas");
        for (int index = 0; index < report.Count; index++)
        {
            (ICorpusType type, ToolModel model, ReaderTarget target) = targets[random.Next(targets.Length)];
            string valid = Encoding.UTF8.GetString(target.ValidInputs[random.Next(target.ValidInputs.Count)]);
            string output = random.Next(3) == 0 ? valid : trees.Mutate(valid);
            string line = $$"""{"input":"the document","output":{{output}}}""";
            Try(report, line, () =>
            {
                CheckParser(report, Encoding.UTF8.GetString(texts.Mutate(Encoding.UTF8.GetBytes(line))));
                CheckParser(report, line);
                CheckValidator(report, type, model, line, output);
                ExemplarFile.Read("a.json", "[" + Encoding.UTF8.GetString(texts.Mutate(Encoding.UTF8.GetBytes(line))), []);
            });
            report.Step();
        }
    }

    private static void Try(FuzzReport report, string line, Action check)
    {
        try
        {
            check();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            report.Fail($"{exception.GetType().Name} escaped: {exception.Message}\n  {line}");
        }
    }

    private static void CheckParser(FuzzReport report, string text)
    {
        JsonValue? ours = JsonParser.Parse(text, 0, text.Length, out JsonDefect? defect);
        if (ours is null == defect is null || (defect is not null && (defect.Start < 0 || defect.Start > defect.End || defect.Start > text.Length)))
        {
            report.Fail($"The parser gives a value and a defect, neither, or a defect outside the text.\n  {text}");
        }

        using JsonDocument? theirs = Parse(text);
        if (ours is null != theirs is null)
        {
            if (ours is null && ParserDifferences.Find(theirs!.RootElement, defect!, MaxDepth) is { } wanted)
            {
                report.Allow(wanted);
            }
            else
            {
                report.Fail($"The parser {(ours is null ? "refuses: " + defect!.Problem : "accepts")}, System.Text.Json does not agree.\n  {text}");
            }
        }
        else if (ours is not null && !ParserDifferences.AreSame(ours, theirs!.RootElement, text))
        {
            report.Fail($"The parser read another value or another place.\n  {text}");
        }
    }

    private static void CheckValidator(FuzzReport report, ICorpusType type, ToolModel model, string line, string output)
    {
        List<JsonDefect> defects = [];
        List<ExemplarSource> exemplars = ExemplarFile.Read("a.jsonl", line, defects);
        foreach (ExemplarSource exemplar in exemplars)
        {
            new ExemplarValidator(model, line, defects).Check(exemplar);
        }

        CorpusRead read = type.Read(Encoding.UTF8.GetBytes(output), ReadOptions.Strict);
        if (defects.Any(defect => defect.Start < 0 || defect.End > line.Length || defect.Start > defect.End))
        {
            report.Fail($"{type} has a defect outside the text.\n  {line}");
            return;
        }

        string?[] wanted = [.. defects.Select(defect => Wanted(type, defect, line[defect.Start..defect.End]))];
        if (read.IsOk && wanted is [{ } first, ..] && !wanted.Contains(null))
        {
            report.Allow(first);
        }
        else if (read.IsOk != (defects.Count == 0))
        {
            string why = read.IsOk ? string.Join("; ", defects.Select(static defect => $"{defect.Pointer} {defect.Problem}")) : string.Join("; ", read.Problems.Select(static problem => $"{problem.Path} {problem.Kind} {problem.Message}"));
            report.Fail($"{type}: the validator {(read.IsOk ? "refuses" : "accepts")}, the reader does not agree: {why}\n  {line}");
        }
    }

    /// <summary>What the reader takes from a model although an exemplar should not teach it, since the schema beside it says otherwise.</summary>
    private static string? Wanted(ICorpusType type, JsonDefect defect, string text) => defect.Problem switch
    {
        "is not base64" when text.Any(char.IsWhiteSpace) => "white space in base64",
        "is a string where an integer is expected" or "is a string where a number is expected" when type.Features.Contains("placing NumberInString") => "[JsonNumberHandling] takes a number in a string, the schema does not",
        _ when defect.Problem.Contains(" items and may have ", StringComparison.Ordinal) && HasItemTwice(text) => "the schema counts the items that a set drops",
        _ => null,
    };

    private static bool HasItemTwice(string array)
    {
        using JsonDocument document = JsonDocument.Parse(array);
        return document.RootElement.EnumerateArray().Select(static item => item.GetRawText()).Distinct(StringComparer.Ordinal).Count() < document.RootElement.GetArrayLength();
    }

    private static JsonDocument? Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = true, MaxDepth = 1000 });
        }
        catch (JsonException)
        {
            return null;
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair in the text itself.
            return null;
        }
    }
}
