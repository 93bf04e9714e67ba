namespace PromptGen.Simulator.Extraction.Schema;

/// <summary>What a schema node asks for.</summary>
internal enum SchemaKind
{
    Text,
    Date,
    Number,
    Integer,
    Boolean,
    Choice,
    Record,
    List,
    Variants,
}
