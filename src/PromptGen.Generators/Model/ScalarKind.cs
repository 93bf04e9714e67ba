namespace PromptGen.Generators.Model;

/// <summary>A type that is one JSON value.</summary>
internal enum ScalarKind
{
    String,
    Boolean,
    SByte,
    Byte,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
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
}
