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
public partial record struct Pairs220
{
    [DisallowNull] public ConcurrentQueue<DateTimeOffset>? DateTimeOffsetConcurrentQueue1 { get; set; }
    [JsonInclude] public ImmutableArray<DateTimeOffset> DateTimeOffsetImmutableArray2;
    [JsonRequired] public List<DateTimeOffset?> DateTimeOffsetNullables3 { get; init; }
    [Obsolete("use another one")] public IReadOnlyList<DateTimeOffset[]> DateTimeOffsetLists4 { get; init; }
    [JsonPropertyName("a-b.c_D5")] public Box<DateTimeOffset> DateTimeOffsetBox5 { get; init; }
    
#nullable disable
    public List<DateTimeOffset> DateTimeOffsetList6 { get; set; }
#nullable restore
    [JsonRequired] public IReadOnlyList<decimal> DecimalReadOnlyList7 { get; init; }
    [JsonRequired] public Queue<Shade> EnumQueue8 { get; init; }
    [JsonInclude] public SortedSet<Access> FlagsSortedSet9;
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}

[ExtractionTool]
[method: JsonConstructor]
public partial struct Pairs221(SortedSet<Int128> int128SortedSet3)
{
    [JsonPropertyName("a-b.c_D1")] public IEnumerable<decimal> DecimalEnumerable1 { get; init; }
    [JsonInclude] internal ConcurrentQueue<ForeignPart> ForeignConcurrentQueue2 { get; init; }
    public SortedSet<Int128> Int128SortedSet3 { get; } = int128SortedSet3;
    [JsonInclude] public ISet<IMark> InterfaceUnionSet4;
    [JsonPropertyOrder(-5)] public ImmutableArray<Carrier> NestedUnionImmutableArray5 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public List<Step?> NumberedUnionNullables6 { get; init; }
    [JsonPropertyOrder(-7)] public ImmutableHashSet<Part> RecordImmutableSet7 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public OwnList<Spot> StructOwnList8 { get; init; }
    [JsonPropertyOrder(-9)] public Stack<TimeOnly> TimeOnlyStack9 { get; init; }
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}

[ExtractionTool]
[method: JsonConstructor]
public readonly partial record struct Pairs222(Box<decimal> DecimalBox7, Collection<decimal> DecimalCollection8, ImmutableHashSet<decimal> DecimalImmutableSet9, decimal Decimal6 = 12.50m)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Stack<decimal> DecimalStack1 { get; init; }
    [JsonPropertyOrder(-2)] public ImmutableList<TimeSpan> TimeSpanImmutableList2 { get; init; }
    [Description("Größe \"of\" the UnionOwnList3.")] public OwnList<Outline> UnionOwnList3 { get; init; }
    [JsonPropertyOrder(-4)] public ImmutableList<Version> VersionImmutableList4 { get; init; }
    [Description("Größe \"of\" the DecimalLinkedList5.")] public LinkedList<decimal> DecimalLinkedList5 { get; init; }
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}

public abstract record Pairs223Base
{
    public DateTimeOffset? DateTimeOffsetNullable1 { get; set; } = null;
    [DisallowNull] public OwnList<decimal>? DecimalOwnList2 { get; set; }
    [JsonInclude] public List<decimal?> DecimalNullables3;
    public decimal Decimal4 { get; init; } = 12.50m;
    
#nullable disable
    public List<decimal> DecimalList5 { get; set; }
#nullable restore
}

[ExtractionTool]
public sealed partial record Pairs223(Note? DefaultUnionNullable6 = null) : Pairs223Base
{
    [JsonInclude] internal Stack<Access> FlagsStack7 { get; init; }
    public Queue<Int128> Int128Queue8 { get; set; } = new();
    public Queue<short> Int16Queue9 { get; init; } [JsonIgnore] public Queue<short>? Int16Queue9Ignored { get; init; }
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}

public abstract class Pairs224Base
{
    public required IReadOnlyList<Note> DefaultUnionReadOnlyList1 { get; set; }
    [JsonInclude] public ImmutableHashSet<IMark> InterfaceUnionImmutableSet3 { get; private set; }
    [JsonInclude] public List<Carrier?> NestedUnionNullables4 { get; private set; }
    public IReadOnlyList<Step[]> NumberedUnionLists5 { get; init; } [JsonIgnore] public IReadOnlyList<Step[]>? NumberedUnionLists5Ignored { get; init; }
    [JsonInclude] public IReadOnlyList<Part[]> RecordLists6;
}

