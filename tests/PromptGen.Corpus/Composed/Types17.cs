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

[ExtractionTool]
public sealed partial class Pairs320(LinkedList<JsonNode> jsonNodeLinkedList1, IReadOnlyList<JsonNode[]> jsonNodeLists2, OwnList<JsonNode> jsonNodeOwnList3, ImmutableDictionary<string, Carrier> nestedUnionImmutableMap5, Dictionary<int, Step> numberedUnionIntegerMap6, Dictionary<Guid, Part> recordGuidMap7, SortedDictionary<string, Spot> structSortedMap8, ConcurrentDictionary<string, string> textConcurrentMap9)
{
    public LinkedList<JsonNode> JsonNodeLinkedList1 { get; } = jsonNodeLinkedList1;
    public IReadOnlyList<JsonNode[]> JsonNodeLists2 { get; } = jsonNodeLists2;
    public OwnList<JsonNode> JsonNodeOwnList3 { get; } = jsonNodeOwnList3;
    [AllowNull] public Dictionary<Shade, JsonObject> JsonObjectEnumMap4 { get; set; }
    public ImmutableDictionary<string, Carrier> NestedUnionImmutableMap5 { get; } = nestedUnionImmutableMap5;
    public Dictionary<int, Step> NumberedUnionIntegerMap6 { get; } = numberedUnionIntegerMap6;
    public Dictionary<Guid, Part> RecordGuidMap7 { get; } = recordGuidMap7;
    public SortedDictionary<string, Spot> StructSortedMap8 { get; } = structSortedMap8;
    public ConcurrentDictionary<string, string> TextConcurrentMap9 { get; } = textConcurrentMap9;
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}

[ExtractionTool]
[method: JsonConstructor]
public partial record struct Pairs321(Dictionary<string, Outline?> UnionNullableMap2, Box<JsonObject> JsonObjectBox5, Collection<JsonObject> JsonObjectCollection6, ConcurrentDictionary<string, JsonObject> JsonObjectConcurrentMap7, ImmutableArray<JsonObject> JsonObjectImmutableArray8, IReadOnlyList<JsonObject[]> JsonObjectLists9, JsonObject? JsonObjectNullable3 = null)
{
    [DisallowNull] public IReadOnlyList<JsonObject>? JsonObjectReadOnlyList1 { get; set; }
    
#nullable disable
    public ISet<JsonObject> JsonObjectSet4 { get; set; }
#nullable restore
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}

[ExtractionTool]
[method: JsonConstructor]
public partial struct Pairs322(List<JsonObject?> jsonObjectNullables1, OwnList<JsonObject> jsonObjectOwnList2, Dictionary<int, Carrier> nestedUnionIntegerMap4, Dictionary<Guid, Step> numberedUnionGuidMap5, Dictionary<int, Part> recordIntegerMap6, IReadOnlyDictionary<string, Spot> structReadOnlyMap7, Dictionary<string, string> textMap8, IReadOnlyDictionary<string, Outline> unionReadOnlyMap9)
{
    public List<JsonObject?> JsonObjectNullables1 { get; } = jsonObjectNullables1;
    public OwnList<JsonObject> JsonObjectOwnList2 { get; } = jsonObjectOwnList2;
    [Obsolete("use another one")] public Queue<Folder> MutuallyRecursiveQueue3 { get; init; }
    public Dictionary<int, Carrier> NestedUnionIntegerMap4 { get; } = nestedUnionIntegerMap4;
    public Dictionary<Guid, Step> NumberedUnionGuidMap5 { get; } = numberedUnionGuidMap5;
    public Dictionary<int, Part> RecordIntegerMap6 { get; } = recordIntegerMap6;
    public IReadOnlyDictionary<string, Spot> StructReadOnlyMap7 { get; } = structReadOnlyMap7;
    public Dictionary<string, string> TextMap8 { get; } = textMap8;
    public IReadOnlyDictionary<string, Outline> UnionReadOnlyMap9 { get; } = unionReadOnlyMap9;
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}

