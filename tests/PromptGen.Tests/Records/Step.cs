using System.Text.Json.Serialization;

namespace PromptGen.Tests.Records;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "code")]
[JsonDerivedType(typeof(MoveStep), 1)]
[JsonDerivedType(typeof(NamedStep), "two")]
public abstract record Step;
