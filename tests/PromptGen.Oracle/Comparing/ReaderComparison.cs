using System.Text.Json;
using PromptGen.Corpus;
using PromptGen.Oracle.Judging;

namespace PromptGen.Oracle.Comparing;

/// <summary>The reader without repairs against System.Text.Json: the same verdict, and the same value where both accept.</summary>
public sealed class ReaderComparison(ICorpusType type)
{
    private readonly StrictJudge _judge = new(type.Type);

    public Verdict Compare(ReadOnlySpan<byte> input)
    {
        CorpusRead ours = type.Read(input, ReadOptions.Strict);
        object? theirs = _judge.Read(input);
        return (ours.IsOk, theirs is not null) switch
        {
            (true, true) => CompareValues(input, ours.Value!, theirs!),
            (true, false) => CompareWholeNumbers(input, ours.Value!),
            (false, true) => CompareProblems(input, ours),
            _ => Verdict.Agreement,
        };
    }

    private Verdict CompareValues(ReadOnlySpan<byte> input, object ours, object theirs)
    {
        using JsonDocument document = JsonDocument.Parse(StrictJudge.WithoutMark(input).ToArray());
        if (AttributeRules.FirstRefused(type.Type, ours, document.RootElement) is { } member)
        {
            return Verdict.Failure($"accepted '{member}', which an attribute of it refuses");
        }

        return AreEqual(ours, theirs) ? Verdict.Agreement
            : MissingDefaults.Fill(type.Type, document.RootElement) is { } filled && _judge.Read(filled) is { } other && AreEqual(ours, other) ? Verdict.Difference(WantedDifferences.DefaultValue)
            : Verdict.Failure("read another value than System.Text.Json");
    }

    private Verdict CompareWholeNumbers(ReadOnlySpan<byte> input, object ours)
    {
        byte[] plain = WholeNumbers.Plain(StrictJudge.WithoutMark(input));
        using JsonDocument document = JsonDocument.Parse(plain);
        return _judge.Read(MissingDefaults.Fill(type.Type, document.RootElement) ?? plain) is { } theirs && AreEqual(ours, theirs)
            ? Verdict.Difference(WantedDifferences.WholeNumber)
            : Verdict.Failure("accepted what System.Text.Json rejects");
    }

    private bool AreEqual(object ours, object theirs) => WrittenText.AreEqual(type, type.Write(ours), type.Write(theirs));

    private Verdict CompareProblems(ReadOnlySpan<byte> input, CorpusRead ours)
    {
        using JsonDocument document = JsonDocument.Parse(StrictJudge.WithoutMark(input).ToArray());
        return WantedDifferences.Find(type.Type, document.RootElement, ours.Problems) is { } wanted
            ? Verdict.Difference(wanted)
            : Verdict.Failure("rejected what System.Text.Json accepts: " + string.Join("; ", ours.Problems.Select(static problem => $"{problem.Path} {problem.Kind} {problem.Message}")));
    }
}