[ExtractionTool]
[method: JsonConstructor]
public readonly partial record struct Pairs323(Box<Folder> MutuallyRecursiveBox1, Collection<Folder> MutuallyRecursiveCollection2, ConcurrentQueue<Folder> MutuallyRecursiveConcurrentQueue3, ImmutableArray<Folder> MutuallyRecursiveImmutableArray4, ImmutableList<Folder> MutuallyRecursiveImmutableList5, ImmutableHashSet<Folder> MutuallyRecursiveImmutableSet6, IReadOnlyList<Folder[]> MutuallyRecursiveLists7, Stack<Folder> MutuallyRecursiveStack8, Dictionary<Guid, Carrier> NestedUnionGuidMap9)
{
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}

public abstract record Pairs324Base
{
    [DisallowNull] public Folder? MutuallyRecursive1 { get; set; }
    
#nullable disable
    public Folder MutuallyRecursive2 { get; set; }
#nullable restore
    [Description("Größe \"of\" the RecursiveArray4.")] public Tree[] RecursiveArray4 { get; init; }
}

[ExtractionTool]
public sealed partial record Pairs324(Dictionary<Shade, Carrier> NestedUnionEnumMap3, ConcurrentDictionary<string, Carrier> NestedUnionConcurrentMap5, Dictionary<string, Carrier?> NestedUnionNullableMap6, SortedDictionary<string, Carrier> NestedUnionSortedMap7, Dictionary<Shade, Step> NumberedUnionEnumMap8, ConcurrentDictionary<string, Step> NumberedUnionConcurrentMap9) : Pairs324Base
{
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}

public abstract class Pairs325Base
{
    [Obsolete("use another one")] public Queue<Tree> RecursiveQueue5 { get; init; }
}

[ExtractionTool]
public sealed partial class Pairs325(ImmutableDictionary<string, Step> numberedUnionImmutableMap1, Dictionary<string, Step?> numberedUnionNullableMap2, SortedDictionary<string, Step> numberedUnionSortedMap3, Dictionary<Shade, Part> recordEnumMap4, ConcurrentDictionary<string, Part> recordConcurrentMap6, ImmutableDictionary<string, Part> recordImmutableMap7, Dictionary<string, Part?> recordNullableMap8, SortedDictionary<string, Part> recordSortedMap9) : Pairs325Base
{
    public ImmutableDictionary<string, Step> NumberedUnionImmutableMap1 { get; } = numberedUnionImmutableMap1;
    public Dictionary<string, Step?> NumberedUnionNullableMap2 { get; } = numberedUnionNullableMap2;
    public SortedDictionary<string, Step> NumberedUnionSortedMap3 { get; } = numberedUnionSortedMap3;
    public Dictionary<Shade, Part> RecordEnumMap4 { get; } = recordEnumMap4;
    public ConcurrentDictionary<string, Part> RecordConcurrentMap6 { get; } = recordConcurrentMap6;
    public ImmutableDictionary<string, Part> RecordImmutableMap7 { get; } = recordImmutableMap7;
    public Dictionary<string, Part?> RecordNullableMap8 { get; } = recordNullableMap8;
    public SortedDictionary<string, Part> RecordSortedMap9 { get; } = recordSortedMap9;
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}

public static partial class Pairs326Outer
{
[ExtractionTool]
public sealed partial record Pairs326(Dictionary<Guid, Spot> StructGuidMap2, Dictionary<string, string> TextMap3, Dictionary<int, Outline> UnionIntegerMap4, Box<Tree> RecursiveBox6, ConcurrentDictionary<string, Tree> RecursiveConcurrentMap7, Dictionary<Guid, Tree> RecursiveGuidMap8, IReadOnlyList<Tree[]> RecursiveLists9)
{
    [AllowNull] public ConcurrentQueue<Tree> RecursiveConcurrentQueue1 { get; set; }
    [DisallowNull] public ImmutableHashSet<Tree>? RecursiveImmutableSet5 { get; set; }
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}
}

[ExtractionTool]
public sealed partial record Pairs327(OwnList<Tree> RecursiveOwnList1, SortedDictionary<string, Tree> RecursiveSortedMap2, ConcurrentDictionary<string, sbyte> SByteConcurrentMap3, Dictionary<Guid, sbyte> SByteGuidMap4, ImmutableDictionary<string, sbyte> SByteImmutableMap5, Dictionary<int, sbyte> SByteIntegerMap6, Dictionary<string, sbyte> SByteMap7, IReadOnlyDictionary<string, sbyte> SByteReadOnlyMap8, SortedDictionary<string, sbyte> SByteSortedMap9);

