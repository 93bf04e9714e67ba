using System.Text.Json.Serialization;

namespace PromptGen.Corpus.Parts;

/// <summary>A union of types of which one is derived from another and one holds a union itself.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "carrier")]
[JsonDerivedType(typeof(Cart), "cart")]
[JsonDerivedType(typeof(Wagon), "wagon")]
public abstract class Carrier
{
    public string Name { get; set; } = "";
}
