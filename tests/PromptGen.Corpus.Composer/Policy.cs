namespace PromptGen.Corpus.Composer;

/// <summary>What is said of the annotated type as a whole.</summary>
/// <param name="Name">The feature's name.</param>
/// <param name="Tool">The arguments of <c>[ExtractionTool]</c>.</param>
/// <param name="Others">Other attributes.</param>
/// <param name="Member">A member that is no part of the schema.</param>
internal sealed record Policy(string Name, string Tool = "", string Others = "", string Member = "")
{
    public string Feature => "policy " + Name;

    public static Policy[] All { get; } =
    [
        new("SnakeCase"),
        new("CamelCase", "PropertyNaming = PropertyNaming.CamelCase"),
        new("KebabCase", "PropertyNaming = PropertyNaming.KebabCaseLower"),
        new("AsDeclared", "PropertyNaming = PropertyNaming.AsDeclared"),
        new("Closed", "", "[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]"),
        new("Extended", Member: "[JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }"),
    ];
}
