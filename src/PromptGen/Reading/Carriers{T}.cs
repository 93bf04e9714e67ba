using System.Buffers;
using System.Text.Json;

namespace PromptGen.Reading;

/// <summary>Reads the carriers of a record, and decides the outcome once the stop reason is known.</summary>
internal sealed class Carriers<T> : Carriers
{
    // An answer is read on one thread without a pause, and what is needed only meanwhile would be a tenth of what reading a small answer allocates. So the
    // thread keeps it, emptied, for its next answer. A constructor or validator of the user's that reads an answer inside of this reading finds none there.
    [ThreadStatic]
    private static Carriers<T>? s_spare;

    private AnswerScope<T> _scope;
    private CarrierRead<T>? _call;
    private CarrierRead<T>? _text;

    private Carriers()
    {
    }

    public override string ToolName => _scope.Tool.Name;

    protected override ReadOptions Options => _scope.Options;

    /// <summary>Begins an answer. <see cref="End"/> ends it, on the same thread.</summary>
    public static Carriers<T> Begin(AnswerScope<T> scope)
    {
        Carriers<T> carriers = s_spare ?? new();
        s_spare = null;
        carriers._scope = scope;
        return carriers;
    }

    /// <summary>Ends the answer: nothing of it, of the document or of the caller's is held any longer, and the object must not be used any more.</summary>
    public void End()
    {
        Clear();
        s_spare = this;
    }

    public override void AddCall(ref Utf8JsonReader json, ReadOnlySpan<byte> utf8)
    {
        Calls++;
        if (_call is null)
        {
            _call = InputReader.ReadAt(_scope, ref json, utf8);
        }
        else
        {
            json.Skip();
        }
    }

    public override void AddStringCall(ref Utf8JsonReader json)
    {
        Calls++;
        if (json.TokenType == JsonTokenType.String)
        {
            _call ??= ReadInside(ref json);
        }
        else
        {
            json.Skip();
            _call ??= CarrierRead<T>.Failure(ProblemKind.Type, "The call's arguments are not a text that holds JSON.");
        }
    }

    public override void AddCallWithoutInput()
    {
        Calls++;
        _call ??= CarrierRead<T>.Failure(ProblemKind.Missing, "The call of the tool has no input.");
    }

    /// <summary>Decides the outcome: errors first, then the stop reason, then the carrier, then what reading it gave (reliability section 1).</summary>
    public ExtractionResult<T> Decide()
    {
        if (Answer.Error is { } error)
        {
            return Answer.Failed<T>(error);
        }

        return Answer.Stop switch
        {
            StopKind.Truncated => Answer.Without<T>(ExtractionOutcome.Truncated),
            StopKind.Refused => Answer.Without<T>(ExtractionOutcome.Refused),
            StopKind.Unknown => Answer.Without<T>(ExtractionOutcome.Invalid, new ExtractionProblem("$", ProblemKind.UnexpectedStop, DescribeStop())),
            _ when Answer.HasRefusal => Answer.Without<T>(ExtractionOutcome.Refused),
            _ when Calls + OtherCalls > 1 => Answer.Without<T>(ExtractionOutcome.MultipleCalls),
            _ when OtherCalls == 1 => Answer.Without<T>(ExtractionOutcome.WrongTool),
            _ when _call is { } call => _scope.Finish(call, Answer),
            _ when Texts > 1 => Answer.Without<T>(ExtractionOutcome.MultipleCalls),
            _ when _text is { } text => _scope.Finish(text, Answer),
            _ => Answer.Without<T>(ExtractionOutcome.NoToolCall),
        };
    }

    protected override void AddRecordText(ref Utf8JsonReader json, bool isFenced) => _text ??= ReadInside(ref json, isFenced);

    protected override void Clear()
    {
        base.Clear();
        _scope = default;
        _call = null;
        _text = null;
    }

    private string DescribeStop() => Answer.StopReason is { } reason
        ? $"The answer ended with '{reason}', which does not end a finished answer."
        : "The answer ended without a stop reason.";

    /// <summary>The text between the line of the opening fence and the closing one.</summary>
    private static ReadOnlySpan<byte> WithoutFence(ReadOnlySpan<byte> text)
    {
        text = text.TrimStart(" \t\r\n"u8);
        ReadOnlySpan<byte> inside = text[(text.IndexOf((byte)'\n') + 1)..].TrimEnd(" \t\r\n"u8);
        return inside.EndsWith("```"u8) ? inside[..^3] : inside;
    }

    private CarrierRead<T> ReadInside(ref Utf8JsonReader json, bool isFenced = false)
    {
        byte[] decoded = ArrayPool<byte>.Shared.Rent(Math.Max(json.ValueSpan.Length, 1));
        try
        {
            ReadOnlySpan<byte> text = decoded.AsSpan(0, json.CopyString(decoded));
            CarrierRead<T> read = InputReader.Read(_scope, isFenced ? WithoutFence(text) : text);
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
