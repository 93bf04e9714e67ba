using System.Text.Json.Serialization;

namespace PromptGen.Tests.Records;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Group), "group")]
public interface IFigure;