[ExtractionTool]
public sealed partial class Pairs328(ConcurrentDictionary<string, float> singleConcurrentMap1, Dictionary<Shade, float> singleEnumMap2, Dictionary<Guid, float> singleGuidMap3, Dictionary<int, float> singleIntegerMap4, Dictionary<string, float> singleMap5, Dictionary<string, float?> singleNullableMap6, IReadOnlyDictionary<string, float> singleReadOnlyMap7, SortedDictionary<string, float> singleSortedMap8, ConcurrentDictionary<string, Spot> structConcurrentMap9)
{
    public ConcurrentDictionary<string, float> SingleConcurrentMap1 { get; } = singleConcurrentMap1;
    public Dictionary<Shade, float> SingleEnumMap2 { get; } = singleEnumMap2;
    public Dictionary<Guid, float> SingleGuidMap3 { get; } = singleGuidMap3;
    public Dictionary<int, float> SingleIntegerMap4 { get; } = singleIntegerMap4;
    public Dictionary<string, float> SingleMap5 { get; } = singleMap5;
    public Dictionary<string, float?> SingleNullableMap6 { get; } = singleNullableMap6;
    public IReadOnlyDictionary<string, float> SingleReadOnlyMap7 { get; } = singleReadOnlyMap7;
    public SortedDictionary<string, float> SingleSortedMap8 { get; } = singleSortedMap8;
    public ConcurrentDictionary<string, Spot> StructConcurrentMap9 { get; } = structConcurrentMap9;
}

[ExtractionTool]
[method: JsonConstructor]
public partial record struct Pairs329(Dictionary<Shade, Spot> StructEnumMap1, ImmutableDictionary<string, Spot> StructImmutableMap2, Dictionary<string, Spot?> StructNullableMap3, ConcurrentDictionary<string, TimeOnly> TimeOnlyConcurrentMap4, Dictionary<Shade, TimeOnly> TimeOnlyEnumMap5, Dictionary<Guid, TimeOnly> TimeOnlyGuidMap6, ImmutableDictionary<string, TimeOnly> TimeOnlyImmutableMap7, Dictionary<int, TimeOnly> TimeOnlyIntegerMap8, Dictionary<string, TimeOnly> TimeOnlyMap9);

[ExtractionTool]
[method: JsonConstructor]
public partial struct Pairs330(IReadOnlyDictionary<string, TimeOnly> timeOnlyReadOnlyMap1, SortedDictionary<string, TimeOnly> timeOnlySortedMap2, ConcurrentDictionary<string, TimeSpan> timeSpanConcurrentMap3, Dictionary<Shade, TimeSpan> timeSpanEnumMap4, Dictionary<Guid, TimeSpan> timeSpanGuidMap5, ImmutableDictionary<string, TimeSpan> timeSpanImmutableMap6, Dictionary<string, TimeSpan> timeSpanMap7, Dictionary<string, TimeSpan?> timeSpanNullableMap8, IReadOnlyDictionary<string, TimeSpan> timeSpanReadOnlyMap9)
{
    public IReadOnlyDictionary<string, TimeOnly> TimeOnlyReadOnlyMap1 { get; } = timeOnlyReadOnlyMap1;
    public SortedDictionary<string, TimeOnly> TimeOnlySortedMap2 { get; } = timeOnlySortedMap2;
    public ConcurrentDictionary<string, TimeSpan> TimeSpanConcurrentMap3 { get; } = timeSpanConcurrentMap3;
    public Dictionary<Shade, TimeSpan> TimeSpanEnumMap4 { get; } = timeSpanEnumMap4;
    public Dictionary<Guid, TimeSpan> TimeSpanGuidMap5 { get; } = timeSpanGuidMap5;
    public ImmutableDictionary<string, TimeSpan> TimeSpanImmutableMap6 { get; } = timeSpanImmutableMap6;
    public Dictionary<string, TimeSpan> TimeSpanMap7 { get; } = timeSpanMap7;
    public Dictionary<string, TimeSpan?> TimeSpanNullableMap8 { get; } = timeSpanNullableMap8;
    public IReadOnlyDictionary<string, TimeSpan> TimeSpanReadOnlyMap9 { get; } = timeSpanReadOnlyMap9;
}

