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
public partial record struct Pairs260
{
    [JsonRequired] public FrozenSet<(int Number, string? Word)> TupleFrozenSet1 { get; init; }
    [JsonPropertyName("a-b.c_D2")] public ReadOnlyCollection<short> Int16ReadOnlyCollection2 { get; init; }
    public required (ushort Item, int Count) UInt16Tuple3 { get; set; }
    [JsonPropertyName("a-b.c_D4")] public FrozenSet<char> CharFrozenSet4 { get; init; }
    [JsonRequired] public (char Item, int Count) CharTuple5 { get; init; }
    [JsonPropertyOrder(-6)] public ReadOnlyCollection<Label> ClassReadOnlyCollection6 { get; init; }
    [JsonPropertyOrder(-7)] public FrozenSet<Label> ClassFrozenSet7 { get; init; }
    [JsonPropertyName("a-b.c_D8")] public (Label Item, int Count) ClassTuple8 { get; init; }
    [JsonInclude] public ReadOnlyCollection<Sealed> ConstructorClassReadOnlyCollection9;
}

[ExtractionTool]
public partial struct Pairs261
{
    [JsonPropertyOrder(-1)] public ((int Number, string? Word) Item, int Count) TupleTuple1 { get; init; }
    [JsonInclude] public FrozenSet<int> Int32FrozenSet2;
    [JsonInclude] internal ReadOnlyCollection<uint> UInt32ReadOnlyCollection3 { get; init; }
    [JsonInclude] internal FrozenSet<Sealed> ConstructorClassFrozenSet4 { get; init; }
    [JsonInclude] public (Sealed Item, int Count) ConstructorClassTuple5;
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ReadOnlyCollection<DateOnly> DateOnlyReadOnlyCollection6 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public FrozenSet<DateOnly> DateOnlyFrozenSet7 { get; init; }
    [JsonInclude] internal (DateOnly Item, int Count) DateOnlyTuple8 { get; init; }
    public ReadOnlyCollection<DateTime> DateTimeReadOnlyCollection9 { get; init; } [JsonIgnore] public ReadOnlyCollection<DateTime>? DateTimeReadOnlyCollection9Ignored { get; init; }
}

[ExtractionTool]
[method: JsonConstructor]
public readonly partial record struct Pairs262(ReadOnlyCollection<decimal> DecimalReadOnlyCollection9)
{
    [Description("Größe \"of\" the TupleReadOnlyCollection1.")] public ReadOnlyCollection<(int Number, string? Word)> TupleReadOnlyCollection1 { get; init; }
    public FrozenSet<long> Int64FrozenSet2 { get; init; } [JsonIgnore] public FrozenSet<long>? Int64FrozenSet2Ignored { get; init; }
    public (ulong Item, int Count) UInt64Tuple3 { get; init; } [JsonIgnore] public (ulong Item, int Count)? UInt64Tuple3Ignored { get; init; }
    [Description("Größe \"of\" the DateTimeFrozenSet4.")] public FrozenSet<DateTime> DateTimeFrozenSet4 { get; init; }
    [Description("Größe \"of\" the DateTimeTuple5.")] public (DateTime Item, int Count) DateTimeTuple5 { get; init; }
    [Obsolete("use another one")] public ReadOnlyCollection<DateTimeOffset> DateTimeOffsetReadOnlyCollection6 { get; init; }
    [Obsolete("use another one")] public FrozenSet<DateTimeOffset> DateTimeOffsetFrozenSet7 { get; init; }
    [Obsolete("use another one")] public (DateTimeOffset Item, int Count) DateTimeOffsetTuple8 { get; init; }
}

public abstract record Pairs263Base
{
    [JsonInclude] public ReadOnlyCollection<(int Number, string? Word)> TupleReadOnlyCollection1 { get; private set; }
    [JsonInclude] public FrozenSet<float> SingleFrozenSet2 { get; private set; }
    [JsonInclude] public (double Item, int Count) DoubleTuple3 { get; private set; }
    [AllowNull] public FrozenSet<decimal> DecimalFrozenSet4 { get; set; }
    [AllowNull] public ReadOnlyCollection<Note> DefaultUnionReadOnlyCollection6 { get; set; }
}

