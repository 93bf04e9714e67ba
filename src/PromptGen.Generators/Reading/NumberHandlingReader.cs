using Microsoft.CodeAnalysis;
using PromptGen.Generators.Model;

namespace PromptGen.Generators.Reading;

/// <summary>
/// Reads <c>[JsonNumberHandling]</c>, of the member or else of its type, as System.Text.Json applies it: to numbers and to collections of numbers. The names of
/// what is no number (<c>NaN</c>, <c>Infinity</c>) are left out, because no schema of a number takes them.
/// </summary>
internal static class NumberHandlingReader
{
    private const int AllowReadingFromString = 1;
    private const int WriteAsString = 2;

    /// <summary>The shape and the form of a member, with what the attribute says about them.</summary>
    public static (Shape Shape, FormModel? Form) Apply(Shape shape, FormModel? form, ISymbol member, ISymbol? parameter)
    {
        int handling = Of(member) ?? (parameter is null ? null : Of(parameter)) ?? Of(member.ContainingType) ?? 0;
        if ((handling & (AllowReadingFromString | WriteAsString)) == 0 || shape.Innermost is not { IsNumber: true })
        {
            return (shape, form);
        }

        FormModel taking = (form ?? new FormModel(null, false, false)) with { TakesTextNumbers = true };
        return ((handling & WriteAsString) != 0 ? AsText(shape) : shape, taking);
    }

    private static int? Of(ISymbol symbol) => symbol.Attribute(MetadataNames.JsonNumberHandling)?.ConstructorArguments.FirstOrDefault().Value as int?;

    private static Shape AsText(Shape shape) => shape switch
    {
        ScalarShape scalar => scalar with { IsTextNumber = true },
        ListShape list => list with { Item = AsText(list.Item) },
        MapShape map => map with { Value = AsText(map.Value) },
        _ => shape,
    };
}
