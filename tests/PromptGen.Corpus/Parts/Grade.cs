using System.Runtime.Serialization;

namespace PromptGen.Corpus.Parts;

/// <summary>An enum with names of the data contract serializer.</summary>
public enum Grade : byte
{
    First,

    [EnumMember(Value = "2nd")]
    Second,
}
