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

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
[method: JsonConstructor]
public partial struct Pairs300(ImmutableDictionary<string, Folder> mutuallyRecursiveImmutableMap1, LinkedList<Folder> mutuallyRecursiveLinkedList2, IReadOnlyList<Folder[]> mutuallyRecursiveLists3, List<Folder?> mutuallyRecursiveNullables4, OwnList<Folder> mutuallyRecursiveOwnList5, Dictionary<int, Carrier> nestedUnionIntegerMap6, ConcurrentDictionary<string, Carrier> nestedUnionConcurrentMap8, Dictionary<Shade, Carrier> nestedUnionEnumMap9)
{
    public ImmutableDictionary<string, Folder> MutuallyRecursiveImmutableMap1 { get; } = mutuallyRecursiveImmutableMap1;
    public LinkedList<Folder> MutuallyRecursiveLinkedList2 { get; } = mutuallyRecursiveLinkedList2;
    public IReadOnlyList<Folder[]> MutuallyRecursiveLists3 { get; } = mutuallyRecursiveLists3;
    public List<Folder?> MutuallyRecursiveNullables4 { get; } = mutuallyRecursiveNullables4;
    public OwnList<Folder> MutuallyRecursiveOwnList5 { get; } = mutuallyRecursiveOwnList5;
    public Dictionary<int, Carrier> NestedUnionIntegerMap6 { get; } = nestedUnionIntegerMap6;
    [AllowNull] public Dictionary<Guid, Tree> RecursiveGuidMap7 { get; set; }
    public ConcurrentDictionary<string, Carrier> NestedUnionConcurrentMap8 { get; } = nestedUnionConcurrentMap8;
    public Dictionary<Shade, Carrier> NestedUnionEnumMap9 { get; } = nestedUnionEnumMap9;
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[method: JsonConstructor]
public readonly partial record struct Pairs301(ImmutableDictionary<string, Carrier> NestedUnionImmutableMap1, Dictionary<string, Carrier?> NestedUnionNullableMap2, SortedDictionary<string, Carrier> NestedUnionSortedMap3, Dictionary<int, Step> NumberedUnionIntegerMap4, IEnumerable<Tree> RecursiveEnumerable5, Dictionary<Shade, Step> NumberedUnionEnumMap6, ImmutableDictionary<string, Step> NumberedUnionImmutableMap7, Dictionary<string, Step?> NumberedUnionNullableMap8, SortedDictionary<string, Step> NumberedUnionSortedMap9);

public abstract record Pairs302Base
{
    [DisallowNull] public Queue<Tree>? RecursiveQueue9 { get; set; }
}

[ExtractionTool]
public sealed partial record Pairs302(ConcurrentDictionary<string, Part> RecordConcurrentMap1, Dictionary<Shade, Part> RecordEnumMap2, Dictionary<Guid, Part> RecordGuidMap3, ImmutableDictionary<string, Part> RecordImmutableMap4, Dictionary<int, Part> RecordIntegerMap5, Dictionary<string, Part> RecordMap6, Dictionary<string, Part?> RecordNullableMap7, IReadOnlyDictionary<string, Part> RecordReadOnlyMap8) : Pairs302Base;

public abstract class Pairs303Base
{
    
#nullable disable
    public LinkedList<Tree> RecursiveLinkedList1 { get; set; }
#nullable restore
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs303(Dictionary<int, Spot> structIntegerMap2, Dictionary<string, string> textMap3, Dictionary<Guid, Outline> unionGuidMap4, Box<Tree> recursiveBox5, ConcurrentDictionary<string, Tree> recursiveConcurrentMap6, ConcurrentQueue<Tree> recursiveConcurrentQueue7, ImmutableList<Tree> recursiveImmutableList8, IReadOnlyList<Tree[]> recursiveLists9) : Pairs303Base
{
    public Dictionary<int, Spot> StructIntegerMap2 { get; } = structIntegerMap2;
    public Dictionary<string, string> TextMap3 { get; } = textMap3;
    public Dictionary<Guid, Outline> UnionGuidMap4 { get; } = unionGuidMap4;
    public Box<Tree> RecursiveBox5 { get; } = recursiveBox5;
    public ConcurrentDictionary<string, Tree> RecursiveConcurrentMap6 { get; } = recursiveConcurrentMap6;
    public ConcurrentQueue<Tree> RecursiveConcurrentQueue7 { get; } = recursiveConcurrentQueue7;
    public ImmutableList<Tree> RecursiveImmutableList8 { get; } = recursiveImmutableList8;
    public IReadOnlyList<Tree[]> RecursiveLists9 { get; } = recursiveLists9;
}

public static partial class Pairs304Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs304(List<Tree?> RecursiveNullables1, OwnList<Tree> RecursiveOwnList2, ConcurrentDictionary<string, sbyte> SByteConcurrentMap3, Dictionary<Guid, sbyte> SByteGuidMap4, ImmutableDictionary<string, sbyte> SByteImmutableMap5, Dictionary<int, sbyte> SByteIntegerMap6, Dictionary<string, sbyte> SByteMap7, ConcurrentDictionary<string, float> SingleConcurrentMap8, Dictionary<Shade, float> SingleEnumMap9);
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs305(Dictionary<Guid, float> SingleGuidMap1, ImmutableDictionary<string, float> SingleImmutableMap2, Dictionary<int, float> SingleIntegerMap3, Dictionary<string, float?> SingleNullableMap4, IReadOnlyDictionary<string, float> SingleReadOnlyMap5, SortedDictionary<string, float> SingleSortedMap6, ConcurrentDictionary<string, Spot> StructConcurrentMap7, Dictionary<Guid, Spot> StructGuidMap8, Dictionary<string, Spot?> StructNullableMap9);

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial class Pairs306(SortedDictionary<string, Spot> structSortedMap1, ConcurrentDictionary<string, TimeOnly> timeOnlyConcurrentMap2, Dictionary<Shade, TimeOnly> timeOnlyEnumMap3, Dictionary<Guid, TimeOnly> timeOnlyGuidMap4, ImmutableDictionary<string, TimeOnly> timeOnlyImmutableMap5, Dictionary<int, TimeOnly> timeOnlyIntegerMap6, Dictionary<string, TimeOnly?> timeOnlyNullableMap7, IReadOnlyDictionary<string, TimeOnly> timeOnlyReadOnlyMap8, SortedDictionary<string, TimeOnly> timeOnlySortedMap9)
{
    public SortedDictionary<string, Spot> StructSortedMap1 { get; } = structSortedMap1;
    public ConcurrentDictionary<string, TimeOnly> TimeOnlyConcurrentMap2 { get; } = timeOnlyConcurrentMap2;
    public Dictionary<Shade, TimeOnly> TimeOnlyEnumMap3 { get; } = timeOnlyEnumMap3;
    public Dictionary<Guid, TimeOnly> TimeOnlyGuidMap4 { get; } = timeOnlyGuidMap4;
    public ImmutableDictionary<string, TimeOnly> TimeOnlyImmutableMap5 { get; } = timeOnlyImmutableMap5;
    public Dictionary<int, TimeOnly> TimeOnlyIntegerMap6 { get; } = timeOnlyIntegerMap6;
    public Dictionary<string, TimeOnly?> TimeOnlyNullableMap7 { get; } = timeOnlyNullableMap7;
    public IReadOnlyDictionary<string, TimeOnly> TimeOnlyReadOnlyMap8 { get; } = timeOnlyReadOnlyMap8;
    public SortedDictionary<string, TimeOnly> TimeOnlySortedMap9 { get; } = timeOnlySortedMap9;
}

[ExtractionTool]
[method: JsonConstructor]
public partial record struct Pairs307(ConcurrentDictionary<string, TimeSpan> TimeSpanConcurrentMap1, Dictionary<Shade, TimeSpan> TimeSpanEnumMap2, ImmutableDictionary<string, TimeSpan> TimeSpanImmutableMap3, Dictionary<int, TimeSpan> TimeSpanIntegerMap4, Dictionary<string, TimeSpan> TimeSpanMap5, Dictionary<string, TimeSpan?> TimeSpanNullableMap6, IReadOnlyDictionary<string, TimeSpan> TimeSpanReadOnlyMap7, SortedDictionary<string, TimeSpan> TimeSpanSortedMap8, ConcurrentDictionary<string, UInt128> UInt128ConcurrentMap9);

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
[method: JsonConstructor]
public partial struct Pairs308(Dictionary<Shade, UInt128> uInt128EnumMap1, Dictionary<Guid, UInt128> uInt128GuidMap2, ImmutableDictionary<string, UInt128> uInt128ImmutableMap3, Dictionary<int, UInt128> uInt128IntegerMap4, Dictionary<string, UInt128> uInt128Map5, IReadOnlyDictionary<string, UInt128> uInt128ReadOnlyMap6, SortedDictionary<string, UInt128> uInt128SortedMap7, ConcurrentDictionary<string, ushort> uInt16ConcurrentMap8, Dictionary<Guid, ushort> uInt16GuidMap9)
{
    public Dictionary<Shade, UInt128> UInt128EnumMap1 { get; } = uInt128EnumMap1;
    public Dictionary<Guid, UInt128> UInt128GuidMap2 { get; } = uInt128GuidMap2;
    public ImmutableDictionary<string, UInt128> UInt128ImmutableMap3 { get; } = uInt128ImmutableMap3;
    public Dictionary<int, UInt128> UInt128IntegerMap4 { get; } = uInt128IntegerMap4;
    public Dictionary<string, UInt128> UInt128Map5 { get; } = uInt128Map5;
    public IReadOnlyDictionary<string, UInt128> UInt128ReadOnlyMap6 { get; } = uInt128ReadOnlyMap6;
    public SortedDictionary<string, UInt128> UInt128SortedMap7 { get; } = uInt128SortedMap7;
    public ConcurrentDictionary<string, ushort> UInt16ConcurrentMap8 { get; } = uInt16ConcurrentMap8;
    public Dictionary<Guid, ushort> UInt16GuidMap9 { get; } = uInt16GuidMap9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
[method: JsonConstructor]
public readonly partial record struct Pairs309(ImmutableDictionary<string, ushort> UInt16ImmutableMap1, Dictionary<int, ushort> UInt16IntegerMap2, Dictionary<string, ushort> UInt16Map3, Dictionary<string, ushort?> UInt16NullableMap4, IReadOnlyDictionary<string, ushort> UInt16ReadOnlyMap5, SortedDictionary<string, ushort> UInt16SortedMap6, ConcurrentDictionary<string, uint> UInt32ConcurrentMap7, Dictionary<Shade, uint> UInt32EnumMap8, Dictionary<Guid, uint> UInt32GuidMap9);

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs310(ImmutableDictionary<string, uint> UInt32ImmutableMap1, Dictionary<int, uint> UInt32IntegerMap2, Dictionary<string, uint> UInt32Map3, IReadOnlyDictionary<string, uint> UInt32ReadOnlyMap4, SortedDictionary<string, uint> UInt32SortedMap5, ConcurrentDictionary<string, ulong> UInt64ConcurrentMap6, Dictionary<Shade, ulong> UInt64EnumMap7, Dictionary<Guid, ulong> UInt64GuidMap8, Dictionary<int, ulong> UInt64IntegerMap9);

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial class Pairs311(Dictionary<string, ulong> uInt64Map1, Dictionary<string, ulong?> uInt64NullableMap2, IReadOnlyDictionary<string, ulong> uInt64ReadOnlyMap3, SortedDictionary<string, ulong> uInt64SortedMap4, ConcurrentDictionary<string, Outline> unionConcurrentMap5, Dictionary<Shade, Outline> unionEnumMap6, Dictionary<string, Outline?> unionNullableMap7, SortedDictionary<string, Outline> unionSortedMap8, ConcurrentDictionary<string, Uri> uriConcurrentMap9)
{
    public Dictionary<string, ulong> UInt64Map1 { get; } = uInt64Map1;
    public Dictionary<string, ulong?> UInt64NullableMap2 { get; } = uInt64NullableMap2;
    public IReadOnlyDictionary<string, ulong> UInt64ReadOnlyMap3 { get; } = uInt64ReadOnlyMap3;
    public SortedDictionary<string, ulong> UInt64SortedMap4 { get; } = uInt64SortedMap4;
    public ConcurrentDictionary<string, Outline> UnionConcurrentMap5 { get; } = unionConcurrentMap5;
    public Dictionary<Shade, Outline> UnionEnumMap6 { get; } = unionEnumMap6;
    public Dictionary<string, Outline?> UnionNullableMap7 { get; } = unionNullableMap7;
    public SortedDictionary<string, Outline> UnionSortedMap8 { get; } = unionSortedMap8;
    public ConcurrentDictionary<string, Uri> UriConcurrentMap9 { get; } = uriConcurrentMap9;
}

public static partial class Pairs312Outer
{
[ExtractionTool]
public sealed partial record Pairs312(Dictionary<Guid, Uri> UriGuidMap1, ImmutableDictionary<string, Uri> UriImmutableMap2, Dictionary<int, Uri> UriIntegerMap3, Dictionary<string, Uri> UriMap4, Dictionary<string, Uri?> UriNullableMap5, IReadOnlyDictionary<string, Uri> UriReadOnlyMap6, SortedDictionary<string, Uri> UriSortedMap7, ConcurrentDictionary<string, Version> VersionConcurrentMap8, Dictionary<Shade, Version> VersionEnumMap9);
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs313(ImmutableDictionary<string, Version> VersionImmutableMap1, Dictionary<int, Version> VersionIntegerMap2, Dictionary<string, Version> VersionMap3, Dictionary<string, Version?> VersionNullableMap4, IReadOnlyDictionary<string, Version> VersionReadOnlyMap5, SortedDictionary<string, Version> VersionSortedMap6, ImmutableArray<JsonElement> JsonElementImmutableArray7);

[ExtractionTool]
public sealed partial record Pairs314
{
    public FrozenDictionary<string, BigInteger> BigIntegerFrozenMap1 { get; init; }
    public FrozenDictionary<string, bool> BooleanFrozenMap2 { get; set; }
    public required FrozenDictionary<string, byte> ByteFrozenMap3 { get; init; }
    public required FrozenDictionary<string, byte[]> BytesFrozenMap4 { get; set; }
    [JsonRequired] public FrozenDictionary<string, char> CharFrozenMap5 { get; init; }
    [JsonPropertyName("a-b.c_D6")] public FrozenDictionary<string, Label> ClassFrozenMap6 { get; init; }
    [JsonPropertyOrder(-7)] public FrozenDictionary<string, Sealed> ConstructorClassFrozenMap7 { get; init; }
    [JsonInclude] public FrozenDictionary<string, DateOnly> DateOnlyFrozenMap8 { get; private set; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public FrozenDictionary<string, DateTime> DateTimeFrozenMap9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs315(FrozenDictionary<string, sbyte> sByteFrozenMap1, FrozenDictionary<string, Grade> enumMemberFrozenMap8, FrozenDictionary<string, ForeignPart> foreignFrozenMap9)
{
    public FrozenDictionary<string, sbyte> SByteFrozenMap1 { get; } = sByteFrozenMap1;
    public FrozenDictionary<string, DateTimeOffset> DateTimeOffsetFrozenMap2 { get; init; } [JsonIgnore] public FrozenDictionary<string, DateTimeOffset>? DateTimeOffsetFrozenMap2Ignored { get; init; }
    [Description("Größe \"of\" the DecimalFrozenMap3.")] public FrozenDictionary<string, decimal> DecimalFrozenMap3 { get; init; }
    [Obsolete("use another one")] public FrozenDictionary<string, Note> DefaultUnionFrozenMap4 { get; init; }
    [AllowNull] public FrozenDictionary<string, LongPart> DerivedFrozenMap5 { get; set; }
    [DisallowNull] public FrozenDictionary<string, double>? DoubleFrozenMap6 { get; set; }
    
#nullable disable
    public FrozenDictionary<string, Shade> EnumFrozenMap7 { get; set; }
#nullable restore
    public FrozenDictionary<string, Grade> EnumMemberFrozenMap8 { get; } = enumMemberFrozenMap8;
    public FrozenDictionary<string, ForeignPart> ForeignFrozenMap9 { get; } = foreignFrozenMap9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
[method: JsonConstructor]
public partial record struct Pairs316(FrozenDictionary<string, short> Int16FrozenMap1, FrozenDictionary<string, ForeignKind> ForeignEnumFrozenMap2, FrozenDictionary<string, Box<int>> GenericFrozenMap3, FrozenDictionary<string, Guid> GuidFrozenMap4, FrozenDictionary<string, Half> HalfFrozenMap5, FrozenDictionary<string, Int128> Int128FrozenMap6, FrozenDictionary<string, int> Int32FrozenMap7, FrozenDictionary<string, long> Int64FrozenMap8, FrozenDictionary<string, IMark> InterfaceUnionFrozenMap9);

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
[method: JsonConstructor]
public partial struct Pairs317(FrozenDictionary<string, ushort> uInt16FrozenMap1, ReadOnlyCollection<JsonElement> jsonElementReadOnlyCollection2, Dictionary<string, (int Number, string? Word)> tupleMap3, FrozenDictionary<string, JsonElement> jsonElementFrozenMap4, FrozenSet<JsonElement> jsonElementFrozenSet5, (JsonElement Item, int Count) jsonElementTuple6, ReadOnlyCollection<JsonNode> jsonNodeReadOnlyCollection7, FrozenDictionary<string, JsonNode> jsonNodeFrozenMap8, FrozenSet<JsonNode> jsonNodeFrozenSet9)
{
    public FrozenDictionary<string, ushort> UInt16FrozenMap1 { get; } = uInt16FrozenMap1;
    public ReadOnlyCollection<JsonElement> JsonElementReadOnlyCollection2 { get; } = jsonElementReadOnlyCollection2;
    public Dictionary<string, (int Number, string? Word)> TupleMap3 { get; } = tupleMap3;
    public FrozenDictionary<string, JsonElement> JsonElementFrozenMap4 { get; } = jsonElementFrozenMap4;
    public FrozenSet<JsonElement> JsonElementFrozenSet5 { get; } = jsonElementFrozenSet5;
    public (JsonElement Item, int Count) JsonElementTuple6 { get; } = jsonElementTuple6;
    public ReadOnlyCollection<JsonNode> JsonNodeReadOnlyCollection7 { get; } = jsonNodeReadOnlyCollection7;
    public FrozenDictionary<string, JsonNode> JsonNodeFrozenMap8 { get; } = jsonNodeFrozenMap8;
    public FrozenSet<JsonNode> JsonNodeFrozenSet9 { get; } = jsonNodeFrozenSet9;
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[method: JsonConstructor]
public readonly partial record struct Pairs318(FrozenDictionary<string, uint> UInt32FrozenMap1, (JsonNode Item, int Count) JsonNodeTuple2, ReadOnlyCollection<JsonObject> JsonObjectReadOnlyCollection3, IReadOnlyDictionary<string, (int Number, string? Word)> TupleReadOnlyMap4, FrozenDictionary<string, JsonObject> JsonObjectFrozenMap5, FrozenSet<JsonObject> JsonObjectFrozenSet6, (JsonObject Item, int Count) JsonObjectTuple7, ReadOnlyCollection<Folder> MutuallyRecursiveReadOnlyCollection8, FrozenDictionary<string, Folder> MutuallyRecursiveFrozenMap9);

[ExtractionTool]
public sealed partial record Pairs319(FrozenDictionary<string, ulong> UInt64FrozenMap1, FrozenSet<Folder> MutuallyRecursiveFrozenSet2, (Folder Item, int Count) MutuallyRecursiveTuple3, FrozenDictionary<string, Carrier> NestedUnionFrozenMap4, FrozenDictionary<string, Step> NumberedUnionFrozenMap5, FrozenDictionary<string, Part> RecordFrozenMap6, ReadOnlyCollection<Tree> RecursiveReadOnlyCollection7, Dictionary<int, (int Number, string? Word)> TupleIntegerMap8, FrozenDictionary<string, Tree> RecursiveFrozenMap9);
