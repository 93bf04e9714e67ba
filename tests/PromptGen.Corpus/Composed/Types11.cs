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

public abstract class Pairs200Base
{
    [JsonInclude] public ImmutableList<char> CharImmutableList1;
    [JsonInclude] public ImmutableHashSet<Box<int>> GenericImmutableSet2 { get; private set; }
    [JsonInclude] internal ImmutableHashSet<Guid> GuidImmutableSet3 { get; init; }
    [AllowNull] public ImmutableList<short> Int16ImmutableList4 { get; set; }
    public IEnumerable<int> Int32Enumerable5 { get; init; } = [];
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial class Pairs200 : Pairs200Base
{
    [Description("Größe \"of\" the SingleImmutableList6.")] public ImmutableList<float> SingleImmutableList6 { get; init; }
    
#nullable disable
    public ImmutableList<Spot> StructImmutableList7 { get; set; }
#nullable restore
    public ImmutableHashSet<TimeSpan> TimeSpanImmutableSet8 { get; init; } [JsonIgnore] public ImmutableHashSet<TimeSpan>? TimeSpanImmutableSet8Ignored { get; init; }
    
#nullable disable
    public ImmutableHashSet<UInt128> UInt128ImmutableSet9 { get; set; }
#nullable restore
}

public static partial class Pairs201Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs201
{
    [Description("Größe \"of\" the CharImmutableSet1.")] public ImmutableHashSet<char> CharImmutableSet1 { get; init; }
    [Obsolete("use another one")] public ImmutableHashSet<uint> UInt32ImmutableSet2 { get; init; }
    [AllowNull] public ImmutableHashSet<Outline> UnionImmutableSet3 { get; set; }
    [JsonInclude] public OwnList<Uri> UriOwnList4 { get; private set; }
    [JsonPropertyName("a-b.c_D5")] public OwnList<Version> VersionOwnList5 { get; init; }
    [AllowNull] public OwnList<char> CharOwnList6 { get; set; }
    [DisallowNull] public List<char?>? CharNullables7 { get; set; }
    public IReadOnlyList<char[]> CharLists8 { get; init; } [JsonIgnore] public IReadOnlyList<char[]>? CharLists8Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Box<char> CharBox9 { get; init; }
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs202(char? CharNullable7 = null)
{
    [DisallowNull] public ImmutableHashSet<bool>? BooleanImmutableSet1 { get; set; }
    [JsonPropertyOrder(-2)] public OwnList<byte[]> BytesOwnList2 { get; init; }
    [JsonInclude] public IReadOnlyList<char> CharReadOnlyList3 { get; private set; }
    [JsonInclude] internal Queue<char> CharQueue4 { get; init; }
    public LinkedList<char> CharLinkedList5 { get; set; } = new();
    [Obsolete("use another one")] public Collection<char> CharCollection6 { get; init; }
    [JsonPropertyName("a-b.c_D8")] public IEnumerable<char> CharEnumerable8 { get; init; }
    public required SortedSet<char> CharSortedSet9 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial class Pairs203(ImmutableArray<char> charImmutableArray2)
{
    
#nullable disable
    public IReadOnlyList<char[]> CharLists1 { get; set; }
#nullable restore
    public ImmutableArray<char> CharImmutableArray2 { get; } = charImmutableArray2;
    [JsonInclude] public List<Label?> ClassNullables3;
    [JsonInclude] public Box<double> DoubleBox4 { get; private set; }
    public required Stack<Grade> EnumMemberStack5 { get; set; }
    public ConcurrentQueue<Access> FlagsConcurrentQueue6 { get; init; } = new();
    public ImmutableList<ForeignPart> ForeignImmutableList7 { get; set; }
    [JsonInclude] internal List<Half?> HalfNullables8 { get; init; }
    [JsonInclude] public OwnList<Int128> Int128OwnList9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public partial record struct Pairs204
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public OwnList<Label> ClassOwnList1 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public List<short?> Int16Nullables2 { get; init; }
    public OwnList<IMark> InterfaceUnionOwnList3 { get; init; } [JsonIgnore] public OwnList<IMark>? InterfaceUnionOwnList3Ignored { get; init; }
    [Description("Größe \"of\" the NestedUnionOwnList4.")] public OwnList<Carrier> NestedUnionOwnList4 { get; init; }
    [DisallowNull] public OwnList<Step>? NumberedUnionOwnList5 { get; set; }
    [Obsolete("use another one")] public List<Part?> RecordNullables6 { get; init; }
    
#nullable disable
    public OwnList<float> SingleOwnList7 { get; set; }
#nullable restore
    [JsonInclude] public IReadOnlyList<Spot[]> StructLists8;
    [AllowNull] public Box<TimeOnly> TimeOnlyBox9 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public partial struct Pairs205
{
    [JsonPropertyOrder(-1)] public IReadOnlyList<Label[]> ClassLists1 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public IReadOnlyList<TimeSpan[]> TimeSpanLists2 { get; init; }
    public List<ushort?> UInt16Nullables3 { get; init; } [JsonIgnore] public List<ushort?>? UInt16Nullables3Ignored { get; init; }
    [AllowNull] public List<uint?> UInt32Nullables4 { get; set; }
    [Description("Größe \"of\" the UInt64Lists5.")] public IReadOnlyList<ulong[]> UInt64Lists5 { get; init; }
    [JsonInclude] internal IReadOnlyList<Outline[]> UnionLists6 { get; init; }
    [AllowNull] public IReadOnlyList<Uri[]> UriLists7 { get; set; }
    [Obsolete("use another one")] public IReadOnlyList<Version[]> VersionLists8 { get; init; }
    [AllowNull] public ConcurrentQueue<Label> ClassConcurrentQueue9 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
[method: JsonConstructor]
public readonly partial record struct Pairs206(ImmutableHashSet<Label> ClassImmutableSet6, Label? ClassNullable4 = null)
{
    public ImmutableArray<Label> ClassImmutableArray1 { get; init; } [JsonIgnore] public ImmutableArray<Label>? ClassImmutableArray1Ignored { get; init; }
    [JsonRequired] public Label? ClassNullable2 { get; init; }
    [Obsolete("use another one")] public Box<Label> ClassBox3 { get; init; }
    [JsonPropertyName("a-b.c_D5")] public ImmutableList<Label> ClassImmutableList5 { get; init; }
    [JsonInclude] internal Box<Sealed> ConstructorClassBox7 { get; init; }
    [JsonRequired] public IReadOnlyList<double> DoubleReadOnlyList8 { get; init; }
    [DefaultValue(Grade.Second)] public Grade EnumMember9 { get; init; }
}

public abstract record Pairs207Base
{
    [DisallowNull] public IReadOnlyList<Label[]>? ClassLists1 { get; set; }
    [JsonInclude] public IReadOnlyList<Label[]> ClassLists2 { get; private set; }
    
#nullable disable
    public Label Class3 { get; set; }
#nullable restore
    [Description("Größe \"of\" the Int128Box6.")] public Box<Int128> Int128Box6 { get; init; }
    [JsonInclude] public Box<short> Int16Box7;
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs207(Sealed? ConstructorClassNullable4 = null, ForeignPart? ForeignNullable5 = null, Carrier? NestedUnionNullable9 = null) : Pairs207Base
{
    [DisallowNull] public Box<IMark>? InterfaceUnionBox8 { get; set; }
}

public abstract class Pairs208Base
{
    public IEnumerable<Sealed> ConstructorClassEnumerable1 { get; init; } = [];
    public Step? NumberedUnionNullable2 { get; set; } = null;
    public required IEnumerable<Part> RecordEnumerable3 { get; init; }
    public IReadOnlyList<float> SingleReadOnlyList4 { get; init; }
    public IReadOnlyList<TimeOnly> TimeOnlyReadOnlyList5 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial class Pairs208 : Pairs208Base
{
    public required TimeSpan? TimeSpanNullable6 { get; init; }
    public IReadOnlyList<ushort> UInt16ReadOnlyList7 { get; set; }
    public IReadOnlyList<uint> UInt32ReadOnlyList8 { get; init; }
    public Queue<ulong> UInt64Queue9 { get; init; }
}

public static partial class Pairs209Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs209(Outline? UnionNullable2 = null, Uri? UriNullable3 = null, Version? VersionNullable4 = null)
{
    [JsonPropertyOrder(-1)] public Queue<Sealed> ConstructorClassQueue1 { get; init; }
    [AllowNull] public ConcurrentQueue<Sealed> ConstructorClassConcurrentQueue5 { get; set; }
    [Description("Größe \"of\" the ConstructorClassImmutableList6.")] public ImmutableList<Sealed> ConstructorClassImmutableList6 { get; init; }
    [DisallowNull] public ImmutableHashSet<Sealed>? ConstructorClassImmutableSet7 { get; set; }
    public OwnList<Sealed> ConstructorClassOwnList8 { get; init; } [JsonIgnore] public OwnList<Sealed>? ConstructorClassOwnList8Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public IReadOnlyList<Sealed[]> ConstructorClassLists9 { get; init; }
}
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs210(DateOnly? DateOnlyNullable4 = null, Grade? EnumMemberNullable6 = null, Access? FlagsNullable7 = null)
{
    [JsonInclude] public Sealed ConstructorClass1 { get; private set; }
    [Obsolete("use another one")] public Sealed ConstructorClass2 { get; init; }
    
#nullable disable
    public Sealed ConstructorClass3 { get; set; }
#nullable restore
    public IEnumerable<double> DoubleEnumerable5 { get; init; } = [];
    public required IEnumerable<ForeignPart> ForeignEnumerable8 { get; set; }
    public IReadOnlyList<short> Int16ReadOnlyList9 { get; set; } = [];
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial class Pairs211(IMark? interfaceUnionNullable2, IReadOnlyList<Carrier> nestedUnionReadOnlyList3)
{
    [JsonPropertyName("a-b.c_D1")] public LinkedList<DateOnly> DateOnlyLinkedList1 { get; init; }
    public IMark? InterfaceUnionNullable2 { get; } = interfaceUnionNullable2;
    public IReadOnlyList<Carrier> NestedUnionReadOnlyList3 { get; } = nestedUnionReadOnlyList3;
    [JsonRequired] public IReadOnlyList<Step> NumberedUnionReadOnlyList4 { get; init; }
    public Stack<Part> RecordStack5 { get; set; } = new();
    public required IEnumerable<float> SingleEnumerable6 { get; init; }
    public Spot? StructNullable7 { get; set; }
    public required ISet<TimeOnly> TimeOnlySet8 { get; init; }
    public required Queue<TimeSpan> TimeSpanQueue9 { get; set; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public partial record struct Pairs212
{
    [JsonPropertyOrder(-1)] public Collection<DateOnly> DateOnlyCollection1 { get; init; }
    public required IEnumerable<ushort> UInt16Enumerable2 { get; init; }
    public Stack<ulong> UInt64Stack3 { get; set; }
    public required Queue<Outline> UnionQueue4 { get; init; }
    public IReadOnlyList<Uri> UriReadOnlyList5 { get; init; }
    public required Queue<Version> VersionQueue6 { get; init; }
    [AllowNull] public ImmutableList<DateOnly> DateOnlyImmutableList7 { get; set; }
    [Description("Größe \"of\" the DateOnlyImmutableSet8.")] public ImmutableHashSet<DateOnly> DateOnlyImmutableSet8 { get; init; }
    [DisallowNull] public OwnList<DateOnly>? DateOnlyOwnList9 { get; set; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public partial struct Pairs213
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public List<DateOnly?> DateOnlyNullables1 { get; init; }
    [JsonInclude] internal IReadOnlyList<DateOnly[]> DateOnlyLists2 { get; init; }
    [Obsolete("use another one")] public Box<DateOnly> DateOnlyBox3 { get; init; }
    
#nullable disable
    public List<DateOnly> DateOnlyList4 { get; set; }
#nullable restore
    public DateTime? DateTimeNullable5 { get; set; }
    [JsonPropertyOrder(-6)] public Queue<double> DoubleQueue6 { get; init; }
    [JsonPropertyOrder(-7)] public IReadOnlyList<Grade> EnumMemberReadOnlyList7 { get; init; }
    [JsonPropertyOrder(-8)] public IReadOnlyList<Access> FlagsReadOnlyList8 { get; init; }
    [JsonPropertyOrder(-9)] public Stack<ForeignPart> ForeignStack9 { get; init; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[method: JsonConstructor]
public readonly partial record struct Pairs214(Int128? Int128Nullable2 = null)
{
    [JsonRequired] public IEnumerable<DateTime> DateTimeEnumerable1 { get; init; }
    [JsonRequired] public IEnumerable<short> Int16Enumerable3 { get; init; }
    [JsonInclude] internal IReadOnlyList<IMark> InterfaceUnionReadOnlyList4 { get; init; }
    [JsonRequired] public Queue<Carrier> NestedUnionQueue5 { get; init; }
    [JsonInclude] internal IEnumerable<Step> NumberedUnionEnumerable6 { get; init; }
    [JsonRequired] public ImmutableArray<Part> RecordImmutableArray7 { get; init; }
    [JsonRequired] public Queue<float> SingleQueue8 { get; init; }
    public required Stack<Spot> StructStack9 { get; init; }
}

public abstract record Pairs215Base
{
    [JsonInclude] public DateOnly DateOnly1 { get; private set; }
    public required Stack<DateTime> DateTimeStack2 { get; set; }
    public required SortedSet<TimeOnly> TimeOnlySortedSet3 { get; set; }
    public Stack<TimeSpan> TimeSpanStack4 { get; set; } = new();
    public SortedSet<ushort> UInt16SortedSet5 { get; set; } = [];
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs215 : Pairs215Base
{
    public IEnumerable<uint> UInt32Enumerable6 { get; set; }
    public required LinkedList<ulong> UInt64LinkedList7 { get; init; }
    public required Collection<Outline> UnionCollection8 { get; set; }
    public Collection<Uri> UriCollection9 { get; set; }
}

public abstract class Pairs216Base
{
    [JsonPropertyName("a-b.c_D1")] public LinkedList<DateTime> DateTimeLinkedList1 { get; init; }
    public required Collection<Version> VersionCollection2 { get; set; }
    [AllowNull] public ConcurrentQueue<DateTime> DateTimeConcurrentQueue3 { get; set; }
    [Description("Größe \"of\" the DateTimeImmutableSet4.")] public ImmutableHashSet<DateTime> DateTimeImmutableSet4 { get; init; }
    [DisallowNull] public OwnList<DateTime>? DateTimeOwnList5 { get; set; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial class Pairs216 : Pairs216Base
{
    [JsonInclude] public List<DateTime?> DateTimeNullables6 { get; private set; }
    [JsonInclude] public IReadOnlyList<DateTime[]> DateTimeLists7;
    [Obsolete("use another one")] public Box<DateTime> DateTimeBox8 { get; init; }
    
#nullable disable
    public List<DateTime> DateTimeList9 { get; set; }
#nullable restore
}

public static partial class Pairs217Outer
{
[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs217(DateTime? DateTimeNullable1 = null, DateTimeOffset? DateTimeOffsetNullable2 = null, ForeignKind? ForeignEnumNullable6 = null)
{
    public IEnumerable<Shade> EnumEnumerable3 { get; set; }
    public IEnumerable<Access> FlagsEnumerable4 { get; set; } = [];
    public LinkedList<ForeignPart> ForeignLinkedList5 { get; init; } = new();
    public required IReadOnlyList<Int128> Int128ReadOnlyList7 { get; init; }
    [JsonInclude] public SortedSet<short> Int16SortedSet8 { get; private set; }
    public IReadOnlyList<long> Int64ReadOnlyList9 { get; init; }
}
}

[ExtractionTool]
public sealed partial record Pairs218
{
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] public List<byte?> ByteNullables1 { get; init; }
    public required IEnumerable<DateTimeOffset> DateTimeOffsetEnumerable2 { get; set; }
    public IEnumerable<IMark> InterfaceUnionEnumerable3 { get; set; } = [];
    public ConcurrentQueue<Carrier> NestedUnionConcurrentQueue4 { get; init; } = new();
    [JsonInclude] public LinkedList<Step> NumberedUnionLinkedList5 { get; private set; }
    [JsonPropertyName("a-b.c_D6")] public ImmutableList<Part> RecordImmutableList6 { get; init; }
    [DefaultValue(1.5f)] public float Single7 { get; init; }
    [JsonPropertyName("a-b.c_D8")] public LinkedList<Spot> StructLinkedList8 { get; init; }
    public Queue<TimeOnly> TimeOnlyQueue9 { get; init; } = new();
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}

[ExtractionTool]
public sealed partial class Pairs219
{
    public Stack<DateTimeOffset> DateTimeOffsetStack1 { get; init; } = new();
    [JsonPropertyName("a-b.c_D2")] public ImmutableArray<TimeSpan> TimeSpanImmutableArray2 { get; init; }
    [JsonRequired] public Queue<ushort> UInt16Queue3 { get; init; }
    public required Queue<uint> UInt32Queue4 { get; init; }
    public Collection<ulong> UInt64Collection5 { get; init; } = [];
    public ConcurrentQueue<Outline> UnionConcurrentQueue6 { get; init; } = new();
    [JsonRequired] public ConcurrentQueue<Version> VersionConcurrentQueue7 { get; init; }
    [AllowNull] public LinkedList<DateTimeOffset> DateTimeOffsetLinkedList8 { get; set; }
    [Description("Größe \"of\" the DateTimeOffsetCollection9.")] public Collection<DateTimeOffset> DateTimeOffsetCollection9 { get; init; }
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}
