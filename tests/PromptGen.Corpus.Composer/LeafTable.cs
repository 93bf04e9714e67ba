namespace PromptGen.Corpus.Composer;

/// <summary>The types of members. A new one is a line here.</summary>
internal static class LeafTable
{
    private const Traits Scalar = Traits.Value | Traits.Comparable;
    private const Traits Number = Scalar | Traits.Number;

    public static Leaf[] All { get; } =
    [
        new("Text", "string", Traits.Comparable | Traits.Text, "\"x \\\"y\\\"\""),
        new("Boolean", "bool", Scalar, "true"),
        new("SByte", "sbyte", Number, "-3"),
        new("Byte", "byte", Number, "3"),
        new("Int16", "short", Number, "-300"),
        new("UInt16", "ushort", Number, "300"),
        new("Int32", "int", Number, "-70000"),
        new("UInt32", "uint", Number, "70000"),
        new("Int64", "long", Number, "-5000000000"),
        new("UInt64", "ulong", Number, "5000000000"),
        new("Single", "float", Number, "1.5f"),
        new("Double", "double", Number, "-0.25"),
        new("Half", "Half", Scalar), // no attribute of the framework can judge it
        new("Decimal", "decimal", Number, "12.50m"),
        new("Int128", "Int128", Scalar),
        new("UInt128", "UInt128", Scalar),
        new("BigInteger", "BigInteger", Scalar),
        new("Char", "char", Scalar, "'c'"),
        new("DateOnly", "DateOnly", Scalar),
        new("TimeOnly", "TimeOnly", Scalar),
        new("DateTime", "DateTime", Scalar),
        new("DateTimeOffset", "DateTimeOffset", Scalar),
        new("TimeSpan", "TimeSpan", Scalar),
        new("Guid", "Guid", Scalar),
        new("Uri", "Uri", Traits.None),
        new("Version", "Version", Traits.Comparable),
        new("Bytes", "byte[]", Traits.None),
        new("Enum", "Shade", Scalar, "Shade.Dark"),
        new("EnumMember", "Grade", Scalar, "Grade.Second"),
        new("Flags", "Access", Scalar, "Access.Write"),
        new("ForeignEnum", "ForeignKind", Scalar, "ForeignKind.Small"),
        new("JsonElement", "JsonElement", Traits.Value | Traits.Open | Traits.Free),
        new("JsonNode", "JsonNode", Traits.Open | Traits.Free),
        new("JsonObject", "JsonObject", Traits.Open),
        new("Record", "Part", Traits.None),
        new("Struct", "Spot", Traits.Value),
        new("Class", "Label", Traits.None),
        new("ConstructorClass", "Sealed", Traits.None),
        new("Derived", "LongPart", Traits.None),
        new("Generic", "Box<int>", Traits.None),
        new("Foreign", "ForeignPart", Traits.None),
        new("Recursive", "Tree", Traits.Open),
        new("MutuallyRecursive", "Folder", Traits.Open),
        new("Union", "Outline", Traits.None),
        new("NumberedUnion", "Step", Traits.None),
        new("InterfaceUnion", "IMark", Traits.None),
        new("NestedUnion", "Carrier", Traits.None),
        new("DefaultUnion", "Note", Traits.None),
        new("Tuple", "(int Number, string? Word)", Traits.Value | Traits.Stranger),
    ];
}
