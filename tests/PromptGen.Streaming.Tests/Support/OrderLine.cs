namespace PromptGen.Streaming.Tests;

/// <summary>One position of an order.</summary>
/// <param name="Text">What is ordered.</param>
/// <param name="Quantity">How many.</param>
public sealed record OrderLine(string Text, int Quantity);