[ExtractionTool]
public sealed partial class Pairs224(SortedSet<long> int64SortedSet2) : Pairs224Base
{
    public SortedSet<long> Int64SortedSet2 { get; } = int64SortedSet2;
    public Stack<float> SingleStack7 { get; init; } = new();
    [JsonInclude] public Box<Spot> StructBox8 { get; private set; }
    public LinkedList<TimeOnly> TimeOnlyLinkedList9 { get; set; } = new();
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}

public static partial class Pairs225Outer
{
[ExtractionTool]
public sealed partial record Pairs225
{
    [JsonPropertyName("a-b.c_D1")] public IEnumerable<Note> DefaultUnionEnumerable1 { get; init; }
    [Obsolete("use another one")] public OwnList<TimeSpan> TimeSpanOwnList2 { get; init; }
    [JsonPropertyName("a-b.c_D3")] public Stack<ushort> UInt16Stack3 { get; init; }
    public required Stack<uint> UInt32Stack4 { get; set; }
    [JsonPropertyName("a-b.c_D5")] public ImmutableArray<ulong> UInt64ImmutableArray5 { get; init; }
    public List<Outline?> UnionNullables6 { get; set; } = [];
    [JsonInclude] public List<Version?> VersionNullables7;
    [AllowNull] public Stack<Note> DefaultUnionStack8 { get; set; }
    [Description("Größe \"of\" the DefaultUnionLinkedList9.")] public LinkedList<Note> DefaultUnionLinkedList9 { get; init; }
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}
}

[ExtractionTool]
public sealed partial record Pairs226(LongPart? DerivedNullable8 = null, Half? HalfNullable9 = null)
{
    [DisallowNull] public Collection<Note>? DefaultUnionCollection1 { get; set; }
    public ConcurrentQueue<Note> DefaultUnionConcurrentQueue2 { get; init; } [JsonIgnore] public ConcurrentQueue<Note>? DefaultUnionConcurrentQueue2Ignored { get; init; }
    [JsonInclude] public ImmutableList<Note> DefaultUnionImmutableList3;
    [JsonInclude] internal IReadOnlyList<Note[]> DefaultUnionLists4 { get; init; }
    [Obsolete("use another one")] public Box<Note> DefaultUnionBox5 { get; init; }
    [JsonPropertyOrder(-6)] public Note DefaultUnion6 { get; init; }
    
#nullable disable
    public Note DefaultUnion7 { get; set; }
#nullable restore
}

[ExtractionTool]
public sealed partial class Pairs227
{
    public IReadOnlyList<LongPart> DerivedReadOnlyList1 { get; init; } = [];
    [JsonPropertyName("a-b.c_D2")] public ConcurrentQueue<Int128> Int128ConcurrentQueue2 { get; init; }
    public SortedSet<int> Int32SortedSet3 { get; set; } = [];
    public required Queue<long> Int64Queue4 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public IReadOnlyList<IMark[]> InterfaceUnionLists5 { get; init; }
    [JsonInclude] internal IReadOnlyList<Carrier[]> NestedUnionLists6 { get; init; }
    [Description("Größe \"of\" the NumberedUnionBox7.")] public Box<Step> NumberedUnionBox7 { get; init; }
    [AllowNull] public Box<Part> RecordBox8 { get; set; }
    public LinkedList<float> SingleLinkedList9 { get; set; } = new();
}

[ExtractionTool]
[method: JsonConstructor]
public partial record struct Pairs228(Spot? StructNullable2 = null)
{
    [JsonPropertyOrder(-1)] public Stack<LongPart> DerivedStack1 { get; init; }
    [DisallowNull] public Box<TimeSpan>? TimeSpanBox3 { get; set; }
    public IEnumerable<UInt128> UInt128Enumerable4 { get; init; }
    [JsonPropertyOrder(-5)] public LinkedList<ushort> UInt16LinkedList5 { get; init; }
    [JsonRequired] public LinkedList<uint> UInt32LinkedList6 { get; init; }
    [JsonInclude] public Outline Union7;
    public required ConcurrentQueue<Uri> UriConcurrentQueue8 { get; init; }
    [AllowNull] public Box<Version> VersionBox9 { get; set; }
}

