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

public abstract class Pairs160Base
{
    [Range(-2, 100)] [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] public short Int161 { get; init; }
    [Range(-2, 100)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public uint? UInt32Nullable3 { get; init; }
    [Range(-2, 100)] [JsonInclude] public ushort UInt164 { get; private set; }
    [Range(-2, 100)] [JsonInclude] public double Double5;
    [Range(-2, 100)] public decimal? DecimalNullable6 { get; set; } = null;
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial class Pairs160(ulong uInt642, string text8, string text9) : Pairs160Base
{
    [Range(-2, 100)] public ulong UInt642 { get; } = uInt642;
    [Range(-2, 100)] [Obsolete("use another one")] public float Single7 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] public string Text8 { get; } = text8;
    [StringLength(6, MinimumLength = 2)] public string Text9 { get; } = text9;
}

public static partial class Pairs161Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs161
{
    [Range(-2, 100)] public byte? ByteNullable1 { get; init; } = null;
    [RegularExpression("[A-Z]{2}-[0-9]+")] public string Text2 { get; init; }
    [Url] public string Text3 { get; set; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [AllowNull] public string Text4 { get; set; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [Description("Größe \"of\" the Text5.")] public string Text5 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [DisallowNull] public string? Text6 { get; set; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] public string Text7 { get; init; } [JsonIgnore] public string? Text7Ignored { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string Text8 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [JsonInclude] public string Text9 { get; private set; }
}
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs162([property: AllowedValues(1, 2, 5)] int Int321, [property: EmailAddress] string? TextNullable3 = null)
{
    [AllowedValues("a", "b c")] public string Text2 { get; set; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [JsonInclude] internal sbyte SByte4 { get; init; }
    [Length(1, 3)] public required ImmutableArray<Access> FlagsImmutableArray5 { get; init; }
    [MaxLength(2)] public required ISet<Spot> StructSet6 { get; set; }
    [MinLength(1)] [JsonRequired] public Sealed[] ConstructorClassArray7 { get; init; }
    [Range(-2, 100)] [JsonPropertyName("a-b.c_D8")] public byte Byte8 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [JsonInclude] public string Text9;
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial class Pairs163(short int161)
{
    [Range(-2, 100)] public short Int161 { get; } = int161;
    [RegularExpression("[A-Z]{2}-[0-9]+")] [JsonPropertyOrder(-2)] public string Text2 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [JsonInclude] internal string Text3 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] public string? TextNullable4 { get; init; } = null;
    [RegularExpression("[A-Z]{2}-[0-9]+")] [JsonRequired] public string Text5 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [Obsolete("use another one")] public string Text6 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [JsonPropertyName("a-b.c_D7")] public string Text7 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] public required string Text8 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] public required string Text9 { get; set; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[method: JsonConstructor]
public partial record struct Pairs164([property: RegularExpression("[A-Z]{2}-[0-9]+")] string? TextNullable3 = null, [property: StringLength(6, MinimumLength = 2)] string? TextNullable9 = null)
{
    [Range(-2, 100)] public uint UInt321 { get; init; } [JsonIgnore] public uint? UInt321Ignored { get; init; }
    
#nullable disable
    [RegularExpression("[A-Z]{2}-[0-9]+")] public string Text2 { get; set; }
#nullable restore
    [RegularExpression("[A-Z]{2}-[0-9]+")] public string Text4 { get; set; }
    [StringLength(6, MinimumLength = 2)] [Description("Größe \"of\" the Text5.")] public string Text5 { get; init; }
    [StringLength(6, MinimumLength = 2)] [DisallowNull] public string? Text6 { get; set; }
    [StringLength(6, MinimumLength = 2)] [JsonRequired] public string Text7 { get; init; }
    [StringLength(6, MinimumLength = 2)] [Obsolete("use another one")] public string Text8 { get; init; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[method: JsonConstructor]
public partial struct Pairs165(string text7)
{
    [Range(-2, 100)] [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] public long Int641 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string Text2 { get; init; }
    [StringLength(6, MinimumLength = 2)] [JsonPropertyName("a-b.c_D3")] public string Text3 { get; init; }
    [StringLength(6, MinimumLength = 2)] public required string Text4 { get; set; }
    [StringLength(6, MinimumLength = 2)] public string Text5 { get; set; }
    
#nullable disable
    [StringLength(6, MinimumLength = 2)] public string Text6 { get; set; }
#nullable restore
    [Url] public string Text7 { get; } = text7;
    [Url] [DisallowNull] public string? Text8 { get; set; }
    [Url] public string Text9 { get; init; } [JsonIgnore] public string? Text9Ignored { get; init; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[method: JsonConstructor]
public readonly partial record struct Pairs166([property: RegularExpression("[A-Z]{2}-[0-9]+")] string Text1, [property: Url] string? TextNullable6 = null)
{
    [Url] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string Text2 { get; init; }
    [Url] [JsonInclude] internal string Text3 { get; init; }
    [Url] [JsonRequired] public string Text4 { get; init; }
    [Url] [Obsolete("use another one")] public string Text5 { get; init; }
    [Url] [JsonPropertyName("a-b.c_D7")] public string Text7 { get; init; }
    [Url] [JsonPropertyOrder(-8)] public string Text8 { get; init; }
    [Url] public required string Text9 { get; init; }
}

public abstract record Pairs167Base
{
    [RegularExpression("[A-Z]{2}-[0-9]+")] [JsonInclude] public string Text1 { get; private set; }
    [StringLength(6, MinimumLength = 2)] public string? TextNullable2 { get; set; } = null;
    [StringLength(6, MinimumLength = 2)] [JsonInclude] public string Text3 { get; private set; }
    [StringLength(6, MinimumLength = 2)] public string? TextNullable4 { get; init; } = null;
    [Url] [JsonInclude] public string Text5;
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs167 : Pairs167Base
{
    [DefaultValue(true)] public bool Boolean6 { get; init; }
    [AllowNull] public IReadOnlyList<byte[]> BytesReadOnlyList7 { get; set; }
    public IEnumerable<char> CharEnumerable8 { get; init; }
    public Queue<Label> ClassQueue9 { get; set; }
}

public abstract class Pairs168Base
{
    public List<LongPart?> DerivedNullables9 { get; init; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial class Pairs168(Stack<byte[]> bytesStack1, SortedSet<char> charSortedSet2, LinkedList<Label> classLinkedList3, Collection<Sealed> constructorClassCollection4, ConcurrentQueue<DateOnly> dateOnlyConcurrentQueue5, ImmutableList<DateTime> dateTimeImmutableList6, ImmutableHashSet<DateTimeOffset> dateTimeOffsetImmutableSet7, OwnList<Note> defaultUnionOwnList8) : Pairs168Base
{
    public Stack<byte[]> BytesStack1 { get; } = bytesStack1;
    public SortedSet<char> CharSortedSet2 { get; } = charSortedSet2;
    public LinkedList<Label> ClassLinkedList3 { get; } = classLinkedList3;
    public Collection<Sealed> ConstructorClassCollection4 { get; } = constructorClassCollection4;
    public ConcurrentQueue<DateOnly> DateOnlyConcurrentQueue5 { get; } = dateOnlyConcurrentQueue5;
    public ImmutableList<DateTime> DateTimeImmutableList6 { get; } = dateTimeImmutableList6;
    public ImmutableHashSet<DateTimeOffset> DateTimeOffsetImmutableSet7 { get; } = dateTimeOffsetImmutableSet7;
    public OwnList<Note> DefaultUnionOwnList8 { get; } = defaultUnionOwnList8;
}

public static partial class Pairs169Outer
{
[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs169([property: StringLength(6, MinimumLength = 2)] string Text1)
{
    public IReadOnlyList<BigInteger[]> BigIntegerLists2 { get; set; }
    public Box<bool> BooleanBox3 { get; init; }
    public IReadOnlyList<DateTimeOffset> DateTimeOffsetReadOnlyList4 { get; init; }
    public SortedSet<decimal> DecimalSortedSet5 { get; set; }
    public List<Note> DefaultUnionList6 { get; init; } = [];
    public required IEnumerable<LongPart> DerivedEnumerable7 { get; init; }
    public Stack<double> DoubleStack8 { get; set; }
    public Queue<Grade> EnumMemberQueue9 { get; init; }
}
}

[ExtractionTool]
public sealed partial record Pairs170([property: AllowedValues(1, 2, 5)] int Int321, [property: EmailAddress] string? TextNullable3 = null)
{
    [AllowedValues("a", "b c")] public string Text2 { get; set; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [Description("Größe \"of\" the SByte4.")] public sbyte SByte4 { get; init; }
    [Length(1, 3)] public required ImmutableArray<ForeignKind> ForeignEnumImmutableArray5 { get; init; }
    [MaxLength(2)] public required ISet<DateOnly> DateOnlySet6 { get; set; }
    [MinLength(1)] [JsonRequired] public Int128[] Int128Array7 { get; init; }
    [Range(-2, 100)] [JsonPropertyName("a-b.c_D8")] public uint UInt328 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [JsonPropertyOrder(-9)] public string Text9 { get; init; }
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}

[ExtractionTool]
public sealed partial class Pairs171(string text1)
{
    [StringLength(6, MinimumLength = 2)] public string Text1 { get; } = text1;
    [Url] [JsonInclude] public string Text2 { get; private set; }
    public IReadOnlyList<Label> ClassReadOnlyList3 { get; init; } = [];
    public LinkedList<Sealed> ConstructorClassLinkedList4 { get; set; } = new();
    [JsonInclude] public IEnumerable<DateOnly> DateOnlyEnumerable5;
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Collection<DateTime> DateTimeCollection6 { get; init; }
    [JsonInclude] internal Queue<DateTimeOffset> DateTimeOffsetQueue7 { get; init; }
    public ConcurrentQueue<decimal> DecimalConcurrentQueue8 { get; init; } [JsonIgnore] public ConcurrentQueue<decimal>? DecimalConcurrentQueue8Ignored { get; init; }
    public ImmutableArray<Note> DefaultUnionImmutableArray9 { get; set; } = [];
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}

[ExtractionTool]
[method: JsonConstructor]
public partial record struct Pairs172(Shade? EnumNullable7 = null)
{
    [Url] [Obsolete("use another one")] public string Text1 { get; init; }
    
#nullable disable
    public SortedSet<BigInteger> BigIntegerSortedSet2 { get; set; }
#nullable restore
    [AllowNull] public Stack<bool> BooleanStack3 { get; set; }
    [DisallowNull] public ImmutableList<byte[]>? BytesImmutableList4 { get; set; }
    [DefaultValue('c')] public char Char5 { get; init; }
    public required IReadOnlyList<LongPart[]> DerivedLists6 { get; set; }
    [JsonRequired] public ImmutableHashSet<Grade> EnumMemberImmutableSet8 { get; init; }
    [JsonPropertyName("a-b.c_D9")] public Box<Access> FlagsBox9 { get; init; }
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}

[ExtractionTool]
[method: JsonConstructor]
public partial struct Pairs173(ISet<decimal> decimalSet7, Guid[] guidArray9)
{
    public OwnList<bool> BooleanOwnList1 { get; set; }
    public required IEnumerable<Label> ClassEnumerable2 { get; set; }
    public List<Sealed?> ConstructorClassNullables3 { get; set; }
    public IReadOnlyList<DateOnly> DateOnlyReadOnlyList4 { get; set; }
    public required Queue<DateTime> DateTimeQueue5 { get; init; }
    public ImmutableList<DateTimeOffset> DateTimeOffsetImmutableList6 { get; set; }
    public ISet<decimal> DecimalSet7 { get; } = decimalSet7;
    public ImmutableHashSet<Note> DefaultUnionImmutableSet8 { get; set; }
    public Guid[] GuidArray9 { get; } = guidArray9;
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}

[ExtractionTool]
public readonly partial record struct Pairs174
{
    public required IReadOnlyList<BigInteger> BigIntegerReadOnlyList1 { get; init; }
    [JsonRequired] public IEnumerable<bool> BooleanEnumerable2 { get; init; }
    [JsonRequired] public Queue<byte[]> BytesQueue3 { get; init; }
    [JsonRequired] public Stack<char> CharStack4 { get; init; }
    [JsonRequired] public LinkedList<LongPart> DerivedLinkedList5 { get; init; }
    public IReadOnlyList<Shade[]> EnumLists6 { get; init; }
    [JsonPropertyName("a-b.c_D7")] public Collection<Grade> EnumMemberCollection7 { get; init; }
    public Access[] FlagsArray8 { get; init; }
    public required Box<ForeignPart> ForeignBox9 { get; init; }
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}

public abstract record Pairs175Base
{
    public required Stack<Sealed> ConstructorClassStack1 { get; init; }
    public SortedSet<DateOnly> DateOnlySortedSet2 { get; init; }
    public ImmutableArray<DateTime> DateTimeImmutableArray3 { get; init; } = [];
    public required OwnList<DateTimeOffset> DateTimeOffsetOwnList4 { get; init; }
    public required IReadOnlyList<decimal[]> DecimalLists5 { get; init; }
}

[ExtractionTool]
public sealed partial record Pairs175 : Pairs175Base
{
    public required List<Note?> DefaultUnionNullables6 { get; init; }
    public Box<Box<int>> GenericBox7 { get; set; }
    public ISet<Guid> GuidSet8 { get; init; } = new HashSet<Guid>();
    public ConcurrentQueue<Half> HalfConcurrentQueue9 { get; init; }
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}

public abstract class Pairs176Base
{
    public required IReadOnlyList<Shade> EnumReadOnlyList1 { get; set; }
    public List<Half> HalfList6 { get; set; } = [];
    public LinkedList<Int128> Int128LinkedList7 { get; init; }
    public required Collection<Step> NumberedUnionCollection8 { get; init; }
}

[ExtractionTool]
public sealed partial class Pairs176(IEnumerable<Grade> enumMemberEnumerable2, Queue<Access> flagsQueue3, IReadOnlyList<ForeignPart[]> foreignLists4, Box<ForeignKind> foreignEnumBox5, Part? recordNullable9) : Pairs176Base
{
    public IEnumerable<Grade> EnumMemberEnumerable2 { get; } = enumMemberEnumerable2;
    public Queue<Access> FlagsQueue3 { get; } = flagsQueue3;
    public IReadOnlyList<ForeignPart[]> ForeignLists4 { get; } = foreignLists4;
    public Box<ForeignKind> ForeignEnumBox5 { get; } = foreignEnumBox5;
    public Part? RecordNullable9 { get; } = recordNullable9;
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}

public static partial class Pairs177Outer
{
[ExtractionTool]
public sealed partial record Pairs177
{
    public LinkedList<Access> FlagsLinkedList1 { get; set; }
    public Collection<ForeignPart> ForeignCollection2 { get; init; }
    public ISet<ForeignKind> ForeignEnumSet3 { get; set; } = new HashSet<ForeignKind>();
    public required ConcurrentQueue<Box<int>> GenericConcurrentQueue4 { get; init; }
    public required ImmutableList<Guid> GuidImmutableList5 { get; init; }
    public required ImmutableHashSet<Half> HalfImmutableSet6 { get; init; }
    public List<Int128> Int128List7 { get; set; }
    public required OwnList<short> Int16OwnList8 { get; set; }
    public required List<IMark?> InterfaceUnionNullables9 { get; set; }
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}
}

[ExtractionTool]
public sealed partial record Pairs178
{
    public IEnumerable<BigInteger> BigIntegerEnumerable1 { get; init; } = [];
    public Stack<Label> ClassStack2 { get; init; }
    [JsonPropertyName("a-b.c_D3")] public IReadOnlyList<Sealed> ConstructorClassReadOnlyList3 { get; init; }
    public Queue<DateOnly> DateOnlyQueue4 { get; init; } = new();
    public IReadOnlyList<DateTime> DateTimeReadOnlyList5 { get; set; } = [];
    [JsonRequired] public IReadOnlyList<ForeignKind> ForeignEnumReadOnlyList6 { get; init; }
    [JsonPropertyOrder(-7)] public IReadOnlyList<Box<int>> GenericReadOnlyList7 { get; init; }
    [JsonInclude] public IReadOnlyList<Guid> GuidReadOnlyList8 { get; private set; }
    [DisallowNull] public IReadOnlyList<int>? Int32ReadOnlyList9 { get; set; }
}

[ExtractionTool]
public sealed partial class Pairs179(ImmutableArray<Step> numberedUnionImmutableArray5, TimeOnly? timeOnlyNullable8)
{
    public required SortedSet<Shade> EnumSortedSet1 { get; init; }
    public required Stack<Int128> Int128Stack2 { get; set; }
    public ImmutableList<IMark> InterfaceUnionImmutableList3 { get; init; } = [];
    public required ImmutableHashSet<Carrier> NestedUnionImmutableSet4 { get; set; }
    public ImmutableArray<Step> NumberedUnionImmutableArray5 { get; } = numberedUnionImmutableArray5;
    public OwnList<Part> RecordOwnList6 { get; init; } = [];
    public List<Spot?> StructNullables7 { get; init; } = [];
    public TimeOnly? TimeOnlyNullable8 { get; } = timeOnlyNullable8;
    public ConcurrentQueue<TimeSpan> TimeSpanConcurrentQueue9 { get; set; }
}
