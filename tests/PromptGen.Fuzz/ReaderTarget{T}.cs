using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PromptGen.Fuzz;

/// <summary>Reads with the generated reader, and with System.Text.Json as the judge.</summary>
internal sealed class ReaderTarget<T>(string validInput) : IReaderTarget
    where T : class, IExtractionTool<T>
{
    private static readonly TimeSpan s_hang = TimeSpan.FromSeconds(1);
    private static readonly ReadOptions s_withoutRepairs = new() { Repairs = RepairKind.None, RejectUnknownMembers = true };
    private static readonly JsonSerializerOptions s_judge = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(null, allowIntegerValues: false) },
    };

    public string Name => typeof(T).Name;

    public byte[] ValidInput { get; } = Encoding.UTF8.GetBytes(validInput);

    public void Try(byte[] input, FuzzReport report)
    {
        long started = Stopwatch.GetTimestamp();
        try
        {
            T.Tool.ReadInput(input);
            T.Tool.ReadResponse(Wrap(input), WireFormat.AnthropicMessages);
            Compare(input, T.Tool.ReadInput(input, s_withoutRepairs), report);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            report.Fail(Repro(exception.GetType().Name + " escaped", input));
        }

        if (Stopwatch.GetElapsedTime(started) > s_hang)
        {
            report.Fail(Repro("took more than a second", input));
        }
    }

    private static byte[] Wrap(byte[] input) =>
    [
        .. Encoding.UTF8.GetBytes($$"""{"id":"m","type":"message","role":"assistant","content":[{"type":"tool_use","id":"t","name":"{{T.Tool.Name}}","input":"""),
        .. input,
        .. "}],\"stop_reason\":\"tool_use\",\"usage\":{\"input_tokens\":1,\"output_tokens\":1}}"u8,
    ];

    private void Compare(byte[] input, ExtractionResult<T> ours, FuzzReport report)
    {
        T? theirs = Judge(input);
        if (ours.Outcome == ExtractionOutcome.Ok && theirs is null)
        {
            CompareWholeNumbers(input, ours.Value!, report);
        }
        else if (ours.Outcome != ExtractionOutcome.Ok && theirs is not null)
        {
            if (WantedDifferences.Find(ours.Problems) is { } wanted)
            {
                report.Allow(wanted);
            }
            else
            {
                report.Fail(Repro("rejected what System.Text.Json accepts: " + string.Join("; ", ours.Problems), input));
            }
        }
        else if (theirs is not null && !Written(ours.Value!).AsSpan().SequenceEqual(Written(theirs)))
        {
            report.Fail(Repro("read another value than System.Text.Json", input));
        }
    }

    private void CompareWholeNumbers(byte[] input, T ours, FuzzReport report)
    {
        T? theirs = Judge(WholeNumbers.Plain(WithoutMark(input)));
        if (theirs is not null && WholeNumbers.Plain(Written(ours)).AsSpan().SequenceEqual(Written(theirs)))
        {
            report.Allow("1.0 or 1e2 as an integer, as in JSON Schema, or -0 as an unsigned one");
        }
        else
        {
            report.Fail(Repro("accepted what System.Text.Json rejects", input));
        }
    }

    private static T? Judge(ReadOnlySpan<byte> input)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(WithoutMark(input), s_judge);
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate escapes from System.Text.Json this way.
            return null;
        }
    }

    // The contract allows a byte order mark, which System.Text.Json does not accept in a span.
    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> input) => input.StartsWith(Encoding.UTF8.Preamble) ? input[3..] : input;

    private static byte[] Written(T value)
    {
        ArrayBufferWriter<byte> output = new();
        T.Tool.Write(output, value);
        return output.WrittenSpan.ToArray();
    }

    private string Repro(string what, byte[] input) =>
        $"{Name} {what}\n  {Encoding.UTF8.GetString(input)}\n  {typeof(T).FullName}.Tool.ReadInput(Convert.FromBase64String(\"{Convert.ToBase64String(input)}\"), new ReadOptions {{ Repairs = RepairKind.None, RejectUnknownMembers = true }});";
}
