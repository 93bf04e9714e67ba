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
public partial struct Pairs200(List<Sealed?> constructorClassNullables8)
{
    public LinkedList<Sealed> ConstructorClassLinkedList1 { get; init; } [JsonIgnore] public LinkedList<Sealed>? ConstructorClassLinkedList1Ignored { get; init; }
    public required LinkedList<Uri> UriLinkedList2 { get; init; }
    public required IEnumerable<Version> VersionEnumerable3 { get; init; }
    [AllowNull] public ImmutableList<Sealed> ConstructorClassImmutableList4 { get; set; }
    [Description("Größe \"of\" the ConstructorClassImmutableSet5.")] public ImmutableHashSet<Sealed> ConstructorClassImmutableSet5 { get; init; }
    [DisallowNull] public OwnList<Sealed>? ConstructorClassOwnList6 { get; set; }
    
#nullable disable
    public Box<Sealed> ConstructorClassBox7 { get; set; }
#nullable restore
    public List<Sealed?> ConstructorClassNullables8 { get; } = constructorClassNullables8;
    [JsonPropertyName("a-b.c_D9")] public DateOnly? DateOnlyNullable9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public readonly partial record struct Pairs201(short Int169 = -300)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public IReadOnlyList<DateOnly> DateOnlyReadOnlyList1 { get; init; }
    [JsonPropertyName("a-b.c_D2")] public IEnumerable<Grade> EnumMemberEnumerable2 { get; init; }
    [JsonPropertyName("a-b.c_D3")] public IReadOnlyList<ForeignPart> ForeignReadOnlyList3 { get; init; }
    public required IReadOnlyList<ForeignKind> ForeignEnumReadOnlyList4 { get; init; }
    [JsonRequired] public Stack<Box<int>> GenericStack5 { get; init; }
    [Description("Größe \"of\" the GuidConcurrentQueue6.")] public ConcurrentQueue<Guid> GuidConcurrentQueue6 { get; init; }
    [JsonRequired] public Queue<Half> HalfQueue7 { get; init; }
    public required ISet<Int128> Int128Set8 { get; init; }
}

