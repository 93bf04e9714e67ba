using PromptGen.Generators.Model;

namespace PromptGen.Generators.Exemplars;

/// <summary>
/// Where and how a missing member is written into an object: behind the member that the record declares before it, with the white space of its
/// neighbours. The place matters, because exemplars go into the prompt with their members in the order of the file.
/// </summary>
internal static class MemberInsertion
{
    /// <summary>The offset and the text that adds a member with the value null.</summary>
    public static (int Offset, string Text) Of(MemberModel missing, ObjectModel type, JsonValue value, string text)
    {
        string name = "\"" + missing.JsonName + "\":";
        if (value.Members.Count == 0)
        {
            return (value.Start + 1, name + " null");
        }

        string member = name + (HasSpaceAfterColon(value, text) ? " null" : "null");
        int before = LastDeclaredBefore(missing, type, value);
        return before < 0
            ? (value.Members[0].NameStart, member + "," + GapBefore(0, value, text))
            : (value.Members[before].Value.End, "," + Gap(before, value, text) + member);
    }

    /// <summary>The index in the object of the nearest member that the record declares before the missing one, or -1.</summary>
    private static int LastDeclaredBefore(MemberModel missing, ObjectModel type, JsonValue value)
    {
        List<string> names = type.Members.Select(static member => member.JsonName).ToList();
        int end = names.IndexOf(missing.JsonName);
        for (int index = end - 1; index >= 0; index--)
        {
            int found = IndexOf(value, names[index]);
            if (found >= 0)
            {
                return found;
            }
        }

        return -1;
    }

    private static int IndexOf(JsonValue value, string name)
    {
        for (int index = 0; index < value.Members.Count; index++)
        {
            if (value.Members[index].Name == name)
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>The white space between a member and the next, or what would stand there.</summary>
    private static string Gap(int before, JsonValue value, string text)
    {
        bool isLast = before == value.Members.Count - 1;
        string gap = GapBefore(isLast ? before : before + 1, value, text);
        return isLast && before == 0 && gap.Length == 0 && HasSpaceAfterColon(value, text) ? " " : gap;
    }

    private static bool HasSpaceAfterColon(JsonValue value, string text) => text[value.Members[0].NameEnd + 1] == ' ';

    private static string GapBefore(int index, JsonValue value, string text)
    {
        int end = value.Members[index].NameStart;
        int start = end;
        while (start > 0 && text[start - 1] is ' ' or '\t' or '\r' or '\n')
        {
            start--;
        }

        return text.Substring(start, end - start);
    }
}
