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
public partial struct Pairs160
{
    public SortedSet<BigInteger> BigIntegerSortedSet1 { get; set; }
    public required Queue<byte[]> BytesQueue2 { get; init; }
    public Stack<char> CharStack3 { get; init; }
    public required ImmutableList<Label> ClassImmutableList4 { get; init; }
    public Sealed? ConstructorClassNullable5 { get; init; }
    public LinkedList<double> DoubleLinkedList6 { get; set; }
    public ImmutableHashSet<Shade> EnumImmutableSet7 { get; set; }
    public ISet<Grade> EnumMemberSet8 { get; set; }
    public Collection<ForeignPart> ForeignCollection9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public readonly partial record struct Pairs161
{
    public required IReadOnlyList<char> CharReadOnlyList1 { get; init; }
    [JsonRequired] public Stack<Label> ClassStack2 { get; init; }
    public required LinkedList<Sealed> ConstructorClassLinkedList3 { get; init; }
    public required OwnList<DateOnly> DateOnlyOwnList4 { get; init; }
    public required Collection<DateTime> DateTimeCollection5 { get; init; }
    public required List<DateTimeOffset?> DateTimeOffsetNullables6 { get; init; }
    public required ConcurrentQueue<Note> DefaultUnionConcurrentQueue7 { get; init; }
    public required LongPart[] DerivedArray8 { get; init; }
    public required IReadOnlyList<Half[]> HalfLists9 { get; init; }
}

public abstract record Pairs162Base
{
    public required Queue<BigInteger> BigIntegerQueue3 { get; set; }
    public LinkedList<byte[]> BytesLinkedList4 { get; init; }
    public Box<DateTimeOffset> DateTimeOffsetBox5 { get; set; }
    public Stack<Note> DefaultUnionStack6 { get; set; }
    public List<LongPart> DerivedList7 { get; init; } = [];
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs162([property: StringLength(6, MinimumLength = 2)] string Text1, [property: Url] string Text2) : Pairs162Base
{
    [DefaultValue(-0.25)] public double Double8 { get; init; }
    public Collection<Shade> EnumCollection9 { get; set; } = [];
}

public abstract class Pairs163Base
{
    public ImmutableList<BigInteger> BigIntegerImmutableList2 { get; init; }
    public required IEnumerable<bool> BooleanEnumerable3 { get; init; }
    public required ImmutableHashSet<byte[]> BytesImmutableSet4 { get; set; }
    public ConcurrentQueue<char> CharConcurrentQueue5 { get; set; }
    public ImmutableArray<Label> ClassImmutableArray6 { get; init; } = [];
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial class Pairs163(string text1, SortedSet<DateOnly> dateOnlySortedSet8, OwnList<DateTime> dateTimeOwnList9) : Pairs163Base
{
    [Url] public string Text1 { get; } = text1;
    [JsonRequired] public Box<Sealed> ConstructorClassBox7 { get; init; }
    public SortedSet<DateOnly> DateOnlySortedSet8 { get; } = dateOnlySortedSet8;
    public OwnList<DateTime> DateTimeOwnList9 { get; } = dateTimeOwnList9;
}

public static partial class Pairs164Outer
{
[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs164(Note? DefaultUnionNullable9 = null)
{
    public IEnumerable<byte> ByteEnumerable1 { get; set; }
    public Collection<byte[]> BytesCollection2 { get; init; } = [];
    public required SortedSet<char> CharSortedSet3 { get; set; }
    public required List<Label?> ClassNullables4 { get; set; }
    public IReadOnlyList<Sealed[]> ConstructorClassLists5 { get; init; } = [];
    public List<DateOnly> DateOnlyList6 { get; set; } = [];
    public ISet<DateTime> DateTimeSet7 { get; init; } = new HashSet<DateTime>();
    public required ConcurrentQueue<DateTimeOffset> DateTimeOffsetConcurrentQueue8 { get; set; }
}
}

[ExtractionTool]
public sealed partial record Pairs165
{
    public ISet<BigInteger> BigIntegerSet1 { get; set; } = new HashSet<BigInteger>();
    public required IReadOnlyList<decimal> DecimalReadOnlyList2 { get; set; }
    public ImmutableArray<ForeignKind> ForeignEnumImmutableArray3 { get; set; } = [];
    public Queue<Box<int>> GenericQueue4 { get; init; } = new();
    public required Stack<Guid> GuidStack5 { get; init; }
    public required LinkedList<Half> HalfLinkedList6 { get; set; }
    public required Collection<short> Int16Collection7 { get; set; }
    public OwnList<int> Int32OwnList8 { get; set; } = [];
    public List<long?> Int64Nullables9 { get; init; } = [];
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs166(Box<Int128> int128Box5, Queue<Carrier> nestedUnionQueue7, IReadOnlyList<Step> numberedUnionReadOnlyList8, Part? recordNullable9)
{
    public required ImmutableList<DateOnly> DateOnlyImmutableList1 { get; set; }
    public ImmutableHashSet<DateTime> DateTimeImmutableSet2 { get; set; } = [];
    public DateTimeOffset[] DateTimeOffsetArray3 { get; init; } = [];
    public SortedSet<Guid> GuidSortedSet4 { get; init; } = [];
    public Box<Int128> Int128Box5 { get; } = int128Box5;
    public required IEnumerable<IMark> InterfaceUnionEnumerable6 { get; set; }
    public Queue<Carrier> NestedUnionQueue7 { get; } = nestedUnionQueue7;
    public IReadOnlyList<Step> NumberedUnionReadOnlyList8 { get; } = numberedUnionReadOnlyList8;
    public Part? RecordNullable9 { get; } = recordNullable9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public partial record struct Pairs167
{
    [JsonRequired] public ConcurrentQueue<Grade> EnumMemberConcurrentQueue1 { get; init; }
    [JsonPropertyName("a-b.c_D2")] public IEnumerable<ForeignPart> ForeignEnumerable2 { get; init; }
    [DefaultValue(ForeignKind.Small)] public ForeignKind ForeignEnum3 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Stack<Box<int>> GenericStack4 { get; init; }
    [JsonPropertyOrder(-5)] public LinkedList<Spot> StructLinkedList5 { get; init; }
    public required SortedSet<TimeOnly> TimeOnlySortedSet6 { get; init; }
    public Collection<TimeSpan> TimeSpanCollection7 { get; init; } [JsonIgnore] public Collection<TimeSpan>? TimeSpanCollection7Ignored { get; init; }
    [Description("Größe \"of\" the UInt128ImmutableList8.")] public ImmutableList<UInt128> UInt128ImmutableList8 { get; init; }
    [AllowNull] public ImmutableHashSet<ushort> UInt16ImmutableSet9 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
[method: JsonConstructor]
public partial struct Pairs168(List<Box<int>?> genericNullables2, IReadOnlyList<Guid[]> guidLists3)
{
    public IReadOnlyList<ForeignKind> ForeignEnumReadOnlyList1 { get; init; }
    public List<Box<int>?> GenericNullables2 { get; } = genericNullables2;
    public IReadOnlyList<Guid[]> GuidLists3 { get; } = guidLists3;
    [JsonRequired] public IEnumerable<Half> HalfEnumerable4 { get; init; }
    [JsonPropertyName("a-b.c_D5")] public ConcurrentQueue<Int128> Int128ConcurrentQueue5 { get; init; }
    [DefaultValue(-300)] public short Int166 { get; init; }
    [Obsolete("use another one")] public OwnList<long> Int64OwnList7 { get; init; }
    [DisallowNull] public Box<IMark>? InterfaceUnionBox8 { get; set; }
    
#nullable disable
    public List<Carrier> NestedUnionList9 { get; set; }
#nullable restore
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly partial record struct Pairs169
{
    [JsonPropertyOrder(-1)] public IEnumerable<Int128> Int128Enumerable1 { get; init; }
    [JsonRequired] public SortedSet<short> Int16SortedSet2 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Queue<long> Int64Queue3 { get; init; }
    [JsonPropertyName("a-b.c_D4")] public Stack<IMark> InterfaceUnionStack4 { get; init; }
    [JsonRequired] public LinkedList<Carrier> NestedUnionLinkedList5 { get; init; }
    [JsonRequired] public ImmutableList<Step> NumberedUnionImmutableList6 { get; init; }
    public required ImmutableHashSet<Part> RecordImmutableSet7 { get; init; }
    [JsonPropertyName("a-b.c_D8")] public Box<float> SingleBox8 { get; init; }
    public required List<Spot> StructList9 { get; init; }
}

public abstract record Pairs170Base
{
    public IReadOnlyList<Grade> EnumMemberReadOnlyList1 { get; set; } = [];
    public ConcurrentQueue<ForeignPart> ForeignConcurrentQueue2 { get; init; } = new();
    public IEnumerable<ForeignKind> ForeignEnumEnumerable3 { get; init; } = [];
    public ImmutableList<Box<int>> GenericImmutableList4 { get; set; } = [];
    public SortedSet<Half> HalfSortedSet5 { get; set; } = [];
}

[ExtractionTool]
public sealed partial record Pairs170 : Pairs170Base
{
    public ImmutableHashSet<Int128> Int128ImmutableSet6 { get; init; } = [];
    public required OwnList<sbyte> SByteOwnList7 { get; set; }
    public List<float?> SingleNullables8 { get; set; }
    public required IReadOnlyList<Spot[]> StructLists9 { get; set; }
}

public abstract class Pairs171Base
{
    [JsonPropertyOrder(-1)] public IReadOnlyList<ForeignPart> ForeignReadOnlyList1 { get; init; }
    [JsonPropertyName("a-b.c_D2")] public Queue<ForeignKind> ForeignEnumQueue2 { get; init; }
    [JsonPropertyName("a-b.c_D3")] public LinkedList<Box<int>> GenericLinkedList3 { get; init; }
    public Collection<Guid> GuidCollection4 { get; set; }
    public Stack<Half> HalfStack5 { get; init; } = new();
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs171 : Pairs171Base
{
    public List<Int128?> Int128Nullables6 { get; set; } = [];
    public IReadOnlyList<IMark[]> InterfaceUnionLists7 { get; set; } = [];
    [JsonPropertyName("a-b.c_D8")] public IReadOnlyList<Carrier> NestedUnionReadOnlyList8 { get; init; }
    public IEnumerable<Step> NumberedUnionEnumerable9 { get; set; } = [];
}

public static partial class Pairs172Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs172
{
    [JsonRequired] public OwnList<LongPart> DerivedOwnList1 { get; init; }
    [JsonInclude] public IReadOnlyList<Shade> EnumReadOnlyList2 { get; private set; }
    [JsonPropertyOrder(-3)] public Queue<Grade> EnumMemberQueue3 { get; init; }
    public LinkedList<Guid> GuidLinkedList4 { get; set; } = new();
    public Stack<short> Int16Stack5 { get; set; } = new();
    [JsonPropertyName("a-b.c_D6")] public ImmutableHashSet<Step> NumberedUnionImmutableSet6 { get; init; }
    public ImmutableList<Part> RecordImmutableList7 { get; init; } = [];
    [JsonPropertyOrder(-8)] public List<sbyte?> SByteNullables8 { get; init; }
    [JsonRequired] public IReadOnlyList<float[]> SingleLists9 { get; init; }
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs173
{
    [JsonPropertyOrder(-1)] public Stack<BigInteger> BigIntegerStack1 { get; init; }
    [JsonRequired] public IReadOnlyList<IMark> InterfaceUnionReadOnlyList2 { get; init; }
    [JsonInclude] public IEnumerable<Carrier> NestedUnionEnumerable3 { get; private set; }
    [JsonInclude] public Queue<Step> NumberedUnionQueue4 { get; private set; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public IReadOnlyList<Part> RecordReadOnlyList5 { get; init; }
    [AllowNull] public IReadOnlyList<float> SingleReadOnlyList6 { get; set; }
    public IReadOnlyList<Spot> StructReadOnlyList7 { get; init; } [JsonIgnore] public IReadOnlyList<Spot>? StructReadOnlyList7Ignored { get; init; }
    [Obsolete("use another one")] public IReadOnlyList<UInt128> UInt128ReadOnlyList8 { get; init; }
    [Description("Größe \"of\" the UInt16ReadOnlyList9.")] public IReadOnlyList<ushort> UInt16ReadOnlyList9 { get; init; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial class Pairs174(TimeSpan? timeSpanNullable4)
{
    public OwnList<float> SingleOwnList1 { get; init; } = [];
    [JsonRequired] public List<Spot?> StructNullables2 { get; init; }
    [JsonPropertyName("a-b.c_D3")] public IReadOnlyList<TimeOnly[]> TimeOnlyLists3 { get; init; }
    public TimeSpan? TimeSpanNullable4 { get; } = timeSpanNullable4;
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public IEnumerable<UInt128> UInt128Enumerable5 { get; init; }
    [DefaultValue(300)] public ushort UInt166 { get; init; }
    [JsonInclude] public SortedSet<uint> UInt32SortedSet7 { get; private set; }
    [DisallowNull] public IReadOnlyList<ulong>? UInt64ReadOnlyList8 { get; set; }
    [JsonInclude] public LinkedList<BigInteger> BigIntegerLinkedList9 { get; private set; }
}

[ExtractionTool]
public partial record struct Pairs175
{
    
#nullable disable
    public IReadOnlyList<Outline> UnionReadOnlyList1 { get; set; }
#nullable restore
    public IEnumerable<Uri> UriEnumerable2 { get; init; } [JsonIgnore] public IEnumerable<Uri>? UriEnumerable2Ignored { get; init; }
    [Description("Größe \"of\" the VersionEnumerable3.")] public IEnumerable<Version> VersionEnumerable3 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Collection<BigInteger> BigIntegerCollection4 { get; init; }
    [AllowNull] public ConcurrentQueue<BigInteger> BigIntegerConcurrentQueue5 { get; set; }
    [Description("Größe \"of\" the BigIntegerImmutableSet6.")] public ImmutableHashSet<BigInteger> BigIntegerImmutableSet6 { get; init; }
    [DisallowNull] public OwnList<BigInteger>? BigIntegerOwnList7 { get; set; }
    public List<BigInteger?> BigIntegerNullables8 { get; init; } [JsonIgnore] public List<BigInteger?>? BigIntegerNullables8Ignored { get; init; }
    [Obsolete("use another one")] public IReadOnlyList<BigInteger[]> BigIntegerLists9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
[method: JsonConstructor]
public partial struct Pairs176(BigInteger? bigIntegerNullable6)
{
    public required Stack<Step> NumberedUnionStack1 { get; set; }
    [Obsolete("use another one")] public IEnumerable<Part> RecordEnumerable2 { get; init; }
    [AllowNull] public IEnumerable<TimeOnly> TimeOnlyEnumerable3 { get; set; }
    [JsonPropertyName("a-b.c_D4")] public SortedSet<Version> VersionSortedSet4 { get; init; }
    
#nullable disable
    public Box<BigInteger> BigIntegerBox5 { get; set; }
#nullable restore
    public BigInteger? BigIntegerNullable6 { get; } = bigIntegerNullable6;
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public SortedSet<bool> BooleanSortedSet7 { get; init; }
    [DisallowNull] public IEnumerable<double>? DoubleEnumerable8 { get; set; }
    
#nullable disable
    public IEnumerable<Grade> EnumMemberEnumerable9 { get; set; }
#nullable restore
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
[method: JsonConstructor]
public readonly partial record struct Pairs177(BigInteger? BigIntegerNullable8 = null)
{
    [JsonPropertyOrder(-1)] public SortedSet<UInt128> UInt128SortedSet1 { get; init; }
    public SortedSet<ushort> UInt16SortedSet2 { get; init; } [JsonIgnore] public SortedSet<ushort>? UInt16SortedSet2Ignored { get; init; }
    [JsonRequired] public Queue<uint> UInt32Queue3 { get; init; }
    [Description("Größe \"of\" the UInt64SortedSet4.")] public SortedSet<ulong> UInt64SortedSet4 { get; init; }
    public Queue<Outline> UnionQueue5 { get; init; } [JsonIgnore] public Queue<Outline>? UnionQueue5Ignored { get; init; }
    [Description("Größe \"of\" the UriQueue6.")] public Queue<Uri> UriQueue6 { get; init; }
    [DefaultValue('c')] public char Char7 { get; init; }
    public Stack<bool> BooleanStack9 { get; init; } [JsonIgnore] public Stack<bool>? BooleanStack9Ignored { get; init; }
}

public abstract record Pairs178Base
{
    public Queue<TimeOnly> TimeOnlyQueue1 { get; set; } = new();
    [DisallowNull] public Queue<UInt128>? UInt128Queue2 { get; set; }
    [Obsolete("use another one")] public Stack<uint> UInt32Stack3 { get; init; }
    [AllowNull] public Queue<ulong> UInt64Queue4 { get; set; }
    [JsonInclude] public Stack<Outline> UnionStack5 { get; private set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs178 : Pairs178Base
{
    [AllowNull] public Stack<Uri> UriStack6 { get; set; }
    [Obsolete("use another one")] public Queue<Version> VersionQueue7 { get; init; }
    public LinkedList<bool> BooleanLinkedList8 { get; init; } = new();
    
#nullable disable
    public Queue<ForeignPart> ForeignQueue9 { get; set; }
#nullable restore
}

public abstract class Pairs179Base
{
    [Description("Größe \"of\" the RecordStack1.")] public Stack<Part> RecordStack1 { get; init; }
    [DisallowNull] public Stack<TimeOnly>? TimeOnlyStack2 { get; set; }
    [Obsolete("use another one")] public SortedSet<TimeSpan> TimeSpanSortedSet3 { get; init; }
    
#nullable disable
    public Stack<Version> VersionStack4 { get; set; }
#nullable restore
    [DefaultValue('c')] public char Char5 { get; init; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial class Pairs179 : Pairs179Base
{
    [JsonPropertyName("a-b.c_D6")] public Collection<bool> BooleanCollection6 { get; init; }
    [AllowNull] public SortedSet<ForeignKind> ForeignEnumSortedSet7 { get; set; }
    [JsonRequired] public Collection<Box<int>> GenericCollection8 { get; init; }
    [JsonPropertyOrder(-9)] public Collection<Half> HalfCollection9 { get; init; }
}
