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
    [JsonInclude] public Box<Spot> StructBox1 { get; private set; }
    public ISet<TimeSpan> TimeSpanSet2 { get; set; }
    public LinkedList<UInt128> UInt128LinkedList3 { get; init; } [JsonIgnore] public LinkedList<UInt128>? UInt128LinkedList3Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public LinkedList<ulong> UInt64LinkedList4 { get; init; }
    [Description("Größe \"of\" the UnionLinkedList5.")] public LinkedList<Outline> UnionLinkedList5 { get; init; }
    [Obsolete("use another one")] public LinkedList<Uri> UriLinkedList6 { get; init; }
    [DefaultValue(Shade.Dark)] public Shade Enum7 { get; init; }
    public ConcurrentQueue<bool> BooleanConcurrentQueue8 { get; set; } = new();
    [DisallowNull] public SortedSet<Int128>? Int128SortedSet9 { get; set; }
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs181(bool? BooleanNullable9 = null)
{
    [JsonInclude] public ImmutableList<bool> BooleanImmutableList1 { get; private set; }
    
#nullable disable
    public SortedSet<long> Int64SortedSet2 { get; set; }
#nullable restore
    [AllowNull] public LinkedList<IMark> InterfaceUnionLinkedList3 { get; set; }
    [Description("Größe \"of\" the NestedUnionCollection4.")] public Collection<Carrier> NestedUnionCollection4 { get; init; }
    [AllowNull] public OwnList<bool> BooleanOwnList5 { get; set; }
    [DefaultValue(true)] public bool Boolean6 { get; init; }
    [DisallowNull] public ImmutableHashSet<bool>? BooleanImmutableSet7 { get; set; }
    [Obsolete("use another one")] public List<bool?> BooleanNullables8 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial class Pairs182
{
    
#nullable disable
    public IReadOnlyList<bool[]> BooleanLists1 { get; set; }
#nullable restore
    public required Box<bool> BooleanBox2 { get; init; }
    [DisallowNull] public LinkedList<byte>? ByteLinkedList3 { get; set; }
    [JsonInclude] public Collection<LongPart> DerivedCollection4 { get; private set; }
    
#nullable disable
    public LinkedList<Shade> EnumLinkedList5 { get; set; }
#nullable restore
    [Obsolete("use another one")] public Collection<Grade> EnumMemberCollection6 { get; init; }
    public ImmutableArray<ForeignPart> ForeignImmutableArray7 { get; set; }
    [DisallowNull] public Collection<ForeignKind>? ForeignEnumCollection8 { get; set; }
    public ConcurrentQueue<Box<int>> GenericConcurrentQueue9 { get; init; } [JsonIgnore] public ConcurrentQueue<Box<int>>? GenericConcurrentQueue9Ignored { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public partial record struct Pairs183
{
    [AllowNull] public Collection<byte> ByteCollection1 { get; set; }
    public ConcurrentQueue<Guid> GuidConcurrentQueue2 { get; init; }
    
#nullable disable
    public Collection<Spot> StructCollection3 { get; set; }
#nullable restore
    [JsonPropertyOrder(-4)] public ConcurrentQueue<TimeOnly> TimeOnlyConcurrentQueue4 { get; init; }
    
#nullable disable
    public ConcurrentQueue<UInt128> UInt128ConcurrentQueue5 { get; set; }
#nullable restore
    [DisallowNull] public ConcurrentQueue<uint>? UInt32ConcurrentQueue6 { get; set; }
    [DefaultValue(3)] public byte Byte7 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ConcurrentQueue<byte> ByteConcurrentQueue8 { get; init; }
    [Obsolete("use another one")] public ImmutableList<byte> ByteImmutableList9 { get; init; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[method: JsonConstructor]
public partial struct Pairs184(Queue<byte> byteQueue5, IReadOnlyList<byte> byteReadOnlyList6, SortedSet<byte> byteSortedSet7, Stack<byte> byteStack8)
{
    [JsonPropertyName("a-b.c_D1")] public OwnList<byte> ByteOwnList1 { get; init; }
    public required Box<byte> ByteBox2 { get; set; }
    
#nullable disable
    public ImmutableHashSet<byte> ByteImmutableSet3 { get; set; }
#nullable restore
    [JsonPropertyName("a-b.c_D4")] public List<byte?> ByteNullables4 { get; init; }
    public Queue<byte> ByteQueue5 { get; } = byteQueue5;
    public IReadOnlyList<byte> ByteReadOnlyList6 { get; } = byteReadOnlyList6;
    public SortedSet<byte> ByteSortedSet7 { get; } = byteSortedSet7;
    public Stack<byte> ByteStack8 { get; } = byteStack8;
    [Description("Größe \"of\" the BytesConcurrentQueue9.")] public ConcurrentQueue<byte[]> BytesConcurrentQueue9 { get; init; }
}

[ExtractionTool]
public readonly partial record struct Pairs185
{
    [JsonPropertyName("a-b.c_D1")] public ImmutableList<byte[]> BytesImmutableList1 { get; init; }
    [JsonPropertyOrder(-2)] public ImmutableList<ForeignKind> ForeignEnumImmutableList2 { get; init; }
    [Obsolete("use another one")] public ImmutableHashSet<Box<int>> GenericImmutableSet3 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ImmutableList<Guid> GuidImmutableList4 { get; init; }
    [Obsolete("use another one")] public ConcurrentQueue<Half> HalfConcurrentQueue5 { get; init; }
    public ImmutableList<short> Int16ImmutableList6 { get; init; } [JsonIgnore] public ImmutableList<short>? Int16ImmutableList6Ignored { get; init; }
    [JsonRequired] public ImmutableHashSet<int> Int32ImmutableSet7 { get; init; }
    public ImmutableHashSet<long> Int64ImmutableSet8 { get; init; } [JsonIgnore] public ImmutableHashSet<long>? Int64ImmutableSet8Ignored { get; init; }
    [JsonPropertyOrder(-9)] public ImmutableHashSet<IMark> InterfaceUnionImmutableSet9 { get; init; }
}

public abstract record Pairs186Base
{
    [JsonInclude] public ConcurrentQueue<byte> ByteConcurrentQueue1 { get; private set; }
    public byte Byte2 { get; set; } = 3;
    [JsonPropertyOrder(-3)] public OwnList<byte[]> BytesOwnList3 { get; init; }
    [DisallowNull] public ImmutableList<Carrier>? NestedUnionImmutableList4 { get; set; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public OwnList<Step> NumberedUnionOwnList5 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs186 : Pairs186Base
{
    [JsonInclude] public OwnList<Part> RecordOwnList6 { get; private set; }
    
#nullable disable
    public ImmutableList<float> SingleImmutableList7 { get; set; }
#nullable restore
    [AllowNull] public ImmutableList<Spot> StructImmutableList8 { get; set; }
    [JsonInclude] public ImmutableHashSet<TimeOnly> TimeOnlyImmutableSet9 { get; private set; }
}

public abstract class Pairs187Base
{
    [JsonInclude] public List<byte[]?> BytesNullables1 { get; private set; }
    public OwnList<UInt128> UInt128OwnList2 { get; init; }
    
#nullable disable
    public OwnList<ushort> UInt16OwnList3 { get; set; }
#nullable restore
    [AllowNull] public List<uint?> UInt32Nullables4 { get; set; }
    [JsonPropertyOrder(-5)] public IReadOnlyList<ulong[]> UInt64Lists5 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial class Pairs187 : Pairs187Base
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ImmutableHashSet<Outline> UnionImmutableSet6 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public List<Uri?> UriNullables7 { get; init; }
    [AllowNull] public IReadOnlyList<byte[][]> BytesLists8 { get; set; }
    [DisallowNull] public IReadOnlyList<byte[]>? BytesReadOnlyList9 { get; set; }
}

public static partial class Pairs188Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs188(ImmutableArray<byte[]> BytesImmutableArray6, byte[]? BytesNullable4 = null)
{
    public Box<byte[]> BytesBox1 { get; init; } [JsonIgnore] public Box<byte[]>? BytesBox1Ignored { get; init; }
    public byte[]? BytesNullable2 { get; set; } = null;
    [JsonRequired] public IEnumerable<byte[]> BytesEnumerable3 { get; init; }
    
#nullable disable
    public byte[] Bytes5 { get; set; }
#nullable restore
    public OwnList<char> CharOwnList7 { get; init; } [JsonIgnore] public OwnList<char>? CharOwnList7Ignored { get; init; }
    [Description("Größe \"of\" the Int16OwnList8.")] public OwnList<short> Int16OwnList8 { get; init; }
    [DisallowNull] public List<int?>? Int32Nullables9 { get; set; }
}
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs189(IMark? InterfaceUnionNullable3 = null, Spot? StructNullable7 = null)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public IReadOnlyList<char[]> CharLists1 { get; init; }
    [JsonInclude] public IReadOnlyList<long[]> Int64Lists2 { get; private set; }
    public IReadOnlyList<Carrier[]> NestedUnionLists4 { get; init; } [JsonIgnore] public IReadOnlyList<Carrier[]>? NestedUnionLists4Ignored { get; init; }
    [Description("Größe \"of\" the NumberedUnionNullables5.")] public List<Step?> NumberedUnionNullables5 { get; init; }
    public float[] SingleArray6 { get; set; } = [];
    [DisallowNull] public IEnumerable<char>? CharEnumerable8 { get; set; }
    public char? CharNullable9 { get; init; } = null;
}

[ExtractionTool]
public sealed partial class Pairs190(List<char?> charNullables7, ImmutableHashSet<ForeignKind> foreignEnumImmutableSet9)
{
    public Queue<char> CharQueue1 { get; set; } = new();
    [JsonRequired] public Collection<char> CharCollection2 { get; init; }
    [Obsolete("use another one")] public Box<char> CharBox3 { get; init; }
    [JsonPropertyName("a-b.c_D4")] public ImmutableArray<char> CharImmutableArray4 { get; init; }
    [JsonPropertyOrder(-5)] public ImmutableList<char> CharImmutableList5 { get; init; }
    
#nullable disable
    public ImmutableHashSet<char> CharImmutableSet6 { get; set; }
#nullable restore
    public List<char?> CharNullables7 { get; } = charNullables7;
    [Description("Größe \"of\" the ClassLists8.")] public IReadOnlyList<Label[]> ClassLists8 { get; init; }
    public ImmutableHashSet<ForeignKind> ForeignEnumImmutableSet9 { get; } = foreignEnumImmutableSet9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
[method: JsonConstructor]
public partial record struct Pairs191(char Char1 = 'c', Step? NumberedUnionNullable9 = null)
{
    [JsonPropertyOrder(-2)] public Box<Label> ClassBox2 { get; init; }
    [DisallowNull] public IReadOnlyList<Box<int>[]>? GenericLists3 { get; set; }
    [AllowNull] public Box<short> Int16Box4 { get; set; }
    
#nullable disable
    public IReadOnlyList<int> Int32ReadOnlyList5 { get; set; }
#nullable restore
    [Description("Größe \"of\" the Int64Box6.")] public Box<long> Int64Box6 { get; init; }
    public required ISet<IMark> InterfaceUnionSet7 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Box<Carrier> NestedUnionBox8 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
[method: JsonConstructor]
public partial struct Pairs192(ImmutableList<TimeOnly> timeOnlyImmutableList5)
{
    [JsonPropertyName("a-b.c_D1")] public Label? ClassNullable1 { get; init; }
    [JsonRequired] public Queue<Part> RecordQueue2 { get; init; }
    public required IEnumerable<float> SingleEnumerable3 { get; set; }
    [JsonPropertyName("a-b.c_D4")] public IEnumerable<Spot> StructEnumerable4 { get; init; }
    public ImmutableList<TimeOnly> TimeOnlyImmutableList5 { get; } = timeOnlyImmutableList5;
    public required IReadOnlyList<TimeSpan> TimeSpanReadOnlyList6 { get; init; }
    public required UInt128? UInt128Nullable7 { get; init; }
    public required IEnumerable<ushort> UInt16Enumerable8 { get; init; }
    public required IReadOnlyList<uint> UInt32ReadOnlyList9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
[method: JsonConstructor]
public readonly partial record struct Pairs193(ConcurrentQueue<Label> ClassConcurrentQueue9, Outline? UnionNullable3 = null, Uri? UriNullable4 = null, Version? VersionNullable5 = null, Label? ClassNullable8 = null)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public IReadOnlyList<Label> ClassReadOnlyList1 { get; init; }
    public required IEnumerable<ulong> UInt64Enumerable2 { get; init; }
    public IEnumerable<Label> ClassEnumerable6 { get; init; } [JsonIgnore] public IEnumerable<Label>? ClassEnumerable6Ignored { get; init; }
    [Obsolete("use another one")] public Queue<Label> ClassQueue7 { get; init; }
}

public abstract record Pairs194Base
{
    [AllowNull] public LinkedList<Label> ClassLinkedList1 { get; set; }
    [JsonInclude] public ImmutableHashSet<Label> ClassImmutableSet2 { get; private set; }
    public OwnList<Label> ClassOwnList3 { get; set; } = [];
    
#nullable disable
    public Label Class4 { get; set; }
#nullable restore
    public IReadOnlyList<Sealed> ConstructorClassReadOnlyList5 { get; set; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs194(ForeignKind? ForeignEnumNullable6 = null, Box<int>? GenericNullable7 = null) : Pairs194Base
{
    public required IReadOnlyList<short> Int16ReadOnlyList8 { get; init; }
    public IReadOnlyList<int[]> Int32Lists9 { get; init; }
}

public abstract class Pairs195Base
{
    public IEnumerable<Sealed> ConstructorClassEnumerable1 { get; set; } = [];
    public required Carrier? NestedUnionNullable4 { get; init; }
    public LinkedList<Step> NumberedUnionLinkedList5 { get; init; } = new();
    public LinkedList<Part> RecordLinkedList6 { get; set; } = new();
    [JsonPropertyOrder(-7)] public ISet<float> SingleSet7 { get; init; }
}

[ExtractionTool]
public sealed partial class Pairs195(IReadOnlyList<long> int64ReadOnlyList2, Queue<IMark> interfaceUnionQueue3) : Pairs195Base
{
    public IReadOnlyList<long> Int64ReadOnlyList2 { get; } = int64ReadOnlyList2;
    public Queue<IMark> InterfaceUnionQueue3 { get; } = interfaceUnionQueue3;
    public Queue<Spot> StructQueue8 { get; init; } = new();
    public TimeOnly? TimeOnlyNullable9 { get; set; }
}

public static partial class Pairs196Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs196
{
    [JsonPropertyName("a-b.c_D1")] public Queue<Sealed> ConstructorClassQueue1 { get; init; }
    public IEnumerable<TimeSpan> TimeSpanEnumerable2 { get; init; } = [];
    public required ISet<UInt128> UInt128Set3 { get; set; }
    public required Queue<ushort> UInt16Queue4 { get; set; }
    public required IEnumerable<uint> UInt32Enumerable5 { get; set; }
    public Stack<ulong> UInt64Stack6 { get; set; }
    public IEnumerable<Outline> UnionEnumerable7 { get; set; }
    public IReadOnlyList<Uri> UriReadOnlyList8 { get; set; }
    public IReadOnlyList<Version> VersionReadOnlyList9 { get; set; }
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs197(Sealed? ConstructorClassNullable7 = null, DateOnly? DateOnlyNullable9 = null)
{
    [AllowNull] public Stack<Sealed> ConstructorClassStack1 { get; set; }
    [Description("Größe \"of\" the ConstructorClassCollection2.")] public Collection<Sealed> ConstructorClassCollection2 { get; init; }
    [DisallowNull] public ImmutableList<Sealed>? ConstructorClassImmutableList3 { get; set; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ImmutableHashSet<Sealed> ConstructorClassImmutableSet4 { get; init; }
    [JsonInclude] public ImmutableArray<Sealed> ConstructorClassImmutableArray5 { get; private set; }
    [Obsolete("use another one")] public OwnList<Sealed> ConstructorClassOwnList6 { get; init; }
    [JsonPropertyOrder(-8)] public List<Sealed?> ConstructorClassNullables8 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial class Pairs198
{
    public IReadOnlyList<DateOnly> DateOnlyReadOnlyList1 { get; init; } = [];
    public IReadOnlyList<double> DoubleReadOnlyList2 { get; init; } = [];
    public required Grade? EnumMemberNullable3 { get; init; }
    public required ForeignPart? ForeignNullable4 { get; set; }
    public Stack<ForeignKind> ForeignEnumStack5 { get; set; }
    public IReadOnlyList<Box<int>> GenericReadOnlyList6 { get; set; }
    public IEnumerable<short> Int16Enumerable7 { get; init; } = [];
    [DefaultValue(-70000)] public int Int328 { get; init; }
    public IEnumerable<long> Int64Enumerable9 { get; set; } = [];
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public partial record struct Pairs199
{
    [JsonPropertyOrder(-1)] public Stack<DateOnly> DateOnlyStack1 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public SortedSet<float> SingleSortedSet2 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Stack<Spot> StructStack3 { get; init; }
    [JsonRequired] public IReadOnlyList<TimeOnly> TimeOnlyReadOnlyList4 { get; init; }
    [JsonRequired] public Queue<TimeSpan> TimeSpanQueue5 { get; init; }
    [JsonRequired] public Stack<ushort> UInt16Stack6 { get; init; }
    [JsonPropertyName("a-b.c_D7")] public LinkedList<uint> UInt32LinkedList7 { get; init; }
    public required Collection<ulong> UInt64Collection8 { get; set; }
    public required Collection<Outline> UnionCollection9 { get; init; }
}
