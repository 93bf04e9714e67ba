// Written by tests/PromptGen.Corpus.Composer; do not edit it here.
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PromptGen.Corpus.Foreign;
using PromptGen.Corpus.Parts;

namespace PromptGen.Corpus.Composed;

public static partial class Pairs280Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs280(Dictionary<int, LongPart> DerivedIntegerMap1, Dictionary<string, LongPart?> DerivedNullableMap2, IReadOnlyDictionary<string, LongPart> DerivedReadOnlyMap3, SortedDictionary<string, LongPart> DerivedSortedMap4, ConcurrentDictionary<string, double> DoubleConcurrentMap5, Dictionary<Shade, double> DoubleEnumMap6, Dictionary<Guid, double> DoubleGuidMap7, ImmutableDictionary<string, double> DoubleImmutableMap8, Dictionary<int, double> DoubleIntegerMap9);
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs281(Dictionary<string, double> DoubleMap1, IReadOnlyDictionary<string, double> DoubleReadOnlyMap2, SortedDictionary<string, double> DoubleSortedMap3, ConcurrentDictionary<string, Shade> EnumConcurrentMap4, Dictionary<Shade, Shade> EnumEnumMap5, Dictionary<Guid, Shade> EnumGuidMap6, ImmutableDictionary<string, Shade> EnumImmutableMap7, Dictionary<int, Shade> EnumIntegerMap8, Dictionary<string, Shade?> EnumNullableMap9);

