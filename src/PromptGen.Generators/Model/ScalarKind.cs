namespace PromptGen.Generators.Model;

/// <summary>A type that is one JSON value.</summary>
internal enum ScalarKind
{
    String,
    Char,
    Boolean,
    SByte,
    Byte,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
    Int128,
    UInt128,
    BigInteger,
    Half,
    Single,
    Double,
    Decimal,
    DateOnly,
    TimeOnly,
    DateTime,
    DateTimeOffset,
    TimeSpan,
    Guid,
    Uri,
    Version,

    /// <summary><c>byte[]</c> and its like, as base64.</summary>
    Bytes,

    /// <summary>Any JSON, kept as it is.</summary>
    JsonElement,
    JsonNode,
    JsonObject,
    JsonArray,
}
