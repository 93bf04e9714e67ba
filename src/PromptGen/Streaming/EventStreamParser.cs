using System.Buffers;

namespace PromptGen.Streaming;

/// <summary>
/// Cuts a stream of bytes into server-sent events by the rules of the WHATWG standard: lines end with CR, LF or CRLF, a leading byte order mark is dropped,
/// comments and unknown fields are ignored, data lines are joined with LF, an event without data and one without its closing blank line are dropped.
/// The chunks may be cut anywhere. Bytes are passed on as they are: whoever reads the data decides what invalid UTF-8 means.
/// </summary>
/// <param name="maxBytes">The largest line and the largest event that are kept.</param>
internal sealed class EventStreamParser(int maxBytes)
{
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly ArrayBufferWriter<byte> _name = new();
    private readonly ArrayBufferWriter<byte> _data = new();
    private bool _hasData;
    private bool _isRead;
    private bool _pastFirstLine;
    private bool _pastCarriageReturn;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The name of the event read last; empty where it has none.</summary>
    public ReadOnlySpan<byte> Name => _name.WrittenSpan;

    /// <summary>The data of the event read last.</summary>
    public ReadOnlySpan<byte> Data => _data.WrittenSpan;

    /// <summary>Whether a line or an event was larger than allowed. Nothing is read after it.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>Reads on in a chunk until an event is complete.</summary>
    /// <param name="chunk">The bytes that arrived.</param>
    /// <param name="position">How many of them have been read.</param>
    /// <returns>True when <see cref="Name"/> and <see cref="Data"/> hold an event, until the next call; false when the chunk is used up.</returns>
    public bool TryRead(ReadOnlySpan<byte> chunk, ref int position)
    {
        if (_isRead)
        {
            Forget();
        }

        while (position < chunk.Length && !IsTooLarge)
        {
            if (_pastCarriageReturn)
            {
                _pastCarriageReturn = false;
                if (chunk[position] == '\n')
                {
                    position++;
                    continue;
                }
            }

            ReadOnlySpan<byte> rest = chunk[position..];
            int end = rest.IndexOfAny((byte)'\r', (byte)'\n');
            if (end < 0)
            {
                Keep(_line, rest);
                position = chunk.Length;
                return false;
            }

            position += end + 1;
            _pastCarriageReturn = rest[end] == '\r';
            EndLine(rest[..end]);
            if (_isRead && !IsTooLarge)
            {
                return true;
            }
        }

        return false;
    }

    private void EndLine(ReadOnlySpan<byte> line)
    {
        if (_line.WrittenCount > 0)
        {
            Keep(_line, line);
            line = _line.WrittenSpan;
        }

        IsTooLarge |= line.Length > maxBytes;

        if (!_pastFirstLine && line.StartsWith(ByteOrderMark))
        {
            line = line[ByteOrderMark.Length..];
        }

        _pastFirstLine = true;
        if (line.IsEmpty)
        {
            EndEvent();
        }
        else
        {
            ReadField(line);
        }

        _line.ResetWrittenCount();
    }

    private void EndEvent()
    {
        if (_hasData)
        {
            _isRead = true;
        }
        else
        {
            Forget();
        }
    }

    private void ReadField(ReadOnlySpan<byte> line)
    {
        int colon = line.IndexOf((byte)':');
        ReadOnlySpan<byte> field = colon < 0 ? line : line[..colon];
        ReadOnlySpan<byte> value = colon < 0 ? default : line[(colon + 1)..];
        if (value.StartsWith(" "u8))
        {
            value = value[1..];
        }

        if (field.SequenceEqual("data"u8))
        {
            if (_hasData)
            {
                Keep(_data, "\n"u8);
            }

            _hasData = true;
            Keep(_data, value);
        }
        else if (field.SequenceEqual("event"u8))
        {
            _name.ResetWrittenCount();
            Keep(_name, value);
        }
    }

    private void Keep(ArrayBufferWriter<byte> buffer, ReadOnlySpan<byte> bytes)
    {
        if (buffer.WrittenCount + (long)bytes.Length > maxBytes)
        {
            IsTooLarge = true;
            return;
        }

        buffer.Write(bytes);
    }

    private void Forget()
    {
        _name.ResetWrittenCount();
        _data.ResetWrittenCount();
        _hasData = false;
        _isRead = false;
    }
}
