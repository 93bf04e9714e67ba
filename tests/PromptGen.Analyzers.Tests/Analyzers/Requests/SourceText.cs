namespace PromptGen.Analyzers.Tests.Analyzers.Requests;

/// <summary>Wraps members of small sources.</summary>
internal static class SourceText
{
    public static string InClass(this string members) => "class Shapes\n{\n    " + members + "\n}\n";
}
