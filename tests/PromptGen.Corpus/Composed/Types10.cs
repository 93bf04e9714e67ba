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

public static partial class Pairs180Outer
{
[ExtractionTool]
public sealed partial record Pairs180
{
    [Description("Größe \"of\" the Int32Collection1.")] public Collection<int> Int32Collection1 { get; init; }
    [Obsolete("use another one")] public Collection<long> Int64Collection2 { get; init; }
    
#nullable disable
    public Collection<UInt128> UInt128Collection3 { get; set; }
#nullable restore
    [DisallowNull] public Collection<ushort>? UInt16Collection4 { get; set; }
    public ConcurrentQueue<ulong> UInt64ConcurrentQueue5 { get; set; } = new();
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ConcurrentQueue<Outline> UnionConcurrentQueue6 { get; init; }
    [Obsolete("use another one")] public ConcurrentQueue<Uri> UriConcurrentQueue7 { get; init; }
    [JsonInclude] public ConcurrentQueue<Version> VersionConcurrentQueue8 { get; private set; }
    public bool? BooleanNullable9 { get; init; }
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs181(LinkedList<bool> BooleanLinkedList4, ISet<bool> BooleanSet5, bool Boolean2 = true)
{
    [Obsolete("use another one")] public Box<bool> BooleanBox1 { get; init; }
    [JsonPropertyName("a-b.c_D3")] public ImmutableArray<bool> BooleanImmutableArray3 { get; init; }
    public ConcurrentQueue<byte> ByteConcurrentQueue6 { get; init; } [JsonIgnore] public ConcurrentQueue<byte>? ByteConcurrentQueue6Ignored { get; init; }
    [AllowNull] public ConcurrentQueue<DateTimeOffset> DateTimeOffsetConcurrentQueue7 { get; set; }
    [JsonPropertyName("a-b.c_D8")] public ImmutableList<Note> DefaultUnionImmutableList8 { get; init; }
    [JsonPropertyOrder(-9)] public ImmutableList<LongPart> DerivedImmutableList9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial class Pairs182
{
    [JsonInclude] public ImmutableList<byte> ByteImmutableList1 { get; private set; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ImmutableList<Shade> EnumImmutableList2 { get; init; }
    
#nullable disable
    public ConcurrentQueue<Grade> EnumMemberConcurrentQueue3 { get; set; }
#nullable restore
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ImmutableHashSet<ForeignPart> ForeignImmutableSet4 { get; init; }
    public ImmutableList<ForeignKind> ForeignEnumImmutableList5 { get; init; } [JsonIgnore] public ImmutableList<ForeignKind>? ForeignEnumImmutableList5Ignored { get; init; }
    [Description("Größe \"of\" the GenericImmutableList6.")] public ImmutableList<Box<int>> GenericImmutableList6 { get; init; }
    [Obsolete("use another one")] public ImmutableList<Guid> GuidImmutableList7 { get; init; }
    [AllowNull] public ImmutableList<IMark> InterfaceUnionImmutableList8 { get; set; }
    
#nullable disable
    public ImmutableList<Carrier> NestedUnionImmutableList9 { get; set; }
#nullable restore
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public partial record struct Pairs183
{
    [Description("Größe \"of\" the ByteImmutableSet1.")] public ImmutableHashSet<byte> ByteImmutableSet1 { get; init; }
    [Obsolete("use another one")] public ImmutableHashSet<Step> NumberedUnionImmutableSet2 { get; init; }
    [JsonPropertyOrder(-3)] public OwnList<Part> RecordOwnList3 { get; init; }
    [AllowNull] public ImmutableHashSet<Spot> StructImmutableSet4 { get; set; }
    [DisallowNull] public ImmutableList<TimeOnly>? TimeOnlyImmutableList5 { get; set; }
    [JsonPropertyName("a-b.c_D6")] public OwnList<TimeSpan> TimeSpanOwnList6 { get; init; }
    [JsonPropertyOrder(-7)] public ImmutableHashSet<UInt128> UInt128ImmutableSet7 { get; init; }
    [DisallowNull] public ImmutableHashSet<Outline>? UnionImmutableSet8 { get; set; }
    
#nullable disable
    public ImmutableHashSet<Uri> UriImmutableSet9 { get; set; }
#nullable restore
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public partial struct Pairs184(Collection<byte> byteCollection8, Queue<byte> byteQueue9)
{
    [DisallowNull] public OwnList<byte>? ByteOwnList1 { get; set; }
    
#nullable disable
    public OwnList<Version> VersionOwnList2 { get; set; }
#nullable restore
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public List<byte?> ByteNullables3 { get; init; }
    [JsonRequired] public IReadOnlyList<byte> ByteReadOnlyList4 { get; init; }
    public required IEnumerable<byte> ByteEnumerable5 { get; set; }
    public SortedSet<byte> ByteSortedSet6 { get; set; }
    
#nullable disable
    public Box<byte> ByteBox7 { get; set; }
#nullable restore
    public Collection<byte> ByteCollection8 { get; } = byteCollection8;
    public Queue<byte> ByteQueue9 { get; } = byteQueue9;
}

[ExtractionTool]
public readonly partial record struct Pairs185(Stack<byte> ByteStack2, [property: Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] byte Byte1 = 3)
{
    [JsonPropertyOrder(-3)] public List<byte[]?> BytesNullables3 { get; init; }
    public OwnList<decimal> DecimalOwnList4 { get; init; } [JsonIgnore] public OwnList<decimal>? DecimalOwnList4Ignored { get; init; }
    [JsonPropertyOrder(-5)] public IReadOnlyList<Note[]> DefaultUnionLists5 { get; init; }
    [Obsolete("use another one")] public OwnList<LongPart> DerivedOwnList6 { get; init; }
    [JsonPropertyName("a-b.c_D7")] public List<double?> DoubleNullables7 { get; init; }
    public OwnList<Guid> GuidOwnList8 { get; init; }
    public IReadOnlyList<short[]> Int16Lists9 { get; init; } [JsonIgnore] public IReadOnlyList<short[]>? Int16Lists9Ignored { get; init; }
}

public abstract record Pairs186Base
{
    public List<byte?> ByteNullables1 { get; init; } = [];
    public IReadOnlyList<byte[][]> BytesLists2 { get; set; } = [];
    public ImmutableHashSet<int> Int32ImmutableSet3 { get; set; } = [];
    [AllowNull] public OwnList<long> Int64OwnList4 { get; set; }
    [DisallowNull] public List<IMark?>? InterfaceUnionNullables5 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs186 : Pairs186Base
{
    [Description("Größe \"of\" the NestedUnionNullables6.")] public List<Carrier?> NestedUnionNullables6 { get; init; }
    [JsonInclude] public OwnList<Step> NumberedUnionOwnList7 { get; private set; }
    [JsonInclude] public List<Part?> RecordNullables8 { get; private set; }
    [JsonPropertyName("a-b.c_D9")] public IReadOnlyList<Spot[]> StructLists9 { get; init; }
}

public abstract class Pairs187Base
{
    [JsonInclude] public Box<byte[]> BytesBox1 { get; private set; }
    [AllowNull] public List<TimeOnly?> TimeOnlyNullables2 { get; set; }
    [Obsolete("use another one")] public IReadOnlyList<TimeSpan[]> TimeSpanLists3 { get; init; }
    [Description("Größe \"of\" the UInt128Lists4.")] public IReadOnlyList<UInt128[]> UInt128Lists4 { get; init; }
    [JsonInclude] public IReadOnlyList<ushort[]> UInt16Lists5 { get; private set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial class Pairs187 : Pairs187Base
{
    [Description("Größe \"of\" the UInt32Box6.")] public Box<uint> UInt32Box6 { get; init; }
    [AllowNull] public IReadOnlyList<ulong[]> UInt64Lists7 { get; set; }
    public Box<Outline> UnionBox8 { get; init; } [JsonIgnore] public Box<Outline>? UnionBox8Ignored { get; init; }
    [DisallowNull] public IReadOnlyList<Uri[]>? UriLists9 { get; set; }
}

public static partial class Pairs188Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs188(byte[]? BytesNullable1 = null)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Box<Version> VersionBox2 { get; init; }
    [AllowNull] public IReadOnlyList<byte[]> BytesReadOnlyList3 { get; set; }
    [DisallowNull] public IEnumerable<byte[]>? BytesEnumerable4 { get; set; }
    public Queue<byte[]> BytesQueue5 { get; init; } [JsonIgnore] public Queue<byte[]>? BytesQueue5Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Stack<byte[]> BytesStack6 { get; init; }
    public LinkedList<byte[]> BytesLinkedList7 { get; init; } = new();
    [JsonRequired] public Collection<byte[]> BytesCollection8 { get; init; }
    [Obsolete("use another one")] public ConcurrentQueue<byte[]> BytesConcurrentQueue9 { get; init; }
}
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs189(IEnumerable<int> Int32Enumerable9, Note? DefaultUnionNullable4 = null, LongPart? DerivedNullable5 = null, Guid? GuidNullable7 = null)
{
    
#nullable disable
    public ImmutableList<byte[]> BytesImmutableList1 { get; set; }
#nullable restore
    [DisallowNull] public Box<char>? CharBox2 { get; set; }
    [AllowNull] public Box<decimal> DecimalBox3 { get; set; }
    [JsonInclude] public IEnumerable<double> DoubleEnumerable6 { get; private set; }
    public SortedSet<short> Int16SortedSet8 { get; set; }
}

[ExtractionTool]
public sealed partial class Pairs190(IEnumerable<long> int64Enumerable2, Part? recordNullable6, Spot? structNullable7, TimeOnly? timeOnlyNullable8, TimeSpan? timeSpanNullable9)
{
    public char? CharNullable1 { get; init; }
    public IEnumerable<long> Int64Enumerable2 { get; } = int64Enumerable2;
    public required IMark? InterfaceUnionNullable3 { get; init; }
    public Carrier? NestedUnionNullable4 { get; init; }
    public Step? NumberedUnionNullable5 { get; set; }
    public Part? RecordNullable6 { get; } = recordNullable6;
    public Spot? StructNullable7 { get; } = structNullable7;
    public TimeOnly? TimeOnlyNullable8 { get; } = timeOnlyNullable8;
    public TimeSpan? TimeSpanNullable9 { get; } = timeSpanNullable9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public partial record struct Pairs191(UInt128? UInt128Nullable2 = null, Uri? UriNullable7 = null, Version? VersionNullable8 = null)
{
    [JsonRequired] public IEnumerable<char> CharEnumerable1 { get; init; }
    public required IReadOnlyList<ushort> UInt16ReadOnlyList3 { get; set; }
    public IReadOnlyList<uint> UInt32ReadOnlyList4 { get; set; }
    public IReadOnlyList<ulong> UInt64ReadOnlyList5 { get; set; }
    public IEnumerable<Outline> UnionEnumerable6 { get; set; }
    [DefaultValue('c')] public char Char9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public partial struct Pairs192(ImmutableArray<char> charImmutableArray6, ImmutableHashSet<char> charImmutableSet7, IReadOnlyList<char[]> charLists8, List<char?> charNullables9)
{
    [Description("Größe \"of\" the CharSortedSet1.")] public SortedSet<char> CharSortedSet1 { get; init; }
    [Obsolete("use another one")] public Queue<char> CharQueue2 { get; init; }
    [JsonPropertyName("a-b.c_D3")] public Stack<char> CharStack3 { get; init; }
    [JsonPropertyOrder(-4)] public LinkedList<char> CharLinkedList4 { get; init; }
    
#nullable disable
    public ImmutableList<char> CharImmutableList5 { get; set; }
#nullable restore
    public ImmutableArray<char> CharImmutableArray6 { get; } = charImmutableArray6;
    public ImmutableHashSet<char> CharImmutableSet7 { get; } = charImmutableSet7;
    public IReadOnlyList<char[]> CharLists8 { get; } = charLists8;
    public List<char?> CharNullables9 { get; } = charNullables9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public readonly partial record struct Pairs193(SortedSet<int> Int32SortedSet7, char Char1 = 'c', Label? ClassNullable2 = null, Box<int>? GenericNullable3 = null, Int128? Int128Nullable5 = null)
{
    public ISet<Guid> GuidSet4 { get; init; } [JsonIgnore] public ISet<Guid>? GuidSet4Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Queue<short> Int16Queue6 { get; init; }
    public ISet<long> Int64Set8 { get; init; }
    [JsonPropertyName("a-b.c_D9")] public Queue<IMark> InterfaceUnionQueue9 { get; init; }
}

public abstract record Pairs194Base
{
    [JsonInclude] public char Char1 { get; private set; }
    public char Char2 { get; init; } = 'c';
    public char Char3 { get; set; } = 'c';
    [JsonPropertyName("a-b.c_D4")] public Queue<Label> ClassQueue4 { get; init; }
    public LinkedList<Carrier> NestedUnionLinkedList5 { get; set; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs194 : Pairs194Base
{
    public required Step[] NumberedUnionArray6 { get; init; }
    public required IReadOnlyList<Part> RecordReadOnlyList7 { get; set; }
    public IReadOnlyList<float> SingleReadOnlyList8 { get; set; }
    public required IReadOnlyList<Spot> StructReadOnlyList9 { get; set; }
}

public abstract class Pairs195Base
{
    [JsonPropertyOrder(-1)] public Stack<Label> ClassStack1 { get; init; }
    public IReadOnlyList<TimeOnly> TimeOnlyReadOnlyList2 { get; init; } = [];
    public required IReadOnlyList<TimeSpan> TimeSpanReadOnlyList3 { get; set; }
    [Range(-2, 100)] public ushort UInt165 { get; set; } = 300;
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public required uint UInt326 { get; init; }
}

[ExtractionTool]
public sealed partial class Pairs195(IReadOnlyList<UInt128> uInt128ReadOnlyList4) : Pairs195Base
{
    public IReadOnlyList<UInt128> UInt128ReadOnlyList4 { get; } = uInt128ReadOnlyList4;
    public required IEnumerable<ulong> UInt64Enumerable7 { get; init; }
    public required Stack<Outline> UnionStack8 { get; init; }
    public IEnumerable<Uri> UriEnumerable9 { get; set; }
}

public static partial class Pairs196Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs196
{
    [JsonInclude] public LinkedList<Label> ClassLinkedList1 { get; private set; }
    public IReadOnlyList<Version> VersionReadOnlyList2 { get; set; }
    [AllowNull] public ConcurrentQueue<Label> ClassConcurrentQueue3 { get; set; }
    [Description("Größe \"of\" the ClassImmutableArray4.")] public ImmutableArray<Label> ClassImmutableArray4 { get; init; }
    [DisallowNull] public ImmutableList<Label>? ClassImmutableList5 { get; set; }
    public ImmutableHashSet<Label> ClassImmutableSet6 { get; init; } [JsonIgnore] public ImmutableHashSet<Label>? ClassImmutableSet6Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public OwnList<Label> ClassOwnList7 { get; init; }
    [Obsolete("use another one")] public Box<Label> ClassBox8 { get; init; }
    
#nullable disable
    public Label Class9 { get; set; }
#nullable restore
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs197(Label Class1, Sealed? ConstructorClassNullable2 = null, ForeignPart? ForeignNullable4 = null, ForeignKind? ForeignEnumNullable5 = null)
{
    public required IReadOnlyList<Grade> EnumMemberReadOnlyList3 { get; init; }
    public required Queue<Box<int>> GenericQueue6 { get; set; }
    public required Collection<Guid> GuidCollection7 { get; set; }
    public Half[] HalfArray8 { get; set; }
    public IReadOnlyList<Int128> Int128ReadOnlyList9 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial class Pairs198(Queue<int> int32Queue3, IEnumerable<float> singleEnumerable9)
{
    public IReadOnlyList<Sealed> ConstructorClassReadOnlyList1 { get; init; } = [];
    public required Stack<short> Int16Stack2 { get; set; }
    public Queue<int> Int32Queue3 { get; } = int32Queue3;
    public required SortedSet<long> Int64SortedSet4 { get; init; }
    public Stack<IMark> InterfaceUnionStack5 { get; init; } = new();
    public Collection<Carrier> NestedUnionCollection6 { get; init; } = [];
    public required Collection<Step> NumberedUnionCollection7 { get; set; }
    public ISet<Part> RecordSet8 { get; set; } = new HashSet<Part>();
    public IEnumerable<float> SingleEnumerable9 { get; } = singleEnumerable9;
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public partial record struct Pairs199
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ISet<Sealed> ConstructorClassSet1 { get; init; }
    [JsonRequired] public ISet<Spot> StructSet2 { get; init; }
    [JsonRequired] public LinkedList<TimeOnly> TimeOnlyLinkedList3 { get; init; }
    [JsonRequired] public SortedSet<TimeSpan> TimeSpanSortedSet4 { get; init; }
    public required IEnumerable<UInt128> UInt128Enumerable5 { get; init; }
    [JsonPropertyName("a-b.c_D6")] public IEnumerable<ushort> UInt16Enumerable6 { get; init; }
    [JsonRequired] public IEnumerable<uint> UInt32Enumerable7 { get; init; }
    [JsonPropertyName("a-b.c_D8")] public ISet<ulong> UInt64Set8 { get; init; }
    public required LinkedList<Outline> UnionLinkedList9 { get; set; }
}
