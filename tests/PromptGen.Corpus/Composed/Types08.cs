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

public static partial class Pairs140Outer
{
[ExtractionTool]
public sealed partial record Pairs140([property: Length(1, 3)] string Text1 = "x \"y\"")
{
    [MaxLength(2)] public ISet<float> SingleSet2 { get; init; } [JsonIgnore] public ISet<float>? SingleSet2Ignored { get; init; }
    [StringLength(6, MinimumLength = 2)] public string Text3 { get; set; }
    [Url] public string Text4 { get; init; } = "x \"y\"";
    [MaxLength(2)] public List<BigInteger> BigIntegerList5 { get; set; } = [];
    [MaxLength(2)] [DisallowNull] public bool[]? BooleanArray6 { get; set; }
    [MaxLength(2)] public ImmutableArray<byte> ByteImmutableArray7 { get; init; }
    [MaxLength(2)] [Description("Größe \"of\" the BytesSet8.")] public ISet<byte[]> BytesSet8 { get; init; }
    [MaxLength(2)] [AllowNull] public ISet<char> CharSet9 { get; set; }
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs141([property: MaxLength(2)] double[] DoubleArray9)
{
    [MaxLength(2)] public required Label[] ClassArray1 { get; set; }
    [MaxLength(2)] public Sealed[] ConstructorClassArray2 { get; set; }
    [MaxLength(2)] [JsonPropertyOrder(-3)] public DateOnly[] DateOnlyArray3 { get; init; }
    [MaxLength(2)] public required ISet<DateTime> DateTimeSet4 { get; init; }
    [MaxLength(2)] [JsonInclude] public DateTimeOffset[] DateTimeOffsetArray5 { get; private set; }
    
#nullable disable
    [MaxLength(2)] public ISet<decimal> DecimalSet6 { get; set; }
#nullable restore
    [MaxLength(2)] [Obsolete("use another one")] public ISet<Note> DefaultUnionSet7 { get; init; }
    [MaxLength(2)] [JsonRequired] public ImmutableArray<LongPart> DerivedImmutableArray8 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial class Pairs142(ISet<Shade> enumSet1, short[] int16Array9)
{
    [MaxLength(2)] public ISet<Shade> EnumSet1 { get; } = enumSet1;
    [MaxLength(2)] public ImmutableArray<Grade> EnumMemberImmutableArray2 { get; set; } = [];
    [MaxLength(2)] public List<ForeignPart> ForeignList3 { get; init; } = [];
    [MaxLength(2)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public List<ForeignKind> ForeignEnumList4 { get; init; }
    [MaxLength(2)] [DisallowNull] public Box<int>[]? GenericArray5 { get; set; }
    [MaxLength(2)] public ImmutableArray<Guid> GuidImmutableArray6 { get; set; }
    [MaxLength(2)] public required ImmutableArray<Half> HalfImmutableArray7 { get; init; }
    [MaxLength(2)] [JsonPropertyName("a-b.c_D8")] public List<Int128> Int128List8 { get; init; }
    [MaxLength(2)] public short[] Int16Array9 { get; } = int16Array9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public partial record struct Pairs143
{
    
#nullable disable
    [MaxLength(2)] public List<int> Int32List1 { get; set; }
#nullable restore
    [MaxLength(2)] public long[] Int64Array2 { get; init; } [JsonIgnore] public long[]? Int64Array2Ignored { get; init; }
    [MaxLength(2)] public ISet<IMark> InterfaceUnionSet3 { get; init; }
    [MaxLength(2)] public required ISet<Carrier> NestedUnionSet4 { get; set; }
    [MaxLength(2)] [JsonPropertyOrder(-5)] public ImmutableArray<Step> NumberedUnionImmutableArray5 { get; init; }
    [MaxLength(2)] public List<Part> RecordList6 { get; init; }
    [MaxLength(2)] public ImmutableArray<Spot> StructImmutableArray7 { get; init; } [JsonIgnore] public ImmutableArray<Spot>? StructImmutableArray7Ignored { get; init; }
    [MaxLength(2)] public TimeOnly[] TimeOnlyArray8 { get; init; }
    [MaxLength(2)] public TimeSpan[] TimeSpanArray9 { get; init; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public partial struct Pairs144(ImmutableArray<uint> uInt32ImmutableArray3, List<ulong> uInt64List4, List<Outline> unionList5, List<Uri> uriList6, List<Version> versionList7, string? textNullable9)
{
    [MaxLength(2)] [DisallowNull] public List<UInt128>? UInt128List1 { get; set; }
    [MaxLength(2)] public ushort[] UInt16Array2 { get; set; }
    [MaxLength(2)] public ImmutableArray<uint> UInt32ImmutableArray3 { get; } = uInt32ImmutableArray3;
    [MaxLength(2)] public List<ulong> UInt64List4 { get; } = uInt64List4;
    [MaxLength(2)] public List<Outline> UnionList5 { get; } = unionList5;
    [MaxLength(2)] public List<Uri> UriList6 { get; } = uriList6;
    [MaxLength(2)] public List<Version> VersionList7 { get; } = versionList7;
    [MaxLength(2)] [DefaultValue("x \"y\"")] public string Text8 { get; init; }
    [MaxLength(2)] public string? TextNullable9 { get; } = textNullable9;
}

[ExtractionTool]
public readonly partial record struct Pairs145([property: MaxLength(2)] string Text1 = "x \"y\"", [property: StringLength(6, MinimumLength = 2)] string Text3 = "x \"y\"", [property: Url] string Text4 = "x \"y\"")
{
    [MinLength(1)] public ImmutableArray<Int128> Int128ImmutableArray2 { get; init; }
    [MinLength(1)] public required BigInteger[] BigIntegerArray5 { get; init; }
    [MinLength(1)] [JsonRequired] public List<bool> BooleanList6 { get; init; }
    [MinLength(1)] [JsonPropertyOrder(-7)] public ISet<byte> ByteSet7 { get; init; }
    [MinLength(1)] [JsonPropertyName("a-b.c_D8")] public List<byte[]> BytesList8 { get; init; }
    [MinLength(1)] public char[] CharArray9 { get; init; } [JsonIgnore] public char[]? CharArray9Ignored { get; init; }
}

public abstract record Pairs146Base
{
    [MinLength(1)] public ISet<Label> ClassSet1 { get; init; } = new HashSet<Label>();
    [MinLength(1)] [Obsolete("use another one")] public List<Sealed> ConstructorClassList2 { get; init; }
    [MinLength(1)] [JsonInclude] public ISet<DateOnly> DateOnlySet3 { get; private set; }
    [MinLength(1)] [AllowNull] public List<DateTime> DateTimeList4 { get; set; }
    [MinLength(1)] public List<DateTimeOffset> DateTimeOffsetList5 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs146 : Pairs146Base
{
    [MinLength(1)] public required decimal[] DecimalArray6 { get; set; }
    [MinLength(1)] [JsonRequired] public Note[] DefaultUnionArray7 { get; init; }
    [MinLength(1)] public List<LongPart> DerivedList8 { get; init; } [JsonIgnore] public List<LongPart>? DerivedList8Ignored { get; init; }
    [MinLength(1)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ISet<double> DoubleSet9 { get; init; }
}

public abstract class Pairs147Base
{
    
#nullable disable
    [MinLength(1)] public Shade[] EnumArray1 { get; set; }
#nullable restore
    [MinLength(1)] [JsonPropertyOrder(-3)] public ForeignPart[] ForeignArray3 { get; init; }
    [MinLength(1)] [Description("Größe \"of\" the ForeignEnumArray4.")] public ForeignKind[] ForeignEnumArray4 { get; init; }
    [MinLength(1)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ISet<Box<int>> GenericSet5 { get; init; }
    [MinLength(1)] [DisallowNull] public Guid[]? GuidArray6 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial class Pairs147(List<Grade> enumMemberList2, List<Half> halfList7) : Pairs147Base
{
    [MinLength(1)] public List<Grade> EnumMemberList2 { get; } = enumMemberList2;
    [MinLength(1)] public List<Half> HalfList7 { get; } = halfList7;
    [MinLength(1)] [AllowNull] public int[] Int32Array8 { get; set; }
    [MinLength(1)] [JsonInclude] public ImmutableArray<long> Int64ImmutableArray9 { get; private set; }
}

public static partial class Pairs148Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs148([property: MinLength(1)] List<Carrier> NestedUnionList2)
{
    [MinLength(1)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public IMark[] InterfaceUnionArray1 { get; init; }
    [MinLength(1)] public List<Step> NumberedUnionList3 { get; init; }
    [MinLength(1)] public Part[] RecordArray4 { get; set; }
    [MinLength(1)] public ISet<sbyte> SByteSet5 { get; init; }
    [MinLength(1)] public float[] SingleArray6 { get; init; }
    [MinLength(1)] public Spot[] StructArray7 { get; init; }
    [MinLength(1)] public ISet<TimeOnly> TimeOnlySet8 { get; set; }
    [MinLength(1)] public ISet<TimeSpan> TimeSpanSet9 { get; set; }
}
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs149([property: MinLength(1)] string? TextNullable9 = null)
{
    [MinLength(1)] [JsonInclude] public UInt128[] UInt128Array1 { get; private set; }
    [MinLength(1)] public ISet<ushort> UInt16Set2 { get; init; }
    [MinLength(1)] public List<uint> UInt32List3 { get; init; }
    [MinLength(1)] public ulong[] UInt64Array4 { get; init; }
    [MinLength(1)] public ISet<Outline> UnionSet5 { get; init; }
    [MinLength(1)] public ISet<Uri> UriSet6 { get; init; }
    [MinLength(1)] public ISet<Version> VersionSet7 { get; init; }
    [MinLength(1)] [DefaultValue("x \"y\"")] public string Text8 { get; init; }
}

[ExtractionTool]
public sealed partial class Pairs150(string text3, decimal decimal4)
{
    [Range(-2, 100)] [Obsolete("use another one")] public byte Byte1 { get; init; }
    [StringLength(6, MinimumLength = 2)] [AllowNull] public string Text2 { get; set; }
    [Url] public string Text3 { get; } = text3;
    [Range(-2, 100)] public decimal Decimal4 { get; } = decimal4;
    [Range(-2, 100)] public double Double5 { get; set; }
    [Range(-2, 100)] public Half Half6 { get; init; }
    [Range(-2, 100)] public required short Int167 { get; init; }
    [Range(-2, 100)] public required int Int328 { get; set; }
    [Range(-2, 100)] public long Int649 { get; init; } = -5000000000;
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public partial record struct Pairs151([property: Range(-2, 100)] float Single1 = 1.5f, [property: RegularExpression("[A-Z]{2}-[0-9]+")] string Text8 = "x \"y\"")
{
    [Range(-2, 100)] [JsonPropertyName("a-b.c_D2")] public uint UInt322 { get; init; }
    [Range(-2, 100)] [DefaultValue(5000000000)] public ulong UInt643 { get; init; }
    [Range(-2, 100)] [Description("Größe \"of\" the Int164.")] public short Int164 { get; init; }
    [Range(-2, 100)] public Half Half5 { get; init; } [JsonIgnore] public Half? Half5Ignored { get; init; }
    [Range(-2, 100)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ushort? UInt16Nullable6 { get; init; }
    [Range(-2, 100)] [JsonPropertyOrder(-7)] public decimal Decimal7 { get; init; }
    [StringLength(6, MinimumLength = 2)] public string Text9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public partial struct Pairs152(string text2)
{
    [Range(-2, 100)] [DefaultValue(3)] public byte Byte1 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] public string Text2 { get; } = text2;
    [Url] public string Text3 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [AllowNull] public string Text4 { get; set; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [DefaultValue("x \"y\"")] public string Text5 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [Description("Größe \"of\" the Text6.")] public string Text6 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [DisallowNull] public string? Text7 { get; set; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] public string Text8 { get; init; } [JsonIgnore] public string? Text8Ignored { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string Text9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public readonly partial record struct Pairs153([property: Range(-2, 100)] ushort UInt161 = 300)
{
    [RegularExpression("[A-Z]{2}-[0-9]+")] public string Text2 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [JsonRequired] public string Text3 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [Obsolete("use another one")] public string Text4 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [JsonPropertyOrder(-5)] public string Text5 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] public required string Text6 { get; init; }
    [StringLength(6, MinimumLength = 2)] [DefaultValue("x \"y\"")] public string Text7 { get; init; }
    [StringLength(6, MinimumLength = 2)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string Text8 { get; init; }
    [StringLength(6, MinimumLength = 2)] [JsonRequired] public string Text9 { get; init; }
}

public abstract record Pairs154Base
{
    [Range(-2, 100)] [JsonInclude] public short? Int16Nullable1 { get; private set; }
    [Range(-2, 100)] public byte Byte2 { get; set; } = 3;
    [RegularExpression("[A-Z]{2}-[0-9]+")] [JsonInclude] public string Text3 { get; private set; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] public string Text4 { get; init; } = "x \"y\"";
    [RegularExpression("[A-Z]{2}-[0-9]+")] public string Text5 { get; set; } = "x \"y\"";
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs154 : Pairs154Base
{
    [RegularExpression("[A-Z]{2}-[0-9]+")] public required string Text6 { get; set; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] public string Text7 { get; set; }
    
#nullable disable
    [RegularExpression("[A-Z]{2}-[0-9]+")] public string Text8 { get; set; }
#nullable restore
    [StringLength(6, MinimumLength = 2)] [DisallowNull] public string? Text9 { get; set; }
}

public abstract class Pairs155Base
{
    [StringLength(6, MinimumLength = 2)] [JsonInclude] public string Text2 { get; private set; }
    [StringLength(6, MinimumLength = 2)] public string Text3 { get; init; } = "x \"y\"";
    [StringLength(6, MinimumLength = 2)] public string Text4 { get; set; } = "x \"y\"";
    [StringLength(6, MinimumLength = 2)] [Obsolete("use another one")] public string Text5 { get; init; }
    [StringLength(6, MinimumLength = 2)] [JsonPropertyName("a-b.c_D6")] public string Text6 { get; init; }
}

[ExtractionTool]
public sealed partial class Pairs155(string text1) : Pairs155Base
{
    [StringLength(6, MinimumLength = 2)] public string Text1 { get; } = text1;
    [StringLength(6, MinimumLength = 2)] public required string Text7 { get; init; }
    [Url] [Description("Größe \"of\" the Text8.")] public string Text8 { get; init; }
    [Url] public string Text9 { get; init; } [JsonIgnore] public string? Text9Ignored { get; init; }
}

public static partial class Pairs156Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs156
{
    [Url] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string Text1 { get; init; }
    [Url] public string Text2 { get; set; } = "x \"y\"";
    [Url] [JsonRequired] public string Text3 { get; init; }
    [Url] [Obsolete("use another one")] public string Text4 { get; init; }
    [Url] [JsonPropertyName("a-b.c_D5")] public string Text5 { get; init; }
    [Url] [JsonPropertyOrder(-6)] public string Text6 { get; init; }
    [Url] public required string Text7 { get; init; }
    [Url] public required string Text8 { get; set; }
    [Url] public string Text9 { get; set; }
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs157
{
    
#nullable disable
    [Url] public string Text1 { get; set; }
#nullable restore
    public IReadOnlyList<BigInteger> BigIntegerReadOnlyList2 { get; init; }
    public IEnumerable<Sealed> ConstructorClassEnumerable3 { get; init; }
    public SortedSet<DateOnly> DateOnlySortedSet4 { get; init; }
    public Queue<DateTime> DateTimeQueue5 { get; init; }
    public Stack<DateTimeOffset> DateTimeOffsetStack6 { get; init; }
    public LinkedList<decimal> DecimalLinkedList7 { get; init; }
    public Collection<Note> DefaultUnionCollection8 { get; init; }
    public ConcurrentQueue<LongPart> DerivedConcurrentQueue9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial class Pairs158(IEnumerable<BigInteger> bigIntegerEnumerable1, ImmutableList<bool> booleanImmutableList2, ImmutableHashSet<byte[]> bytesImmutableSet3, OwnList<char> charOwnList4, List<Label?> classNullables5, IReadOnlyList<Sealed[]> constructorClassLists6, Box<DateOnly> dateOnlyBox7, IReadOnlyList<DateTime> dateTimeReadOnlyList8, SortedSet<DateTimeOffset> dateTimeOffsetSortedSet9)
{
    public IEnumerable<BigInteger> BigIntegerEnumerable1 { get; } = bigIntegerEnumerable1;
    public ImmutableList<bool> BooleanImmutableList2 { get; } = booleanImmutableList2;
    public ImmutableHashSet<byte[]> BytesImmutableSet3 { get; } = bytesImmutableSet3;
    public OwnList<char> CharOwnList4 { get; } = charOwnList4;
    public List<Label?> ClassNullables5 { get; } = classNullables5;
    public IReadOnlyList<Sealed[]> ConstructorClassLists6 { get; } = constructorClassLists6;
    public Box<DateOnly> DateOnlyBox7 { get; } = dateOnlyBox7;
    public IReadOnlyList<DateTime> DateTimeReadOnlyList8 { get; } = dateTimeReadOnlyList8;
    public SortedSet<DateTimeOffset> DateTimeOffsetSortedSet9 { get; } = dateTimeOffsetSortedSet9;
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public partial record struct Pairs159(Shade? EnumNullable9 = null)
{
    public IReadOnlyList<bool> BooleanReadOnlyList1 { get; set; }
    public required Queue<Sealed> ConstructorClassQueue2 { get; init; }
    public ImmutableList<DateOnly> DateOnlyImmutableList3 { get; set; }
    public Stack<DateTime> DateTimeStack4 { get; set; }
    [MinLength(1)] public required ImmutableArray<DateTimeOffset> DateTimeOffsetImmutableArray5 { get; init; }
    public ImmutableHashSet<Note> DefaultUnionImmutableSet6 { get; set; }
    public LinkedList<LongPart> DerivedLinkedList7 { get; set; }
    public required OwnList<double> DoubleOwnList8 { get; init; }
}
