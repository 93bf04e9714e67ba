using System.Diagnostics;
using System.Text;
using System.Text.Json;
using PromptGen.Corpus;
using PromptGen.Oracle.Comparing;
using PromptGen.Oracle.Judging;
using PromptGen.Oracle.Making;

namespace PromptGen.Fuzz;

/// <summary>Reads inputs of one type with the generated reader, and with System.Text.Json as the judge.</summary>
internal sealed class ReaderTarget
{
    private const int Samples = 8;
    private const int Repeats = 3;
    private static readonly TimeSpan s_hang = TimeSpan.FromSeconds(1);

    private readonly ICorpusType _type;
    private readonly ReaderComparison? _comparison;

    public ReaderTarget(ICorpusType type, int seed)
    {
        _type = type;
        _comparison = Strangers.IsIn(type) ? null : new ReaderComparison(type);
        SampleMaker maker = new(type.Type, JsonSerializer.Deserialize<JsonElement>(type.Tool.InputSchema), new Random(seed));
        ValidInputs = [.. Enumerable.Range(0, Samples).Select(_ => Encoding.UTF8.GetBytes(maker.Make()))];
    }

    /// <summary>Whether System.Text.Json can judge the type.</summary>
    public bool IsJudged => _comparison is not null;

    public IReadOnlyList<byte[]> ValidInputs { get; }

    public void Try(byte[] input, FuzzReport report)
    {
        long started = Stopwatch.GetTimestamp();
        try
        {
            TryOnce(input, report);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            report.Fail(Repro($"{exception.GetType().Name} escaped: {exception.Message}", input));
        }

        if (Stopwatch.GetElapsedTime(started) > s_hang && Enumerable.Range(0, Repeats).All(_ => IsSlow(input)))
        {
            report.Fail(Repro("took more than a second", input));
        }
    }

    /// <summary>Whether the reading itself takes long: on a busy machine anything can, once.</summary>
    private bool IsSlow(byte[] input)
    {
        long started = Stopwatch.GetTimestamp();
        _type.Read(input, ReadOptions.Default);
        return Stopwatch.GetElapsedTime(started) > s_hang;
    }

    private void TryOnce(byte[] input, FuzzReport report)
    {
        CorpusRead read = _type.Read(input, ReadOptions.Default);
        CorpusRead whole = _type.ReadResponse(Wrap(input), WireFormat.AnthropicMessages, ReadOptions.Default);
        if (whole.IsOk && !read.IsOk && !IsOneValue(input))
        {
            report.Allow("text that ends the answer's own object and goes on in it");
        }
        else if (whole.IsOk && !read.IsOk)
        {
            report.Fail(Repro("is accepted inside an answer and not alone", input));
        }

        Verdict verdict = _comparison?.Compare(input) ?? Verdict.Agreement;
        if (verdict.Disagreement is { } disagreement)
        {
            report.Fail(Repro(disagreement, input));
        }
        else if (verdict.Wanted is { } wanted)
        {
            report.Allow(wanted);
        }
    }

    private static bool IsOneValue(byte[] input)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(input, new JsonDocumentOptions { AllowDuplicateProperties = true, MaxDepth = 1000 });
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private byte[] Wrap(byte[] input) =>
    [
        .. Encoding.UTF8.GetBytes($$"""{"id":"m","type":"message","role":"assistant","content":[{"type":"tool_use","id":"t","name":"{{_type.Tool.Name}}","input":"""),
        .. input,
        .. "}],\"stop_reason\":\"tool_use\",\"usage\":{\"input_tokens\":1,\"output_tokens\":1}}"u8,
    ];

    private string Repro(string what, byte[] input) =>
        $"{_type} {what}\n  {Encoding.UTF8.GetString(input)}\n  {_type.Type.FullName}.Tool.ReadInput(Convert.FromBase64String(\"{Convert.ToBase64String(input)}\"), ReadOptions.Strict);";
}
