using System.Text;

namespace PromptGen.Answers;

/// <summary>The members of one kind of object that are read, each with its reader; all others are skipped.</summary>
internal sealed class Members<TState>
{
    private readonly (byte[] Name, MemberReader<TState> Read)[] _members;

    public Members(params ReadOnlySpan<(string Name, MemberReader<TState> Read)> members)
    {
        _members = new (byte[], MemberReader<TState>)[members.Length];
        for (int index = 0; index < members.Length; index++)
        {
            _members[index] = (Encoding.UTF8.GetBytes(members[index].Name), members[index].Read);
        }
    }

    /// <summary>Reads an object; anything else is skipped.</summary>
    public void Read(ref AnswerJson json, TState state)
    {
        if (!json.EnterObject())
        {
            return;
        }

        while (json.NextMember(out ReadOnlySpan<byte> name))
        {
            if (Find(name) is { } read)
            {
                read(ref json, state);
            }
            else
            {
                json.Reader.Skip();
            }
        }
    }

    private MemberReader<TState>? Find(ReadOnlySpan<byte> name)
    {
        foreach ((byte[] known, MemberReader<TState> read) in _members)
        {
            if (name.SequenceEqual(known))
            {
                return read;
            }
        }

        return null;
    }
}
