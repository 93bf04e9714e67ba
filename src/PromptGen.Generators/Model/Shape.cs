namespace PromptGen.Generators.Model;

/// <summary>What a value looks like in JSON and which C# type holds it.</summary>
/// <param name="CSharpType">The type with <c>global::</c> names and without a trailing <c>?</c>.</param>
/// <param name="IsValueType">Whether the type is a struct or an enum.</param>
internal abstract record Shape(string CSharpType, bool IsValueType)
{
    /// <summary>The scalar that the items of lists and the values of dictionaries are in the end; null where they are objects or enums.</summary>
    public ScalarShape? Innermost => this switch
    {
        ScalarShape scalar => scalar,
        ListShape list => list.Item.Innermost,
        MapShape map => map.Value.Innermost,
        _ => null,
    };
}

/// <summary>A string, number, boolean, date and the like.</summary>
internal sealed record ScalarShape(ScalarKind Kind, string CSharpType, bool IsValueType) : Shape(CSharpType, IsValueType)
{
    /// <summary>Whether a number is written as a string, by <c>[JsonNumberHandling]</c>.</summary>
    public bool IsTextNumber { get; init; }

    public bool IsNumber => Kind is >= ScalarKind.SByte and <= ScalarKind.Decimal;
}

/// <summary>A nested object or an enum, described once in <see cref="ToolModel.Types"/>.</summary>
internal sealed record NamedShape(string CSharpType, bool IsValueType) : Shape(CSharpType, IsValueType);

/// <summary>A list, array or set.</summary>
internal sealed record ListShape(ListKind Kind, Shape Item, bool ItemIsNullable, string CSharpType, bool IsValueType) : Shape(CSharpType, IsValueType);

/// <summary>A dictionary whose keys are JSON member names: strings, or scalars and enums with a name of their own.</summary>
internal sealed record MapShape(MapKind Kind, Shape Key, Shape Value, bool ValueIsNullable, string CSharpType) : Shape(CSharpType, false);