[ExtractionTool]
public sealed partial class Pairs282(IReadOnlyDictionary<string, Shade> enumReadOnlyMap1, SortedDictionary<string, Shade> enumSortedMap2, Dictionary<string, Grade> enumMemberMap3, ConcurrentDictionary<string, Grade> enumMemberConcurrentMap6, Dictionary<Shade, Grade> enumMemberEnumMap7, Dictionary<Guid, Grade> enumMemberGuidMap8, ImmutableDictionary<string, Grade> enumMemberImmutableMap9)
{
    public IReadOnlyDictionary<string, Shade> EnumReadOnlyMap1 { get; } = enumReadOnlyMap1;
    public SortedDictionary<string, Shade> EnumSortedMap2 { get; } = enumSortedMap2;
    public Dictionary<string, Grade> EnumMemberMap3 { get; } = enumMemberMap3;
    public IReadOnlyList<JsonNode> JsonNodeReadOnlyList4 { get; init; } [JsonIgnore] public IReadOnlyList<JsonNode>? JsonNodeReadOnlyList4Ignored { get; init; }
    [Obsolete("use another one")] public IEnumerable<Folder> MutuallyRecursiveEnumerable5 { get; init; }
    public ConcurrentDictionary<string, Grade> EnumMemberConcurrentMap6 { get; } = enumMemberConcurrentMap6;
    public Dictionary<Shade, Grade> EnumMemberEnumMap7 { get; } = enumMemberEnumMap7;
    public Dictionary<Guid, Grade> EnumMemberGuidMap8 { get; } = enumMemberGuidMap8;
    public ImmutableDictionary<string, Grade> EnumMemberImmutableMap9 { get; } = enumMemberImmutableMap9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
[method: JsonConstructor]
public partial record struct Pairs283(Dictionary<string, Grade?> EnumMemberNullableMap1, IReadOnlyDictionary<string, Grade> EnumMemberReadOnlyMap2, SortedDictionary<string, Grade> EnumMemberSortedMap3, Dictionary<string, ForeignPart> ForeignMap4, JsonObject? JsonObjectNullable7 = null)
{
    [Obsolete("use another one")] public ISet<JsonElement> JsonElementSet5 { get; init; }
    [Description("Größe \"of\" the JsonNodeEnumerable6.")] public IEnumerable<JsonNode> JsonNodeEnumerable6 { get; init; }
    [AllowNull] public ImmutableHashSet<Folder> MutuallyRecursiveImmutableSet8 { get; set; }
    [Obsolete("use another one")] public Tree[] RecursiveArray9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
[method: JsonConstructor]
public partial struct Pairs284(ConcurrentDictionary<string, ForeignPart> foreignConcurrentMap1, Dictionary<Shade, ForeignPart> foreignEnumMap2, Dictionary<Guid, ForeignPart> foreignGuidMap3, ImmutableDictionary<string, ForeignPart> foreignImmutableMap4, Dictionary<int, ForeignPart> foreignIntegerMap5, Dictionary<string, ForeignPart?> foreignNullableMap6, IReadOnlyDictionary<string, ForeignPart> foreignReadOnlyMap7, SortedDictionary<string, ForeignPart> foreignSortedMap8, Dictionary<string, ForeignKind> foreignEnumMap9)
{
    public ConcurrentDictionary<string, ForeignPart> ForeignConcurrentMap1 { get; } = foreignConcurrentMap1;
    public Dictionary<Shade, ForeignPart> ForeignEnumMap2 { get; } = foreignEnumMap2;
    public Dictionary<Guid, ForeignPart> ForeignGuidMap3 { get; } = foreignGuidMap3;
    public ImmutableDictionary<string, ForeignPart> ForeignImmutableMap4 { get; } = foreignImmutableMap4;
    public Dictionary<int, ForeignPart> ForeignIntegerMap5 { get; } = foreignIntegerMap5;
    public Dictionary<string, ForeignPart?> ForeignNullableMap6 { get; } = foreignNullableMap6;
    public IReadOnlyDictionary<string, ForeignPart> ForeignReadOnlyMap7 { get; } = foreignReadOnlyMap7;
    public SortedDictionary<string, ForeignPart> ForeignSortedMap8 { get; } = foreignSortedMap8;
    public Dictionary<string, ForeignKind> ForeignEnumMap9 { get; } = foreignEnumMap9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
[method: JsonConstructor]
public readonly partial record struct Pairs285(Dictionary<int, ForeignKind> ForeignEnumIntegerMap1, Collection<Folder> MutuallyRecursiveCollection3, ConcurrentDictionary<string, ForeignKind> ForeignEnumConcurrentMap4, Dictionary<Shade, ForeignKind> ForeignEnumEnumMap5, Dictionary<Guid, ForeignKind> ForeignEnumGuidMap6, ImmutableDictionary<string, ForeignKind> ForeignEnumImmutableMap7, Dictionary<string, ForeignKind?> ForeignEnumNullableMap8, SortedDictionary<string, ForeignKind> ForeignEnumSortedMap9)
{
    [Obsolete("use another one")] public LinkedList<JsonNode> JsonNodeLinkedList2 { get; init; }
}

public abstract record Pairs286Base
{
    [AllowNull] public JsonElement[] JsonElementArray2 { get; set; }
    [AllowNull] public ISet<JsonNode> JsonNodeSet3 { get; set; }
    [AllowNull] public IReadOnlyList<JsonObject> JsonObjectReadOnlyList4 { get; set; }
    [DisallowNull] public Queue<Folder>? MutuallyRecursiveQueue5 { get; set; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs286(Dictionary<string, Box<int>> GenericMap1, ConcurrentDictionary<string, Box<int>> GenericConcurrentMap7, Dictionary<Shade, Box<int>> GenericEnumMap8, Dictionary<Guid, Box<int>> GenericGuidMap9, Tree? RecursiveNullable6 = null) : Pairs286Base;

[ExtractionTool]
public sealed partial class Pairs287(ImmutableDictionary<string, Box<int>> genericImmutableMap1, Dictionary<int, Box<int>> genericIntegerMap2, Dictionary<string, Box<int>?> genericNullableMap3, IReadOnlyDictionary<string, Box<int>> genericReadOnlyMap4, SortedDictionary<string, Box<int>> genericSortedMap5, ConcurrentDictionary<string, Guid> guidConcurrentMap6, Dictionary<Shade, Guid> guidEnumMap7, Dictionary<Guid, Guid> guidGuidMap8, ImmutableDictionary<string, Guid> guidImmutableMap9)
{
    public ImmutableDictionary<string, Box<int>> GenericImmutableMap1 { get; } = genericImmutableMap1;
    public Dictionary<int, Box<int>> GenericIntegerMap2 { get; } = genericIntegerMap2;
    public Dictionary<string, Box<int>?> GenericNullableMap3 { get; } = genericNullableMap3;
    public IReadOnlyDictionary<string, Box<int>> GenericReadOnlyMap4 { get; } = genericReadOnlyMap4;
    public SortedDictionary<string, Box<int>> GenericSortedMap5 { get; } = genericSortedMap5;
    public ConcurrentDictionary<string, Guid> GuidConcurrentMap6 { get; } = guidConcurrentMap6;
    public Dictionary<Shade, Guid> GuidEnumMap7 { get; } = guidEnumMap7;
    public Dictionary<Guid, Guid> GuidGuidMap8 { get; } = guidGuidMap8;
    public ImmutableDictionary<string, Guid> GuidImmutableMap9 { get; } = guidImmutableMap9;
}

public static partial class Pairs288Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs288(Dictionary<int, Guid> GuidIntegerMap1, Dictionary<string, Guid?> GuidNullableMap2, IReadOnlyDictionary<string, Guid> GuidReadOnlyMap3, SortedDictionary<string, Guid> GuidSortedMap4, Dictionary<Shade, Half> HalfEnumMap5, Dictionary<Guid, Half> HalfGuidMap6, ImmutableDictionary<string, Half> HalfImmutableMap7, Dictionary<int, Half> HalfIntegerMap8, Dictionary<string, Half> HalfMap9);
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs289(Dictionary<string, Half?> HalfNullableMap1, IReadOnlyDictionary<string, Half> HalfReadOnlyMap2, SortedDictionary<string, Half> HalfSortedMap3, ConcurrentDictionary<string, Int128> Int128ConcurrentMap4, Dictionary<Shade, Int128> Int128EnumMap5, Dictionary<Guid, Int128> Int128GuidMap6, ImmutableDictionary<string, Int128> Int128ImmutableMap7, Dictionary<int, Int128> Int128IntegerMap8, Dictionary<string, Int128?> Int128NullableMap9);

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial class Pairs290(IReadOnlyDictionary<string, Int128> int128ReadOnlyMap1, SortedDictionary<string, Int128> int128SortedMap2, Dictionary<Shade, short> int16EnumMap3, Dictionary<Guid, short> int16GuidMap4, ImmutableDictionary<string, short> int16ImmutableMap5, Dictionary<int, short> int16IntegerMap6, Dictionary<string, short> int16Map7, Dictionary<string, short?> int16NullableMap8, IReadOnlyDictionary<string, short> int16ReadOnlyMap9)
{
    public IReadOnlyDictionary<string, Int128> Int128ReadOnlyMap1 { get; } = int128ReadOnlyMap1;
    public SortedDictionary<string, Int128> Int128SortedMap2 { get; } = int128SortedMap2;
    public Dictionary<Shade, short> Int16EnumMap3 { get; } = int16EnumMap3;
    public Dictionary<Guid, short> Int16GuidMap4 { get; } = int16GuidMap4;
    public ImmutableDictionary<string, short> Int16ImmutableMap5 { get; } = int16ImmutableMap5;
    public Dictionary<int, short> Int16IntegerMap6 { get; } = int16IntegerMap6;
    public Dictionary<string, short> Int16Map7 { get; } = int16Map7;
    public Dictionary<string, short?> Int16NullableMap8 { get; } = int16NullableMap8;
    public IReadOnlyDictionary<string, short> Int16ReadOnlyMap9 { get; } = int16ReadOnlyMap9;
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[method: JsonConstructor]
public partial record struct Pairs291(SortedDictionary<string, short> Int16SortedMap1, ConcurrentDictionary<string, int> Int32ConcurrentMap2, Dictionary<Shade, int> Int32EnumMap3, Dictionary<Guid, int> Int32GuidMap4, ImmutableDictionary<string, int> Int32ImmutableMap5, Dictionary<int, int> Int32IntegerMap6, Dictionary<string, int?> Int32NullableMap7, IReadOnlyDictionary<string, int> Int32ReadOnlyMap8, SortedDictionary<string, int> Int32SortedMap9);

[ExtractionTool]
[method: JsonConstructor]
public partial struct Pairs292(Dictionary<Shade, long> int64EnumMap1, Dictionary<Guid, long> int64GuidMap2, ImmutableDictionary<string, long> int64ImmutableMap3, Dictionary<int, long> int64IntegerMap4, Dictionary<string, long> int64Map5, Dictionary<string, long?> int64NullableMap6, IReadOnlyDictionary<string, long> int64ReadOnlyMap7, SortedDictionary<string, long> int64SortedMap8, Dictionary<string, IMark> interfaceUnionMap9)
{
    public Dictionary<Shade, long> Int64EnumMap1 { get; } = int64EnumMap1;
    public Dictionary<Guid, long> Int64GuidMap2 { get; } = int64GuidMap2;
    public ImmutableDictionary<string, long> Int64ImmutableMap3 { get; } = int64ImmutableMap3;
    public Dictionary<int, long> Int64IntegerMap4 { get; } = int64IntegerMap4;
    public Dictionary<string, long> Int64Map5 { get; } = int64Map5;
    public Dictionary<string, long?> Int64NullableMap6 { get; } = int64NullableMap6;
    public IReadOnlyDictionary<string, long> Int64ReadOnlyMap7 { get; } = int64ReadOnlyMap7;
    public SortedDictionary<string, long> Int64SortedMap8 { get; } = int64SortedMap8;
    public Dictionary<string, IMark> InterfaceUnionMap9 { get; } = interfaceUnionMap9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
[method: JsonConstructor]
public readonly partial record struct Pairs293(IReadOnlyDictionary<string, IMark> InterfaceUnionReadOnlyMap1, IReadOnlyList<JsonElement> JsonElementReadOnlyList2, Stack<JsonNode> JsonNodeStack3, ISet<JsonObject> JsonObjectSet4, IReadOnlyList<Tree> RecursiveReadOnlyList6, ConcurrentDictionary<string, IMark> InterfaceUnionConcurrentMap7, Dictionary<Shade, IMark> InterfaceUnionEnumMap8, Dictionary<Guid, IMark> InterfaceUnionGuidMap9, Folder? MutuallyRecursiveNullable5 = null);

public abstract record Pairs294Base
{
    [DisallowNull] public List<JsonElement>? JsonElementList5 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs294(ImmutableDictionary<string, IMark> InterfaceUnionImmutableMap1, Dictionary<int, IMark> InterfaceUnionIntegerMap2, Dictionary<string, IMark?> InterfaceUnionNullableMap3, SortedDictionary<string, IMark> InterfaceUnionSortedMap4, Dictionary<string, Carrier> NestedUnionMap6, Dictionary<string, Step> NumberedUnionMap7, Dictionary<string, Spot> StructMap8, Dictionary<string, string> TextMap9) : Pairs294Base;

public abstract class Pairs295Base
{
    
#nullable disable
    public IEnumerable<JsonElement> JsonElementEnumerable1 { get; set; }
#nullable restore
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial class Pairs295(Dictionary<string, Outline> unionMap2, Box<JsonElement> jsonElementBox3, Collection<JsonElement> jsonElementCollection4, ConcurrentQueue<JsonElement> jsonElementConcurrentQueue5, ImmutableArray<JsonElement> jsonElementImmutableArray6, ImmutableList<JsonElement> jsonElementImmutableList7, IReadOnlyList<JsonElement[]> jsonElementLists8, Queue<JsonElement> jsonElementQueue9) : Pairs295Base
{
    public Dictionary<string, Outline> UnionMap2 { get; } = unionMap2;
    public Box<JsonElement> JsonElementBox3 { get; } = jsonElementBox3;
    public Collection<JsonElement> JsonElementCollection4 { get; } = jsonElementCollection4;
    public ConcurrentQueue<JsonElement> JsonElementConcurrentQueue5 { get; } = jsonElementConcurrentQueue5;
    public ImmutableArray<JsonElement> JsonElementImmutableArray6 { get; } = jsonElementImmutableArray6;
    public ImmutableList<JsonElement> JsonElementImmutableList7 { get; } = jsonElementImmutableList7;
    public IReadOnlyList<JsonElement[]> JsonElementLists8 { get; } = jsonElementLists8;
    public Queue<JsonElement> JsonElementQueue9 { get; } = jsonElementQueue9;
}

public static partial class Pairs296Outer
{
[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs296(Stack<JsonElement> JsonElementStack1, Dictionary<int, Carrier> NestedUnionIntegerMap3, Dictionary<Guid, Step> NumberedUnionGuidMap4, Dictionary<Shade, Spot> StructEnumMap5, ConcurrentDictionary<string, string> TextConcurrentMap6, ImmutableDictionary<string, Outline> UnionImmutableMap7, Box<JsonNode> JsonNodeBox8, ImmutableArray<JsonNode> JsonNodeImmutableArray9)
{
    [DisallowNull] public ConcurrentQueue<JsonNode>? JsonNodeConcurrentQueue2 { get; set; }
}
}

[ExtractionTool]
public sealed partial record Pairs297(ImmutableList<JsonNode> JsonNodeImmutableList1, ImmutableHashSet<JsonNode> JsonNodeImmutableSet2, OwnList<JsonNode> JsonNodeOwnList3, Dictionary<Guid, Carrier> NestedUnionGuidMap5, ConcurrentDictionary<string, Step> NumberedUnionConcurrentMap6, ImmutableDictionary<string, Spot> StructImmutableMap7, Dictionary<Shade, string> TextEnumMap8, IReadOnlyDictionary<string, Outline> UnionReadOnlyMap9)
{
    [DisallowNull] public Dictionary<int, JsonObject>? JsonObjectIntegerMap4 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs298(Box<JsonObject> jsonObjectBox2, ConcurrentDictionary<string, JsonObject> jsonObjectConcurrentMap3, ImmutableArray<JsonObject> jsonObjectImmutableArray4, ImmutableList<JsonObject> jsonObjectImmutableList5, ImmutableDictionary<string, JsonObject> jsonObjectImmutableMap6, ImmutableHashSet<JsonObject> jsonObjectImmutableSet7, IReadOnlyList<JsonObject[]> jsonObjectLists8, OwnList<JsonObject> jsonObjectOwnList9)
{
    
#nullable disable
    public Collection<JsonObject> JsonObjectCollection1 { get; set; }
#nullable restore
    public Box<JsonObject> JsonObjectBox2 { get; } = jsonObjectBox2;
    public ConcurrentDictionary<string, JsonObject> JsonObjectConcurrentMap3 { get; } = jsonObjectConcurrentMap3;
    public ImmutableArray<JsonObject> JsonObjectImmutableArray4 { get; } = jsonObjectImmutableArray4;
    public ImmutableList<JsonObject> JsonObjectImmutableList5 { get; } = jsonObjectImmutableList5;
    public ImmutableDictionary<string, JsonObject> JsonObjectImmutableMap6 { get; } = jsonObjectImmutableMap6;
    public ImmutableHashSet<JsonObject> JsonObjectImmutableSet7 { get; } = jsonObjectImmutableSet7;
    public IReadOnlyList<JsonObject[]> JsonObjectLists8 { get; } = jsonObjectLists8;
    public OwnList<JsonObject> JsonObjectOwnList9 { get; } = jsonObjectOwnList9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
[method: JsonConstructor]
public partial record struct Pairs299(IReadOnlyDictionary<string, Carrier> NestedUnionReadOnlyMap2, IReadOnlyDictionary<string, Step> NumberedUnionReadOnlyMap3, IReadOnlyDictionary<string, Spot> StructReadOnlyMap4, Dictionary<string, string> TextMap5, Dictionary<int, Outline> UnionIntegerMap6, ConcurrentDictionary<string, Folder> MutuallyRecursiveConcurrentMap7, ConcurrentQueue<Folder> MutuallyRecursiveConcurrentQueue8, Dictionary<Shade, Folder> MutuallyRecursiveEnumMap9)
{
    
#nullable disable
    public Stack<Folder> MutuallyRecursiveStack1 { get; set; }
#nullable restore
}
