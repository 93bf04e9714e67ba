namespace PromptGen.Generators.Model;

/// <summary>A type that the schema describes by name.</summary>
/// <param name="CSharpType">The type with <c>global::</c> names; it identifies the type.</param>
/// <param name="Name">The short name, with the arguments of a generic type added.</param>
/// <param name="Description">What the model reads about it.</param>
internal abstract record TypeModel(string CSharpType, string Name, string? Description);

/// <summary>A record, class or struct.</summary>
internal sealed record ObjectModel(string CSharpType, string Name, string? Description, bool IsValueType, EquatableArray<MemberModel> Members, EquatableArray<int> ConstructorMembers)
    : TypeModel(CSharpType, Name, Description);

/// <summary>An enum, written by name.</summary>
internal sealed record EnumModel(string CSharpType, string Name, string? Description, EquatableArray<EnumValueModel> Values) : TypeModel(CSharpType, Name, Description);

/// <summary>A value of an enum.</summary>
internal sealed record EnumValueModel(string Name, string JsonName, string? Description);
