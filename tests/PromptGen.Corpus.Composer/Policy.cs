namespace PromptGen.Corpus.Composer;

/// <summary>Attributes of the annotated type.</summary>
/// <param name="Name">The feature's name.</param>
/// <param name="Tool">The arguments of <c>[ExtractionTool]</c>.</param>
/// <param name="Others">Other attributes.</param>
internal sealed record Policy(string Name, string Tool = "", string Others = "")
{
    public string Feature => "policy " + Name;

    public static Policy[] All { get; } =
    [
        new("SnakeCase"),
        new("CamelCase", "PropertyNaming = PropertyNaming.CamelCase"),
        new("KebabCase", "PropertyNaming = PropertyNaming.KebabCaseLower"),
        new("AsDeclared", "PropertyNaming = PropertyNaming.AsDeclared"),
        new("Closed", "", "[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]"),
    ];
}
