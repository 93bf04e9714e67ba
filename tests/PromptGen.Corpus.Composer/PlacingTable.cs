namespace PromptGen.Corpus.Composer;

/// <summary>The ways to declare a member. A new one is a line here.</summary>
internal static class PlacingTable
{
    private const string Init = "public {0} {1} {{ get; init; }}";
    private const string Set = "public {0} {1} {{ get; set; }}";

    public static Placing[] All { get; } =
    [
        new("Positional", "", "{0} {1}") { FitsForm = static form => form.IsRecord },
        new("PositionalDefault", "", "{0} {1} = {2}") { Fits = static member => member.HasConstant, FitsForm = static form => form.IsRecord },
        new("Constructor", "public {0} {1} {{ get; }} = {4};", "{0} {4}") { FitsForm = static form => !form.IsRecord },
        new("Init", Init),
        new("Set", Set) { FitsForm = IsChangeable },
        new("RequiredInit", "public required {0} {1} {{ get; init; }}"),
        new("RequiredSet", "public required {0} {1} {{ get; set; }}") { FitsForm = IsChangeable },
        new("Initialized", "public {0} {1} {{ get; init; }} = {2};") { Fits = static member => member.HasInitial, FitsForm = static form => !form.IsStruct },
        new("InitializedSet", "public {0} {1} {{ get; set; }} = {2};") { Fits = static member => member.HasInitial, FitsForm = static form => !form.IsStruct },
        new("JsonRequired", "[JsonRequired] " + Init),
        new("PropertyName", "[JsonPropertyName(\"a-b.c_D{3}\")] " + Init),
        new("PropertyOrder", "[JsonPropertyOrder(-{3})] " + Init),
        new("Include", "[JsonInclude] public {0} {1} {{ get; private set; }}") { FitsForm = static form => !form.IsStruct },
        new("IncludedField", "[JsonInclude] public {0} {1};") { FitsForm = IsChangeable },
        new("IncludedInternal", "[JsonInclude] internal {0} {1} {{ get; init; }}"),
        new("NumberInString", "[JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] " + Init) { Fits = static member => member.Leaf.Has(Traits.Number) && (member.Wrapper is null or { Name: "Nullable" or "List" or "Nullables" or "Map" }) },
        new("IgnoredNull", "[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] " + Init) { Fits = static member => member.MayBeNull },
        new("IgnoredBeside", Init + " [JsonIgnore] public {0}? {1}Ignored {{ get; init; }}") { Fits = static member => member.Wrapper != WrapperTable.Nullable },
        new("DefaultValue", "[DefaultValue({2})] " + Init) { Fits = static member => member.HasAttributeConstant },
        new("Described", "[Description(\"Größe \\\"of\\\" the {1}.\")] " + Init),
        new("Obsolete", "[Obsolete(\"use another one\")] " + Init),
        new("AllowNull", "[AllowNull] " + Set) { Fits = static member => member.IsPlainReference, FitsForm = IsChangeable },
        new("DisallowNull", "[DisallowNull] public {0}? {1} {{ get; set; }}") { Fits = static member => member.IsPlainReference, FitsForm = IsChangeable },
        new("Unannotated", "\n#nullable disable\n    public {0} {1} {{ get; set; }}\n#nullable restore") { Fits = static member => member.IsPlainReference && !member.Type.Contains('?', StringComparison.Ordinal), FitsForm = IsChangeable },
    ];

    private static bool IsChangeable(Form form) => !form.IsReadOnly;
}
