namespace PromptGen.Generators.Prompts.Texts;

/// <summary>Something about a text that is no matter of stability and that a rule asks for.</summary>
internal enum TextTraitKind : byte
{
    /// <summary>The text comes from enumerating a collection whose order differs between processes (PG2009).</summary>
    UnorderedEnumeration,

    /// <summary>A random value orders or picks the elements (PG3006).</summary>
    RandomOrder,

    /// <summary>A number or date is written in the current culture (PG2011).</summary>
    CurrentCulture,

    /// <summary>The platform's newline is in the text: <c>Environment.NewLine</c>, <c>AppendLine</c> (PG2011).</summary>
    PlatformNewline,

    /// <summary>A multi-line literal of a file with CRLF newlines, or file text taken as it is (PG2011).</summary>
    FileNewlines,
}
