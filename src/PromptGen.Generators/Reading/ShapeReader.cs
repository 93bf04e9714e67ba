using Microsoft.CodeAnalysis;
using PromptGen.Generators.Model;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Reading;

/// <summary>Reads the shape of a C# type.</summary>
internal static class ShapeReader
{
    private static readonly Dictionary<string, ScalarKind> s_scalars = new(StringComparer.Ordinal)
    {
        ["System.DateOnly"] = ScalarKind.DateOnly,
        ["System.TimeOnly"] = ScalarKind.TimeOnly,
        ["System.DateTimeOffset"] = ScalarKind.DateTimeOffset,
        ["System.TimeSpan"] = ScalarKind.TimeSpan,
        ["System.Guid"] = ScalarKind.Guid,
        ["System.Uri"] = ScalarKind.Uri,
        ["System.Version"] = ScalarKind.Version,
        ["System.Half"] = ScalarKind.Half,
        ["System.Int128"] = ScalarKind.Int128,
        ["System.UInt128"] = ScalarKind.UInt128,
        ["System.Numerics.BigInteger"] = ScalarKind.BigInteger,
        ["System.Text.Json.JsonElement"] = ScalarKind.JsonElement,
        ["System.Text.Json.Nodes.JsonNode"] = ScalarKind.JsonNode,
        ["System.Text.Json.Nodes.JsonObject"] = ScalarKind.JsonObject,
        ["System.Text.Json.Nodes.JsonArray"] = ScalarKind.JsonArray,
    };

    private static readonly SymbolDisplayFormat s_qualified = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>Reads a type.</summary>
    /// <param name="type">The type; a <c>Nullable&lt;T&gt;</c> is read as its <c>T</c>.</param>
    /// <param name="place">The member, for findings.</param>
    /// <param name="types">Where nested objects and enums are collected.</param>
    /// <returns>The shape, or null when there is none; the finding is reported.</returns>
    public static Shape? Read(ITypeSymbol type, ISymbol place, TypeGraphReader types)
    {
        type = WithoutNullable(type);
        string name = NameOf(type);
        if (Scalar(type) is { } kind)
        {
            if (kind >= ScalarKind.JsonElement)
            {
                if (types.Session.Strict)
                {
                    return NoSchema(type, place, types);
                }

                types.Session.Report(Descriptors.PG1003_MemberIsFreeJson, place, FindingProperties.None, MessageOf(type, place));
            }

            return new ScalarShape(kind, name, type.IsValueType);
        }

        if (type is IArrayTypeSymbol { Rank: 1 } array)
        {
            return ReadList(ListKind.Array, array.ElementType, array.ElementNullableAnnotation, name, false, place, types);
        }

        if (type is not INamedTypeSymbol named || named.IsUnboundGenericType)
        {
            return NoSchema(type, place, types);
        }

        types.Session.LookAt(named);
        string definition = MetadataNames.Of(named.OriginalDefinition);
        return CollectionTypes.Lists.TryGetValue(definition, out ListKind list) ? ReadList(list, named.TypeArguments[0], named.TypeArgumentNullableAnnotations[0], name, named.IsValueType, place, types)
            : CollectionTypes.Maps.TryGetValue(definition, out MapKind map) ? ReadMap(map, named, name, place, types)
            : DerivedListItem(named) is var (item, annotation) ? ReadList(ListKind.Derived, item, annotation, name, named.IsValueType, place, types)
            : IsOwn(named) && types.Add(named, place) ? new NamedShape(name, named.IsValueType)
            : NoSchema(type, place, types);
    }

    /// <summary>Whether a value may be null: a <c>Nullable&lt;T&gt;</c>, an annotated reference, or a reference of code without annotations.</summary>
    public static bool IsNullable(ITypeSymbol type, NullableAnnotation annotation) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || (!type.IsValueType && annotation != NullableAnnotation.NotAnnotated);

