namespace PromptGen.CodeFixes.Prompts;

/// <summary>A line within a text.</summary>
/// <param name="Cut">The first unit to delete: a newline before the last line goes with it.</param>
/// <param name="First">The first unit of the line.</param>
/// <param name="End">The unit after the line and its newline.</param>
internal readonly record struct TextLineRange(int Cut, int First, int End);
