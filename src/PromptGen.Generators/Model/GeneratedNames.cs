namespace PromptGen.Generators.Model;

/// <summary>Names in the generated code by which others know it again.</summary>
internal static class GeneratedNames
{
    /// <summary>The nested class that is the tool.</summary>
    public const string ToolClass = "GeneratedExtractionTool";

    /// <summary>A member that every generated prefix has.</summary>
    public const string FirstPrefixMember = "ExemplarCount";
}
