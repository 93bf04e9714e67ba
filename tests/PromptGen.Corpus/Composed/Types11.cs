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
[method: JsonConstructor]
public partial struct Pairs200(Box<DateOnly> dateOnlyBox9)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public LinkedList<DateOnly> DateOnlyLinkedList1 { get; init; }
    public required Collection<Uri> UriCollection2 { get; init; }
    public required LinkedList<Version> VersionLinkedList3 { get; init; }
    [AllowNull] public Collection<DateOnly> DateOnlyCollection4 { get; set; }
    [Description("Größe \"of\" the DateOnlyConcurrentQueue5.")] public ConcurrentQueue<DateOnly> DateOnlyConcurrentQueue5 { get; init; }
    [DisallowNull] public ImmutableHashSet<DateOnly>? DateOnlyImmutableSet6 { get; set; }
    public ImmutableArray<DateOnly> DateOnlyImmutableArray7 { get; init; } [JsonIgnore] public ImmutableArray<DateOnly>? DateOnlyImmutableArray7Ignored { get; init; }
    [Obsolete("use another one")] public List<DateOnly?> DateOnlyNullables8 { get; init; }
    public Box<DateOnly> DateOnlyBox9 { get; } = dateOnlyBox9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
[method: JsonConstructor]
public readonly partial record struct Pairs201(IReadOnlyList<DateOnly[]> DateOnlyLists1, IEnumerable<int> Int32Enumerable9, DateTime? DateTimeNullable2 = null)
{
    [JsonRequired] public SortedSet<double> DoubleSortedSet3 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public SortedSet<Grade> EnumMemberSortedSet4 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Stack<ForeignPart> ForeignStack5 { get; init; }
    public required LinkedList<ForeignKind> ForeignEnumLinkedList6 { get; init; }
    public required IEnumerable<Box<int>> GenericEnumerable7 { get; init; }
    [JsonPropertyOrder(-8)] public Queue<short> Int16Queue8 { get; init; }
}

