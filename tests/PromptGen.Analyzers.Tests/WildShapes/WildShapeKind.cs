namespace PromptGen.Analyzers.Tests.WildShapes;

/// <summary>What a shape is written against.</summary>
public enum WildShapeKind
{
    /// <summary>The official Anthropic SDK.</summary>
    Typed,

    /// <summary>Its Beta namespace.</summary>
    Beta,

    /// <summary>Nothing: raw JSON.</summary>
    Raw,

    /// <summary>Microsoft.Extensions.AI with the Anthropic adapter.</summary>
    Chat,

    /// <summary>The OpenAI SDK.</summary>
    OpenAI,

    /// <summary>PromptGen's own builder.</summary>
    Builder,
}
