using Microsoft.CodeAnalysis;
using PromptGen.Generators.Model;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Reading;

/// <summary>Reads the shape of a C# type. A new scalar or collection type is one line here.</summary>
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
    };

    private static readonly Dictionary<string, ListKind> s_lists = new(StringComparer.Ordinal)
    {
        ["System.Collections.Generic.List`1"] = ListKind.List,
        ["System.Collections.Generic.IList`1"] = ListKind.List,
        ["System.Collections.Generic.ICollection`1"] = ListKind.List,
        ["System.Collections.Generic.IEnumerable`1"] = ListKind.List,
        ["System.Collections.Generic.IReadOnlyList`1"] = ListKind.List,
        ["System.Collections.Generic.IReadOnlyCollection`1"] = ListKind.List,
        ["System.Collections.Generic.HashSet`1"] = ListKind.HashSet,
        ["System.Collections.Generic.ISet`1"] = ListKind.HashSet,
        ["System.Collections.Generic.IReadOnlySet`1"] = ListKind.HashSet,
        ["System.Collections.Immutable.ImmutableArray`1"] = ListKind.ImmutableArray,
        ["System.Collections.Immutable.ImmutableList`1"] = ListKind.ImmutableList,
        ["System.Collections.Immutable.IImmutableList`1"] = ListKind.ImmutableList,
    };

    private static readonly HashSet<string> s_maps = new(StringComparer.Ordinal)
    {
        "System.Collections.Generic.Dictionary`2",
        "System.Collections.Generic.IDictionary`2",
        "System.Collections.Generic.IReadOnlyDictionary`2",
    };

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

        string definition = MetadataNames.Of(named.OriginalDefinition);
        if (s_lists.TryGetValue(definition, out ListKind listKind))
        {
            return ReadList(listKind, named.TypeArguments[0], named.TypeArgumentNullableAnnotations[0], name, named.IsValueType, place, types);
        }

        if (s_maps.Contains(definition))
        {
            return ReadMap(named, name, place, types);
        }

        bool isOwn = named.TypeKind is TypeKind.Class or TypeKind.Struct && !IsFramework(named) && !named.IsRefLikeType && !named.IsAbstract;
        return (isOwn || named.TypeKind == TypeKind.Enum) && types.Add(named, place)
            ? new NamedShape(name, named.IsValueType)
            : NoSchema(type, place, types);
    }

    /// <summary>Whether a value may be null: a <c>Nullable&lt;T&gt;</c>, an annotated reference, or a reference of code without annotations.</summary>
    public static bool IsNullable(ITypeSymbol type, NullableAnnotation annotation) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || (!type.IsValueType && annotation != NullableAnnotation.NotAnnotated);

    public static string NameOf(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(s_qualified);

    private static readonly SymbolDisplayFormat s_qualified = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static ITypeSymbol WithoutNullable(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static ScalarKind? Scalar(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => ScalarKind.String,
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
        SpecialType.None when type is INamedTypeSymbol && s_scalars.TryGetValue(MetadataNames.Of(type), out ScalarKind kind) => kind,
        _ => null,
    };

    private static ListShape? ReadList(ListKind kind, ITypeSymbol item, NullableAnnotation annotation, string name, bool isValueType, ISymbol place, TypeGraphReader types) =>
        Read(item, place, types) is { } shape ? new ListShape(kind, shape, IsNullable(item, annotation), name, isValueType) : null;

    private static MapShape? ReadMap(INamedTypeSymbol type, string name, ISymbol place, TypeGraphReader types)
    {
        ITypeSymbol key = type.TypeArguments[0];
        if (key.SpecialType != SpecialType.System_String)
        {
            types.Session.Error(Descriptors.PG1004_DictionaryKey, place, place.Name, key.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
            return null;
        }

        if (types.Session.Strict)
        {
            types.Session.Error(Descriptors.PG1004_DictionaryInStrictTool, place, place.Name);
        }

        ITypeSymbol value = type.TypeArguments[1];
        return Read(value, place, types) is { } shape ? new MapShape(shape, IsNullable(value, type.TypeArgumentNullableAnnotations[1]), name) : null;
    }

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
            ITypeSymbol declared = (place as IPropertySymbol)?.Type ?? type;
            types.Session.Error(Descriptors.PG1003_MemberTypeHasNoSchema, place, place.ContainingType.Name, place.Name, declared.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
        }

        return null;
    }
}
