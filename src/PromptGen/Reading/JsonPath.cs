namespace PromptGen.Reading;

/// <summary>Writes JSON paths.</summary>
internal static class JsonPath
{
    public static string Member(string path, string name) => path + Step(name);

    /// <summary>The step to a member, such as <c>.name</c>.</summary>
    public static string Step(string name) =>
        name.Length > 0 && name.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_') ? "." + name : $"['{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}']";
}
