using System.Collections.Immutable;

namespace PromptGen.Analyzers.Corpus.Tests.Mutations;

/// <summary>What a program sends, before a style makes code of it.</summary>
internal sealed record Prompt
{
    /// <summary>Members of the class that the texts need.</summary>
    public string Members { get; init; } = "";

    /// <summary>Statements before the request.</summary>
    public string Statements { get; init; } = "";

    /// <summary>The head, in order.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>The expression of the document in the user message.</summary>
    public string Document { get; init; } = "doc";

    /// <summary>Whether head and document are messages of one list, whose order can be exchanged.</summary>
    public bool IsChat { get; init; }

    /// <summary>Whether the user message stands before the head.</summary>
    public bool IsUserFirst { get; init; }

    /// <summary>The expression of the description of the one tool; null for no tool.</summary>
    public string? ToolText { get; init; }

    /// <summary>Whether the tool is demanded, with a mark around the choice.</summary>
    public bool IsForced { get; init; }

    /// <summary>The model.</summary>
    public string Model { get; init; } = "claude-sonnet-5";

    /// <summary>Writes the blocks.</summary>
    public string Write(Func<Block, string> block, string separator = ", ") => string.Join(separator, Blocks.Select(block));

    /// <summary>Puts the mark of the refused choice around code.</summary>
    public string Choice(string code) => Marks.Around("PG4005", code);
}
