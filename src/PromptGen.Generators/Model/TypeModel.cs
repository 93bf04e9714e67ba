namespace PromptGen.Generators.Model;

/// <summary>A type that the schema describes by name.</summary>
/// <param name="CSharpType">The type with <c>global::</c> names.</param>
/// <param name="Name">The short name, with the arguments of a generic type added.</param>
/// <param name="Description">What the model reads about it.</param>
internal abstract record TypeModel(string CSharpType, string Name, string? Description)
{
    /// <summary>What tells the types of a tool apart: a base type can be both one of several types and an object of its own.</summary>
    public virtual string Id => CSharpType;
}

/// <summary>A record, class or struct.</summary>
internal sealed record ObjectModel(string CSharpType, string Name, string? Description, bool IsValueType, EquatableArray<MemberModel> Members, EquatableArray<int> ConstructorMembers)
    : TypeModel(CSharpType, Name, Description)
{
    /// <summary>Whether the type is a tuple, which C# builds without naming its type.</summary>
    public bool IsTuple { get; init; }

    /// <summary>Whether the type also is a <see cref="UnionModel"/>; this is the object that it is by its own members.</summary>
    public bool IsBesideUnion { get; init; }

    public override string Id => OwnId(CSharpType, IsBesideUnion);

    /// <summary>The id of a type by its own members.</summary>
    public static string OwnId(string csharpType, bool isBesideUnion) => isBesideUnion ? csharpType + "|own" : csharpType;

    /// <summary>The member that keeps what the type does not name, or null.</summary>
    public ExtensionModel? Extension { get; init; }

    /// <summary>Whether a member that the type does not have is an error, from <c>[JsonUnmappedMemberHandling]</c>.</summary>
    public bool RejectsUnknownMembers { get; init; }
}

/// <summary>A type of which the value is one of several derived types, told apart by a discriminator.</summary>
/// <param name="CSharpType">The base type or interface.</param>
/// <param name="Name">Its short name.</param>
/// <param name="Description">What the model reads about it.</param>
/// <param name="Discriminator">The name of the member that tells them apart.</param>
/// <param name="Cases">The derived types, in the order of their declaration.</param>
internal sealed record UnionModel(string CSharpType, string Name, string? Description, string Discriminator, EquatableArray<UnionCaseModel> Cases)
    : TypeModel(CSharpType, Name, Description);

/// <summary>One derived type of a union.</summary>
/// <param name="CSharpType">The type.</param>
/// <param name="TypeId">The id of its <see cref="ObjectModel"/>.</param>
/// <param name="Value">The discriminator's text; null for the base type itself where it has none.</param>
/// <param name="IsNumber">Whether the discriminator is an integer in JSON.</param>
/// <param name="Depth">How far the type is derived: a switch must test the most derived first.</param>
internal sealed record UnionCaseModel(string CSharpType, string TypeId, string? Value, bool IsNumber, int Depth);

/// <summary>An enum, written by name.</summary>
internal sealed record EnumModel(string CSharpType, string Name, string? Description, EquatableArray<EnumValueModel> Values) : TypeModel(CSharpType, Name, Description);

/// <summary>A value of an enum.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="JsonName">The name in JSON.</param>
/// <param name="Description">What the model reads about it.</param>
/// <param name="IsAlias">Whether another name before it has the same value, so that this one is read and never written.</param>
internal sealed record EnumValueModel(string Name, string JsonName, string? Description, bool IsAlias = false);