[ExtractionTool]
[method: JsonConstructor]
public readonly partial record struct Pairs331(SortedDictionary<string, TimeSpan> TimeSpanSortedMap1, ConcurrentDictionary<string, UInt128> UInt128ConcurrentMap2, Dictionary<Shade, UInt128> UInt128EnumMap3, Dictionary<Guid, UInt128> UInt128GuidMap4, ImmutableDictionary<string, UInt128> UInt128ImmutableMap5, Dictionary<int, UInt128> UInt128IntegerMap6, Dictionary<string, UInt128?> UInt128NullableMap7, IReadOnlyDictionary<string, UInt128> UInt128ReadOnlyMap8, SortedDictionary<string, UInt128> UInt128SortedMap9);

[ExtractionTool]
public sealed partial record Pairs332(ConcurrentDictionary<string, ushort> UInt16ConcurrentMap1, Dictionary<Guid, ushort> UInt16GuidMap2, ImmutableDictionary<string, ushort> UInt16ImmutableMap3, Dictionary<int, ushort> UInt16IntegerMap4, Dictionary<string, ushort> UInt16Map5, Dictionary<string, ushort?> UInt16NullableMap6, IReadOnlyDictionary<string, ushort> UInt16ReadOnlyMap7, SortedDictionary<string, ushort> UInt16SortedMap8, ConcurrentDictionary<string, uint> UInt32ConcurrentMap9);

[ExtractionTool]
public sealed partial class Pairs333(Dictionary<Shade, uint> uInt32EnumMap1, Dictionary<Guid, uint> uInt32GuidMap2, ImmutableDictionary<string, uint> uInt32ImmutableMap3, Dictionary<int, uint> uInt32IntegerMap4, Dictionary<string, uint> uInt32Map5, IReadOnlyDictionary<string, uint> uInt32ReadOnlyMap6, SortedDictionary<string, uint> uInt32SortedMap7, ConcurrentDictionary<string, ulong> uInt64ConcurrentMap8, Dictionary<Guid, ulong> uInt64GuidMap9)
{
    public Dictionary<Shade, uint> UInt32EnumMap1 { get; } = uInt32EnumMap1;
    public Dictionary<Guid, uint> UInt32GuidMap2 { get; } = uInt32GuidMap2;
    public ImmutableDictionary<string, uint> UInt32ImmutableMap3 { get; } = uInt32ImmutableMap3;
    public Dictionary<int, uint> UInt32IntegerMap4 { get; } = uInt32IntegerMap4;
    public Dictionary<string, uint> UInt32Map5 { get; } = uInt32Map5;
    public IReadOnlyDictionary<string, uint> UInt32ReadOnlyMap6 { get; } = uInt32ReadOnlyMap6;
    public SortedDictionary<string, uint> UInt32SortedMap7 { get; } = uInt32SortedMap7;
    public ConcurrentDictionary<string, ulong> UInt64ConcurrentMap8 { get; } = uInt64ConcurrentMap8;
    public Dictionary<Guid, ulong> UInt64GuidMap9 { get; } = uInt64GuidMap9;
}