[ExtractionTool]
public sealed partial record Pairs263((decimal Item, int Count) DecimalTuple5, (Note Item, int Count) DefaultUnionTuple8) : Pairs263Base
{
    [DisallowNull] public FrozenSet<Note>? DefaultUnionFrozenSet7 { get; set; }
    [DisallowNull] public ReadOnlyCollection<LongPart>? DerivedReadOnlyCollection9 { get; set; }
}

public abstract class Pairs264Base
{
    public required (int Number, string? Word)? TupleNullable1 { get; set; }
    
#nullable disable
    public FrozenSet<Half> HalfFrozenSet2 { get; set; }
#nullable restore
    
#nullable disable
    public ReadOnlyCollection<Int128> Int128ReadOnlyCollection3 { get; set; }
#nullable restore
}

[ExtractionTool]
public sealed partial class Pairs264((UInt128 Item, int Count) uInt128Tuple4, FrozenSet<LongPart> derivedFrozenSet5, (LongPart Item, int Count) derivedTuple6, FrozenSet<double> doubleFrozenSet7, ReadOnlyCollection<double> doubleReadOnlyCollection8, ReadOnlyCollection<Shade> enumReadOnlyCollection9) : Pairs264Base
{
    public (UInt128 Item, int Count) UInt128Tuple4 { get; } = uInt128Tuple4;
    public FrozenSet<LongPart> DerivedFrozenSet5 { get; } = derivedFrozenSet5;
    public (LongPart Item, int Count) DerivedTuple6 { get; } = derivedTuple6;
    public FrozenSet<double> DoubleFrozenSet7 { get; } = doubleFrozenSet7;
    public ReadOnlyCollection<double> DoubleReadOnlyCollection8 { get; } = doubleReadOnlyCollection8;
    public ReadOnlyCollection<Shade> EnumReadOnlyCollection9 { get; } = enumReadOnlyCollection9;
}

