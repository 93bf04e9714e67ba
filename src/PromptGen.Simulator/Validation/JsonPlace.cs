using System.Globalization;
using System.Text;

namespace PromptGen.Simulator.Validation;

/// <summary>A place in a request body, as a chain to the root; each API writes it in its own way.</summary>
internal sealed class JsonPlace
{
    public static readonly JsonPlace Root = new(null, null, 0);

    private readonly JsonPlace? _parent;
    private readonly string? _name;
    private readonly int _index;

    private JsonPlace(JsonPlace? parent, string? name, int index)
    {
        _parent = parent;
        _name = name;
        _index = index;
    }

    public JsonPlace Member(string name) => new(this, name, 0);

    public JsonPlace Item(int index) => new(this, null, index);

    /// <summary>Writes <c>messages.0.content</c>, as the Messages API does.</summary>
    public string Dotted()
    {
        if (_parent is null)
        {
            return "";
        }

        string before = _parent.Dotted();
        string own = _name ?? _index.ToString(CultureInfo.InvariantCulture);
        return before.Length == 0 ? own : $"{before}.{own}";
    }

    /// <summary>Writes <c>messages[0].content</c>, as the OpenAI API does.</summary>
    public string Bracketed()
    {
        if (_parent is null)
        {
            return "";
        }

        StringBuilder text = new(_parent.Bracketed());
        if (_name is null)
        {
            return text.Append(CultureInfo.InvariantCulture, $"[{_index}]").ToString();
        }

        return (text.Length == 0 ? text : text.Append('.')).Append(_name).ToString();
    }
}