public static partial class Pairs334Outer
{
[ExtractionTool]
public sealed partial record Pairs334(ImmutableDictionary<string, ulong> UInt64ImmutableMap1, Dictionary<int, ulong> UInt64IntegerMap2, Dictionary<string, ulong> UInt64Map3, Dictionary<string, ulong?> UInt64NullableMap4, IReadOnlyDictionary<string, ulong> UInt64ReadOnlyMap5, SortedDictionary<string, ulong> UInt64SortedMap6, ConcurrentDictionary<string, Outline> UnionConcurrentMap7, Dictionary<Guid, Outline> UnionGuidMap8, ImmutableDictionary<string, Outline> UnionImmutableMap9);
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs335(SortedDictionary<string, Outline> UnionSortedMap1, ConcurrentDictionary<string, Uri> UriConcurrentMap2, Dictionary<Guid, Uri> UriGuidMap3, ImmutableDictionary<string, Uri> UriImmutableMap4, Dictionary<int, Uri> UriIntegerMap5, Dictionary<string, Uri> UriMap6, Dictionary<string, Uri?> UriNullableMap7, IReadOnlyDictionary<string, Uri> UriReadOnlyMap8, SortedDictionary<string, Uri> UriSortedMap9);

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs336(ConcurrentDictionary<string, Version> versionConcurrentMap1, Dictionary<Shade, Version> versionEnumMap2, ImmutableDictionary<string, Version> versionImmutableMap3, Dictionary<int, Version> versionIntegerMap4, Dictionary<string, Version> versionMap5, Dictionary<string, Version?> versionNullableMap6, IReadOnlyDictionary<string, Version> versionReadOnlyMap7, SortedDictionary<string, Version> versionSortedMap8)
{
    public ConcurrentDictionary<string, Version> VersionConcurrentMap1 { get; } = versionConcurrentMap1;
    public Dictionary<Shade, Version> VersionEnumMap2 { get; } = versionEnumMap2;
    public ImmutableDictionary<string, Version> VersionImmutableMap3 { get; } = versionImmutableMap3;
    public Dictionary<int, Version> VersionIntegerMap4 { get; } = versionIntegerMap4;
    public Dictionary<string, Version> VersionMap5 { get; } = versionMap5;
    public Dictionary<string, Version?> VersionNullableMap6 { get; } = versionNullableMap6;
    public IReadOnlyDictionary<string, Version> VersionReadOnlyMap7 { get; } = versionReadOnlyMap7;
    public SortedDictionary<string, Version> VersionSortedMap8 { get; } = versionSortedMap8;
}

[ExtractionTool]
public sealed partial record Pairs337
{
    public FrozenDictionary<string, BigInteger> BigIntegerFrozenMap1 { get; init; }
    public FrozenDictionary<string, bool> BooleanFrozenMap2 { get; set; }
    public required FrozenDictionary<string, byte> ByteFrozenMap3 { get; init; }
    public required FrozenDictionary<string, byte[]> BytesFrozenMap4 { get; set; }
    [JsonRequired] public FrozenDictionary<string, char> CharFrozenMap5 { get; init; }
    [JsonPropertyName("a-b.c_D6")] public FrozenDictionary<string, Label> ClassFrozenMap6 { get; init; }
    [JsonPropertyOrder(-7)] public FrozenDictionary<string, Sealed> ConstructorClassFrozenMap7 { get; init; }
    [JsonInclude] public FrozenDictionary<string, DateOnly> DateOnlyFrozenMap8 { get; private set; }
    [JsonInclude] public FrozenDictionary<string, DateTime> DateTimeFrozenMap9;
}

[ExtractionTool]
public sealed partial class Pairs338(FrozenDictionary<string, sbyte> sByteFrozenMap1)
{
    public FrozenDictionary<string, sbyte> SByteFrozenMap1 { get; } = sByteFrozenMap1;
    [JsonInclude] internal FrozenDictionary<string, DateTimeOffset> DateTimeOffsetFrozenMap2 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public FrozenDictionary<string, decimal> DecimalFrozenMap3 { get; init; }
    public FrozenDictionary<string, Note> DefaultUnionFrozenMap4 { get; init; } [JsonIgnore] public FrozenDictionary<string, Note>? DefaultUnionFrozenMap4Ignored { get; init; }
    [Description("Größe \"of\" the DerivedFrozenMap5.")] public FrozenDictionary<string, LongPart> DerivedFrozenMap5 { get; init; }
    [Obsolete("use another one")] public FrozenDictionary<string, double> DoubleFrozenMap6 { get; init; }
    [AllowNull] public FrozenDictionary<string, Shade> EnumFrozenMap7 { get; set; }
    [DisallowNull] public FrozenDictionary<string, Grade>? EnumMemberFrozenMap8 { get; set; }
    
#nullable disable
    public FrozenDictionary<string, Access> FlagsFrozenMap9 { get; set; }
#nullable restore
}

[ExtractionTool]
[method: JsonConstructor]
public partial record struct Pairs339(FrozenDictionary<string, short> Int16FrozenMap1, FrozenDictionary<string, ForeignPart> ForeignFrozenMap2, FrozenDictionary<string, ForeignKind> ForeignEnumFrozenMap3, FrozenDictionary<string, Box<int>> GenericFrozenMap4, FrozenDictionary<string, Guid> GuidFrozenMap5, FrozenDictionary<string, Half> HalfFrozenMap6, FrozenDictionary<string, Int128> Int128FrozenMap7, FrozenDictionary<string, int> Int32FrozenMap8, FrozenDictionary<string, long> Int64FrozenMap9);
