namespace PromptGen.Generators.Analyzers.Sdk.Json;

/// <summary>What a value of a request body is.</summary>
internal enum RawNodeKind : byte
{
    /// <summary>Not in sight.</summary>
    Unknown,

    /// <summary>Constantly null.</summary>
    Null,

    /// <summary>A string, constant or not.</summary>
    Text,

    /// <summary>An array whose elements are in sight as far as listed.</summary>
    List,

    /// <summary>An object.</summary>
    Object,
}
