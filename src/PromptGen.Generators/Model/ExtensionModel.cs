namespace PromptGen.Generators.Model;

/// <summary>The member that keeps what the type does not name, from <c>[JsonExtensionData]</c>.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Builder">The type that is filled, which can be assigned to the member.</param>
/// <param name="IsAssigned">Whether the value is assigned after construction; else it is part of the object initializer.</param>
/// <param name="IsAlwaysSet">Whether an empty value is set where nothing is to be kept.</param>
internal sealed record ExtensionModel(string Name, string Builder, bool IsAssigned, bool IsAlwaysSet);