public abstract record Pairs202Base
{
    [JsonInclude] public Sealed ConstructorClass1 { get; private set; }
    public Sealed? ConstructorClassNullable2 { get; set; } = null;
    public IEnumerable<DateOnly> DateOnlyEnumerable3 { get; set; } = [];
    public required LinkedList<long> Int64LinkedList5 { get; set; }
    public LinkedList<IMark> InterfaceUnionLinkedList6 { get; set; } = new();
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs202(Stack<int> Int32Stack4) : Pairs202Base
{
    [JsonPropertyOrder(-7)] public ImmutableArray<Carrier> NestedUnionImmutableArray7 { get; init; }
    public ConcurrentQueue<Step> NumberedUnionConcurrentQueue8 { get; init; } = new();
    [JsonRequired] public Collection<Part> RecordCollection9 { get; init; }
}

public abstract class Pairs203Base
{
    public Queue<DateOnly> DateOnlyQueue1 { get; init; } [JsonIgnore] public Queue<DateOnly>? DateOnlyQueue1Ignored { get; init; }
    public required Queue<float> SingleQueue2 { get; init; }
    public Collection<Spot> StructCollection3 { get; init; } = [];
    public ConcurrentQueue<TimeOnly> TimeOnlyConcurrentQueue4 { get; set; } = new();
    public LinkedList<TimeSpan> TimeSpanLinkedList5 { get; init; } = new();
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial class Pairs203 : Pairs203Base
{
    public required ConcurrentQueue<UInt128> UInt128ConcurrentQueue6 { get; set; }
    [JsonPropertyOrder(-7)] public Queue<ushort> UInt16Queue7 { get; init; }
    public ISet<uint> UInt32Set8 { get; init; } = new HashSet<uint>();
    public Queue<ulong> UInt64Queue9 { get; init; } = new();
}

public static partial class Pairs204Outer
{
[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs204(IReadOnlyList<DateOnly[]> DateOnlyLists8, DateOnly? DateOnlyNullable6 = null, DateTime? DateTimeNullable9 = null)
{
    [Description("Größe \"of\" the DateOnlyStack1.")] public Stack<DateOnly> DateOnlyStack1 { get; init; }
    public ImmutableArray<Outline> UnionImmutableArray2 { get; init; } = [];
    [AllowNull] public LinkedList<DateOnly> DateOnlyLinkedList3 { get; set; }
    [DisallowNull] public Collection<DateOnly>? DateOnlyCollection4 { get; set; }
    [Obsolete("use another one")] public ImmutableArray<DateOnly> DateOnlyImmutableArray5 { get; init; }
    
#nullable disable
    public OwnList<DateOnly> DateOnlyOwnList7 { get; set; }
#nullable restore
}
}

[ExtractionTool]
public sealed partial record Pairs205
{
    public IEnumerable<DateTime> DateTimeEnumerable1 { get; set; } = [];
    public required ISet<Grade> EnumMemberSet2 { get; set; }
    public required IEnumerable<ForeignPart> ForeignEnumerable3 { get; set; }
    public SortedSet<ForeignKind> ForeignEnumSortedSet4 { get; set; }
    public LinkedList<Box<int>> GenericLinkedList5 { get; init; } = new();
    public ImmutableHashSet<Guid> GuidImmutableSet6 { get; init; } = [];
    public Collection<Half> HalfCollection7 { get; init; } = [];
    public Queue<Int128> Int128Queue8 { get; set; } = new();
    public LinkedList<short> Int16LinkedList9 { get; init; } = new();
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs206(LinkedList<int> int32LinkedList2)
{
    [JsonPropertyOrder(-1)] public Collection<DateTime> DateTimeCollection1 { get; init; }
    public LinkedList<int> Int32LinkedList2 { get; } = int32LinkedList2;
    [Description("Größe \"of\" the Int64ConcurrentQueue3.")] public ConcurrentQueue<long> Int64ConcurrentQueue3 { get; init; }
    [JsonPropertyOrder(-4)] public ImmutableArray<IMark> InterfaceUnionImmutableArray4 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ImmutableHashSet<Carrier> NestedUnionImmutableSet5 { get; init; }
    [Description("Größe \"of\" the NumberedUnionNullables6.")] public List<Step?> NumberedUnionNullables6 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ConcurrentQueue<Part> RecordConcurrentQueue7 { get; init; }
    public Stack<float> SingleStack8 { get; init; } = new();
    public ConcurrentQueue<Spot> StructConcurrentQueue9 { get; set; } = new();
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public partial record struct Pairs207
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ConcurrentQueue<DateTime> DateTimeConcurrentQueue1 { get; init; }
    public ImmutableArray<TimeOnly> TimeOnlyImmutableArray2 { get; init; } [JsonIgnore] public ImmutableArray<TimeOnly>? TimeOnlyImmutableArray2Ignored { get; init; }
    [JsonPropertyOrder(-3)] public ConcurrentQueue<TimeSpan> TimeSpanConcurrentQueue3 { get; init; }
    [JsonRequired] public ImmutableArray<UInt128> UInt128ImmutableArray4 { get; init; }
    [Description("Größe \"of\" the UInt16Stack5.")] public Stack<ushort> UInt16Stack5 { get; init; }
    [JsonPropertyOrder(-6)] public Queue<uint> UInt32Queue6 { get; init; }
    [JsonPropertyOrder(-7)] public Stack<ulong> UInt64Stack7 { get; init; }
    public required ImmutableArray<Uri> UriImmutableArray8 { get; set; }
    public required LinkedList<Version> VersionLinkedList9 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public partial struct Pairs208(Box<DateTime> dateTimeBox6, Queue<ForeignPart> foreignQueue9)
{
    [Description("Größe \"of\" the DateTimeImmutableArray1.")] public ImmutableArray<DateTime> DateTimeImmutableArray1 { get; init; }
    [DisallowNull] public ImmutableHashSet<DateTime>? DateTimeImmutableSet2 { get; set; }
    public OwnList<DateTime> DateTimeOwnList3 { get; init; } [JsonIgnore] public OwnList<DateTime>? DateTimeOwnList3Ignored { get; init; }
    [Obsolete("use another one")] public List<DateTime?> DateTimeNullables4 { get; init; }
    
#nullable disable
    public IReadOnlyList<DateTime[]> DateTimeLists5 { get; set; }
#nullable restore
    public Box<DateTime> DateTimeBox6 { get; } = dateTimeBox6;
    [JsonPropertyName("a-b.c_D7")] public DateTimeOffset? DateTimeOffsetNullable7 { get; init; }
    [JsonPropertyOrder(-8)] public SortedSet<Grade> EnumMemberSortedSet8 { get; init; }
    public Queue<ForeignPart> ForeignQueue9 { get; } = foreignQueue9;
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly partial record struct Pairs209(List<Guid?> GuidNullables4, ConcurrentQueue<int> Int32ConcurrentQueue6, long Int647 = -5000000000, Step? NumberedUnionNullable8 = null)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public IReadOnlyList<DateTimeOffset> DateTimeOffsetReadOnlyList1 { get; init; }
    [JsonRequired] public Queue<ForeignKind> ForeignEnumQueue2 { get; init; }
    [JsonPropertyName("a-b.c_D3")] public ConcurrentQueue<Box<int>> GenericConcurrentQueue3 { get; init; }
    [JsonPropertyName("a-b.c_D5")] public ConcurrentQueue<Half> HalfConcurrentQueue5 { get; init; }
    public ImmutableList<Part> RecordImmutableList9 { get; init; } [JsonIgnore] public ImmutableList<Part>? RecordImmutableList9Ignored { get; init; }
}

public abstract record Pairs210Base
{
    [JsonInclude] public DateTime DateTime1 { get; private set; }
    public IEnumerable<DateTimeOffset> DateTimeOffsetEnumerable2 { get; set; } = [];
    [JsonPropertyName("a-b.c_D3")] public Collection<float> SingleCollection3 { get; init; }
    [JsonInclude] public OwnList<Spot> StructOwnList4 { get; private set; }
    [JsonInclude] public ImmutableHashSet<TimeOnly> TimeOnlyImmutableSet5 { get; private set; }
}

[ExtractionTool]
public sealed partial record Pairs210 : Pairs210Base
{
    public ImmutableArray<TimeSpan> TimeSpanImmutableArray6 { get; set; } = [];
    [JsonPropertyName("a-b.c_D7")] public ImmutableList<UInt128> UInt128ImmutableList7 { get; init; }
    [Obsolete("use another one")] public LinkedList<ushort> UInt16LinkedList8 { get; init; }
    public Stack<uint> UInt32Stack9 { get; set; } = new();
}

public abstract class Pairs211Base
{
    public Queue<DateTimeOffset> DateTimeOffsetQueue1 { get; init; } [JsonIgnore] public Queue<DateTimeOffset>? DateTimeOffsetQueue1Ignored { get; init; }
    [JsonInclude] public Collection<ulong> UInt64Collection2 { get; private set; }
    public ImmutableList<Outline> UnionImmutableList3 { get; set; } = [];
    public ImmutableList<Uri> UriImmutableList4 { get; init; } = [];
    public ImmutableArray<Version> VersionImmutableArray5 { get; init; } = [];
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs211 : Pairs211Base
{
    [Description("Größe \"of\" the DateTimeOffsetLinkedList6.")] public LinkedList<DateTimeOffset> DateTimeOffsetLinkedList6 { get; init; }
    [DisallowNull] public Collection<DateTimeOffset>? DateTimeOffsetCollection7 { get; set; }
    [Obsolete("use another one")] public ImmutableList<DateTimeOffset> DateTimeOffsetImmutableList8 { get; init; }
    
#nullable disable
    public ImmutableHashSet<DateTimeOffset> DateTimeOffsetImmutableSet9 { get; set; }
#nullable restore
}

public static partial class Pairs212Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs212(Box<DateTimeOffset> DateTimeOffsetBox2, DateTimeOffset? DateTimeOffsetNullable1 = null)
{
    public required IReadOnlyList<decimal> DecimalReadOnlyList3 { get; init; }
    public required IReadOnlyList<Shade> EnumReadOnlyList4 { get; init; }
    public Queue<Grade> EnumMemberQueue5 { get; init; } = new();
    [JsonInclude] public Stack<ForeignPart> ForeignStack6 { get; private set; }
    public required Stack<ForeignKind> ForeignEnumStack7 { get; set; }
    [JsonPropertyOrder(-8)] public ImmutableArray<Box<int>> GenericImmutableArray8 { get; init; }
    [AllowNull] public IReadOnlyList<Step[]> NumberedUnionLists9 { get; set; }
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs213
{
    public Stack<decimal> DecimalStack1 { get; set; } = new();
    [Description("Größe \"of\" the RecordLists2.")] public IReadOnlyList<Part[]> RecordLists2 { get; init; }
    [Obsolete("use another one")] public List<Spot?> StructNullables3 { get; init; }
    [Obsolete("use another one")] public OwnList<TimeOnly> TimeOnlyOwnList4 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ImmutableList<TimeSpan> TimeSpanImmutableList5 { get; init; }
    public OwnList<UInt128> UInt128OwnList6 { get; init; } [JsonIgnore] public OwnList<UInt128>? UInt128OwnList6Ignored { get; init; }
    [JsonRequired] public OwnList<Outline> UnionOwnList7 { get; init; }
    [JsonRequired] public OwnList<Uri> UriOwnList8 { get; init; }
    [Description("Größe \"of\" the DecimalCollection9.")] public Collection<decimal> DecimalCollection9 { get; init; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial class Pairs214(ImmutableList<decimal> decimalImmutableList3, ImmutableHashSet<decimal> decimalImmutableSet4, List<decimal?> decimalNullables5)
{
    [JsonInclude] public ConcurrentQueue<decimal> DecimalConcurrentQueue1 { get; private set; }
    [JsonPropertyName("a-b.c_D2")] public ImmutableArray<decimal> DecimalImmutableArray2 { get; init; }
    public ImmutableList<decimal> DecimalImmutableList3 { get; } = decimalImmutableList3;
    public ImmutableHashSet<decimal> DecimalImmutableSet4 { get; } = decimalImmutableSet4;
    public List<decimal?> DecimalNullables5 { get; } = decimalNullables5;
    public required IEnumerable<Note> DefaultUnionEnumerable6 { get; set; }
    [JsonInclude] public Stack<Grade> EnumMemberStack7 { get; private set; }
    public LinkedList<ForeignPart> ForeignLinkedList8 { get; init; } [JsonIgnore] public LinkedList<ForeignPart>? ForeignLinkedList8Ignored { get; init; }
    public LinkedList<ForeignKind> ForeignEnumLinkedList9 { get; set; } = new();
}

[ExtractionTool]
public partial record struct Pairs215(decimal Decimal1 = 12.50m)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Queue<Note> DefaultUnionQueue2 { get; init; }
    public ImmutableHashSet<Box<int>> GenericImmutableSet3 { get; init; } [JsonIgnore] public ImmutableHashSet<Box<int>>? GenericImmutableSet3Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ImmutableList<Half> HalfImmutableList4 { get; init; }
    [DisallowNull] public ImmutableList<long>? Int64ImmutableList5 { get; set; }
    [JsonPropertyOrder(-6)] public ConcurrentQueue<float> SingleConcurrentQueue6 { get; init; }
    [AllowNull] public List<UInt128?> UInt128Nullables7 { get; set; }
    [AllowNull] public ConcurrentQueue<ushort> UInt16ConcurrentQueue8 { get; set; }
    [AllowNull] public Collection<uint> UInt32Collection9 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public partial struct Pairs216
{
    public Stack<Note> DefaultUnionStack1 { get; init; } [JsonIgnore] public Stack<Note>? DefaultUnionStack1Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ImmutableList<ulong> UInt64ImmutableList2 { get; init; }
    [JsonPropertyOrder(-3)] public List<Outline?> UnionNullables3 { get; init; }
    [JsonPropertyName("a-b.c_D4")] public List<Uri?> UriNullables4 { get; init; }
    [JsonRequired] public ImmutableList<Version> VersionImmutableList5 { get; init; }
    [AllowNull] public LinkedList<Note> DefaultUnionLinkedList6 { get; set; }
    [Description("Größe \"of\" the DefaultUnionImmutableArray7.")] public ImmutableArray<Note> DefaultUnionImmutableArray7 { get; init; }
    [DisallowNull] public OwnList<Note>? DefaultUnionOwnList8 { get; set; }
    [JsonPropertyName("a-b.c_D9")] public IReadOnlyList<LongPart> DerivedReadOnlyList9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public readonly partial record struct Pairs217(List<Box<int>?> GenericNullables5, UInt128 UInt1289)
{
    [Description("Größe \"of\" the DerivedEnumerable1.")] public IEnumerable<LongPart> DerivedEnumerable1 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Collection<Grade> EnumMemberCollection2 { get; init; }
    [Description("Größe \"of\" the ForeignCollection3.")] public Collection<ForeignPart> ForeignCollection3 { get; init; }
    [JsonPropertyOrder(-4)] public Collection<ForeignKind> ForeignEnumCollection4 { get; init; }
    [Obsolete("use another one")] public ImmutableHashSet<Half> HalfImmutableSet6 { get; init; }
    [DefaultValue(-5000000000)] public long Int647 { get; init; }
    [Description("Größe \"of\" the SingleImmutableArray8.")] public ImmutableArray<float> SingleImmutableArray8 { get; init; }
}

public abstract record Pairs218Base
{
    [JsonInclude] public Note DefaultUnion1 { get; private set; }
    public ISet<LongPart> DerivedSet2 { get; set; } = new HashSet<LongPart>();
    
#nullable disable
    public ImmutableList<ushort> UInt16ImmutableList3 { get; set; }
#nullable restore
    [DisallowNull] public ConcurrentQueue<uint>? UInt32ConcurrentQueue4 { get; set; }
    [AllowNull] public Queue<LongPart> DerivedQueue5 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs218(List<LongPart?> DerivedNullables9) : Pairs218Base
{
    [DisallowNull] public Stack<LongPart>? DerivedStack6 { get; set; }
    [JsonInclude] public ImmutableHashSet<LongPart> DerivedImmutableSet7 { get; private set; }
    
#nullable disable
    public LongPart Derived8 { get; set; }
#nullable restore
}

public abstract class Pairs219Base
{
    public Stack<double> DoubleStack1 { get; init; } [JsonIgnore] public Stack<double>? DoubleStack1Ignored { get; init; }
    public ImmutableList<Grade> EnumMemberImmutableList2 { get; init; } [JsonIgnore] public ImmutableList<Grade>? EnumMemberImmutableList2Ignored { get; init; }
    [Obsolete("use another one")] public ConcurrentQueue<ForeignPart> ForeignConcurrentQueue3 { get; init; }
    [JsonInclude] public ConcurrentQueue<ForeignKind> ForeignEnumConcurrentQueue4 { get; private set; }
    [AllowNull] public Box<Part> RecordBox6 { get; set; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial class Pairs219(IReadOnlyList<Box<int>[]> genericLists5) : Pairs219Base
{
    public IReadOnlyList<Box<int>[]> GenericLists5 { get; } = genericLists5;
    [DisallowNull] public Box<Spot>? StructBox7 { get; set; }
    
#nullable disable
    public IReadOnlyList<TimeOnly[]> TimeOnlyLists8 { get; set; }
#nullable restore
    [DisallowNull] public List<TimeSpan?>? TimeSpanNullables9 { get; set; }
}
