using System.Buffers;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using PromptGen.Reading;

namespace PromptGen.Streaming;

/// <summary>Turns the bytes of a streamed answer into updates: one for each event that shows more of the record, and a last one with the result.</summary>
internal sealed class UpdateReader<T>(AnswerScope<T> scope, StreamFormat format)
{
    private readonly EventStreamParser _events = new(scope.Options.MaxBytes);
    private readonly StreamedAnswer _answer = format.Start(scope.Tool.Name);
    private ReadOnlyMemory<byte> _chunk;
    private int _position;
    private StreamEnd _end;

    /// <summary>Whether only the last update is left.</summary>
    public bool IsAtEnd => _end != StreamEnd.None;

    /// <summary>Gives the next bytes. They must stay as they are until <see cref="TryRead"/> returns false.</summary>
    /// <param name="chunk">The bytes; none at the end of the stream.</param>
    public void Feed(ReadOnlyMemory<byte> chunk)
    {
        _chunk = chunk;
        _position = 0;
        if (chunk.IsEmpty)
        {
            _end = StreamEnd.BrokenOff;
        }
    }

    /// <summary>Reads the next update with more of the record.</summary>
    public bool TryRead([NotNullWhen(true)] out ExtractionUpdate<T>? update)
    {
        update = null;
        while (!IsAtEnd && _events.TryRead(_chunk.Span, ref _position))
        {
            _end = Accept();
            if (_answer.TakeGrowth())
            {
                update = Update(result: null);
                return true;
            }
        }

        _end = _events.IsTooLarge ? StreamEnd.TooLarge : _end;
        return false;
    }

    /// <summary>Makes the last update.</summary>
    public ExtractionUpdate<T> Finish() => Update(_end switch
    {
        StreamEnd.Complete => Read(withContent: true),
        StreamEnd.Failed => Failed(),
        StreamEnd.TooLarge => Broken(ExtractionOutcome.Invalid, ProblemKind.TooLarge, $"The stream has more than {scope.Options.MaxBytes} bytes to keep. Raise ReadOptions.MaxBytes if that is expected."),
        StreamEnd.Corrupt => Broken(ExtractionOutcome.Transport, ProblemKind.Syntax, "An event of the stream is not valid JSON: it was damaged on the way, or it does not come from the API."),
        _ => Broken(ExtractionOutcome.Transport, ProblemKind.Connection, "The stream ended before the provider's last event: it was cut off, or it does not come from the API."),
    });

    private StreamEnd Accept()
    {
        try
        {
            _answer.Accept(_events.Name, _events.Data);
            return _answer.Bytes > scope.Options.MaxBytes ? StreamEnd.TooLarge : _answer.End;
        }
        catch (JsonException)
        {
            return StreamEnd.Corrupt;
        }
    }

    private ExtractionUpdate<T> Update(ExtractionResult<T>? result)
    {
        if (_answer.Shown is not { } shown)
        {
            return new ExtractionUpdate<T>(PartialExtraction.Empty, [], result);
        }

        PartialExtraction view = shown.Preview.View();
        return new ExtractionUpdate<T>(view, shown.Preview.TakeCompleted(view), result);
    }

    private ExtractionResult<T> Read(bool withContent)
    {
        ArrayBufferWriter<byte> body = new();
        using Utf8JsonWriter writer = new(body, new JsonWriterOptions { SkipValidation = true });
        writer.WriteStartObject();
        _answer.WriteTo(writer, withContent);
        writer.WriteEndObject();
        writer.Flush();
        Carriers<T> carriers = Carriers<T>.Begin(scope);
        try
        {
            if (withContent)
            {
                _answer.AddCarriers(carriers);
            }

            return format.Whole.Read(body.WrittenSpan, scope.Options, carriers);
        }
        finally
        {
            carriers.End();
        }
    }

    private ExtractionResult<T> Failed()
    {
        ExtractionResult<T> result = Read(withContent: false);
        return result.Outcome is ExtractionOutcome.Transport or ExtractionOutcome.RateLimited
            ? result
            : Broken(ExtractionOutcome.Transport, ProblemKind.Rejected, "The stream ended with an error event that does not say what went wrong.");
    }

    /// <summary>A result without a value that keeps what is known of the answer, such as the usage: it may have been billed.</summary>
    private ExtractionResult<T> Broken(ExtractionOutcome outcome, ProblemKind kind, string message) => Read(withContent: false) with
    {
        Outcome = outcome,
        Value = default,
        Problems = [new ExtractionProblem("$", kind, message)],
        Repairs = [],
        UnknownMembers = 0,
        Sources = ReadOnlyDictionary<string, SourceSpan>.Empty,
        IsTransient = outcome == ExtractionOutcome.Transport,
    };
}
