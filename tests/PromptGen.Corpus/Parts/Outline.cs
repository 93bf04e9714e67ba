using System.Text.Json.Serialization;

namespace PromptGen.Corpus.Parts;

/// <summary>A union by texts.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Square), "a square")]
public abstract record Outline(string? Remark);
