namespace PromptGen.Generators.Prompts.Flow;

/// <summary>What is done with a local or parameter.</summary>
internal enum SymbolUseKind : byte
{
    /// <summary>A value is assigned.</summary>
    Write,

    /// <summary>A value is assigned if there is none: <c>??=</c>.</summary>
    CoalesceWrite,

    /// <summary>An element of the value is assigned: the variable of a <c>foreach</c>.</summary>
    ElementWrite,

    /// <summary>Text is added with <c>+=</c>.</summary>
    Append,

    /// <summary>A value nobody can name is assigned: <c>out</c>, <c>ref</c>, a pattern, a write in a nested function.</summary>
    UnknownWrite,

    /// <summary>A method is called on it.</summary>
    Call,

    /// <summary>A property or element of it is assigned.</summary>
    MemberWrite,

    /// <summary>It is given to other code.</summary>
    Passed,

    /// <summary>It is read.</summary>
    Read,
}