public static partial class Pairs265Outer
{
[ExtractionTool]
public sealed partial record Pairs265(FrozenSet<TimeOnly> TimeOnlyFrozenSet2, ReadOnlyCollection<TimeSpan> TimeSpanReadOnlyCollection3, (Guid Item, int Count) GuidTuple4, FrozenSet<Shade> EnumFrozenSet5, (Shade Item, int Count) EnumTuple6, ReadOnlyCollection<Grade> EnumMemberReadOnlyCollection7, FrozenSet<Grade> EnumMemberFrozenSet8, (Grade Item, int Count) EnumMemberTuple9)
{
    public IReadOnlyList<(int Number, string? Word)> TupleReadOnlyList1 { get; init; } = [];
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs266(ReadOnlyCollection<Access> FlagsReadOnlyCollection1, FrozenSet<Access> FlagsFrozenSet3, (Access Item, int Count) FlagsTuple4, ReadOnlyCollection<ForeignPart> ForeignReadOnlyCollection5, FrozenSet<ForeignPart> ForeignFrozenSet6, (ForeignPart Item, int Count) ForeignTuple7, ReadOnlyCollection<ForeignKind> ForeignEnumReadOnlyCollection8, FrozenSet<ForeignKind> ForeignEnumFrozenSet9)
{
    public IEnumerable<(int Number, string? Word)> TupleEnumerable2 { get; set; } = [];
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs267((ForeignKind Item, int Count) foreignEnumTuple1, ReadOnlyCollection<Box<int>> genericReadOnlyCollection2, FrozenSet<Box<int>> genericFrozenSet4, (Box<int> Item, int Count) genericTuple5, FrozenSet<Guid> guidFrozenSet6, ReadOnlyCollection<Guid> guidReadOnlyCollection7, ReadOnlyCollection<Half> halfReadOnlyCollection8, (Half Item, int Count) halfTuple9)
{
    public (ForeignKind Item, int Count) ForeignEnumTuple1 { get; } = foreignEnumTuple1;
    public ReadOnlyCollection<Box<int>> GenericReadOnlyCollection2 { get; } = genericReadOnlyCollection2;
    [JsonPropertyName("a-b.c_D3")] public Queue<(int Number, string? Word)> TupleQueue3 { get; init; }
    public FrozenSet<Box<int>> GenericFrozenSet4 { get; } = genericFrozenSet4;
    public (Box<int> Item, int Count) GenericTuple5 { get; } = genericTuple5;
    public FrozenSet<Guid> GuidFrozenSet6 { get; } = guidFrozenSet6;
    public ReadOnlyCollection<Guid> GuidReadOnlyCollection7 { get; } = guidReadOnlyCollection7;
    public ReadOnlyCollection<Half> HalfReadOnlyCollection8 { get; } = halfReadOnlyCollection8;
    public (Half Item, int Count) HalfTuple9 { get; } = halfTuple9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
[method: JsonConstructor]
public partial record struct Pairs268(FrozenSet<Int128> Int128FrozenSet1, (Int128 Item, int Count) Int128Tuple2, FrozenSet<short> Int16FrozenSet3, (short Item, int Count) Int16Tuple4, ReadOnlyCollection<int> Int32ReadOnlyCollection5, (int Item, int Count) Int32Tuple6, ReadOnlyCollection<long> Int64ReadOnlyCollection7, (long Item, int Count) Int64Tuple8, ReadOnlyCollection<IMark> InterfaceUnionReadOnlyCollection9);

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
[method: JsonConstructor]
public partial struct Pairs269(FrozenSet<IMark> interfaceUnionFrozenSet1, (IMark Item, int Count) interfaceUnionTuple3, ReadOnlyCollection<Carrier> nestedUnionReadOnlyCollection4, FrozenSet<Carrier> nestedUnionFrozenSet5, (Carrier Item, int Count) nestedUnionTuple6, ReadOnlyCollection<Step> numberedUnionReadOnlyCollection7, FrozenSet<Step> numberedUnionFrozenSet8, (Step Item, int Count) numberedUnionTuple9)
{
    public FrozenSet<IMark> InterfaceUnionFrozenSet1 { get; } = interfaceUnionFrozenSet1;
    [JsonInclude] public Stack<(int Number, string? Word)> TupleStack2;
    public (IMark Item, int Count) InterfaceUnionTuple3 { get; } = interfaceUnionTuple3;
    public ReadOnlyCollection<Carrier> NestedUnionReadOnlyCollection4 { get; } = nestedUnionReadOnlyCollection4;
    public FrozenSet<Carrier> NestedUnionFrozenSet5 { get; } = nestedUnionFrozenSet5;
    public (Carrier Item, int Count) NestedUnionTuple6 { get; } = nestedUnionTuple6;
    public ReadOnlyCollection<Step> NumberedUnionReadOnlyCollection7 { get; } = numberedUnionReadOnlyCollection7;
    public FrozenSet<Step> NumberedUnionFrozenSet8 { get; } = numberedUnionFrozenSet8;
    public (Step Item, int Count) NumberedUnionTuple9 { get; } = numberedUnionTuple9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
[method: JsonConstructor]
public readonly partial record struct Pairs270(ReadOnlyCollection<Part> RecordReadOnlyCollection1, FrozenSet<Part> RecordFrozenSet3, (Part Item, int Count) RecordTuple4, ReadOnlyCollection<sbyte> SByteReadOnlyCollection5, (sbyte Item, int Count) SByteTuple6, ReadOnlyCollection<float> SingleReadOnlyCollection7, (float Item, int Count) SingleTuple8, ReadOnlyCollection<Spot> StructReadOnlyCollection9)
{
    [JsonInclude] internal LinkedList<(int Number, string? Word)> TupleLinkedList2 { get; init; }
}

public abstract record Pairs271Base
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Collection<(int Number, string? Word)> TupleCollection4 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs271(FrozenSet<Spot> StructFrozenSet1, (Spot Item, int Count) StructTuple2, ReadOnlyCollection<string> TextReadOnlyCollection3, ReadOnlyCollection<TimeOnly> TimeOnlyReadOnlyCollection5, (TimeOnly Item, int Count) TimeOnlyTuple6, FrozenSet<TimeSpan> TimeSpanFrozenSet7, (TimeSpan Item, int Count) TimeSpanTuple8, ReadOnlyCollection<Outline> UnionReadOnlyCollection9) : Pairs271Base;

public abstract class Pairs272Base
{
    public ConcurrentQueue<(int Number, string? Word)> TupleConcurrentQueue1 { get; init; } [JsonIgnore] public ConcurrentQueue<(int Number, string? Word)>? TupleConcurrentQueue1Ignored { get; init; }
    [AllowNull] public ImmutableList<(int Number, string? Word)> TupleImmutableList4 { get; set; }
    [DisallowNull] public ImmutableHashSet<(int Number, string? Word)>? TupleImmutableSet5 { get; set; }
    [Obsolete("use another one")] public ImmutableArray<(int Number, string? Word)> TupleImmutableArray6 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs272(ReadOnlyCollection<Uri> uriReadOnlyCollection2, FrozenSet<Version> versionFrozenSet3, Box<(int Number, string? Word)> tupleBox7, IReadOnlyList<(int Number, string? Word)[]> tupleLists8, List<(int Number, string? Word)?> tupleNullables9) : Pairs272Base
{
    public ReadOnlyCollection<Uri> UriReadOnlyCollection2 { get; } = uriReadOnlyCollection2;
    public FrozenSet<Version> VersionFrozenSet3 { get; } = versionFrozenSet3;
    public Box<(int Number, string? Word)> TupleBox7 { get; } = tupleBox7;
    public IReadOnlyList<(int Number, string? Word)[]> TupleLists8 { get; } = tupleLists8;
    public List<(int Number, string? Word)?> TupleNullables9 { get; } = tupleNullables9;
}

public static partial class Pairs273Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs273(OwnList<(int Number, string? Word)> TupleOwnList2, FrozenSet<UInt128> UInt128FrozenSet3, ReadOnlyCollection<UInt128> UInt128ReadOnlyCollection4, FrozenSet<ushort> UInt16FrozenSet5, ReadOnlyCollection<ushort> UInt16ReadOnlyCollection6, FrozenSet<uint> UInt32FrozenSet7, (uint Item, int Count) UInt32Tuple8, FrozenSet<ulong> UInt64FrozenSet9, (int Number, string? Word)? TupleNullable1 = null);
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs274(ReadOnlyCollection<(int Number, string? Word)> TupleReadOnlyCollection1, ReadOnlyCollection<ulong> UInt64ReadOnlyCollection2, FrozenSet<Outline> UnionFrozenSet3, (Outline Item, int Count) UnionTuple4, FrozenSet<Uri> UriFrozenSet5, (Uri Item, int Count) UriTuple6, ReadOnlyCollection<Version> VersionReadOnlyCollection7, (Version Item, int Count) VersionTuple8, Box<(int Number, string? Word)> TupleBox9);

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial class Pairs275(ConcurrentQueue<(int Number, string? Word)> tupleConcurrentQueue1, (string Item, int Count) textTuple2, ImmutableArray<(int Number, string? Word)> tupleImmutableArray3, ImmutableList<(int Number, string? Word)> tupleImmutableList4, ImmutableHashSet<(int Number, string? Word)> tupleImmutableSet5, IReadOnlyList<(int Number, string? Word)[]> tupleLists6, List<(int Number, string? Word)?> tupleNullables7)
{
    public ConcurrentQueue<(int Number, string? Word)> TupleConcurrentQueue1 { get; } = tupleConcurrentQueue1;
    public (string Item, int Count) TextTuple2 { get; } = textTuple2;
    public ImmutableArray<(int Number, string? Word)> TupleImmutableArray3 { get; } = tupleImmutableArray3;
    public ImmutableList<(int Number, string? Word)> TupleImmutableList4 { get; } = tupleImmutableList4;
    public ImmutableHashSet<(int Number, string? Word)> TupleImmutableSet5 { get; } = tupleImmutableSet5;
    public IReadOnlyList<(int Number, string? Word)[]> TupleLists6 { get; } = tupleLists6;
    public List<(int Number, string? Word)?> TupleNullables7 { get; } = tupleNullables7;
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs276(ReadOnlyCollection<(int Number, string? Word)> TupleReadOnlyCollection1, FrozenSet<string> TextFrozenSet2, (string Item, int Count) TextTuple3);

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs277(ReadOnlyCollection<(int Number, string? Word)> TupleReadOnlyCollection1, FrozenSet<string> TextFrozenSet2, (string Item, int Count) TextTuple3);

[ExtractionTool]
public sealed partial record Pairs278(ReadOnlyCollection<(int Number, string? Word)> TupleReadOnlyCollection1, FrozenSet<string> TextFrozenSet2, (string Item, int Count) TextTuple3)
{
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}

[ExtractionTool]
public sealed partial record Pairs279
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