[ExtractionTool]
public partial struct Pairs229
{
    [AllowNull] public Collection<LongPart> DerivedCollection1 { get; set; }
    [Description("Größe \"of\" the DerivedConcurrentQueue2.")] public ConcurrentQueue<LongPart> DerivedConcurrentQueue2 { get; init; }
    public ImmutableArray<LongPart> DerivedImmutableArray3 { get; init; } [JsonIgnore] public ImmutableArray<LongPart>? DerivedImmutableArray3Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ImmutableList<LongPart> DerivedImmutableList4 { get; init; }
    [JsonInclude] public ImmutableHashSet<LongPart> DerivedImmutableSet5;
    [JsonInclude] internal OwnList<LongPart> DerivedOwnList6 { get; init; }
    [Obsolete("use another one")] public Box<LongPart> DerivedBox7 { get; init; }
    
#nullable disable
    public LongPart Derived8 { get; set; }
#nullable restore
    [JsonInclude] internal LinkedList<double> DoubleLinkedList9 { get; init; }
}

[ExtractionTool]
[method: JsonConstructor]
public readonly partial record struct Pairs230(Spot Struct6, IMark? InterfaceUnionNullable2 = null, Part? RecordNullable5 = null, TimeSpan? TimeSpanNullable7 = null, double Double9 = -0.25)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Collection<double> DoubleCollection1 { get; init; }
    public Box<Carrier> NestedUnionBox3 { get; init; } [JsonIgnore] public Box<Carrier>? NestedUnionBox3Ignored { get; init; }
    [Obsolete("use another one")] public Step NumberedUnion4 { get; init; }
    [Obsolete("use another one")] public ConcurrentQueue<double> DoubleConcurrentQueue8 { get; init; }
}

public abstract record Pairs231Base
{
    [JsonInclude] public LongPart Derived1 { get; private set; }
    public LongPart? DerivedNullable2 { get; set; } = null;
    [AllowNull] public ImmutableHashSet<double> DoubleImmutableSet3 { get; set; }
    [DisallowNull] public OwnList<double>? DoubleOwnList4 { get; set; }
    public ImmutableArray<double> DoubleImmutableArray5 { get; set; } = [];
}

[ExtractionTool]
public sealed partial record Pairs231(List<double?> DoubleNullables7) : Pairs231Base
{
    
#nullable disable
    public IReadOnlyList<double[]> DoubleLists6 { get; set; }
#nullable restore
    public LinkedList<Shade> EnumLinkedList8 { get; init; } = new();
    [DefaultValue(-70000)] public int Int329 { get; init; }
}

public abstract class Pairs232Base
{
    public Collection<Shade> EnumCollection1 { get; set; } = [];
    [JsonInclude] public ImmutableArray<float> SingleImmutableArray2;
    public Queue<UInt128> UInt128Queue3 { get; set; }
    [JsonInclude] public ConcurrentQueue<ushort> UInt16ConcurrentQueue4;
    public Collection<uint> UInt32Collection5 { get; init; } = [];
}

[ExtractionTool]
public sealed partial class Pairs232 : Pairs232Base
{
    public ImmutableList<ulong> UInt64ImmutableList6 { get; init; } [JsonIgnore] public ImmutableList<ulong>? UInt64ImmutableList6Ignored { get; init; }
    [JsonInclude] public Outline Union7 { get; private set; }
    public ImmutableHashSet<Uri> UriImmutableSet8 { get; init; } = [];
    [DisallowNull] public Version? Version9 { get; set; }
}