public abstract record Pairs202Base
{
    [JsonInclude] public DateOnly DateOnly1 { get; private set; }
    public required IReadOnlyList<DateTime> DateTimeReadOnlyList2 { get; set; }
    [AllowNull] public Stack<long> Int64Stack3 { get; set; }
    [JsonInclude] public Queue<float> SingleQueue4 { get; private set; }
    public ConcurrentQueue<Spot> StructConcurrentQueue5 { get; set; } = new();
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs202 : Pairs202Base
{
    public ISet<TimeOnly> TimeOnlySet6 { get; init; } = new HashSet<TimeOnly>();
    public Stack<TimeSpan> TimeSpanStack7 { get; set; } = new();
    public LinkedList<ushort> UInt16LinkedList8 { get; set; } = new();
    public Collection<uint> UInt32Collection9 { get; init; } = [];
}

public abstract class Pairs203Base
{
    [JsonRequired] public IEnumerable<DateTime> DateTimeEnumerable1 { get; init; }
    public ConcurrentQueue<ulong> UInt64ConcurrentQueue2 { get; init; } = new();
    public ConcurrentQueue<Outline> UnionConcurrentQueue3 { get; init; } = new();
    public required ConcurrentQueue<Uri> UriConcurrentQueue4 { get; set; }
    public required Collection<Version> VersionCollection5 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial class Pairs203 : Pairs203Base
{
    [AllowNull] public Queue<DateTime> DateTimeQueue6 { get; set; }
    [Description("Größe \"of\" the DateTimeStack7.")] public Stack<DateTime> DateTimeStack7 { get; init; }
    [DisallowNull] public LinkedList<DateTime>? DateTimeLinkedList8 { get; set; }
    public ConcurrentQueue<DateTime> DateTimeConcurrentQueue9 { get; init; } [JsonIgnore] public ConcurrentQueue<DateTime>? DateTimeConcurrentQueue9Ignored { get; init; }
}

public static partial class Pairs204Outer
{
[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs204(SortedSet<int> Int32SortedSet9, DateTimeOffset? DateTimeOffsetNullable4 = null)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public List<DateTime?> DateTimeNullables1 { get; init; }
    [JsonPropertyName("a-b.c_D2")] public IReadOnlyList<DateTime[]> DateTimeLists2 { get; init; }
    
#nullable disable
    public Box<DateTime> DateTimeBox3 { get; set; }
#nullable restore
    public LinkedList<ForeignPart> ForeignLinkedList5 { get; set; } = new();
    public required ConcurrentQueue<ForeignKind> ForeignEnumConcurrentQueue6 { get; set; }
    public required ISet<Box<int>> GenericSet7 { get; set; }
    [Obsolete("use another one")] public LinkedList<short> Int16LinkedList8 { get; init; }
}
}

[ExtractionTool]
public sealed partial record Pairs205
{
    public IReadOnlyList<DateTimeOffset> DateTimeOffsetReadOnlyList1 { get; set; } = [];
    [DisallowNull] public Stack<float>? SingleStack2 { get; set; }
    [Description("Größe \"of\" the StructImmutableArray3.")] public ImmutableArray<Spot> StructImmutableArray3 { get; init; }
    public LinkedList<TimeOnly> TimeOnlyLinkedList4 { get; init; } [JsonIgnore] public LinkedList<TimeOnly>? TimeOnlyLinkedList4Ignored { get; init; }
    [JsonPropertyName("a-b.c_D5")] public LinkedList<TimeSpan> TimeSpanLinkedList5 { get; init; }
    [JsonPropertyOrder(-6)] public Collection<ushort> UInt16Collection6 { get; init; }
    public ImmutableArray<uint> UInt32ImmutableArray7 { get; set; } = [];
    [JsonPropertyName("a-b.c_D8")] public ImmutableArray<ulong> UInt64ImmutableArray8 { get; init; }
    public ImmutableArray<Outline> UnionImmutableArray9 { get; set; } = [];
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs206
{
    [JsonRequired] public IEnumerable<DateTimeOffset> DateTimeOffsetEnumerable1 { get; init; }
    public ImmutableArray<Uri> UriImmutableArray2 { get; init; } = [];
    public ConcurrentQueue<Version> VersionConcurrentQueue3 { get; init; } = new();
    [AllowNull] public SortedSet<DateTimeOffset> DateTimeOffsetSortedSet4 { get; set; }
    [Description("Größe \"of\" the DateTimeOffsetQueue5.")] public Queue<DateTimeOffset> DateTimeOffsetQueue5 { get; init; }
    public Stack<DateTimeOffset> DateTimeOffsetStack6 { get; init; } [JsonIgnore] public Stack<DateTimeOffset>? DateTimeOffsetStack6Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public LinkedList<DateTimeOffset> DateTimeOffsetLinkedList7 { get; init; }
    [JsonInclude] public Collection<DateTimeOffset> DateTimeOffsetCollection8 { get; private set; }
    [Obsolete("use another one")] public ImmutableList<DateTimeOffset> DateTimeOffsetImmutableList9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
[method: JsonConstructor]
public partial record struct Pairs207(Int128? Int128Nullable5 = null)
{
    [JsonPropertyName("a-b.c_D1")] public OwnList<DateTimeOffset> DateTimeOffsetOwnList1 { get; init; }
    
#nullable disable
    public IReadOnlyList<DateTimeOffset[]> DateTimeOffsetLists2 { get; set; }
#nullable restore
    [JsonRequired] public IEnumerable<decimal> DecimalEnumerable3 { get; init; }
    public ImmutableList<ForeignPart> ForeignImmutableList4 { get; init; } [JsonIgnore] public ImmutableList<ForeignPart>? ForeignImmutableList4Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Collection<IMark> InterfaceUnionCollection6 { get; init; }
    public required Stack<Carrier> NestedUnionStack7 { get; set; }
    [JsonPropertyOrder(-8)] public Collection<Step> NumberedUnionCollection8 { get; init; }
    [JsonPropertyName("a-b.c_D9")] public Collection<Part> RecordCollection9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
[method: JsonConstructor]
public partial struct Pairs208(DateTimeOffset dateTimeOffset1, SortedSet<decimal> decimalSortedSet2)
{
    public DateTimeOffset DateTimeOffset1 { get; } = dateTimeOffset1;
    public SortedSet<decimal> DecimalSortedSet2 { get; } = decimalSortedSet2;
    [Obsolete("use another one")] public ImmutableHashSet<Spot> StructImmutableSet3 { get; init; }
    [Description("Größe \"of\" the TimeOnlyCollection4.")] public Collection<TimeOnly> TimeOnlyCollection4 { get; init; }
    [JsonPropertyOrder(-5)] public ConcurrentQueue<TimeSpan> TimeSpanConcurrentQueue5 { get; init; }
    [AllowNull] public Queue<decimal> DecimalQueue6 { get; set; }
    [DisallowNull] public Stack<decimal>? DecimalStack7 { get; set; }
    public LinkedList<decimal> DecimalLinkedList8 { get; init; } [JsonIgnore] public LinkedList<decimal>? DecimalLinkedList8Ignored { get; init; }
    [JsonPropertyName("a-b.c_D9")] public Collection<decimal> DecimalCollection9 { get; init; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[method: JsonConstructor]
public readonly partial record struct Pairs209(Box<decimal> DecimalBox1, ConcurrentQueue<decimal> DecimalConcurrentQueue2, ImmutableArray<decimal> DecimalImmutableArray3, ImmutableList<decimal> DecimalImmutableList4, ImmutableHashSet<decimal> DecimalImmutableSet5, IReadOnlyList<decimal[]> DecimalLists6, List<decimal?> DecimalNullables7, Guid? GuidNullable9 = null)
{
    [JsonRequired] public IReadOnlyList<Note> DefaultUnionReadOnlyList8 { get; init; }
}

public abstract record Pairs210Base
{
    [JsonInclude] public decimal Decimal1 { get; private set; }
    public decimal Decimal2 { get; init; } = 12.50m;
    
#nullable disable
    public List<decimal> DecimalList3 { get; set; }
#nullable restore
    public required IEnumerable<Note> DefaultUnionEnumerable4 { get; set; }
    public Int128[] Int128Array5 { get; set; }
}

[ExtractionTool]
public sealed partial record Pairs210(Queue<int> Int32Queue6) : Pairs210Base
{
    public ConcurrentQueue<IMark> InterfaceUnionConcurrentQueue7 { get; init; } = new();
    public ConcurrentQueue<Carrier> NestedUnionConcurrentQueue8 { get; init; } = new();
    public ConcurrentQueue<Step> NumberedUnionConcurrentQueue9 { get; init; } [JsonIgnore] public ConcurrentQueue<Step>? NumberedUnionConcurrentQueue9Ignored { get; init; }
}

public abstract class Pairs211Base
{
    [JsonPropertyOrder(-2)] public ConcurrentQueue<Part> RecordConcurrentQueue2 { get; init; }
    [DefaultValue(1.5f)] public float Single3 { get; init; }
    [DisallowNull] public OwnList<Spot>? StructOwnList4 { get; set; }
    [Obsolete("use another one")] public OwnList<TimeOnly> TimeOnlyOwnList5 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ImmutableList<TimeSpan> TimeSpanImmutableList6 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs211(Queue<Note> defaultUnionQueue1) : Pairs211Base
{
    public Queue<Note> DefaultUnionQueue1 { get; } = defaultUnionQueue1;
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ConcurrentQueue<ushort> UInt16ConcurrentQueue7 { get; init; }
    [JsonPropertyOrder(-8)] public ImmutableList<uint> UInt32ImmutableList8 { get; init; }
    [JsonInclude] public ImmutableList<ulong> UInt64ImmutableList9 { get; private set; }
}

public static partial class Pairs212Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs212
{
    public LinkedList<Note> DefaultUnionLinkedList1 { get; init; } = new();
    [JsonRequired] public ImmutableList<Outline> UnionImmutableList2 { get; init; }
    public ImmutableList<Uri> UriImmutableList3 { get; set; } = [];
    public ImmutableArray<Version> VersionImmutableArray4 { get; set; } = [];
    [AllowNull] public Collection<Note> DefaultUnionCollection5 { get; set; }
    [Description("Größe \"of\" the DefaultUnionImmutableArray6.")] public ImmutableArray<Note> DefaultUnionImmutableArray6 { get; init; }
    public ImmutableList<Note> DefaultUnionImmutableList7 { get; init; } [JsonIgnore] public ImmutableList<Note>? DefaultUnionImmutableList7Ignored { get; init; }
    [JsonInclude] public ImmutableHashSet<Note> DefaultUnionImmutableSet8 { get; private set; }
    public OwnList<Note> DefaultUnionOwnList9 { get; set; } = [];
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs213(Stack<int> Int32Stack6, Spot Struct9, LongPart? DerivedNullable4 = null)
{
    [Obsolete("use another one")] public IReadOnlyList<Note[]> DefaultUnionLists1 { get; init; }
    [JsonPropertyName("a-b.c_D2")] public Box<Note> DefaultUnionBox2 { get; init; }
    [JsonPropertyOrder(-3)] public Note DefaultUnion3 { get; init; }
    public required IReadOnlyList<Int128> Int128ReadOnlyList5 { get; set; }
    [JsonInclude] public ImmutableList<IMark> InterfaceUnionImmutableList7 { get; private set; }
    public ImmutableArray<Carrier> NestedUnionImmutableArray8 { get; set; } = [];
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial class Pairs214(IReadOnlyList<LongPart> derivedReadOnlyList1)
{
    public IReadOnlyList<LongPart> DerivedReadOnlyList1 { get; } = derivedReadOnlyList1;
    
#nullable disable
    public Box<TimeOnly> TimeOnlyBox2 { get; set; }
#nullable restore
    [Description("Größe \"of\" the TimeSpanImmutableSet3.")] public ImmutableHashSet<TimeSpan> TimeSpanImmutableSet3 { get; init; }
    [DisallowNull] public ImmutableList<ushort>? UInt16ImmutableList4 { get; set; }
    
#nullable disable
    public ImmutableHashSet<uint> UInt32ImmutableSet5 { get; set; }
#nullable restore
    
#nullable disable
    public ImmutableHashSet<ulong> UInt64ImmutableSet6 { get; set; }
#nullable restore
    [JsonPropertyName("a-b.c_D7")] public OwnList<Outline> UnionOwnList7 { get; init; }
    [JsonRequired] public ImmutableHashSet<Uri> UriImmutableSet8 { get; init; }
    [JsonRequired] public ImmutableList<Version> VersionImmutableList9 { get; init; }
}

[ExtractionTool]
[method: JsonConstructor]
public partial record struct Pairs215(Box<LongPart> DerivedBox9)
{
    [Description("Größe \"of\" the DerivedEnumerable1.")] public IEnumerable<LongPart> DerivedEnumerable1 { get; init; }
    [DisallowNull] public Queue<LongPart>? DerivedQueue2 { get; set; }
    public Stack<LongPart> DerivedStack3 { get; init; } [JsonIgnore] public Stack<LongPart>? DerivedStack3Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public LinkedList<LongPart> DerivedLinkedList4 { get; init; }
    [Obsolete("use another one")] public ConcurrentQueue<LongPart> DerivedConcurrentQueue5 { get; init; }
    [JsonPropertyName("a-b.c_D6")] public ImmutableList<LongPart> DerivedImmutableList6 { get; init; }
    [JsonPropertyOrder(-7)] public ImmutableHashSet<LongPart> DerivedImmutableSet7 { get; init; }
    public required List<LongPart?> DerivedNullables8 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
[method: JsonConstructor]
public partial struct Pairs216(Spot struct5, ImmutableArray<ushort> uInt16ImmutableArray7)
{
    [JsonPropertyName("a-b.c_D1")] public Queue<double> DoubleQueue1 { get; init; }
    [JsonRequired] public Queue<Int128> Int128Queue2 { get; init; }
    public OwnList<IMark> InterfaceUnionOwnList3 { get; init; } [JsonIgnore] public OwnList<IMark>? InterfaceUnionOwnList3Ignored { get; init; }
    [JsonPropertyOrder(-4)] public ImmutableHashSet<Carrier> NestedUnionImmutableSet4 { get; init; }
    public Spot Struct5 { get; } = struct5;
    [AllowNull] public OwnList<TimeSpan> TimeSpanOwnList6 { get; set; }
    public ImmutableArray<ushort> UInt16ImmutableArray7 { get; } = uInt16ImmutableArray7;
    [JsonPropertyOrder(-8)] public List<Outline?> UnionNullables8 { get; init; }
    [JsonPropertyName("a-b.c_D9")] public OwnList<Uri> UriOwnList9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
[method: JsonConstructor]
public readonly partial record struct Pairs217(Box<double> DoubleBox7, ImmutableHashSet<double> DoubleImmutableSet8, IReadOnlyList<double[]> DoubleLists9, double Double5 = -0.25)
{
    [Description("Größe \"of\" the DoubleStack1.")] public Stack<double> DoubleStack1 { get; init; }
    public Collection<double> DoubleCollection2 { get; init; } [JsonIgnore] public Collection<double>? DoubleCollection2Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ConcurrentQueue<double> DoubleConcurrentQueue3 { get; init; }
    [Obsolete("use another one")] public ImmutableArray<double> DoubleImmutableArray4 { get; init; }
    [JsonPropertyOrder(-6)] public ImmutableList<double> DoubleImmutableList6 { get; init; }
}

public abstract record Pairs218Base
{
    public LongPart? DerivedNullable1 { get; set; } = null;
    public OwnList<double> DoubleOwnList2 { get; set; } = [];
    
#nullable disable
    public List<double> DoubleList3 { get; set; }
#nullable restore
    [Obsolete("use another one")] public List<IMark?> InterfaceUnionNullables8 { get; init; }
    [Obsolete("use another one")] public OwnList<Carrier> NestedUnionOwnList9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs218(List<double?> DoubleNullables4, LinkedList<int> Int32LinkedList7, Shade? EnumNullable5 = null, Half? HalfNullable6 = null) : Pairs218Base;

public abstract class Pairs219Base
{
    public required IEnumerable<Shade> EnumEnumerable1 { get; init; }
    [DefaultValue(70000)] public uint UInt323 { get; init; }
    [JsonInclude] public ImmutableHashSet<Version> VersionImmutableSet4 { get; private set; }
    [AllowNull] public SortedSet<Shade> EnumSortedSet5 { get; set; }
    [Description("Größe \"of\" the EnumQueue6.")] public Queue<Shade> EnumQueue6 { get; init; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial class Pairs219(List<ushort?> uInt16Nullables2) : Pairs219Base
{
    public List<ushort?> UInt16Nullables2 { get; } = uInt16Nullables2;
    public Stack<Shade> EnumStack7 { get; init; } [JsonIgnore] public Stack<Shade>? EnumStack7Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ConcurrentQueue<Shade> EnumConcurrentQueue8 { get; init; }
    public ImmutableArray<Shade> EnumImmutableArray9 { get; init; } = [];
}
