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
public partial record struct Pairs180
{
    [JsonInclude] public IReadOnlyList<ForeignPart> ForeignReadOnlyList1;
    public IEnumerable<ForeignKind> ForeignEnumEnumerable2 { get; set; }
    public required Queue<Box<int>> GenericQueue3 { get; set; }
    public required LinkedList<Guid> GuidLinkedList4 { get; set; }
    public Collection<short> Int16Collection5 { get; set; }
    [JsonRequired] public ConcurrentQueue<Spot> StructConcurrentQueue6 { get; init; }
    public OwnList<TimeOnly> TimeOnlyOwnList7 { get; init; }
    [JsonRequired] public List<TimeSpan?> TimeSpanNullables8 { get; init; }
    public Outline[] UnionArray9 { get; init; }
}

[ExtractionTool]
public partial struct Pairs181
{
    public required SortedSet<Half> HalfSortedSet1 { get; set; }
    [JsonPropertyName("a-b.c_D2")] public Stack<IMark> InterfaceUnionStack2 { get; init; }
    [JsonPropertyName("a-b.c_D3")] public LinkedList<Carrier> NestedUnionLinkedList3 { get; init; }
    public required ConcurrentQueue<Step> NumberedUnionConcurrentQueue4 { get; set; }
    public required Collection<Part> RecordCollection5 { get; set; }
    [JsonRequired] public IReadOnlyList<TimeOnly[]> TimeOnlyLists6 { get; init; }
    public required Box<ushort> UInt16Box7 { get; set; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public IReadOnlyList<ulong> UInt64ReadOnlyList8 { get; init; }
    [DefaultValue('c')] public char Char9 { get; init; }
}

[ExtractionTool]
public readonly partial record struct Pairs182
{
    [JsonInclude] internal SortedSet<ForeignKind> ForeignEnumSortedSet1 { get; init; }
    public ImmutableList<Box<int>> GenericImmutableList2 { get; init; }
    [JsonRequired] public OwnList<Half> HalfOwnList3 { get; init; }
    [JsonPropertyName("a-b.c_D4")] public ConcurrentQueue<float> SingleConcurrentQueue4 { get; init; }
    public ImmutableHashSet<Spot> StructImmutableSet5 { get; init; }
    [JsonPropertyName("a-b.c_D6")] public List<TimeOnly?> TimeOnlyNullables6 { get; init; }
    [JsonInclude] internal IReadOnlyList<TimeSpan> TimeSpanReadOnlyList7 { get; init; }
    [DefaultValue(70000)] public uint UInt328 { get; init; }
    [JsonPropertyOrder(-9)] public IEnumerable<ulong> UInt64Enumerable9 { get; init; }
}

public abstract record Pairs183Base
{
    public Collection<Int128> Int128Collection1 { get; init; } = [];
    public required LinkedList<IMark> InterfaceUnionLinkedList2 { get; init; }
    public ImmutableList<Carrier> NestedUnionImmutableList3 { get; set; } = [];
    public ImmutableHashSet<Step> NumberedUnionImmutableSet4 { get; init; } = [];
    public IReadOnlyList<Part> RecordReadOnlyList5 { get; init; } [JsonIgnore] public IReadOnlyList<Part>? RecordReadOnlyList5Ignored { get; init; }
}

[ExtractionTool]
public sealed partial record Pairs183(UInt128? UInt128Nullable6 = null) : Pairs183Base
{
    [DefaultValue(300)] public ushort UInt167 { get; init; }
    [Description("Größe \"of\" the BigIntegerQueue8.")] public Queue<BigInteger> BigIntegerQueue8 { get; init; }
    [Description("Größe \"of\" the StructReadOnlyList9.")] public IReadOnlyList<Spot> StructReadOnlyList9 { get; init; }
}

public abstract class Pairs184Base
{
    public IEnumerable<Spot> StructEnumerable1 { get; set; } = [];
    [Obsolete("use another one")] public IReadOnlyList<UInt128> UInt128ReadOnlyList2 { get; init; }
    
#nullable disable
    public IReadOnlyList<Outline> UnionReadOnlyList3 { get; set; }
#nullable restore
    [JsonPropertyName("a-b.c_D4")] public IEnumerable<Uri> UriEnumerable4 { get; init; }
    [JsonInclude] internal IEnumerable<Version> VersionEnumerable5 { get; init; }
}

[ExtractionTool]
public sealed partial class Pairs184(List<BigInteger?> bigIntegerNullables7) : Pairs184Base
{
    [DefaultValue(-5000000000)] public long Int646 { get; init; }
    public List<BigInteger?> BigIntegerNullables7 { get; } = bigIntegerNullables7;
    [JsonInclude] public IEnumerable<TimeSpan> TimeSpanEnumerable8 { get; private set; }
    public Stack<BigInteger> BigIntegerStack9 { get; init; } [JsonIgnore] public Stack<BigInteger>? BigIntegerStack9Ignored { get; init; }
}

public static partial class Pairs185Outer
{
[ExtractionTool]
public sealed partial record Pairs185
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public IEnumerable<Carrier> NestedUnionEnumerable1 { get; init; }
    [Description("Größe \"of\" the TimeOnlyEnumerable2.")] public IEnumerable<TimeOnly> TimeOnlyEnumerable2 { get; init; }
    public SortedSet<TimeSpan> TimeSpanSortedSet3 { get; init; } = [];
    public UInt128[] UInt128Array4 { get; init; } = [];
    [JsonRequired] public SortedSet<ulong> UInt64SortedSet5 { get; init; }
    public IEnumerable<Outline> UnionEnumerable6 { get; init; } [JsonIgnore] public IEnumerable<Outline>? UnionEnumerable6Ignored { get; init; }
    public SortedSet<Version> VersionSortedSet7 { get; set; } = [];
    [DefaultValue(true)] public bool Boolean8 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public LinkedList<BigInteger> BigIntegerLinkedList9 { get; init; }
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs186([property: RegularExpression("[A-Z]{2}-[0-9]+")] string Text4)
{
    [MaxLength(2)] public ISet<Version> VersionSet1 { get; init; }
    [MinLength(1)] public ImmutableArray<ushort> UInt16ImmutableArray2 { get; init; }
    [Range(-2, 100)] public byte Byte3 { get; set; }
    [JsonInclude] public Collection<BigInteger> BigIntegerCollection5 { get; private set; }
    [JsonInclude] public ConcurrentQueue<BigInteger> BigIntegerConcurrentQueue6;
    [JsonInclude] internal ImmutableList<BigInteger> BigIntegerImmutableList7 { get; init; }
    public ImmutableHashSet<BigInteger> BigIntegerImmutableSet8 { get; set; } = [];
    [Obsolete("use another one")] public OwnList<BigInteger> BigIntegerOwnList9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs187
{
    public IReadOnlyList<UInt128[]> UInt128Lists1 { get; set; } = [];
    [JsonRequired] public Box<Outline> UnionBox2 { get; init; }
    public Queue<Uri> UriQueue3 { get; set; } = new();
    public Stack<Version> VersionStack4 { get; init; } = new();
    [DefaultValue(-0.25)] public double Double5 { get; init; }
    [JsonPropertyName("a-b.c_D6")] public SortedSet<BigInteger> BigIntegerSortedSet6 { get; init; }
    [JsonPropertyOrder(-7)] public LinkedList<BigInteger> BigIntegerLinkedList7 { get; init; }
    public required BigInteger? BigIntegerNullable8 { get; set; }
    [JsonPropertyOrder(-9)] public Box<BigInteger> BigIntegerBox9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
[method: JsonConstructor]
public partial record struct Pairs188(BigInteger? BigIntegerNullable3 = null)
{
    [JsonPropertyOrder(-1)] public List<Uri?> UriNullables1 { get; init; }
    public IReadOnlyList<Version> VersionReadOnlyList2 { get; set; }
    [Obsolete("use another one")] public IEnumerable<bool> BooleanEnumerable4 { get; init; }
    [JsonInclude] public Queue<ForeignKind> ForeignEnumQueue5;
    [AllowNull] public IEnumerable<Box<int>> GenericEnumerable6 { get; set; }
    
#nullable disable
    public IEnumerable<Int128> Int128Enumerable7 { get; set; }
#nullable restore
    [DisallowNull] public IEnumerable<long>? Int64Enumerable8 { get; set; }
    [JsonPropertyOrder(-9)] public Queue<IMark> InterfaceUnionQueue9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
[method: JsonConstructor]
public partial struct Pairs189(IReadOnlyList<bool> booleanReadOnlyList1)
{
    public IReadOnlyList<bool> BooleanReadOnlyList1 { get; } = booleanReadOnlyList1;
    [JsonPropertyName("a-b.c_D2")] public Queue<Step> NumberedUnionQueue2 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Queue<Part> RecordQueue3 { get; init; }
    [JsonPropertyOrder(-4)] public SortedSet<float> SingleSortedSet4 { get; init; }
    [Obsolete("use another one")] public Queue<Spot> StructQueue5 { get; init; }
    [JsonInclude] public SortedSet<uint> UInt32SortedSet6;
    [Description("Größe \"of\" the BooleanSortedSet7.")] public SortedSet<bool> BooleanSortedSet7 { get; init; }
    public Queue<bool> BooleanQueue8 { get; init; } [JsonIgnore] public Queue<bool>? BooleanQueue8Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ConcurrentQueue<bool> BooleanConcurrentQueue9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
[method: JsonConstructor]
public readonly partial record struct Pairs190(bool? BooleanNullable5 = null)
{
    [JsonPropertyOrder(-1)] public Stack<Outline> UnionStack1 { get; init; }
    [JsonInclude] internal Stack<Uri> UriStack2 { get; init; }
    [Description("Größe \"of\" the VersionLinkedList3.")] public LinkedList<Version> VersionLinkedList3 { get; init; }
    [JsonInclude] internal LinkedList<bool> BooleanLinkedList4 { get; init; }
    public required Collection<bool> BooleanCollection6 { get; init; }
    [JsonRequired] public ImmutableList<bool> BooleanImmutableList7 { get; init; }
    [JsonPropertyName("a-b.c_D8")] public ImmutableHashSet<bool> BooleanImmutableSet8 { get; init; }
    [JsonPropertyName("a-b.c_D9")] public IReadOnlyList<bool[]> BooleanLists9 { get; init; }
}

public abstract record Pairs191Base
{
    [JsonInclude] public List<bool?> BooleanNullables1 { get; private set; }
    [JsonInclude] public Stack<bool> BooleanStack2;
    public LinkedList<bool> BooleanLinkedList3 { get; init; } = new();
    public bool[] BooleanArray4 { get; set; } = [];
    [JsonInclude] public SortedSet<byte> ByteSortedSet5 { get; private set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs191 : Pairs191Base
{
    public Collection<Label> ClassCollection6 { get; set; } = [];
    public Stack<DateOnly> DateOnlyStack7 { get; set; } = new();
    public SortedSet<DateTime> DateTimeSortedSet8 { get; init; } [JsonIgnore] public SortedSet<DateTime>? DateTimeSortedSet8Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public SortedSet<DateTimeOffset> DateTimeOffsetSortedSet9 { get; init; }
}

public abstract class Pairs192Base
{
    [AllowNull] public Queue<byte> ByteQueue1 { get; set; }
    [JsonInclude] public Queue<Note> DefaultUnionQueue2 { get; private set; }
    [DisallowNull] public Queue<LongPart>? DerivedQueue3 { get; set; }
    [JsonInclude] public Stack<Shade> EnumStack4 { get; private set; }
    [AllowNull] public SortedSet<Grade> EnumMemberSortedSet5 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs192 : Pairs192Base
{
    
#nullable disable
    public Queue<ForeignPart> ForeignQueue6 { get; set; }
#nullable restore
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Stack<ForeignKind> ForeignEnumStack7 { get; init; }
    [Description("Größe \"of\" the GenericStack8.")] public Stack<Box<int>> GenericStack8 { get; init; }
    [Obsolete("use another one")] public SortedSet<Guid> GuidSortedSet9 { get; init; }
}

public static partial class Pairs193Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs193
{
    [Obsolete("use another one")] public Stack<byte> ByteStack1 { get; init; }
    [JsonRequired] public Collection<IMark> InterfaceUnionCollection2 { get; init; }
    [DisallowNull] public Stack<Carrier>? NestedUnionStack3 { get; set; }
    
#nullable disable
    public Stack<Step> NumberedUnionStack4 { get; set; }
#nullable restore
    [JsonInclude] public LinkedList<Part> RecordLinkedList5 { get; private set; }
    [JsonInclude] public LinkedList<TimeSpan> TimeSpanLinkedList6;
    [DisallowNull] public SortedSet<UInt128>? UInt128SortedSet7 { get; set; }
    [Obsolete("use another one")] public LinkedList<Outline> UnionLinkedList8 { get; init; }
    public LinkedList<Uri> UriLinkedList9 { get; init; } [JsonIgnore] public LinkedList<Uri>? UriLinkedList9Ignored { get; init; }
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs194([property: RegularExpression("[A-Z]{2}-[0-9]+")] string Text2, byte Byte9 = 3)
{
    [Range(-2, 100)] public sbyte SByte1 { get; init; }
    [DefaultValue(3)] public byte Byte3 { get; init; }
    [Description("Größe \"of\" the ByteCollection4.")] public Collection<byte> ByteCollection4 { get; init; }
    [DisallowNull] public LinkedList<byte>? ByteLinkedList5 { get; set; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ImmutableList<byte> ByteImmutableList6 { get; init; }
    [JsonInclude] internal ConcurrentQueue<byte> ByteConcurrentQueue7 { get; init; }
    public OwnList<byte> ByteOwnList8 { get; set; } = [];
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial class Pairs195(IEnumerable<byte> byteEnumerable4, SortedSet<double> doubleSortedSet8)
{
    [JsonPropertyOrder(-1)] public ImmutableHashSet<byte> ByteImmutableSet1 { get; init; }
    public required IReadOnlyList<byte> ByteReadOnlyList2 { get; set; }
    
#nullable disable
    public Box<byte> ByteBox3 { get; set; }
#nullable restore
    public IEnumerable<byte> ByteEnumerable4 { get; } = byteEnumerable4;
    public List<byte?> ByteNullables5 { get; set; } = [];
    public IReadOnlyList<byte[][]> BytesLists6 { get; init; } = [];
    public required Queue<decimal> DecimalQueue7 { get; set; }
    public SortedSet<double> DoubleSortedSet8 { get; } = doubleSortedSet8;
    [AllowNull] public LinkedList<ForeignKind> ForeignEnumLinkedList9 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public partial record struct Pairs196
{
    [JsonPropertyOrder(-1)] public Collection<byte[]> BytesCollection1 { get; init; }
    
#nullable disable
    public LinkedList<Box<int>> GenericLinkedList2 { get; set; }
#nullable restore
    public Stack<Guid> GuidStack3 { get; set; }
    [JsonPropertyOrder(-4)] public ConcurrentQueue<short> Int16ConcurrentQueue4 { get; init; }
    
#nullable disable
    public Collection<int> Int32Collection5 { get; set; }
#nullable restore
    [Obsolete("use another one")] public ConcurrentQueue<IMark> InterfaceUnionConcurrentQueue6 { get; init; }
    [JsonInclude] public Collection<Carrier> NestedUnionCollection7;
    [JsonPropertyOrder(-8)] public ImmutableList<Step> NumberedUnionImmutableList8 { get; init; }
    [Description("Größe \"of\" the RecordConcurrentQueue9.")] public ConcurrentQueue<Part> RecordConcurrentQueue9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public partial struct Pairs197
{
    [JsonInclude] public ImmutableHashSet<byte[]> BytesImmutableSet1;
    public Collection<float> SingleCollection2 { get; init; } [JsonIgnore] public Collection<float>? SingleCollection2Ignored { get; init; }
    [JsonInclude] internal Collection<Spot> StructCollection3 { get; init; }
    [Obsolete("use another one")] public Collection<TimeOnly> TimeOnlyCollection4 { get; init; }
    [AllowNull] public Collection<TimeSpan> TimeSpanCollection5 { get; set; }
    [AllowNull] public ConcurrentQueue<UInt128> UInt128ConcurrentQueue6 { get; set; }
    [DisallowNull] public Collection<ushort>? UInt16Collection7 { get; set; }
    
#nullable disable
    public ConcurrentQueue<uint> UInt32ConcurrentQueue8 { get; set; }
#nullable restore
    [DisallowNull] public ConcurrentQueue<ulong>? UInt64ConcurrentQueue9 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public readonly partial record struct Pairs198
{
    [JsonInclude] internal OwnList<byte[]> BytesOwnList1 { get; init; }
    [JsonPropertyName("a-b.c_D2")] public ImmutableList<Outline> UnionImmutableList2 { get; init; }
    [Obsolete("use another one")] public ImmutableList<Uri> UriImmutableList3 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ImmutableHashSet<Version> VersionImmutableSet4 { get; init; }
    [Description("Größe \"of\" the BytesNullables5.")] public List<byte[]?> BytesNullables5 { get; init; }
    public Box<byte[]> BytesBox6 { get; init; } [JsonIgnore] public Box<byte[]>? BytesBox6Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public byte[]? BytesNullable7 { get; init; }
    public IEnumerable<byte[]> BytesEnumerable8 { get; init; }
    [Obsolete("use another one")] public LinkedList<byte[]> BytesLinkedList9 { get; init; }
}

public abstract record Pairs199Base
{
    [JsonInclude] public ConcurrentQueue<byte[]> BytesConcurrentQueue1 { get; private set; }
    public ConcurrentQueue<byte[]> BytesConcurrentQueue2 { get; set; } = new();
    public required ImmutableArray<byte[]> BytesImmutableArray4 { get; init; }
    public byte[] Bytes5 { get; set; }
    public ConcurrentQueue<char> CharConcurrentQueue6 { get; init; } = new();
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs199(byte[]? BytesNullable3 = null) : Pairs199Base
{
    [JsonInclude] public ImmutableList<decimal> DecimalImmutableList7 { get; private set; }
    public ImmutableList<double> DoubleImmutableList8 { get; init; } [JsonIgnore] public ImmutableList<double>? DoubleImmutableList8Ignored { get; init; }
    public required ImmutableList<ForeignKind> ForeignEnumImmutableList9 { get; set; }
}
