namespace PromptGen.Wire.Tests;

/// <summary>The kinds of which answers are put together.</summary>
public enum Block
{
    Thinking,
    Prose,
    Json,
    OurCall,
    OtherCall,
    ServerTool,
}
