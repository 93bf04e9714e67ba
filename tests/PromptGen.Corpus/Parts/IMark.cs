using System.Text.Json.Serialization;

namespace PromptGen.Corpus.Parts;

/// <summary>A union of a struct and a class behind an interface.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Dot), "dot")]
[JsonDerivedType(typeof(Stroke), "stroke")]
public interface IMark;
