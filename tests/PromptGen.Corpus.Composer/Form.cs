namespace PromptGen.Corpus.Composer;

/// <summary>A kind of annotated type.</summary>
/// <param name="Name">The feature's name.</param>
/// <param name="Keywords">The keywords in front of the type's name.</param>
internal sealed record Form(string Name, string Keywords)
{
    /// <summary>Whether half of the members are declared by a base type.</summary>
    public bool IsDerived { get; init; }

    /// <summary>Whether the type stands in another one.</summary>
    public bool IsNested { get; init; }

    public string Feature => "form " + Name;

    public bool IsRecord => Keywords.Contains("record", StringComparison.Ordinal);

    public bool IsStruct => Keywords.Contains("struct", StringComparison.Ordinal);

    public bool IsReadOnly => Keywords.Contains("readonly", StringComparison.Ordinal);

    public static Form[] All { get; } =
    [
        new("Record", "public sealed partial record"),
        new("Class", "public sealed partial class"),
        new("RecordStruct", "public partial record struct"),
        new("Struct", "public partial struct"),
        new("ReadOnlyRecordStruct", "public readonly partial record struct"),
        new("DerivedRecord", "public sealed partial record") { IsDerived = true },
        new("DerivedClass", "public sealed partial class") { IsDerived = true },
        new("NestedRecord", "public sealed partial record") { IsNested = true },
    ];
}
