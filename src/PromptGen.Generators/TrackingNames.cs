namespace PromptGen.Generators;

/// <summary>The names of the pipeline's steps, for tests of what is computed again after an edit.</summary>
internal static class TrackingNames
{
    public const string Options = "PromptGen.Options";
    public const string Tool = "PromptGen.Tool";
    public const string NamedTool = "PromptGen.NamedTool";
    public const string EmittedTool = "PromptGen.EmittedTool";
    public const string File = "PromptGen.File";
    public const string ModelData = "PromptGen.ModelData";
    public const string Prefix = "PromptGen.Prefix";
}
