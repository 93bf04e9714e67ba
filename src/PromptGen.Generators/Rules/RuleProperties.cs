namespace PromptGen.Generators.Rules;

/// <summary>What travels in <c>Diagnostic.Properties</c> from the rules on markers to their fixes.</summary>
internal static class RuleProperties
{
    /// <summary>The block at the diagnostic is static as a whole, so that it can be marked.</summary>
    public const string MarksWholeBlock = "marksWholeBlock";

    /// <summary>The first additional location is the block to mark instead.</summary>
    public const string Target = "target";

    /// <summary>The markers to remove: 0 is the place of the diagnostic, n the n-th additional location.</summary>
    public const string Removable = "removable";

    /// <summary>The marker is the one that OpenAI's implicit mode sets; the first additional location is the static part to mark.</summary>
    public const string Implicit = "implicit";

    /// <summary>The diagnostic stands at the marker of the request itself.</summary>
    public const string TopLevel = "topLevel";
}
