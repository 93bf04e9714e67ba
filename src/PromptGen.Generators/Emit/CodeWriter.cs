using System.Text;

namespace PromptGen.Generators.Emit;

/// <summary>Writes indented C#. Lines end in LF on every machine, because the text must be the same everywhere.</summary>
internal sealed class CodeWriter
{
    private const int IndentSize = 4;
    private readonly StringBuilder _text = new();
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

    /// <summary>Writes a line and the opening brace under it; disposing the scope closes it.</summary>
    public Scope Block(string line, string closing = "}")
    {
        Line(line);
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
