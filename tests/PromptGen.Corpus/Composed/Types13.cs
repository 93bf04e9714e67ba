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

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs240(ReadOnlyCollection<(int Number, string? Word)> tupleReadOnlyCollection1, FrozenSet<sbyte> sByteFrozenSet2, (byte Item, int Count) byteTuple3)
{
    public ReadOnlyCollection<(int Number, string? Word)> TupleReadOnlyCollection1 { get; } = tupleReadOnlyCollection1;
    public FrozenSet<sbyte> SByteFrozenSet2 { get; } = sByteFrozenSet2;
    public (byte Item, int Count) ByteTuple3 { get; } = byteTuple3;
    public required FrozenSet<byte> ByteFrozenSet4 { get; init; }
    public required ReadOnlyCollection<byte> ByteReadOnlyCollection5 { get; init; }
    public required ReadOnlyCollection<byte[]> BytesReadOnlyCollection6 { get; set; }
    public required FrozenSet<byte[]> BytesFrozenSet7 { get; set; }
    public required (byte[] Item, int Count) BytesTuple8 { get; init; }
    [JsonRequired] public ReadOnlyCollection<char> CharReadOnlyCollection9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public partial record struct Pairs241
{
    [JsonRequired] public FrozenSet<(int Number, string? Word)> TupleFrozenSet1 { get; init; }
    [JsonPropertyName("a-b.c_D2")] public ReadOnlyCollection<short> Int16ReadOnlyCollection2 { get; init; }
    public required (ushort Item, int Count) UInt16Tuple3 { get; set; }
    [JsonPropertyName("a-b.c_D4")] public FrozenSet<char> CharFrozenSet4 { get; init; }
    [JsonRequired] public (char Item, int Count) CharTuple5 { get; init; }
    [JsonPropertyOrder(-6)] public ReadOnlyCollection<Label> ClassReadOnlyCollection6 { get; init; }
    [JsonPropertyOrder(-7)] public FrozenSet<Label> ClassFrozenSet7 { get; init; }
    [JsonPropertyName("a-b.c_D8")] public (Label Item, int Count) ClassTuple8 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ReadOnlyCollection<Sealed> ConstructorClassReadOnlyCollection9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public partial struct Pairs242
{
    [JsonPropertyOrder(-1)] public ((int Number, string? Word) Item, int Count) TupleTuple1 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public FrozenSet<int> Int32FrozenSet2 { get; init; }
    public ReadOnlyCollection<uint> UInt32ReadOnlyCollection3 { get; init; } [JsonIgnore] public ReadOnlyCollection<uint>? UInt32ReadOnlyCollection3Ignored { get; init; }
    public FrozenSet<Sealed> ConstructorClassFrozenSet4 { get; init; } [JsonIgnore] public FrozenSet<Sealed>? ConstructorClassFrozenSet4Ignored { get; init; }
    public (Sealed Item, int Count) ConstructorClassTuple5 { get; init; } [JsonIgnore] public (Sealed Item, int Count)? ConstructorClassTuple5Ignored { get; init; }
    [Description("Größe \"of\" the DateOnlyReadOnlyCollection6.")] public ReadOnlyCollection<DateOnly> DateOnlyReadOnlyCollection6 { get; init; }
    [Description("Größe \"of\" the DateOnlyFrozenSet7.")] public FrozenSet<DateOnly> DateOnlyFrozenSet7 { get; init; }
    [Description("Größe \"of\" the DateOnlyTuple8.")] public (DateOnly Item, int Count) DateOnlyTuple8 { get; init; }
    [Obsolete("use another one")] public ReadOnlyCollection<DateTime> DateTimeReadOnlyCollection9 { get; init; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[method: JsonConstructor]
public readonly partial record struct Pairs243(ReadOnlyCollection<long> Int64ReadOnlyCollection2, FrozenSet<DateTime> DateTimeFrozenSet4, (DateTime Item, int Count) DateTimeTuple5, ReadOnlyCollection<DateTimeOffset> DateTimeOffsetReadOnlyCollection6, FrozenSet<DateTimeOffset> DateTimeOffsetFrozenSet7, (DateTimeOffset Item, int Count) DateTimeOffsetTuple8, ReadOnlyCollection<decimal> DecimalReadOnlyCollection9)
{
    [Obsolete("use another one")] public FrozenSet<(int Number, string? Word)> TupleFrozenSet1 { get; init; }
    [Obsolete("use another one")] public (ulong Item, int Count) UInt64Tuple3 { get; init; }
}

public abstract record Pairs244Base
{
    [JsonInclude] public ReadOnlyCollection<(int Number, string? Word)> TupleReadOnlyCollection1 { get; private set; }
    [JsonInclude] public FrozenSet<float> SingleFrozenSet2 { get; private set; }
    [JsonInclude] public (double Item, int Count) DoubleTuple3 { get; private set; }
    [AllowNull] public FrozenSet<decimal> DecimalFrozenSet4 { get; set; }
    [AllowNull] public ReadOnlyCollection<Note> DefaultUnionReadOnlyCollection6 { get; set; }
}

[ExtractionTool]
public sealed partial record Pairs244((decimal Item, int Count) DecimalTuple5, (Note Item, int Count) DefaultUnionTuple8) : Pairs244Base
{
    [DisallowNull] public FrozenSet<Note>? DefaultUnionFrozenSet7 { get; set; }
    [DisallowNull] public ReadOnlyCollection<LongPart>? DerivedReadOnlyCollection9 { get; set; }
}

public abstract class Pairs245Base
{
    public required (int Number, string? Word)? TupleNullable1 { get; set; }
    
#nullable disable
    public FrozenSet<Half> HalfFrozenSet2 { get; set; }
#nullable restore
    
#nullable disable
    public ReadOnlyCollection<Int128> Int128ReadOnlyCollection3 { get; set; }
#nullable restore
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs245((UInt128 Item, int Count) uInt128Tuple4, FrozenSet<LongPart> derivedFrozenSet5, (LongPart Item, int Count) derivedTuple6, FrozenSet<double> doubleFrozenSet7, ReadOnlyCollection<double> doubleReadOnlyCollection8, ReadOnlyCollection<Shade> enumReadOnlyCollection9) : Pairs245Base
{
    public (UInt128 Item, int Count) UInt128Tuple4 { get; } = uInt128Tuple4;
    public FrozenSet<LongPart> DerivedFrozenSet5 { get; } = derivedFrozenSet5;
    public (LongPart Item, int Count) DerivedTuple6 { get; } = derivedTuple6;
    public FrozenSet<double> DoubleFrozenSet7 { get; } = doubleFrozenSet7;
    public ReadOnlyCollection<double> DoubleReadOnlyCollection8 { get; } = doubleReadOnlyCollection8;
    public ReadOnlyCollection<Shade> EnumReadOnlyCollection9 { get; } = enumReadOnlyCollection9;
}

public static partial class Pairs246Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs246(FrozenSet<TimeOnly> TimeOnlyFrozenSet2, ReadOnlyCollection<TimeSpan> TimeSpanReadOnlyCollection3, (Guid Item, int Count) GuidTuple4, FrozenSet<Shade> EnumFrozenSet5, (Shade Item, int Count) EnumTuple6, ReadOnlyCollection<Grade> EnumMemberReadOnlyCollection7, FrozenSet<Grade> EnumMemberFrozenSet8, (Grade Item, int Count) EnumMemberTuple9)
{
    public IReadOnlyList<(int Number, string? Word)> TupleReadOnlyList1 { get; init; } = [];
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs247(ReadOnlyCollection<ForeignPart> ForeignReadOnlyCollection1, FrozenSet<ForeignPart> ForeignFrozenSet3, (ForeignPart Item, int Count) ForeignTuple4, ReadOnlyCollection<ForeignKind> ForeignEnumReadOnlyCollection5, FrozenSet<ForeignKind> ForeignEnumFrozenSet6, (ForeignKind Item, int Count) ForeignEnumTuple7, ReadOnlyCollection<Box<int>> GenericReadOnlyCollection8, FrozenSet<Box<int>> GenericFrozenSet9)
{
    public IEnumerable<(int Number, string? Word)> TupleEnumerable2 { get; set; } = [];
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial class Pairs248((Box<int> Item, int Count) genericTuple1, FrozenSet<Guid> guidFrozenSet2, ReadOnlyCollection<Guid> guidReadOnlyCollection3, ReadOnlyCollection<Half> halfReadOnlyCollection4, (Half Item, int Count) halfTuple5, FrozenSet<Int128> int128FrozenSet6, (Int128 Item, int Count) int128Tuple7, FrozenSet<short> int16FrozenSet8, (short Item, int Count) int16Tuple9)
{
    public (Box<int> Item, int Count) GenericTuple1 { get; } = genericTuple1;
    public FrozenSet<Guid> GuidFrozenSet2 { get; } = guidFrozenSet2;
    public ReadOnlyCollection<Guid> GuidReadOnlyCollection3 { get; } = guidReadOnlyCollection3;
    public ReadOnlyCollection<Half> HalfReadOnlyCollection4 { get; } = halfReadOnlyCollection4;
    public (Half Item, int Count) HalfTuple5 { get; } = halfTuple5;
    public FrozenSet<Int128> Int128FrozenSet6 { get; } = int128FrozenSet6;
    public (Int128 Item, int Count) Int128Tuple7 { get; } = int128Tuple7;
    public FrozenSet<short> Int16FrozenSet8 { get; } = int16FrozenSet8;
    public (short Item, int Count) Int16Tuple9 { get; } = int16Tuple9;
}

[ExtractionTool]
[method: JsonConstructor]
public partial record struct Pairs249(ReadOnlyCollection<int> Int32ReadOnlyCollection1, (int Item, int Count) Int32Tuple2, FrozenSet<long> Int64FrozenSet3, (long Item, int Count) Int64Tuple4, ReadOnlyCollection<IMark> InterfaceUnionReadOnlyCollection5, FrozenSet<IMark> InterfaceUnionFrozenSet7, (IMark Item, int Count) InterfaceUnionTuple8, ReadOnlyCollection<Carrier> NestedUnionReadOnlyCollection9)
{
    [JsonPropertyName("a-b.c_D6")] public Queue<(int Number, string? Word)> TupleQueue6 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
[method: JsonConstructor]
public partial struct Pairs250(FrozenSet<Carrier> nestedUnionFrozenSet1, (Carrier Item, int Count) nestedUnionTuple2, ReadOnlyCollection<Step> numberedUnionReadOnlyCollection3, FrozenSet<Step> numberedUnionFrozenSet5, (Step Item, int Count) numberedUnionTuple6, ReadOnlyCollection<Part> recordReadOnlyCollection7, FrozenSet<Part> recordFrozenSet8, (Part Item, int Count) recordTuple9)
{
    public FrozenSet<Carrier> NestedUnionFrozenSet1 { get; } = nestedUnionFrozenSet1;
    public (Carrier Item, int Count) NestedUnionTuple2 { get; } = nestedUnionTuple2;
    public ReadOnlyCollection<Step> NumberedUnionReadOnlyCollection3 { get; } = numberedUnionReadOnlyCollection3;
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Stack<(int Number, string? Word)> TupleStack4 { get; init; }
    public FrozenSet<Step> NumberedUnionFrozenSet5 { get; } = numberedUnionFrozenSet5;
    public (Step Item, int Count) NumberedUnionTuple6 { get; } = numberedUnionTuple6;
    public ReadOnlyCollection<Part> RecordReadOnlyCollection7 { get; } = recordReadOnlyCollection7;
    public FrozenSet<Part> RecordFrozenSet8 { get; } = recordFrozenSet8;
    public (Part Item, int Count) RecordTuple9 { get; } = recordTuple9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
[method: JsonConstructor]
public readonly partial record struct Pairs251(ReadOnlyCollection<sbyte> SByteReadOnlyCollection1, (sbyte Item, int Count) SByteTuple2, ReadOnlyCollection<float> SingleReadOnlyCollection3, (float Item, int Count) SingleTuple4, ReadOnlyCollection<Spot> StructReadOnlyCollection5, FrozenSet<Spot> StructFrozenSet7, (Spot Item, int Count) StructTuple8, ReadOnlyCollection<string> TextReadOnlyCollection9)
{
    public LinkedList<(int Number, string? Word)> TupleLinkedList6 { get; init; } [JsonIgnore] public LinkedList<(int Number, string? Word)>? TupleLinkedList6Ignored { get; init; }
}

public abstract record Pairs252Base
{
    [Description("Größe \"of\" the TupleCollection5.")] public Collection<(int Number, string? Word)> TupleCollection5 { get; init; }
    [AllowNull] public ConcurrentQueue<(int Number, string? Word)> TupleConcurrentQueue9 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs252(ReadOnlyCollection<TimeOnly> TimeOnlyReadOnlyCollection1, (TimeOnly Item, int Count) TimeOnlyTuple2, FrozenSet<TimeSpan> TimeSpanFrozenSet3, (TimeSpan Item, int Count) TimeSpanTuple4, ReadOnlyCollection<Outline> UnionReadOnlyCollection6, ReadOnlyCollection<Uri> UriReadOnlyCollection7, ReadOnlyCollection<Version> VersionReadOnlyCollection8) : Pairs252Base;

public abstract class Pairs253Base
{
    [DisallowNull] public ImmutableList<(int Number, string? Word)>? TupleImmutableList1 { get; set; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial class Pairs253(Box<(int Number, string? Word)> tupleBox2, ImmutableArray<(int Number, string? Word)> tupleImmutableArray3, ImmutableHashSet<(int Number, string? Word)> tupleImmutableSet4, IReadOnlyList<(int Number, string? Word)[]> tupleLists5, List<(int Number, string? Word)?> tupleNullables6, OwnList<(int Number, string? Word)> tupleOwnList7, FrozenSet<UInt128> uInt128FrozenSet8, ReadOnlyCollection<UInt128> uInt128ReadOnlyCollection9) : Pairs253Base
{
    public Box<(int Number, string? Word)> TupleBox2 { get; } = tupleBox2;
    public ImmutableArray<(int Number, string? Word)> TupleImmutableArray3 { get; } = tupleImmutableArray3;
    public ImmutableHashSet<(int Number, string? Word)> TupleImmutableSet4 { get; } = tupleImmutableSet4;
    public IReadOnlyList<(int Number, string? Word)[]> TupleLists5 { get; } = tupleLists5;
    public List<(int Number, string? Word)?> TupleNullables6 { get; } = tupleNullables6;
    public OwnList<(int Number, string? Word)> TupleOwnList7 { get; } = tupleOwnList7;
    public FrozenSet<UInt128> UInt128FrozenSet8 { get; } = uInt128FrozenSet8;
    public ReadOnlyCollection<UInt128> UInt128ReadOnlyCollection9 { get; } = uInt128ReadOnlyCollection9;
}

public static partial class Pairs254Outer
{
[ExtractionTool]
public sealed partial record Pairs254(FrozenSet<ushort> UInt16FrozenSet2, ReadOnlyCollection<ushort> UInt16ReadOnlyCollection3, FrozenSet<uint> UInt32FrozenSet4, (uint Item, int Count) UInt32Tuple5, FrozenSet<ulong> UInt64FrozenSet6, ReadOnlyCollection<ulong> UInt64ReadOnlyCollection7, FrozenSet<Outline> UnionFrozenSet8, (Outline Item, int Count) UnionTuple9, (int Number, string? Word)? TupleNullable1 = null);
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs255(FrozenSet<Uri> UriFrozenSet1, (Uri Item, int Count) UriTuple2, FrozenSet<Version> VersionFrozenSet3, (Version Item, int Count) VersionTuple4, Box<(int Number, string? Word)> TupleBox5, ImmutableArray<(int Number, string? Word)> TupleImmutableArray6, ImmutableList<(int Number, string? Word)> TupleImmutableList7, ImmutableHashSet<(int Number, string? Word)> TupleImmutableSet8, IReadOnlyList<(int Number, string? Word)[]> TupleLists9);

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial class Pairs256(List<(int Number, string? Word)?> tupleNullables1, (string Item, int Count) textTuple2, OwnList<(int Number, string? Word)> tupleOwnList3)
{
    public List<(int Number, string? Word)?> TupleNullables1 { get; } = tupleNullables1;
    public (string Item, int Count) TextTuple2 { get; } = textTuple2;
    public OwnList<(int Number, string? Word)> TupleOwnList3 { get; } = tupleOwnList3;
}

[ExtractionTool]
public sealed partial record Pairs257
{
    [Length(1, 3)] public Dictionary<string, JsonElement> JsonElementMap1 { get; init; }
    [Length(1, 3)] public List<JsonNode> JsonNodeList2 { get; init; }
    [Length(1, 3)] public JsonObject[] JsonObjectArray3 { get; init; }
    [Length(1, 3)] public ISet<Folder> MutuallyRecursiveSet4 { get; init; }
    [Length(1, 3)] public ImmutableArray<Tree> RecursiveImmutableArray5 { get; init; }
    [MaxLength(2)] public Dictionary<string, JsonElement> JsonElementMap6 { get; set; }
    [MaxLength(2)] public required Dictionary<string, JsonNode> JsonNodeMap7 { get; init; }
    [MaxLength(2)] public required Dictionary<string, JsonObject> JsonObjectMap8 { get; set; }
    [MaxLength(2)] [JsonRequired] public Dictionary<string, Folder> MutuallyRecursiveMap9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs258(Dictionary<string, Tree> recursiveMap1, JsonNode[] jsonNodeArray3, List<JsonObject> jsonObjectList4, List<Folder> mutuallyRecursiveList5, ConcurrentDictionary<string, bool> booleanConcurrentMap7, Dictionary<Shade, sbyte> sByteEnumMap8, Dictionary<Guid, byte> byteGuidMap9)
{
    [MaxLength(2)] public Dictionary<string, Tree> RecursiveMap1 { get; } = recursiveMap1;
    [MinLength(1)] [JsonPropertyName("a-b.c_D2")] public Dictionary<string, JsonElement> JsonElementMap2 { get; init; }
    [MinLength(1)] public JsonNode[] JsonNodeArray3 { get; } = jsonNodeArray3;
    [MinLength(1)] public List<JsonObject> JsonObjectList4 { get; } = jsonObjectList4;
    [MinLength(1)] public List<Folder> MutuallyRecursiveList5 { get; } = mutuallyRecursiveList5;
    [MinLength(1)] public List<Tree> RecursiveList6 { get; set; }
    public ConcurrentDictionary<string, bool> BooleanConcurrentMap7 { get; } = booleanConcurrentMap7;
    public Dictionary<Shade, sbyte> SByteEnumMap8 { get; } = sByteEnumMap8;
    public Dictionary<Guid, byte> ByteGuidMap9 { get; } = byteGuidMap9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public partial record struct Pairs259
{
    public required IReadOnlyDictionary<string, JsonElement> JsonElementReadOnlyMap1 { get; init; }
    public Dictionary<int, JsonNode> JsonNodeIntegerMap2 { get; set; }
    public Dictionary<Guid, JsonObject> JsonObjectGuidMap3 { get; set; }
    public SortedDictionary<string, Folder> MutuallyRecursiveSortedMap4 { get; set; }
    public required ImmutableDictionary<string, Tree> RecursiveImmutableMap5 { get; init; }
    public ConcurrentDictionary<string, short> Int16ConcurrentMap6 { get; init; }
    public Dictionary<Shade, ushort> UInt16EnumMap7 { get; init; }
    [JsonPropertyOrder(-8)] public Dictionary<string, int> Int32Map8 { get; init; }
    public Dictionary<string, uint?> UInt32NullableMap9 { get; init; }
}