public static partial class Pairs233Outer
{
[ExtractionTool]
public sealed partial record Pairs233
{
    [AllowNull] public ConcurrentQueue<Shade> EnumConcurrentQueue1 { get; set; }
    [DefaultValue(Shade.Dark)] public Shade Enum2 { get; init; }
    [Description("Größe \"of\" the EnumImmutableArray3.")] public ImmutableArray<Shade> EnumImmutableArray3 { get; init; }
    [DisallowNull] public ImmutableList<Shade>? EnumImmutableList4 { get; set; }
    public ImmutableHashSet<Shade> EnumImmutableSet5 { get; init; } [JsonIgnore] public ImmutableHashSet<Shade>? EnumImmutableSet5Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public OwnList<Shade> EnumOwnList6 { get; init; }
    [JsonInclude] public List<Shade?> EnumNullables7;
    [JsonInclude] internal Box<Shade> EnumBox8 { get; init; }
    [JsonPropertyName("a-b.c_D9")] public Shade Enum9 { get; init; }
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs234
{
    [JsonPropertyOrder(-1)] public Shade Enum1 { get; init; }
    public LinkedList<Grade> EnumMemberLinkedList2 { get; init; } = new();
    public required Stack<long> Int64Stack3 { get; set; }
    [AllowNull] public IMark InterfaceUnion4 { get; set; }
    [Obsolete("use another one")] public Carrier NestedUnion5 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ImmutableHashSet<float> SingleImmutableSet6 { get; init; }
    [AllowNull] public List<Spot> StructList7 { get; set; }
    
#nullable disable
    public List<TimeSpan> TimeSpanList8 { get; set; }
#nullable restore
    public required Stack<UInt128> UInt128Stack9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs235
{
    public ConcurrentQueue<Grade> EnumMemberConcurrentQueue1 { get; set; } = new();
    [JsonInclude] internal ImmutableList<ushort> UInt16ImmutableList2 { get; init; }
    public ImmutableArray<uint> UInt32ImmutableArray3 { get; set; } = [];
    [DisallowNull] public Outline? Union4 { get; set; }
    
#nullable disable
    public Version Version5 { get; set; }
#nullable restore
    [DisallowNull] public ImmutableList<Grade>? EnumMemberImmutableList6 { get; set; }
    public OwnList<Grade> EnumMemberOwnList7 { get; init; } [JsonIgnore] public OwnList<Grade>? EnumMemberOwnList7Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public List<Grade?> EnumMemberNullables8 { get; init; }
    [JsonInclude] public IReadOnlyList<Grade[]> EnumMemberLists9 { get; private set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
[method: JsonConstructor]
public partial record struct Pairs236(TimeSpan TimeSpan7)
{
    [JsonInclude] public Box<Grade> EnumMemberBox1;
    [JsonInclude] internal Grade EnumMember2 { get; init; }
    
#nullable disable
    public List<Grade> EnumMemberList3 { get; set; }
#nullable restore
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Collection<Access> FlagsCollection4 { get; init; }
    [AllowNull] public Carrier NestedUnion5 { get; set; }
    [AllowNull] public List<float?> SingleNullables6 { get; set; }
    public required LinkedList<UInt128> UInt128LinkedList8 { get; set; }
    [Description("Größe \"of\" the UInt16ImmutableSet9.")] public ImmutableHashSet<ushort> UInt16ImmutableSet9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
[method: JsonConstructor]
public partial struct Pairs237(Outline union3, Version version5)
{
    public ImmutableList<Access> FlagsImmutableList1 { get; init; } [JsonIgnore] public ImmutableList<Access>? FlagsImmutableList1Ignored { get; init; }
    [JsonInclude] internal ImmutableList<uint> UInt32ImmutableList2 { get; init; }
    public Outline Union3 { get; } = union3;
    [JsonRequired] public Box<Uri> UriBox4 { get; init; }
    public Version Version5 { get; } = version5;
    [AllowNull] public ImmutableHashSet<Access> FlagsImmutableSet6 { get; set; }
    [DefaultValue(Access.Write)] public Access Flags7 { get; init; }
    [Description("Größe \"of\" the FlagsOwnList8.")] public OwnList<Access> FlagsOwnList8 { get; init; }
    [DisallowNull] public List<Access?>? FlagsNullables9 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
[method: JsonConstructor]
public readonly partial record struct Pairs238(Queue<int> Int32Queue3, string Text5, float Single4 = 1.5f)
{
    [Obsolete("use another one")] public IReadOnlyList<Access[]> FlagsLists1 { get; init; }
    public ImmutableArray<ForeignPart> ForeignImmutableArray2 { get; init; } [JsonIgnore] public ImmutableArray<ForeignPart>? ForeignImmutableArray2Ignored { get; init; }
    [JsonRequired] public Collection<UInt128> UInt128Collection6 { get; init; }
    [Obsolete("use another one")] public OwnList<ushort> UInt16OwnList7 { get; init; }
    [Description("Größe \"of\" the UInt32OwnList8.")] public OwnList<uint> UInt32OwnList8 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Uri Uri9 { get; init; }
}

public abstract record Pairs239Base
{
    
#nullable disable
    public List<Access> FlagsList1 { get; set; }
#nullable restore
    public ImmutableHashSet<ForeignPart> ForeignImmutableSet2 { get; set; } = [];
    [AllowNull] public OwnList<ForeignPart> ForeignOwnList4 { get; set; }
    [Description("Größe \"of\" the ForeignNullables5.")] public List<ForeignPart?> ForeignNullables5 { get; init; }
    [DisallowNull] public ForeignPart? Foreign6 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs239(Version Version3) : Pairs239Base
{
    [JsonInclude] public ForeignPart Foreign7 { get; private set; }
    [Obsolete("use another one")] public ForeignPart Foreign8 { get; init; }
    public Collection<ForeignKind> ForeignEnumCollection9 { get; init; }
}
