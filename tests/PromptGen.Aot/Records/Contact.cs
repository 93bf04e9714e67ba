using System.Text.Json.Serialization;

namespace PromptGen.Aot.Records;

/// <summary>How to reach somebody.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Phone), "phone")]
[JsonDerivedType(typeof(Mail), "mail")]
public abstract record Contact;