    /// <summary>The type as generated code writes it.</summary>
    public static string NameOf(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(s_qualified);

    private static ITypeSymbol WithoutNullable(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static ScalarKind? Scalar(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => ScalarKind.String,
        SpecialType.System_Char => ScalarKind.Char,
        SpecialType.System_Boolean => ScalarKind.Boolean,
        SpecialType.System_SByte => ScalarKind.SByte,
        SpecialType.System_Byte => ScalarKind.Byte,
        SpecialType.System_Int16 => ScalarKind.Int16,
        SpecialType.System_UInt16 => ScalarKind.UInt16,
        SpecialType.System_Int32 => ScalarKind.Int32,
        SpecialType.System_UInt32 => ScalarKind.UInt32,
        SpecialType.System_Int64 => ScalarKind.Int64,
        SpecialType.System_UInt64 => ScalarKind.UInt64,
        SpecialType.System_Single => ScalarKind.Single,
        SpecialType.System_Double => ScalarKind.Double,
        SpecialType.System_Decimal => ScalarKind.Decimal,
        SpecialType.System_DateTime => ScalarKind.DateTime,
        SpecialType.None when type is IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => ScalarKind.Bytes,
        SpecialType.None when type is INamedTypeSymbol && s_scalars.TryGetValue(MetadataNames.Of(type), out ScalarKind kind) => kind,
        _ => null,
    };

    private static ListShape? ReadList(ListKind kind, ITypeSymbol item, NullableAnnotation annotation, string name, bool isValueType, ISymbol place, TypeGraphReader types) =>
        Read(item, place, types) is { } shape ? new ListShape(kind, shape, IsNullable(item, annotation), name, isValueType) : null;

    private static MapShape? ReadMap(MapKind kind, INamedTypeSymbol type, string name, ISymbol place, TypeGraphReader types)
    {
        ITypeSymbol keyType = type.TypeArguments[0];
        bool isKey = keyType.TypeKind == TypeKind.Enum || Scalar(keyType) is ScalarKind.String or ScalarKind.Guid or (>= ScalarKind.SByte and <= ScalarKind.UInt64);
        if (!isKey)
        {
            types.Session.Error(Descriptors.PG1004_DictionaryKey, place, place.Name, keyType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
            return null;
        }

        if (types.Session.Strict)
        {
            types.Session.Error(Descriptors.PG1004_DictionaryInStrictTool, place, place.Name);
        }

        ITypeSymbol value = type.TypeArguments[1];
        return Read(keyType, place, types) is { } key && Read(value, place, types) is { } shape
            ? new MapShape(kind, key, shape, IsNullable(value, type.TypeArgumentNullableAnnotations[1]), name)
            : null;
    }

    /// <summary>The item type of a class of the user's that can be filled with <c>Add</c>, or null.</summary>
    private static (ITypeSymbol Item, NullableAnnotation Annotation)? DerivedListItem(INamedTypeSymbol type)
    {
        bool canBeFilled = type.TypeKind == TypeKind.Class && !type.IsAbstract && !IsFramework(type)
            && type.InstanceConstructors.Any(static constructor => constructor is { Parameters.IsEmpty: true, DeclaredAccessibility: Accessibility.Public });
        INamedTypeSymbol? collection = canBeFilled
            ? type.AllInterfaces.FirstOrDefault(static type => type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_ICollection_T)
            : null;
        bool isMap = type.AllInterfaces.Any(static type => MetadataNames.Of(type.OriginalDefinition) == "System.Collections.Generic.IDictionary`2");
        return isMap || collection is null ? null : (collection.TypeArguments[0], collection.TypeArgumentNullableAnnotations[0]);
    }

    private static bool IsOwn(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Enum || type.IsTupleType || UnionReader.IsUnion(type)
        || (type.TypeKind is TypeKind.Class or TypeKind.Struct && !IsFramework(type) && !type.IsRefLikeType && !type.IsAbstract);

    /// <summary>A framework class that is not in the tables, such as <c>Stream</c> or <c>Task</c>, is not data that a model could fill.</summary>
    private static bool IsFramework(INamedTypeSymbol type)
    {
        string space = type.ContainingNamespace?.ToDisplayString() ?? "";
        return space == "System" || space.StartsWith("System.", StringComparison.Ordinal);
    }

    private static Shape? NoSchema(ITypeSymbol type, ISymbol place, TypeGraphReader types)
    {
        // A type that the compiler could not find has its own error already.
        if (type.TypeKind == TypeKind.Error)
        {
            types.Session.Fail();
        }
        else
        {
            types.Session.Error(Descriptors.PG1003_MemberTypeHasNoSchema, place, MessageOf(type, place));
        }

        return null;
    }

    private static object[] MessageOf(ITypeSymbol type, ISymbol place) =>
        [place.ContainingType.Name, place.Name, (place switch { IPropertySymbol property => property.Type, IFieldSymbol field => field.Type, _ => type }).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)];
}
