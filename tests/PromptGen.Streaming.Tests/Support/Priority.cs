namespace PromptGen.Streaming.Tests;

/// <summary>How urgent an order is.</summary>
public enum Priority
{
    Low,
    High,
}
