using System.Runtime.CompilerServices;
using System.Text;

namespace PromptGen.Generators.Emit;

/// <summary>Writes indented C#. Lines end in LF on every machine, because the text must be the same everywhere.</summary>
internal sealed class CodeWriter
{
    private const int IndentSize = 4;
    private readonly StringBuilder _text = new(4096);
    private int _indent;

    public void Line() => _text.Append('\n');

    public void Line(string line)
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _indent * IndentSize).Append(line);
        }

        _text.Append('\n');
    }

    /// <summary>Writes an interpolated line without making a string of it: generated code has hundreds of them.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] LineText line) => line.End();

    /// <summary>Writes a line and the opening brace under it; disposing the scope closes it.</summary>
    public Scope Block(string line, string closing = "}")
    {
        Line(line);
        return Open(closing);
    }

    /// <inheritdoc cref="Block(string, string)"/>
    public Scope Block([InterpolatedStringHandlerArgument("")] LineText line, string closing = "}")
    {
        line.End();
        return Open(closing);
    }

    private Scope Open(string closing)
    {
        Line("{");
        _indent++;
        return new Scope(this, closing);
    }

    /// <summary>Indents without braces.</summary>
    public Scope Indent()
    {
        _indent++;
        return new Scope(this, null);
    }

    public override string ToString() => _text.ToString();

    /// <summary>Takes the parts of an interpolated line.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct LineText
    {
        private readonly StringBuilder _text;

        public LineText(int literalLength, int formattedCount, CodeWriter writer)
        {
            _ = literalLength + formattedCount; // the compiler's estimate; the builder is large enough as a rule
            _text = writer._text.Append(' ', writer._indent * IndentSize);
        }

        public void AppendLiteral(string text) => _text.Append(text);

        public void AppendFormatted(string? text) => _text.Append(text);

        public void AppendFormatted<T>(T value, string? format = null)
            where T : struct, IFormattable => _text.Append(value.ToString(format, System.Globalization.CultureInfo.InvariantCulture));

        public void End() => _text.Append('\n');
    }

    /// <summary>Ends a level of indentation.</summary>
    internal readonly struct Scope(CodeWriter writer, string? closing) : IDisposable
    {
        public void Dispose()
        {
            writer._indent--;
            if (closing is not null)
            {
                writer.Line(closing);
            }
        }
    }
}
