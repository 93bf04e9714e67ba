using System.Buffers;
using System.Text.Json;

namespace PromptGen.Reading;

/// <summary>Collects what can carry the record while an answer is scanned, and decides the outcome once the stop reason is known.</summary>
internal sealed class Carriers<T>(ExtractionTool<T> tool, ReadOptions options)
{
    private int _calls;
    private int _otherCalls;
    private CarrierRead<T>? _call;
    private CarrierRead<T>? _text;

    /// <summary>Reads the input of a call that the reader stands on.</summary>
    public void AddCall(ref Utf8JsonReader json, ReadOnlySpan<byte> utf8)
    {
        _calls++;
        if (_call is null)
        {
            _call = InputReader.ReadAt(tool, ref json, utf8, options);
        }
        else
        {
            json.Skip();
        }
    }

    /// <summary>Reads the arguments of a call, which are JSON inside the JSON string that the reader stands on.</summary>
    public void AddStringCall(ref Utf8JsonReader json)
    {
        _calls++;
        _call ??= ReadInside(ref json);
    }

    public void AddOtherCall() => _otherCalls++;

    /// <summary>Reads a text that the reader stands on, if it can be the record: a JSON object.</summary>
    public void AddText(ref Utf8JsonReader json)
    {
        ReadOnlySpan<byte> start = json.ValueSpan.TrimStart(" \t"u8);
        while (start.StartsWith("\\n"u8) || start.StartsWith("\\r"u8) || start.StartsWith("\\t"u8))
        {
            start = start[2..].TrimStart(" \t"u8);
        }

        bool isFenced = start.StartsWith("```"u8) && (options.Repairs & RepairKind.CodeFence) != 0;
        if (start.StartsWith("{"u8) || isFenced)
        {
            _text ??= ReadInside(ref json, isFenced);
        }
    }

    /// <summary>Decides the outcome: errors first, then the stop reason, then the carrier, then what reading it gave.</summary>
    public ExtractionResult<T> Decide(Answer answer)
    {
        if (answer.Error is { } error)
        {
            return Failed(answer, error);
        }

        switch (answer.Stop)
        {
            case StopKind.Truncated:
                return Without(answer, ExtractionOutcome.Truncated);
            case StopKind.Refused:
                return Without(answer, ExtractionOutcome.Refused);
            case StopKind.Unknown:
                string stop = answer.StopReason is { } reason ? $"with '{reason}', which this version does not know" : "without a stop reason";
                return Without(answer, ExtractionOutcome.Invalid, new ExtractionProblem("$", ProblemKind.UnexpectedStop, $"The answer ended {stop}."));
        }

        return _calls + _otherCalls > 1 ? Without(answer, ExtractionOutcome.MultipleCalls)
            : _otherCalls == 1 ? Without(answer, ExtractionOutcome.WrongTool)
            : (_call ?? _text)?.ToResult(answer) ?? Without(answer, ExtractionOutcome.NoToolCall);
    }

    private static ExtractionResult<T> Failed(Answer answer, AnswerError error)
    {
        ExtractionProblem problem = new("$", ProblemKind.Rejected, error.Message is null ? $"The provider answered {error.Type}." : $"The provider answered {error.Type}: {error.Message}");
        ExtractionOutcome outcome = error.Class == ErrorClass.RateLimit ? ExtractionOutcome.RateLimited : ExtractionOutcome.Transport;
        return Without(answer, outcome, problem) with { IsTransient = error.Class != ErrorClass.Permanent };
    }

    private static ExtractionResult<T> Without(Answer answer, ExtractionOutcome outcome, params ReadOnlySpan<ExtractionProblem> problems) => new()
    {
        Outcome = outcome,
        Problems = problems.ToArray(),
        Usage = answer.Usage,
        StopReason = answer.StopReason,
        RequestId = answer.Id,
        Model = answer.Model,
    };

    /// <summary>The text between the line of the opening fence and the closing one.</summary>
    private static ReadOnlySpan<byte> WithoutFence(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> inside = text[(text.IndexOf((byte)'\n') + 1)..].TrimEnd(" \t\r\n"u8);
        return inside.EndsWith("```"u8) ? inside[..^3] : inside;
    }

    private CarrierRead<T> ReadInside(ref Utf8JsonReader json, bool isFenced = false)
    {
        byte[] decoded = ArrayPool<byte>.Shared.Rent(Math.Max(json.ValueSpan.Length, 1));
        try
        {
            ReadOnlySpan<byte> text = decoded.AsSpan(0, json.CopyString(decoded));
            CarrierRead<T> read = InputReader.Read(tool, isFenced ? WithoutFence(text) : text, options);
            return isFenced ? read with { Repairs = [new ExtractionRepair("$", RepairKind.CodeFence), .. read.Repairs] } : read;
        }
        catch (InvalidOperationException)
        {
            return CarrierRead<T>.Failure(ProblemKind.Encoding, "The text that carries the record is not valid Unicode.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(decoded);
        }
    }
}
