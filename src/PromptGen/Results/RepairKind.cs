namespace PromptGen;

/// <summary>Deviations from the schema that are tolerated because they leave the meaning of the value alone.</summary>
[Flags]
public enum RepairKind
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A number given as a string in invariant notation, such as <c>"12.50"</c>. Grouping or a currency sign is never repaired.</summary>
    NumberInString = 1,

    /// <summary><c>"true"</c> or <c>"false"</c> given as a string.</summary>
    BooleanInString = 2,

    /// <summary>An enum value in other capitalisation, which providers do not guarantee (provider facts ST-10).</summary>
    EnumCase = 4,

    /// <summary>A nullable member that was left out although the schema requires it, read as null.</summary>
    MissingAsNull = 8,

    /// <summary>All of them.</summary>
    All = NumberInString | BooleanInString | EnumCase | MissingAsNull,
}
