using System.Text.Json.Serialization;

namespace PromptGen.Corpus.Parts;

/// <summary>A union by numbers.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "code")]
[JsonDerivedType(typeof(Go), 1)]
[JsonDerivedType(typeof(Halt), -2)]
public abstract record Step;
