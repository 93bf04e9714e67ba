namespace PromptGen.Generators.Emit;

/// <summary>Breaks a schema into lines for people: one a property and one a definition. Joined they are the schema again.</summary>
internal static class SchemaLines
{
    private const int PropertyDepth = 2;

    public static IEnumerable<string> Split(string json)
    {
        int depth = 0;
        int start = 0;
        bool inString = false;
        for (int index = 0; index < json.Length; index++)
        {
            char c = json[index];
            if (inString)
            {
                index += c == '\\' ? 1 : 0;
                inString = c != '"';
                continue;
            }

            inString = c == '"';
            depth += c is '{' or '[' ? 1 : 0;
            bool endsProperties = c == '}' && depth == PropertyDepth;
            if ((c == ',' && depth == PropertyDepth && json[index - 1] == '}') || endsProperties)
            {
                yield return json.Substring(start, index - start);
                start = index;
            }

            depth -= c is '}' or ']' ? 1 : 0;
        }

        yield return json.Substring(start);
    }
}
