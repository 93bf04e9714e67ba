namespace PromptGen;

/// <summary>Deviations from the schema that are tolerated because they leave the meaning of the value alone.</summary>
[Flags]
public enum RepairKind
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A number given as a string in invariant notation, such as <c>"12.50"</c>. Grouping or a currency sign is read only under <see cref="CultureAttribute"/>.</summary>
    NumberInString = 1,

    /// <summary><c>"true"</c> or <c>"false"</c> given as a string.</summary>
    BooleanInString = 2,

    /// <summary>An enum value in other capitalisation, which providers do not guarantee (provider facts ST-10).</summary>
    EnumCase = 4,

    /// <summary>A nullable member that was left out although the schema requires it, read as null.</summary>
    MissingAsNull = 8,

    /// <summary>A single value where a list is expected, read as a list of one.</summary>
    SingleValueForList = 16,

    /// <summary>The whole input wrapped in an object whose one member is named <c>$PARAMETER_NAME</c> (provider facts MF-3).</summary>
    ParameterNameWrapper = 32,

    /// <summary>JSON text in Markdown code fences, where the answer's text carries the record.</summary>
    CodeFence = 64,

    /// <summary>A nested object or array given as a string that holds its JSON (provider facts MF-2), one level deep.</summary>
    StringifiedJson = 128,

    /// <summary>A number or date given as a string in the form of the culture that <see cref="CultureAttribute"/> names.</summary>
    CultureForm = 256,

    /// <summary>What is repaired unless asked otherwise: all but <see cref="StringifiedJson"/>.</summary>
    Default = NumberInString | BooleanInString | EnumCase | MissingAsNull | SingleValueForList | ParameterNameWrapper | CodeFence | CultureForm,

    /// <summary>All of them.</summary>
    All = Default | StringifiedJson,
}
