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

public abstract record Pairs300Base
{
    [Obsolete("use another one")] public ConcurrentDictionary<string, Note> DefaultUnionConcurrentMap1 { get; init; }
    [DisallowNull] public Dictionary<Shade, Note>? DefaultUnionEnumMap2 { get; set; }
    [AllowNull] public ImmutableDictionary<string, Note> DefaultUnionImmutableMap3 { get; set; }
    [DisallowNull] public Dictionary<int, Note>? DefaultUnionIntegerMap4 { get; set; }
    [AllowNull] public Dictionary<string, Note?> DefaultUnionNullableMap6 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs300(Dictionary<string, Note> DefaultUnionMap5) : Pairs300Base
{
    
#nullable disable
    public IReadOnlyDictionary<string, Note> DefaultUnionReadOnlyMap7 { get; set; }
#nullable restore
    [AllowNull] public SortedDictionary<string, Note> DefaultUnionSortedMap8 { get; set; }
    
#nullable disable
    public Dictionary<int, LongPart> DerivedIntegerMap9 { get; set; }
#nullable restore
}

public abstract class Pairs301Base
{
    [AllowNull] public Dictionary<Guid, LongPart> DerivedGuidMap1 { get; set; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public OwnList<JsonElement> JsonElementOwnList2 { get; init; }
    [DisallowNull] public ImmutableDictionary<string, JsonNode>? JsonNodeImmutableMap3 { get; set; }
    [JsonInclude] public ImmutableHashSet<JsonObject> JsonObjectImmutableSet4;
    [AllowNull] public ConcurrentDictionary<string, Folder> MutuallyRecursiveConcurrentMap5 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial class Pairs301(Dictionary<Shade, LongPart> derivedEnumMap8) : Pairs301Base
{
    
#nullable disable
    public Dictionary<Shade, Tree> RecursiveEnumMap6 { get; set; }
#nullable restore
    [DisallowNull] public ConcurrentDictionary<string, LongPart>? DerivedConcurrentMap7 { get; set; }
    public Dictionary<Shade, LongPart> DerivedEnumMap8 { get; } = derivedEnumMap8;
    
#nullable disable
    public ImmutableDictionary<string, LongPart> DerivedImmutableMap9 { get; set; }
#nullable restore
}

public static partial class Pairs302Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs302(Dictionary<string, LongPart> DerivedMap1, IReadOnlyDictionary<string, LongPart> DerivedReadOnlyMap3, Dictionary<Shade, double> DoubleEnumMap6, ImmutableDictionary<string, double> DoubleImmutableMap8, Dictionary<int, double> DoubleIntegerMap9)
{
    [DisallowNull] public Dictionary<string, LongPart?>? DerivedNullableMap2 { get; set; }
    [DisallowNull] public SortedDictionary<string, LongPart>? DerivedSortedMap4 { get; set; }
    
#nullable disable
    public ConcurrentDictionary<string, double> DoubleConcurrentMap5 { get; set; }
#nullable restore
    [DisallowNull] public Dictionary<Guid, double>? DoubleGuidMap7 { get; set; }
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs303(Dictionary<string, double?> DoubleNullableMap1, IReadOnlyDictionary<string, double> DoubleReadOnlyMap2, ConcurrentDictionary<string, Shade> EnumConcurrentMap4, Dictionary<Shade, Shade> EnumEnumMap5, ImmutableDictionary<string, Shade> EnumImmutableMap7, Dictionary<int, Shade> EnumIntegerMap8, Dictionary<string, Shade?> EnumNullableMap9)
{
    
#nullable disable
    public SortedDictionary<string, double> DoubleSortedMap3 { get; set; }
#nullable restore
    
#nullable disable
    public Dictionary<Guid, Shade> EnumGuidMap6 { get; set; }
#nullable restore
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial class Pairs304(IReadOnlyDictionary<string, Shade> enumReadOnlyMap1, SortedDictionary<string, Shade> enumSortedMap2, Dictionary<string, Grade> enumMemberMap3, ConcurrentDictionary<string, Grade> enumMemberConcurrentMap5, Dictionary<Shade, Grade> enumMemberEnumMap6, Dictionary<Guid, Grade> enumMemberGuidMap7, ImmutableDictionary<string, Grade> enumMemberImmutableMap8, Dictionary<int, Grade> enumMemberIntegerMap9)
{
    public IReadOnlyDictionary<string, Shade> EnumReadOnlyMap1 { get; } = enumReadOnlyMap1;
    public SortedDictionary<string, Shade> EnumSortedMap2 { get; } = enumSortedMap2;
    public Dictionary<string, Grade> EnumMemberMap3 { get; } = enumMemberMap3;
    [JsonInclude] public Queue<JsonNode> JsonNodeQueue4;
    public ConcurrentDictionary<string, Grade> EnumMemberConcurrentMap5 { get; } = enumMemberConcurrentMap5;
    public Dictionary<Shade, Grade> EnumMemberEnumMap6 { get; } = enumMemberEnumMap6;
    public Dictionary<Guid, Grade> EnumMemberGuidMap7 { get; } = enumMemberGuidMap7;
    public ImmutableDictionary<string, Grade> EnumMemberImmutableMap8 { get; } = enumMemberImmutableMap8;
    public Dictionary<int, Grade> EnumMemberIntegerMap9 { get; } = enumMemberIntegerMap9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
[method: JsonConstructor]
public partial record struct Pairs305(IReadOnlyDictionary<string, Grade> EnumMemberReadOnlyMap1, Dictionary<string, Access> FlagsMap2, ConcurrentDictionary<string, Access> FlagsConcurrentMap5, Dictionary<Shade, Access> FlagsEnumMap6, Dictionary<Guid, Access> FlagsGuidMap7, ImmutableDictionary<string, Access> FlagsImmutableMap8, Dictionary<int, Access> FlagsIntegerMap9)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Stack<JsonNode> JsonNodeStack3 { get; init; }
    [JsonInclude] internal LinkedList<Folder> MutuallyRecursiveLinkedList4 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
[method: JsonConstructor]
public partial struct Pairs306(Dictionary<string, Access?> flagsNullableMap1, IReadOnlyDictionary<string, Access> flagsReadOnlyMap2, Dictionary<string, ForeignPart> foreignMap3, ConcurrentDictionary<string, ForeignPart> foreignConcurrentMap9)
{
    public Dictionary<string, Access?> FlagsNullableMap1 { get; } = flagsNullableMap1;
    public IReadOnlyDictionary<string, Access> FlagsReadOnlyMap2 { get; } = flagsReadOnlyMap2;
    public Dictionary<string, ForeignPart> ForeignMap3 { get; } = foreignMap3;
    public Collection<JsonElement> JsonElementCollection4 { get; init; } [JsonIgnore] public Collection<JsonElement>? JsonElementCollection4Ignored { get; init; }
    public ConcurrentQueue<JsonNode> JsonNodeConcurrentQueue5 { get; init; } [JsonIgnore] public ConcurrentQueue<JsonNode>? JsonNodeConcurrentQueue5Ignored { get; init; }
    [Description("Größe \"of\" the JsonObjectImmutableList6.")] public ImmutableList<JsonObject> JsonObjectImmutableList6 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public IReadOnlyList<Folder> MutuallyRecursiveReadOnlyList7 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public LinkedList<Tree> RecursiveLinkedList8 { get; init; }
    public ConcurrentDictionary<string, ForeignPart> ForeignConcurrentMap9 { get; } = foreignConcurrentMap9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
[method: JsonConstructor]
public readonly partial record struct Pairs307(Dictionary<Shade, ForeignPart> ForeignEnumMap1, Dictionary<Guid, ForeignPart> ForeignGuidMap2, ImmutableDictionary<string, ForeignPart> ForeignImmutableMap3, Dictionary<int, ForeignPart> ForeignIntegerMap4, Dictionary<string, ForeignPart?> ForeignNullableMap5, IReadOnlyDictionary<string, ForeignPart> ForeignReadOnlyMap6, SortedDictionary<string, ForeignPart> ForeignSortedMap7, Dictionary<string, ForeignKind> ForeignEnumMap8)
{
    [Description("Größe \"of\" the JsonElementBox9.")] public Box<JsonElement> JsonElementBox9 { get; init; }
}

public abstract record Pairs308Base
{
    [Description("Größe \"of\" the JsonNodeImmutableArray2.")] public ImmutableArray<JsonNode> JsonNodeImmutableArray2 { get; init; }
    public Folder[] MutuallyRecursiveArray3 { get; init; } [JsonIgnore] public Folder[]? MutuallyRecursiveArray3Ignored { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs308(Dictionary<int, ForeignKind> ForeignEnumIntegerMap1, ConcurrentDictionary<string, ForeignKind> ForeignEnumConcurrentMap4, Dictionary<Shade, ForeignKind> ForeignEnumEnumMap5, Dictionary<Guid, ForeignKind> ForeignEnumGuidMap6, ImmutableDictionary<string, ForeignKind> ForeignEnumImmutableMap7, Dictionary<string, ForeignKind?> ForeignEnumNullableMap8, Dictionary<string, Box<int>> GenericMap9) : Pairs308Base;

public abstract class Pairs309Base
{
    [Obsolete("use another one")] public List<JsonElement> JsonElementList2 { get; init; }
    [Obsolete("use another one")] public ImmutableDictionary<string, JsonObject> JsonObjectImmutableMap3 { get; init; }
    public List<Tree?> RecursiveNullables4 { get; init; } [JsonIgnore] public List<Tree?>? RecursiveNullables4Ignored { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial class Pairs309(IReadOnlyDictionary<string, Box<int>> genericReadOnlyMap1, ConcurrentDictionary<string, Box<int>> genericConcurrentMap5, Dictionary<Shade, Box<int>> genericEnumMap6, Dictionary<Guid, Box<int>> genericGuidMap7, ImmutableDictionary<string, Box<int>> genericImmutableMap8, Dictionary<int, Box<int>> genericIntegerMap9) : Pairs309Base
{
    public IReadOnlyDictionary<string, Box<int>> GenericReadOnlyMap1 { get; } = genericReadOnlyMap1;
    public ConcurrentDictionary<string, Box<int>> GenericConcurrentMap5 { get; } = genericConcurrentMap5;
    public Dictionary<Shade, Box<int>> GenericEnumMap6 { get; } = genericEnumMap6;
    public Dictionary<Guid, Box<int>> GenericGuidMap7 { get; } = genericGuidMap7;
    public ImmutableDictionary<string, Box<int>> GenericImmutableMap8 { get; } = genericImmutableMap8;
    public Dictionary<int, Box<int>> GenericIntegerMap9 { get; } = genericIntegerMap9;
}

public static partial class Pairs310Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs310(Dictionary<string, Box<int>?> GenericNullableMap1, SortedDictionary<string, Box<int>> GenericSortedMap2, ConcurrentDictionary<string, Guid> GuidConcurrentMap3, Dictionary<Shade, Guid> GuidEnumMap4, Dictionary<Guid, Guid> GuidGuidMap5, ImmutableDictionary<string, Guid> GuidImmutableMap6, Dictionary<int, Guid> GuidIntegerMap7, Dictionary<string, Guid?> GuidNullableMap8, IReadOnlyDictionary<string, Guid> GuidReadOnlyMap9);
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs311(SortedDictionary<string, Guid> GuidSortedMap1, Dictionary<Shade, Half> HalfEnumMap2, Dictionary<Guid, Half> HalfGuidMap3, ImmutableDictionary<string, Half> HalfImmutableMap4, Dictionary<int, Half> HalfIntegerMap5, Dictionary<string, Half> HalfMap6, Dictionary<string, Half?> HalfNullableMap7, IReadOnlyDictionary<string, Half> HalfReadOnlyMap8, SortedDictionary<string, Half> HalfSortedMap9);

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial class Pairs312(ConcurrentDictionary<string, Int128> int128ConcurrentMap1, Dictionary<Shade, Int128> int128EnumMap2, Dictionary<Guid, Int128> int128GuidMap3, ImmutableDictionary<string, Int128> int128ImmutableMap4, Dictionary<string, Int128> int128Map5, Dictionary<string, Int128?> int128NullableMap6, IReadOnlyDictionary<string, Int128> int128ReadOnlyMap7, SortedDictionary<string, Int128> int128SortedMap8, Dictionary<Shade, short> int16EnumMap9)
{
    public ConcurrentDictionary<string, Int128> Int128ConcurrentMap1 { get; } = int128ConcurrentMap1;
    public Dictionary<Shade, Int128> Int128EnumMap2 { get; } = int128EnumMap2;
    public Dictionary<Guid, Int128> Int128GuidMap3 { get; } = int128GuidMap3;
    public ImmutableDictionary<string, Int128> Int128ImmutableMap4 { get; } = int128ImmutableMap4;
    public Dictionary<string, Int128> Int128Map5 { get; } = int128Map5;
    public Dictionary<string, Int128?> Int128NullableMap6 { get; } = int128NullableMap6;
    public IReadOnlyDictionary<string, Int128> Int128ReadOnlyMap7 { get; } = int128ReadOnlyMap7;
    public SortedDictionary<string, Int128> Int128SortedMap8 { get; } = int128SortedMap8;
    public Dictionary<Shade, short> Int16EnumMap9 { get; } = int16EnumMap9;
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[method: JsonConstructor]
public partial record struct Pairs313(Dictionary<Guid, short> Int16GuidMap1, ImmutableDictionary<string, short> Int16ImmutableMap2, Dictionary<int, short> Int16IntegerMap3, Dictionary<string, short> Int16Map4, Dictionary<string, short?> Int16NullableMap5, IReadOnlyDictionary<string, short> Int16ReadOnlyMap6, SortedDictionary<string, short> Int16SortedMap7, ConcurrentDictionary<string, int> Int32ConcurrentMap8, Dictionary<Shade, int> Int32EnumMap9);

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[method: JsonConstructor]
public partial struct Pairs314(Dictionary<Guid, int> int32GuidMap1, ImmutableDictionary<string, int> int32ImmutableMap2, Dictionary<int, int> int32IntegerMap3, Dictionary<string, int?> int32NullableMap4, IReadOnlyDictionary<string, int> int32ReadOnlyMap5, SortedDictionary<string, int> int32SortedMap6, Dictionary<Shade, long> int64EnumMap7, Dictionary<Guid, long> int64GuidMap8, ImmutableDictionary<string, long> int64ImmutableMap9)
{
    public Dictionary<Guid, int> Int32GuidMap1 { get; } = int32GuidMap1;
    public ImmutableDictionary<string, int> Int32ImmutableMap2 { get; } = int32ImmutableMap2;
    public Dictionary<int, int> Int32IntegerMap3 { get; } = int32IntegerMap3;
    public Dictionary<string, int?> Int32NullableMap4 { get; } = int32NullableMap4;
    public IReadOnlyDictionary<string, int> Int32ReadOnlyMap5 { get; } = int32ReadOnlyMap5;
    public SortedDictionary<string, int> Int32SortedMap6 { get; } = int32SortedMap6;
    public Dictionary<Shade, long> Int64EnumMap7 { get; } = int64EnumMap7;
    public Dictionary<Guid, long> Int64GuidMap8 { get; } = int64GuidMap8;
    public ImmutableDictionary<string, long> Int64ImmutableMap9 { get; } = int64ImmutableMap9;
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[method: JsonConstructor]
public readonly partial record struct Pairs315(Dictionary<int, long> Int64IntegerMap1, Dictionary<string, long> Int64Map2, Dictionary<string, long?> Int64NullableMap3, IReadOnlyDictionary<string, long> Int64ReadOnlyMap4, SortedDictionary<string, long> Int64SortedMap5, Dictionary<string, IMark> InterfaceUnionMap6, ISet<JsonElement> JsonElementSet7, Stack<JsonObject> JsonObjectStack9)
{
    [Obsolete("use another one")] public IReadOnlyList<JsonNode> JsonNodeReadOnlyList8 { get; init; }
}

public abstract record Pairs316Base
{
    [Description("Größe \"of\" the MutuallyRecursiveEnumerable2.")] public IEnumerable<Folder> MutuallyRecursiveEnumerable2 { get; init; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs316(IReadOnlyDictionary<string, IMark> InterfaceUnionReadOnlyMap1, ConcurrentDictionary<string, IMark> InterfaceUnionConcurrentMap4, Dictionary<Shade, IMark> InterfaceUnionEnumMap5, Dictionary<Guid, IMark> InterfaceUnionGuidMap6, ImmutableDictionary<string, IMark> InterfaceUnionImmutableMap7, Dictionary<int, IMark> InterfaceUnionIntegerMap8, Dictionary<string, IMark?> InterfaceUnionNullableMap9, Tree? RecursiveNullable3 = null) : Pairs316Base;

public abstract class Pairs317Base
{
    [AllowNull] public JsonElement[] JsonElementArray2 { get; set; }
    [DisallowNull] public IReadOnlyList<JsonElement>? JsonElementReadOnlyList9 { get; set; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial class Pairs317(SortedDictionary<string, IMark> interfaceUnionSortedMap1, Dictionary<string, Carrier> nestedUnionMap3, Dictionary<string, Step> numberedUnionMap4, Dictionary<string, Part> recordMap5, Dictionary<string, Spot> structMap6, Dictionary<string, string> textMap7, Dictionary<string, Outline> unionMap8) : Pairs317Base
{
    public SortedDictionary<string, IMark> InterfaceUnionSortedMap1 { get; } = interfaceUnionSortedMap1;
    public Dictionary<string, Carrier> NestedUnionMap3 { get; } = nestedUnionMap3;
    public Dictionary<string, Step> NumberedUnionMap4 { get; } = numberedUnionMap4;
    public Dictionary<string, Part> RecordMap5 { get; } = recordMap5;
    public Dictionary<string, Spot> StructMap6 { get; } = structMap6;
    public Dictionary<string, string> TextMap7 { get; } = textMap7;
    public Dictionary<string, Outline> UnionMap8 { get; } = unionMap8;
}

public static partial class Pairs318Outer
{
[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs318(ConcurrentQueue<JsonElement> JsonElementConcurrentQueue2, ImmutableList<JsonElement> JsonElementImmutableList3, LinkedList<JsonElement> JsonElementLinkedList4, Queue<JsonElement> JsonElementQueue5, Stack<JsonElement> JsonElementStack6, IReadOnlyDictionary<string, Carrier> NestedUnionReadOnlyMap8, IReadOnlyDictionary<string, Step> NumberedUnionReadOnlyMap9)
{
    
#nullable disable
    public IEnumerable<JsonElement> JsonElementEnumerable1 { get; set; }
#nullable restore
    [AllowNull] public IEnumerable<JsonNode> JsonNodeEnumerable7 { get; set; }
}
}

[ExtractionTool]
public sealed partial record Pairs319(Dictionary<string, JsonElement> JsonElementMap1, IReadOnlyDictionary<string, Part> RecordReadOnlyMap3, Dictionary<int, Spot> StructIntegerMap4, Dictionary<Guid, string> TextGuidMap5, Dictionary<Shade, Outline> UnionEnumMap6, Collection<JsonNode> JsonNodeCollection7, ImmutableList<JsonNode> JsonNodeImmutableList8, ImmutableHashSet<JsonNode> JsonNodeImmutableSet9)
{
    
#nullable disable
    public ISet<JsonNode> JsonNodeSet2 { get; set; }
#nullable restore
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}
