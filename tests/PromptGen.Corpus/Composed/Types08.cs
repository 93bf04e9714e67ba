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
public sealed partial record Pairs140([property: Length(1, 3)] string? TextNullable4 = null)
{
    [Length(1, 3)] [JsonPropertyOrder(-1)] public ISet<Version> VersionSet1 { get; init; }
    [Length(1, 3)] public string? TextNullable2 { get; init; } = null;
    [Length(1, 3)] public string? TextNullable3 { get; set; } = null;
    [MaxLength(2)] public required ImmutableArray<TimeOnly> TimeOnlyImmutableArray5 { get; set; }
    [StringLength(6, MinimumLength = 2)] [AllowNull] public string Text6 { get; set; }
    [Url] public required string Text7 { get; init; }
    [MaxLength(2)] [JsonPropertyName("a-b.c_D8")] public List<BigInteger> BigIntegerList8 { get; init; }
    [MaxLength(2)] [Description("Größe \"of\" the BooleanSet9.")] public ISet<bool> BooleanSet9 { get; init; }
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs141
{
    [MaxLength(2)] public ISet<byte> ByteSet1 { get; init; }
    [MaxLength(2)] public ISet<byte[]> BytesSet2 { get; set; }
    [MaxLength(2)] [JsonInclude] public char[] CharArray3 { get; private set; }
    [MaxLength(2)] [DisallowNull] public Label[]? ClassArray4 { get; set; }
    [MaxLength(2)] public ISet<Sealed> ConstructorClassSet5 { get; init; } [JsonIgnore] public ISet<Sealed>? ConstructorClassSet5Ignored { get; init; }
    
#nullable disable
    [MaxLength(2)] public ISet<DateOnly> DateOnlySet6 { get; set; }
#nullable restore
    [MaxLength(2)] [Obsolete("use another one")] public ImmutableArray<DateTime> DateTimeImmutableArray7 { get; init; }
    [MaxLength(2)] [JsonPropertyOrder(-8)] public ImmutableArray<DateTimeOffset> DateTimeOffsetImmutableArray8 { get; init; }
    [MaxLength(2)] public required decimal[] DecimalArray9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial class Pairs142(List<short> int16List1, Grade[] enumMemberArray6, ISet<ForeignPart> foreignSet7)
{
    [MaxLength(2)] public List<short> Int16List1 { get; } = int16List1;
    [MaxLength(2)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ISet<Note> DefaultUnionSet2 { get; init; }
    [MaxLength(2)] public ImmutableArray<LongPart> DerivedImmutableArray3 { get; init; }
    [MaxLength(2)] [AllowNull] public List<double> DoubleList4 { get; set; }
    [MaxLength(2)] [DisallowNull] public List<Shade>? EnumList5 { get; set; }
    [MaxLength(2)] public Grade[] EnumMemberArray6 { get; } = enumMemberArray6;
    [MaxLength(2)] public ISet<ForeignPart> ForeignSet7 { get; } = foreignSet7;
    [MaxLength(2)] [JsonInclude] public ISet<ForeignKind> ForeignEnumSet8 { get; private set; }
    [MaxLength(2)] [JsonInclude] public ImmutableArray<Box<int>> GenericImmutableArray9 { get; private set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public partial record struct Pairs143
{
    [MaxLength(2)] [DisallowNull] public List<Half>? HalfList1 { get; set; }
    
#nullable disable
    [MaxLength(2)] public Guid[] GuidArray2 { get; set; }
#nullable restore
    [MaxLength(2)] public ImmutableArray<Int128> Int128ImmutableArray3 { get; init; } [JsonIgnore] public ImmutableArray<Int128>? Int128ImmutableArray3Ignored { get; init; }
    [MaxLength(2)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public List<int> Int32List4 { get; init; }
    [MaxLength(2)] public List<long> Int64List5 { get; init; }
    [MaxLength(2)] [Description("Größe \"of\" the InterfaceUnionImmutableArray6.")] public ImmutableArray<IMark> InterfaceUnionImmutableArray6 { get; init; }
    [MaxLength(2)] public Carrier[] NestedUnionArray7 { get; init; }
    [MaxLength(2)] public List<Step> NumberedUnionList8 { get; set; }
    [MaxLength(2)] public List<Part> RecordList9 { get; init; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[method: JsonConstructor]
public partial struct Pairs144(List<Spot> structList3, List<UInt128> uInt128List4, List<ushort> uInt16List5, List<uint> uInt32List6, List<ulong> uInt64List7, List<Outline> unionList8, Uri[] uriArray9)
{
    [MaxLength(2)] public required TimeSpan[] TimeSpanArray1 { get; set; }
    [MaxLength(2)] [Obsolete("use another one")] public List<float> SingleList2 { get; init; }
    [MaxLength(2)] public List<Spot> StructList3 { get; } = structList3;
    [MaxLength(2)] public List<UInt128> UInt128List4 { get; } = uInt128List4;
    [MaxLength(2)] public List<ushort> UInt16List5 { get; } = uInt16List5;
    [MaxLength(2)] public List<uint> UInt32List6 { get; } = uInt32List6;
    [MaxLength(2)] public List<ulong> UInt64List7 { get; } = uInt64List7;
    [MaxLength(2)] public List<Outline> UnionList8 { get; } = unionList8;
    [MaxLength(2)] public Uri[] UriArray9 { get; } = uriArray9;
}

[ExtractionTool]
[method: JsonConstructor]
public readonly partial record struct Pairs145([property: MaxLength(2)] string? TextNullable2 = null)
{
    [MaxLength(2)] public List<Version> VersionList1 { get; init; }
    [MinLength(1)] public ImmutableArray<TimeSpan> TimeSpanImmutableArray3 { get; init; }
    [StringLength(6, MinimumLength = 2)] public string Text4 { get; init; }
    [Url] public string Text5 { get; init; }
    [MinLength(1)] public required BigInteger[] BigIntegerArray6 { get; init; }
    [MinLength(1)] [JsonRequired] public List<bool> BooleanList7 { get; init; }
    [MinLength(1)] [JsonPropertyOrder(-8)] public ImmutableArray<byte> ByteImmutableArray8 { get; init; }
    [MinLength(1)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public List<byte[]> BytesList9 { get; init; }
}

public abstract record Pairs146Base
{
    [MaxLength(2)] [JsonPropertyOrder(-1)] public bool[] BooleanArray1 { get; init; }
    [MaxLength(2)] public string? TextNullable2 { get; init; } = null;
    [MaxLength(2)] public string? TextNullable3 { get; set; } = null;
    [MinLength(1)] public ISet<Guid> GuidSet4 { get; init; } [JsonIgnore] public ISet<Guid>? GuidSet4Ignored { get; init; }
    [MinLength(1)] [Description("Größe \"of\" the CharSet5.")] public ISet<char> CharSet5 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs146 : Pairs146Base
{
    [MinLength(1)] public ISet<Label> ClassSet6 { get; set; }
    [MinLength(1)] public required Sealed[] ConstructorClassArray7 { get; set; }
    [MinLength(1)] [JsonRequired] public DateOnly[] DateOnlyArray8 { get; init; }
    [MinLength(1)] [JsonInclude] public List<DateTime> DateTimeList9 { get; private set; }
}

public abstract class Pairs147Base
{
    [MaxLength(2)] [JsonRequired] public long[] Int64Array1 { get; init; }
    [MinLength(1)] [AllowNull] public UInt128[] UInt128Array2 { get; set; }
    [MinLength(1)] [Obsolete("use another one")] public ISet<decimal> DecimalSet4 { get; init; }
    [MinLength(1)] [DisallowNull] public List<Note>? DefaultUnionList5 { get; set; }
    
#nullable disable
    [MinLength(1)] public List<LongPart> DerivedList6 { get; set; }
#nullable restore
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial class Pairs147(List<DateTimeOffset> dateTimeOffsetList3, Shade[] enumArray8) : Pairs147Base
{
    [MinLength(1)] public List<DateTimeOffset> DateTimeOffsetList3 { get; } = dateTimeOffsetList3;
    [MinLength(1)] public ISet<double> DoubleSet7 { get; init; }
    [MinLength(1)] public Shade[] EnumArray8 { get; } = enumArray8;
    [MinLength(1)] public List<Grade> EnumMemberList9 { get; init; }
}

public static partial class Pairs148Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs148
{
    [MinLength(1)] [Obsolete("use another one")] public ForeignKind[] ForeignEnumArray1 { get; init; }
    [MinLength(1)] [JsonRequired] public ForeignPart[] ForeignArray2 { get; init; }
    [MinLength(1)] public Box<int>[] GenericArray3 { get; init; }
    [MinLength(1)] public ISet<Half> HalfSet4 { get; init; }
    [MinLength(1)] public List<Int128> Int128List5 { get; init; }
    [MinLength(1)] [AllowNull] public int[] Int32Array6 { get; set; }
    [MinLength(1)] public ISet<long> Int64Set7 { get; set; }
    [MinLength(1)] public IMark[] InterfaceUnionArray8 { get; init; }
    [MinLength(1)] public ISet<Carrier> NestedUnionSet9 { get; set; }
}
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs149
{
    [MinLength(1)] public required ISet<Step> NumberedUnionSet1 { get; init; }
    [MinLength(1)] public ISet<Part> RecordSet2 { get; set; }
    [MinLength(1)] public required List<sbyte> SByteList3 { get; init; }
    [MinLength(1)] public float[] SingleArray4 { get; init; }
    [MinLength(1)] public ISet<Spot> StructSet5 { get; init; }
    [MinLength(1)] public TimeOnly[] TimeOnlyArray6 { get; init; }
    [MinLength(1)] public ISet<ushort> UInt16Set7 { get; init; }
    [MinLength(1)] public ISet<uint> UInt32Set8 { get; init; }
    [MinLength(1)] public ISet<ulong> UInt64Set9 { get; init; }
}

[ExtractionTool]
public sealed partial class Pairs150(Version[] versionArray3, string text7, string text8, byte byte9)
{
    [MinLength(1)] public ISet<Uri> UriSet1 { get; init; }
    [MinLength(1)] public Outline[] UnionArray2 { get; init; }
    [MinLength(1)] public Version[] VersionArray3 { get; } = versionArray3;
    [MinLength(1)] public string? TextNullable4 { get; init; } = null;
    [MinLength(1)] public string? TextNullable5 { get; set; } = null;
    [Range(-2, 100)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public decimal? DecimalNullable6 { get; init; }
    [StringLength(6, MinimumLength = 2)] public string Text7 { get; } = text7;
    [Url] public string Text8 { get; } = text8;
    [Range(-2, 100)] public byte Byte9 { get; } = byte9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
[method: JsonConstructor]
public partial record struct Pairs151([property: MinLength(1)] ImmutableArray<short> Int16ImmutableArray1, [property: MinLength(1)] string? TextNullable2 = null, [property: Range(-2, 100)] int? Int32Nullable6 = null)
{
    [Range(-2, 100)] public uint UInt323 { get; set; }
    [Range(-2, 100)] public required double Double4 { get; set; }
    [Range(-2, 100)] public short Int165 { get; init; }
    [Range(-2, 100)] [JsonPropertyName("a-b.c_D7")] public long Int647 { get; init; }
    [Range(-2, 100)] public required float Single8 { get; init; }
    [Range(-2, 100)] [JsonRequired] public ulong UInt649 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
[method: JsonConstructor]
public partial struct Pairs152(ImmutableArray<bool> booleanImmutableArray1, string text6)
{
    [MinLength(1)] public ImmutableArray<bool> BooleanImmutableArray1 { get; } = booleanImmutableArray1;
    [Range(-2, 100)] [Description("Größe \"of\" the Byte2.")] public byte Byte2 { get; init; }
    [Range(-2, 100)] public float Single3 { get; init; } [JsonIgnore] public float? Single3Ignored { get; init; }
    [Range(-2, 100)] [Obsolete("use another one")] public ulong UInt644 { get; init; }
    [Range(-2, 100)] [JsonPropertyOrder(-5)] public decimal Decimal5 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] public string Text6 { get; } = text6;
    [StringLength(6, MinimumLength = 2)] public string Text7 { get; set; }
    [Url] public string Text8 { get; set; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [AllowNull] public string Text9 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
[method: JsonConstructor]
public readonly partial record struct Pairs153([property: RegularExpression("[A-Z]{2}-[0-9]+")] string? TextNullable8 = null)
{
    [Range(-2, 100)] public decimal Decimal1 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] public string Text2 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [Description("Größe \"of\" the Text3.")] public string Text3 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] public string Text4 { get; init; } [JsonIgnore] public string? Text4Ignored { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string Text5 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [JsonRequired] public string Text6 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [Obsolete("use another one")] public string Text7 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [JsonPropertyName("a-b.c_D9")] public string Text9 { get; init; }
}

public abstract record Pairs154Base
{
    [Range(-2, 100)] public decimal? DecimalNullable1 { get; set; } = null;
    [Range(-2, 100)] [JsonInclude] public ushort UInt162 { get; private set; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] public string Text3 { get; set; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [DisallowNull] public string? Text4 { get; set; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [JsonInclude] public string Text5 { get; private set; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs154 : Pairs154Base
{
    [RegularExpression("[A-Z]{2}-[0-9]+")] public string? TextNullable6 { get; init; } = null;
    [RegularExpression("[A-Z]{2}-[0-9]+")] [JsonPropertyOrder(-7)] public string Text7 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] public required string Text8 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] public required string Text9 { get; set; }
}

public abstract class Pairs155Base
{
    [Range(-2, 100)] public byte? ByteNullable1 { get; init; } = null;
    
#nullable disable
    [RegularExpression("[A-Z]{2}-[0-9]+")] public string Text2 { get; set; }
#nullable restore
    [StringLength(6, MinimumLength = 2)] public required string Text3 { get; init; }
    [StringLength(6, MinimumLength = 2)] public string Text4 { get; init; } [JsonIgnore] public string? Text4Ignored { get; init; }
    [StringLength(6, MinimumLength = 2)] [JsonInclude] public string Text5 { get; private set; }
}

[ExtractionTool]
public sealed partial class Pairs155 : Pairs155Base
{
    [StringLength(6, MinimumLength = 2)] public string? TextNullable6 { get; init; } = null;
    [StringLength(6, MinimumLength = 2)] public string? TextNullable7 { get; set; } = null;
    [StringLength(6, MinimumLength = 2)] [JsonRequired] public string Text8 { get; init; }
    [StringLength(6, MinimumLength = 2)] [Obsolete("use another one")] public string Text9 { get; init; }
}

public static partial class Pairs156Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs156([property: RegularExpression("[A-Z]{2}-[0-9]+")] string Text2, [property: StringLength(6, MinimumLength = 2)] string? TextNullable3 = null)
{
    [Range(-2, 100)] public ushort UInt161 { get; set; }
    [StringLength(6, MinimumLength = 2)] [JsonPropertyName("a-b.c_D4")] public string Text4 { get; init; }
    [StringLength(6, MinimumLength = 2)] public required string Text5 { get; set; }
    [Url] [Description("Größe \"of\" the Text6.")] public string Text6 { get; init; }
    [Url] [DisallowNull] public string? Text7 { get; set; }
    [Url] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string Text8 { get; init; }
    [Url] public string? TextNullable9 { get; set; } = null;
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs157
{
    [Url] [JsonRequired] public string Text1 { get; init; }
    [Url] [Obsolete("use another one")] public string Text2 { get; init; }
    [Url] [JsonPropertyName("a-b.c_D3")] public string Text3 { get; init; }
    [Url] [JsonPropertyOrder(-4)] public string Text4 { get; init; }
    [Url] public required string Text5 { get; set; }
    
#nullable disable
    [Url] public string Text6 { get; set; }
#nullable restore
    public IReadOnlyList<BigInteger> BigIntegerReadOnlyList7 { get; init; } = [];
    public IEnumerable<DateOnly> DateOnlyEnumerable8 { get; init; }
    public SortedSet<DateTime> DateTimeSortedSet9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial class Pairs158(string text1, string text2, string text3, IEnumerable<BigInteger> bigIntegerEnumerable4, Stack<byte[]> bytesStack6, LinkedList<char> charLinkedList7, Collection<Label> classCollection8, ConcurrentQueue<Sealed> constructorClassConcurrentQueue9)
{
    [RegularExpression("[A-Z]{2}-[0-9]+")] public string Text1 { get; } = text1;
    [StringLength(6, MinimumLength = 2)] public string Text2 { get; } = text2;
    [Url] public string Text3 { get; } = text3;
    public IEnumerable<BigInteger> BigIntegerEnumerable4 { get; } = bigIntegerEnumerable4;
    public Queue<bool> BooleanQueue5 { get; init; }
    public Stack<byte[]> BytesStack6 { get; } = bytesStack6;
    public LinkedList<char> CharLinkedList7 { get; } = charLinkedList7;
    public Collection<Label> ClassCollection8 { get; } = classCollection8;
    public ConcurrentQueue<Sealed> ConstructorClassConcurrentQueue9 { get; } = constructorClassConcurrentQueue9;
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[method: JsonConstructor]
public partial record struct Pairs159([property: RegularExpression("[A-Z]{2}-[0-9]+")] string Text1)
{
    public IReadOnlyList<bool> BooleanReadOnlyList2 { get; set; }
    public Queue<DateOnly> DateOnlyQueue3 { get; set; }
    public ImmutableList<DateTime> DateTimeImmutableList4 { get; set; }
    public ImmutableHashSet<DateTimeOffset> DateTimeOffsetImmutableSet5 { get; init; }
    public OwnList<decimal> DecimalOwnList6 { get; set; }
    public List<Note?> DefaultUnionNullables7 { get; init; }
    public IReadOnlyList<LongPart[]> DerivedLists8 { get; set; }
    public Box<Shade> EnumBox9 { get; init; }
}
