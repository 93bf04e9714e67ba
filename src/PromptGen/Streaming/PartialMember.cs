using System.Globalization;
using System.Text;
using System.Text.Json;
using PromptGen.Reading;
using PromptGen.Streaming;

namespace PromptGen;

/// <summary>One member, or one item of a list, of a <see cref="PartialExtraction"/>. The default is an absent one.</summary>
public readonly struct PartialMember
{
    private readonly PartialExtraction? _view;
    private readonly int _index;

    internal PartialMember(PartialExtraction view, int index)
    {
        _view = view;
        _index = index;
    }

    /// <summary>How much of it has arrived.</summary>
    public PartialState State => _view is null ? PartialState.Absent : _view.IsComplete(_index) ? PartialState.Complete : PartialState.Growing;

    /// <summary>Its JSON type, known from its first character; <see cref="JsonValueKind.Undefined"/> when it is absent.</summary>
    public JsonValueKind Kind => _view is null ? JsonValueKind.Undefined : _view.Entry(_index).Kind;

    /// <summary>Its name in the schema; null for an item of a list and for the record itself.</summary>
    public string? Name => _view?.Name(_index);

    /// <summary>Its JSON path, such as <c>$.line_items[2].amount</c>, in the form of <see cref="ExtractionProblem.Path"/>; empty when it is absent.</summary>
    public string Path
    {
        get
        {
            if (_view is null)
            {
                return "";
            }

            Stack<int> places = [];
            for (int index = _index; index > 0; index = _view.Entry(index).Parent)
            {
                places.Push(index);
            }

            StringBuilder path = new("$");
            foreach (int index in places)
            {
                path.Append(_view.Name(index) is { } name ? JsonPath.Member("", name) : string.Create(CultureInfo.InvariantCulture, $"[{_view.Entry(index).Ordinal}]"));
            }

            return path.ToString();
        }
    }

    /// <summary>
    /// What to show. A string as far as it has arrived, decoded, and never with half a character at its end. A number or a boolean as it is written, once it is
    /// complete: the first digits of a number are another number. Null for a JSON null, an object, a list and an absent member.
    /// </summary>
    public string? Text => Kind switch
    {
        JsonValueKind.String => PartialText.Decode(Inside(), State == PartialState.Complete),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False when State == PartialState.Complete => Encoding.UTF8.GetString(Utf8Json.Span),
        _ => null,
    };

    /// <summary>Its JSON text as UTF-8, as far as it has arrived: a JSON value exactly when it is complete. Empty when it is absent.</summary>
    public ReadOnlyMemory<byte> Utf8Json => _view is null ? default : _view.Json(_index);

    /// <summary>The members of an object or the items of a list so far, in their order; empty for anything else. Each call makes a new list.</summary>
    public IReadOnlyList<PartialMember> Members
    {
        get
        {
            List<PartialMember> members = [];
            for (int child = _view?.First(_index) ?? -1; child >= 0; child = _view!.Next(child))
            {
                members.Add(new PartialMember(_view!, child));
            }

            return members;
        }
    }

    /// <summary>Returns the path and the state; no text of the answer but its member names.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => _view is null ? $"{State}" : $"{Path} ({State})";

    private ReadOnlySpan<byte> Inside()
    {
        ReadOnlySpan<byte> json = Utf8Json.Span;
        return State == PartialState.Complete ? json[1..^1] : json[1..];
    }
}
