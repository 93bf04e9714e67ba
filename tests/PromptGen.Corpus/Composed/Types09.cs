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
public partial struct Pairs160(ISet<ForeignKind> foreignEnumSet9)
{
    public SortedSet<BigInteger> BigIntegerSortedSet1 { get; set; }
    public required IEnumerable<bool> BooleanEnumerable2 { get; init; }
    [MinLength(1)] public ImmutableArray<byte[]> BytesImmutableArray3 { get; set; }
    public Collection<char> CharCollection4 { get; set; }
    public IReadOnlyList<Label[]> ClassLists5 { get; init; }
    public ConcurrentQueue<Shade> EnumConcurrentQueue6 { get; set; }
    public Grade? EnumMemberNullable7 { get; init; }
    public List<ForeignPart?> ForeignNullables8 { get; init; }
    public ISet<ForeignKind> ForeignEnumSet9 { get; } = foreignEnumSet9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public readonly partial record struct Pairs161
{
    public required IReadOnlyList<Label> ClassReadOnlyList1 { get; init; }
    [JsonRequired] public Stack<Sealed> ConstructorClassStack2 { get; init; }
    [JsonRequired] public List<DateOnly?> DateOnlyNullables3 { get; init; }
    [JsonPropertyName("a-b.c_D4")] public LinkedList<DateTime> DateTimeLinkedList4 { get; init; }
    [JsonRequired] public IReadOnlyList<DateTimeOffset[]> DateTimeOffsetLists5 { get; init; }
    [JsonRequired] public Queue<decimal> DecimalQueue6 { get; init; }
    public required Box<Note> DefaultUnionBox7 { get; init; }
    public required List<LongPart> DerivedList8 { get; init; }
    [JsonRequired] public double[] DoubleArray9 { get; init; }
}

public abstract record Pairs162Base
{
    public required ImmutableList<BigInteger> BigIntegerImmutableList1 { get; set; }
    public Collection<bool> BooleanCollection2 { get; init; } = [];
    public required OwnList<byte[]> BytesOwnList3 { get; set; }
    public required ConcurrentQueue<char> CharConcurrentQueue4 { get; init; }
    public ImmutableHashSet<Shade> EnumImmutableSet5 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs162([property: MaxLength(2)] List<Grade> EnumMemberList6) : Pairs162Base
{
    public Box<ForeignPart> ForeignBox7 { get; set; }
    public ForeignKind[] ForeignEnumArray8 { get; init; }
    public IEnumerable<Box<int>> GenericEnumerable9 { get; set; }
}

public abstract class Pairs163Base
{
    public Queue<BigInteger> BigIntegerQueue1 { get; init; } = new();
    public Stack<bool> BooleanStack2 { get; set; } = new();
    [MaxLength(2)] public required ISet<byte[]> BytesSet4 { get; init; }
    public required IReadOnlyList<char> CharReadOnlyList5 { get; set; }
    public Collection<Label> ClassCollection6 { get; set; } = [];
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial class Pairs163(LinkedList<byte> byteLinkedList3) : Pairs163Base
{
    public LinkedList<byte> ByteLinkedList3 { get; } = byteLinkedList3;
    public required ConcurrentQueue<Sealed> ConstructorClassConcurrentQueue7 { get; set; }
    public required ImmutableHashSet<DateOnly> DateOnlyImmutableSet8 { get; set; }
    public ImmutableList<DateTime> DateTimeImmutableList9 { get; init; } = [];
}

public static partial class Pairs164Outer
{
[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs164
{
    [JsonRequired] public IEnumerable<Label> ClassEnumerable1 { get; init; }
    [JsonPropertyOrder(-2)] public Collection<Sealed> ConstructorClassCollection2 { get; init; }
    public ConcurrentQueue<DateOnly> DateOnlyConcurrentQueue3 { get; init; } = new();
    public required SortedSet<DateTime> DateTimeSortedSet4 { get; set; }
    public required List<DateTimeOffset?> DateTimeOffsetNullables5 { get; set; }
    public IReadOnlyList<decimal[]> DecimalLists6 { get; set; }
    public IReadOnlyList<Note> DefaultUnionReadOnlyList7 { get; init; } = [];
    public required Box<LongPart> DerivedBox8 { get; set; }
    public required Queue<double> DoubleQueue9 { get; set; }
}
}

[ExtractionTool]
public sealed partial record Pairs165
{
    [JsonPropertyName("a-b.c_D1")] public Stack<BigInteger> BigIntegerStack1 { get; init; }
    public IReadOnlyList<double> DoubleReadOnlyList2 { get; set; } = [];
    [JsonRequired] public IReadOnlyList<Guid> GuidReadOnlyList3 { get; init; }
    [JsonPropertyName("a-b.c_D4")] public IReadOnlyList<short> Int16ReadOnlyList4 { get; init; }
    [DisallowNull] public IReadOnlyList<int>? Int32ReadOnlyList5 { get; set; }
    [JsonPropertyOrder(-6)] public IReadOnlyList<long> Int64ReadOnlyList6 { get; init; }
    public IReadOnlyList<IMark> InterfaceUnionReadOnlyList7 { get; init; } [JsonIgnore] public IReadOnlyList<IMark>? InterfaceUnionReadOnlyList7Ignored { get; init; }
    [JsonInclude] public IReadOnlyList<Carrier> NestedUnionReadOnlyList8 { get; private set; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public IReadOnlyList<Step> NumberedUnionReadOnlyList9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs166(ConcurrentQueue<Note> defaultUnionConcurrentQueue1, Collection<LongPart> derivedCollection2, Queue<Carrier> nestedUnionQueue4, Stack<Step> numberedUnionStack5)
{
    public ConcurrentQueue<Note> DefaultUnionConcurrentQueue1 { get; } = defaultUnionConcurrentQueue1;
    public Collection<LongPart> DerivedCollection2 { get; } = derivedCollection2;
    public required IEnumerable<IMark> InterfaceUnionEnumerable3 { get; set; }
    public Queue<Carrier> NestedUnionQueue4 { get; } = nestedUnionQueue4;
    public Stack<Step> NumberedUnionStack5 { get; } = numberedUnionStack5;
    public required LinkedList<Part> RecordLinkedList6 { get; init; }
    public required ImmutableList<Spot> StructImmutableList7 { get; init; }
    public required SortedSet<TimeOnly> TimeOnlySortedSet8 { get; init; }
    public required ImmutableHashSet<TimeSpan> TimeSpanImmutableSet9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public partial record struct Pairs167(Outline? UnionNullable8 = null)
{
    public List<Grade?> EnumMemberNullables1 { get; set; }
    public required IReadOnlyList<ForeignPart[]> ForeignLists2 { get; init; }
    [JsonPropertyName("a-b.c_D3")] public IEnumerable<ForeignKind> ForeignEnumEnumerable3 { get; init; }
    public required Collection<Box<int>> GenericCollection4 { get; init; }
    [JsonPropertyName("a-b.c_D5")] public SortedSet<Guid> GuidSortedSet5 { get; init; }
    [JsonRequired] public ConcurrentQueue<Int128> Int128ConcurrentQueue6 { get; init; }
    public Box<UInt128> UInt128Box7 { get; init; }
    [Description("Größe \"of\" the UriReadOnlyList9.")] public IReadOnlyList<Uri> UriReadOnlyList9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public partial struct Pairs168
{
    [Obsolete("use another one")] public IReadOnlyList<Box<int>> GenericReadOnlyList1 { get; init; }
    [JsonPropertyOrder(-2)] public Queue<Guid> GuidQueue2 { get; init; }
    public required Stack<Half> HalfStack3 { get; set; }
    public required LinkedList<Int128> Int128LinkedList4 { get; set; }
    public ImmutableList<short> Int16ImmutableList5 { get; init; }
    [JsonRequired] public ImmutableHashSet<long> Int64ImmutableSet6 { get; init; }
    public OwnList<IMark> InterfaceUnionOwnList7 { get; set; }
    [JsonRequired] public Box<Carrier> NestedUnionBox8 { get; init; }
    public IEnumerable<Step> NumberedUnionEnumerable9 { get; init; } [JsonIgnore] public IEnumerable<Step>? NumberedUnionEnumerable9Ignored { get; init; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly partial record struct Pairs169
{
    [JsonPropertyOrder(-1)] public IEnumerable<Half> HalfEnumerable1 { get; init; }
    [JsonRequired] public Collection<IMark> InterfaceUnionCollection2 { get; init; }
    [JsonPropertyName("a-b.c_D3")] public ConcurrentQueue<Carrier> NestedUnionConcurrentQueue3 { get; init; }
    [JsonRequired] public ImmutableList<Step> NumberedUnionImmutableList4 { get; init; }
    [JsonPropertyName("a-b.c_D5")] public ImmutableHashSet<Part> RecordImmutableSet5 { get; init; }
    [JsonRequired] public SortedSet<sbyte> SByteSortedSet6 { get; init; }
    [JsonRequired] public OwnList<float> SingleOwnList7 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public IEnumerable<Spot> StructEnumerable8 { get; init; }
    [Description("Größe \"of\" the TimeOnlyEnumerable9.")] public IEnumerable<TimeOnly> TimeOnlyEnumerable9 { get; init; }
}

public abstract record Pairs170Base
{
    public required Stack<Guid> GuidStack1 { get; init; }
    [AllowNull] public IReadOnlyList<Half> HalfReadOnlyList2 { get; set; }
    public SortedSet<Int128> Int128SortedSet3 { get; init; } = [];
    public Queue<long> Int64Queue4 { get; set; } = new();
    public LinkedList<UInt128> UInt128LinkedList5 { get; init; } = new();
}

[ExtractionTool]
public sealed partial record Pairs170([property: Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] ulong UInt648 = 5000000000) : Pairs170Base
{
    public required List<ushort?> UInt16Nullables6 { get; init; }
    public required IReadOnlyList<uint[]> UInt32Lists7 { get; set; }
    
#nullable disable
    public IReadOnlyList<Outline> UnionReadOnlyList9 { get; set; }
#nullable restore
}

public abstract class Pairs171Base
{
    public OwnList<DateTimeOffset> DateTimeOffsetOwnList1 { get; init; } = [];
    public IEnumerable<decimal> DecimalEnumerable2 { get; init; } = [];
    public List<Note?> DefaultUnionNullables3 { get; set; } = [];
    public IReadOnlyList<LongPart[]> DerivedLists4 { get; init; } = [];
    [JsonPropertyOrder(-5)] public SortedSet<double> DoubleSortedSet5 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs171(ISet<IMark> interfaceUnionSet8) : Pairs171Base
{
    [JsonPropertyOrder(-6)] public Box<Int128> Int128Box6 { get; init; }
    [Obsolete("use another one")] public IEnumerable<short> Int16Enumerable7 { get; init; }
    public ISet<IMark> InterfaceUnionSet8 { get; } = interfaceUnionSet8;
    public IEnumerable<Carrier> NestedUnionEnumerable9 { get; set; } = [];
}

public static partial class Pairs172Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs172
{
    public Stack<Shade> EnumStack1 { get; init; } = new();
    [JsonRequired] public LinkedList<Grade> EnumMemberLinkedList2 { get; init; }
    public ImmutableList<ForeignPart> ForeignImmutableList3 { get; set; } = [];
    public ImmutableHashSet<ForeignKind> ForeignEnumImmutableSet4 { get; init; } = [];
    public OwnList<Box<int>> GenericOwnList5 { get; set; } = [];
    [JsonInclude] public IEnumerable<Guid> GuidEnumerable6 { get; private set; }
    [JsonInclude] public SortedSet<Half> HalfSortedSet7 { get; private set; }
    [AllowNull] public IEnumerable<Int128> Int128Enumerable8 { get; set; }
    [Range(-2, 100)] [DefaultValue(-300)] public short Int169 { get; init; }
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs173
{
    [JsonPropertyOrder(-1)] public LinkedList<BigInteger> BigIntegerLinkedList1 { get; init; }
    [DisallowNull] public IEnumerable<Part>? RecordEnumerable2 { get; set; }
    public Queue<Spot> StructQueue3 { get; set; }
    [JsonPropertyName("a-b.c_D4")] public Queue<TimeOnly> TimeOnlyQueue4 { get; init; }
    
#nullable disable
    public IEnumerable<TimeSpan> TimeSpanEnumerable5 { get; set; }
#nullable restore
    public SortedSet<UInt128> UInt128SortedSet6 { get; set; } = [];
    public SortedSet<ushort> UInt16SortedSet7 { get; init; } [JsonIgnore] public SortedSet<ushort>? UInt16SortedSet7Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public SortedSet<uint> UInt32SortedSet8 { get; init; }
    [Description("Größe \"of\" the UInt64SortedSet9.")] public SortedSet<ulong> UInt64SortedSet9 { get; init; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial class Pairs174
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Queue<UInt128> UInt128Queue1 { get; init; }
    [JsonInclude] public Queue<Outline> UnionQueue2 { get; private set; }
    public Queue<Uri> UriQueue3 { get; init; } [JsonIgnore] public Queue<Uri>? UriQueue3Ignored { get; init; }
    [Obsolete("use another one")] public SortedSet<Version> VersionSortedSet4 { get; init; }
    [MinLength(1)] [JsonRequired] public List<BigInteger> BigIntegerList5 { get; init; }
    [AllowNull] public Collection<BigInteger> BigIntegerCollection6 { get; set; }
    [DisallowNull] public ConcurrentQueue<BigInteger>? BigIntegerConcurrentQueue7 { get; set; }
    public ImmutableHashSet<BigInteger> BigIntegerImmutableSet8 { get; init; } [JsonIgnore] public ImmutableHashSet<BigInteger>? BigIntegerImmutableSet8Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public OwnList<BigInteger> BigIntegerOwnList9 { get; init; }
}

[ExtractionTool]
public partial record struct Pairs175(ISet<BigInteger> BigIntegerSet6, BigInteger? BigIntegerNullable3 = null)
{
    [Description("Größe \"of\" the VersionQueue1.")] public Queue<Version> VersionQueue1 { get; init; }
    [Obsolete("use another one")] public List<BigInteger?> BigIntegerNullables2 { get; init; }
    
#nullable disable
    public IReadOnlyList<BigInteger[]> BigIntegerLists4 { get; set; }
#nullable restore
    [JsonPropertyName("a-b.c_D5")] public Box<BigInteger> BigIntegerBox5 { get; init; }
    [AllowNull] public SortedSet<bool> BooleanSortedSet7 { get; set; }
    [DisallowNull] public SortedSet<decimal>? DecimalSortedSet8 { get; set; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public LinkedList<Guid> GuidLinkedList9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public partial struct Pairs176(BigInteger[] bigIntegerArray6)
{
    [Obsolete("use another one")] public Queue<Part> RecordQueue1 { get; init; }
    
#nullable disable
    public SortedSet<float> SingleSortedSet2 { get; set; }
#nullable restore
    [Description("Größe \"of\" the StructStack3.")] public Stack<Spot> StructStack3 { get; init; }
    [JsonPropertyOrder(-4)] public Stack<TimeOnly> TimeOnlyStack4 { get; init; }
    [AllowNull] public Queue<TimeSpan> TimeSpanQueue5 { get; set; }
    public BigInteger[] BigIntegerArray6 { get; } = bigIntegerArray6;
    
#nullable disable
    public Queue<bool> BooleanQueue7 { get; set; }
#nullable restore
    [Description("Größe \"of\" the HalfLinkedList8.")] public LinkedList<Half> HalfLinkedList8 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Stack<long> Int64Stack9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public readonly partial record struct Pairs177
{
    public Stack<TimeSpan> TimeSpanStack1 { get; init; } [JsonIgnore] public Stack<TimeSpan>? TimeSpanStack1Ignored { get; init; }
    [Obsolete("use another one")] public Stack<UInt128> UInt128Stack2 { get; init; }
    public LinkedList<uint> UInt32LinkedList3 { get; init; } [JsonIgnore] public LinkedList<uint>? UInt32LinkedList3Ignored { get; init; }
    [Obsolete("use another one")] public LinkedList<ulong> UInt64LinkedList4 { get; init; }
    [JsonPropertyName("a-b.c_D5")] public Collection<Outline> UnionCollection5 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Collection<Uri> UriCollection6 { get; init; }
    public Collection<Version> VersionCollection7 { get; init; } [JsonIgnore] public Collection<Version>? VersionCollection7Ignored { get; init; }
    [JsonPropertyOrder(-8)] public ConcurrentQueue<bool> BooleanConcurrentQueue8 { get; init; }
    [Description("Größe \"of\" the InterfaceUnionConcurrentQueue9.")] public ConcurrentQueue<IMark> InterfaceUnionConcurrentQueue9 { get; init; }
}

public abstract record Pairs178Base
{
    [JsonInclude] public Stack<Uri> UriStack1 { get; private set; }
    [AllowNull] public Stack<Version> VersionStack2 { get; set; }
    [DefaultValue(Shade.Dark)] public Shade Enum3 { get; init; }
    [JsonInclude] public LinkedList<BigInteger> BigIntegerLinkedList4 { get; private set; }
    [JsonInclude] public ImmutableHashSet<bool> BooleanImmutableSet5 { get; private set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs178 : Pairs178Base
{
    [DisallowNull] public Stack<Carrier>? NestedUnionStack6 { get; set; }
    [DisallowNull] public Queue<Step>? NumberedUnionQueue7 { get; set; }
    [DefaultValue(true)] public bool Boolean8 { get; init; }
    [Description("Größe \"of\" the BooleanOwnList9.")] public OwnList<bool> BooleanOwnList9 { get; init; }
}

public abstract class Pairs179Base
{
    public LinkedList<Step> NumberedUnionLinkedList1 { get; set; } = new();
    
#nullable disable
    public Stack<Part> RecordStack2 { get; set; }
#nullable restore
    [AllowNull] public LinkedList<sbyte> SByteLinkedList3 { get; set; }
    [DisallowNull] public LinkedList<float>? SingleLinkedList4 { get; set; }
    
#nullable disable
    public LinkedList<Spot> StructLinkedList5 { get; set; }
#nullable restore
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial class Pairs179 : Pairs179Base
{
    public required Collection<TimeOnly> TimeOnlyCollection6 { get; set; }
    [JsonInclude] public Collection<TimeSpan> TimeSpanCollection7 { get; private set; }
    public List<bool?> BooleanNullables8 { get; init; } [JsonIgnore] public List<bool?>? BooleanNullables8Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public IReadOnlyList<bool[]> BooleanLists9 { get; init; }
}
