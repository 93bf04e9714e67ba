using System.Text;
using System.Text.Json;
using PromptGen.Simulator.Protocol;

namespace PromptGen.Simulator.Answers;

/// <summary>Collects server-sent events.</summary>
internal sealed class EventText
{
    private const int PieceLength = 24;
    private readonly StringBuilder _text = new();

    /// <summary>Adds an event.</summary>
    /// <param name="name">The event's name; null for none, as in OpenAI's chunks.</param>
    /// <param name="write">Writes the object of its data.</param>
    public void Add(string? name, Action<Utf8JsonWriter> write)
    {
        if (name is not null)
        {
            _text.Append("event: ").Append(name).Append('\n');
        }

        AddData(Encoding.UTF8.GetString(JsonBytes.Write(write)));
    }

    /// <summary>Adds an event of data that is no object.</summary>
    public void AddData(string data) => _text.Append("data: ").Append(data).Append("\n\n");

    /// <summary>Cuts a text as a stream does: into short pieces that keep surrogate pairs whole.</summary>
    public static IEnumerable<string> Pieces(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = Math.Min(start + PieceLength, text.Length);
            end += end < text.Length && char.IsLowSurrogate(text[end]) ? 1 : 0;
            yield return text[start..end];
            start = end;
        }
    }

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_text.ToString());
}
