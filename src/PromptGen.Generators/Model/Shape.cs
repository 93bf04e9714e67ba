namespace PromptGen.Generators.Model;

/// <summary>What a value looks like in JSON and which C# type holds it.</summary>
/// <param name="CSharpType">The type with <c>global::</c> names and without a trailing <c>?</c>.</param>
/// <param name="IsValueType">Whether the type is a struct or an enum.</param>
internal abstract record Shape(string CSharpType, bool IsValueType);

/// <summary>A string, number, boolean, date and the like.</summary>
internal sealed record ScalarShape(ScalarKind Kind, string CSharpType, bool IsValueType) : Shape(CSharpType, IsValueType);

/// <summary>A nested object or an enum, described once in <see cref="ToolModel.Types"/>.</summary>
internal sealed record NamedShape(string CSharpType, bool IsValueType) : Shape(CSharpType, IsValueType);

/// <summary>A list, array or set.</summary>
internal sealed record ListShape(ListKind Kind, Shape Item, bool ItemIsNullable, string CSharpType, bool IsValueType) : Shape(CSharpType, IsValueType);

/// <summary>A dictionary whose keys are JSON member names: strings, or scalars and enums with a name of their own.</summary>
internal sealed record MapShape(MapKind Kind, Shape Key, Shape Value, bool ValueIsNullable, string CSharpType) : Shape(CSharpType, false);
