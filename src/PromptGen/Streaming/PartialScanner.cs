using System.Text.Json;

namespace PromptGen.Streaming;

/// <summary>
/// Follows a JSON text as it arrives and notes where values begin and end. Each byte is looked at once, however the text is cut.
/// It checks the structure and not the inside of strings and numbers: it feeds a preview, and the result is read by the real reader.
/// </summary>
internal sealed class PartialScanner(PartialTable table)
{
    private Expect _expect = Expect.Root;
    private int _position;
    private int _nameStart = -1;
    private int _nameLength = -1;
    private bool _escaped;

    private enum Expect
    {
        Root,
        FenceLine,
        FirstName,
        Name,
        InName,
        Colon,
        FirstItem,
        Value,
        InString,
        InNumber,
        InLiteral,
        Separator,
        End,
        Nothing,
    }

    /// <summary>Whether the text is no JSON object: nothing is noted any more.</summary>
    public bool IsBroken => _expect == Expect.Nothing;

    /// <summary>How many bytes were looked at, to prove that it is once for each.</summary>
    public long ScannedBytes { get; private set; }

    /// <summary>Goes on where the last call ended.</summary>
    /// <param name="text">The whole text so far.</param>
    public void Scan(ReadOnlySpan<byte> text)
    {
        while (_position < text.Length && !IsBroken)
        {
            int next = Step(text);
            ScannedBytes += Math.Max(1, next - _position);
            _position = next;
        }
    }

    private int Step(ReadOnlySpan<byte> text) => _expect switch
    {
        Expect.InName or Expect.InString => InString(text),
        Expect.InNumber => InNumber(text[_position]),
        Expect.InLiteral => InLiteral(text[_position]),
        Expect.FenceLine => FenceLine(text[_position]),
        _ => Between(text[_position]),
    };

    private int Between(byte next)
    {
        if (next is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
        {
            _expect = (_expect, next) switch
            {
                (Expect.Root, (byte)'{') => Begin(next),
                (Expect.Root, (byte)'`') => Expect.FenceLine,
                (Expect.FirstName or Expect.Name, (byte)'"') => BeginName(),
                (Expect.Colon, (byte)':') => Expect.Value,
                (Expect.FirstName, (byte)'}') => Close(),
                (Expect.FirstItem, (byte)']') => Close(),
                (Expect.Separator, (byte)'}') when table.CurrentKind == JsonValueKind.Object => Close(),
                (Expect.Separator, (byte)']') when table.CurrentKind == JsonValueKind.Array => Close(),
                (Expect.Separator, (byte)',') => table.CurrentKind == JsonValueKind.Object ? Expect.Name : Expect.Value,
                (Expect.FirstItem or Expect.Value, _) => Begin(next),
                (Expect.End, _) => Expect.End,
                _ => Expect.Nothing,
            };
        }

        return _position + 1;
    }

    /// <summary>The line of the code fence that some answers put around their JSON.</summary>
    private int FenceLine(byte next)
    {
        _expect = next == '\n' ? Expect.Root : Expect.FenceLine;
        return _position + 1;
    }

    private Expect BeginName()
    {
        _nameStart = _position + 1;
        return Expect.InName;
    }

    private Expect Begin(byte first)
    {
        (JsonValueKind kind, Expect expect) = first switch
        {
            (byte)'{' => (JsonValueKind.Object, Expect.FirstName),
            (byte)'[' => (JsonValueKind.Array, Expect.FirstItem),
            (byte)'"' => (JsonValueKind.String, Expect.InString),
            (byte)'t' => (JsonValueKind.True, Expect.InLiteral),
            (byte)'f' => (JsonValueKind.False, Expect.InLiteral),
            (byte)'n' => (JsonValueKind.Null, Expect.InLiteral),
            (byte)'-' or (>= (byte)'0' and <= (byte)'9') => (JsonValueKind.Number, Expect.InNumber),
            _ => (JsonValueKind.Undefined, Expect.Nothing),
        };
        if (expect != Expect.Nothing)
        {
            table.Open(kind, _position, _nameStart, _nameLength);
            _nameStart = _nameLength = -1;
        }

        return expect;
    }

    private Expect Close()
    {
        table.Close(_position + 1);
        return table.IsClosed ? Expect.End : Expect.Separator;
    }

    private int InString(ReadOnlySpan<byte> text)
    {
        if (_escaped)
        {
            // The digits of a \u escape hold neither a quote nor a backslash, so the letter is all there is to step over.
            _escaped = false;
            return _position + 1;
        }

        int length = text[_position..].IndexOfAny((byte)'"', (byte)'\\');
        if (length < 0)
        {
            return text.Length;
        }

        _position += length;
        ScannedBytes += length;
        _escaped = text[_position] == '\\';
        if (!_escaped && _expect == Expect.InString)
        {
            _expect = Close();
        }
        else if (!_escaped)
        {
            _nameLength = _position - _nameStart;
            _expect = Expect.Colon;
        }

        return _position + 1;
    }

    private int InNumber(byte next)
    {
        if (next is (>= (byte)'0' and <= (byte)'9') or (byte)'.' or (byte)'e' or (byte)'E' or (byte)'+' or (byte)'-')
        {
            return _position + 1;
        }

        // The number is over and the byte behind it belongs to what follows.
        _expect = Close();
        return _position;
    }

    private int InLiteral(byte next)
    {
        ReadOnlySpan<byte> literal = table.CurrentKind switch
        {
            JsonValueKind.True => "true"u8,
            JsonValueKind.False => "false"u8,
            _ => "null"u8,
        };
        int index = _position - table.CurrentStart;
        _expect = next != literal[index] ? Expect.Nothing : index == literal.Length - 1 ? Close() : Expect.InLiteral;
        return _position + 1;
    }
}
