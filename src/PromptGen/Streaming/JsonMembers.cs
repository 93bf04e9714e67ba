using System.Text.Json;

namespace PromptGen.Streaming;

/// <summary>The members of an object that arrives in several versions, each as its JSON text: a later version replaces the members that it has, unless with null.</summary>
internal sealed class JsonMembers
{
    private readonly List<(byte[] Name, byte[] Json)> _members = [];

    /// <summary>How many bytes are kept.</summary>
    public int Bytes { get; private set; }

    /// <summary>Takes the members of an object; anything else has none.</summary>
    /// <param name="utf8">The object's JSON text, or nothing.</param>
    /// <param name="except">The members to leave out.</param>
    public void Merge(ReadOnlySpan<byte> utf8, params ReadOnlySpan<string> except)
    {
        Utf8JsonReader json = new(utf8);
        if (utf8.IsEmpty || !json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            return;
        }

        while (RawJson.NextMember(ref json, out ReadOnlySpan<byte> name))
        {
            ReadOnlySpan<byte> value = RawJson.Value(ref json, utf8);
            if (!name.IsEmpty && !RawJson.IsOneOf(name, except))
            {
                Set(name, value);
            }
        }
    }

    /// <summary>Sets one member.</summary>
    /// <param name="name">Its name, which needs no escape.</param>
    /// <param name="json">Its value.</param>
    public void Set(ReadOnlySpan<byte> name, ReadOnlySpan<byte> json)
    {
        int index = 0;
        while (index < _members.Count && !name.SequenceEqual(_members[index].Name))
        {
            index++;
        }

        if (index == _members.Count)
        {
            _members.Add((name.ToArray(), json.ToArray()));
            Bytes += name.Length + json.Length;
        }
        else if (!json.SequenceEqual("null"u8) && !json.SequenceEqual(_members[index].Json))
        {
            Bytes += json.Length - _members[index].Json.Length;
            _members[index] = (_members[index].Name, json.ToArray());
        }
    }

    /// <summary>Writes the members into the object that the writer is in.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        foreach ((byte[] name, byte[] json) in _members)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(json, skipInputValidation: true);
        }
    }
}
