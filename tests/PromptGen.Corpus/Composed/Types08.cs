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

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public partial record struct Pairs140
{
    [EmailAddress] public string Text1 { get; set; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [JsonPropertyName("a-b.c_D2")] public sbyte? SByteNullable2 { get; init; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [JsonInclude] public byte Byte3;
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public double Double4 { get; init; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [Obsolete("use another one")] public long Int645 { get; init; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [JsonPropertyOrder(-6)] public decimal Decimal6 { get; init; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public required ulong UInt647 { get; set; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public float Single8 { get; set; }
    [Length(1, 3)] [AllowNull] public Half[] HalfArray9 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public partial struct Pairs141
{
    [EmailAddress] public string Text1 { get; set; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public sbyte? SByteNullable2 { get; init; }
    [Length(1, 3)] [DisallowNull] public ISet<Int128>? Int128Set3 { get; set; }
    [StringLength(6, MinimumLength = 2)] public string Text4 { get; init; }
    
#nullable disable
    [Url] public string Text5 { get; set; }
#nullable restore
    [Length(1, 3)] [JsonRequired] public ImmutableArray<BigInteger> BigIntegerImmutableArray6 { get; init; }
    [Length(1, 3)] [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] public List<byte> ByteList7 { get; init; }
    [Length(1, 3)] [JsonPropertyName("a-b.c_D8")] public byte[][] BytesArray8 { get; init; }
    [Length(1, 3)] [JsonPropertyOrder(-9)] public List<char> CharList9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public readonly partial record struct Pairs142
{
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public required sbyte SByte1 { get; init; }
    [Length(1, 3)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public List<UInt128> UInt128List2 { get; init; }
    [Length(1, 3)] [Description("Größe \"of\" the ClassArray3.")] public Label[] ClassArray3 { get; init; }
    [Length(1, 3)] public ISet<Sealed> ConstructorClassSet4 { get; init; }
    [Length(1, 3)] public required ImmutableArray<DateOnly> DateOnlyImmutableArray5 { get; init; }
    [Length(1, 3)] [JsonInclude] internal List<DateTime> DateTimeList6 { get; init; }
    [Length(1, 3)] public List<DateTimeOffset> DateTimeOffsetList7 { get; init; } [JsonIgnore] public List<DateTimeOffset>? DateTimeOffsetList7Ignored { get; init; }
    [Length(1, 3)] [Obsolete("use another one")] public List<decimal> DecimalList8 { get; init; }
    [Length(1, 3)] public List<Note> DefaultUnionList9 { get; init; }
}

public abstract record Pairs143Base
{
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public sbyte SByte1 { get; set; }
    [Length(1, 3)] [JsonInclude] public List<TimeOnly> TimeOnlyList2;
    [Length(1, 3)] public LongPart[] DerivedArray3 { get; set; }
    [Length(1, 3)] public required ISet<double> DoubleSet4 { get; init; }
    
#nullable disable
    [Length(1, 3)] public List<Shade> EnumList5 { get; set; }
#nullable restore
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs143 : Pairs143Base
{
    [Length(1, 3)] [Obsolete("use another one")] public ImmutableArray<Grade> EnumMemberImmutableArray6 { get; init; }
    [Length(1, 3)] [JsonInclude] public List<Access> FlagsList7 { get; private set; }
    [Length(1, 3)] [JsonRequired] public List<ForeignPart> ForeignList8 { get; init; }
    [Length(1, 3)] [JsonPropertyName("a-b.c_D9")] public List<ForeignKind> ForeignEnumList9 { get; init; }
}

public abstract class Pairs144Base
{
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public required sbyte SByte1 { get; set; }
    [Length(1, 3)] [Obsolete("use another one")] public Box<int>[] GenericArray3 { get; init; }
    
#nullable disable
    [Length(1, 3)] public ISet<Guid> GuidSet4 { get; set; }
#nullable restore
    [Length(1, 3)] [DisallowNull] public List<short>? Int16List5 { get; set; }
    [Length(1, 3)] [AllowNull] public List<int> Int32List6 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs144(List<TimeSpan> timeSpanList2) : Pairs144Base
{
    [Length(1, 3)] public List<TimeSpan> TimeSpanList2 { get; } = timeSpanList2;
    [Length(1, 3)] [JsonInclude] internal ImmutableArray<long> Int64ImmutableArray7 { get; init; }
    [Length(1, 3)] public List<IMark> InterfaceUnionList8 { get; set; }
    [Length(1, 3)] public required List<Carrier> NestedUnionList9 { get; init; }
}

public static partial class Pairs145Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs145
{
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [JsonInclude] public sbyte SByte1 { get; private set; }
    [Length(1, 3)] [Description("Größe \"of\" the UriList2.")] public List<Uri> UriList2 { get; init; }
    [Length(1, 3)] [JsonInclude] public Step[] NumberedUnionArray3;
    [Length(1, 3)] [JsonInclude] internal ISet<Part> RecordSet4 { get; init; }
    [Length(1, 3)] [AllowNull] public ISet<sbyte> SByteSet5 { get; set; }
    [Length(1, 3)] [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] public List<float> SingleList6 { get; init; }
    [Length(1, 3)] public ImmutableArray<Spot> StructImmutableArray7 { get; init; } [JsonIgnore] public ImmutableArray<Spot>? StructImmutableArray7Ignored { get; init; }
    [Length(1, 3)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ushort[] UInt16Array8 { get; init; }
    [Length(1, 3)] [DisallowNull] public uint[]? UInt32Array9 { get; set; }
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs146([property: AllowedValues(1, 2, 5)] int Int321, [property: EmailAddress] string? TextNullable3 = null)
{
    [AllowedValues("a", "b c")] public string Text2 { get; set; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [JsonPropertyOrder(-4)] public sbyte SByte4 { get; init; }
    [Length(1, 3)] [JsonInclude] public ulong[] UInt64Array5 { get; private set; }
    [Length(1, 3)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ISet<Outline> UnionSet6 { get; init; }
    [Length(1, 3)] public List<Version> VersionList7 { get; init; } [JsonIgnore] public List<Version>? VersionList7Ignored { get; init; }
    [Length(1, 3)] public string? TextNullable8 { get; init; } = null;
    [Length(1, 3)] public string? TextNullable9 { get; set; } = null;
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial class Pairs147(ImmutableArray<byte> byteImmutableArray7)
{
    [Length(1, 3)] [JsonPropertyName("a-b.c_D1")] public ImmutableArray<bool> BooleanImmutableArray1 { get; init; }
    [MaxLength(2)] [Obsolete("use another one")] public ISet<Half> HalfSet2 { get; init; }
    [StringLength(6, MinimumLength = 2)] [AllowNull] public string Text3 { get; set; }
    [Url] public string? TextNullable4 { get; init; } = null;
    [MaxLength(2)] [DisallowNull] public List<BigInteger>? BigIntegerList5 { get; set; }
    
#nullable disable
    [MaxLength(2)] public bool[] BooleanArray6 { get; set; }
#nullable restore
    [MaxLength(2)] public ImmutableArray<byte> ByteImmutableArray7 { get; } = byteImmutableArray7;
    [MaxLength(2)] public required ISet<byte[]> BytesSet8 { get; set; }
    [MaxLength(2)] public required char[] CharArray9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
[method: JsonConstructor]
public partial record struct Pairs148([property: Length(1, 3)] string? TextNullable1 = null)
{
    [MaxLength(2)] [Description("Größe \"of\" the UInt128Set2.")] public ISet<UInt128> UInt128Set2 { get; init; }
    [MaxLength(2)] [JsonInclude] internal List<Label> ClassList3 { get; init; }
    [MaxLength(2)] [JsonInclude] public ImmutableArray<Sealed> ConstructorClassImmutableArray4;
    [MaxLength(2)] public DateOnly[] DateOnlyArray5 { get; init; } [JsonIgnore] public DateOnly[]? DateOnlyArray5Ignored { get; init; }
    [MaxLength(2)] public DateTime[] DateTimeArray6 { get; init; }
    [MaxLength(2)] [JsonPropertyOrder(-7)] public DateTimeOffset[] DateTimeOffsetArray7 { get; init; }
    [MaxLength(2)] [AllowNull] public decimal[] DecimalArray8 { get; set; }
    [MaxLength(2)] [JsonRequired] public ISet<Note> DefaultUnionSet9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
[method: JsonConstructor]
public partial struct Pairs149(Shade[] enumArray4, ISet<Box<int>> genericSet9)
{
    [MaxLength(2)] [JsonInclude] internal short[] Int16Array1 { get; init; }
    [MaxLength(2)] [JsonPropertyName("a-b.c_D2")] public List<LongPart> DerivedList2 { get; init; }
    [MaxLength(2)] [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] public List<double> DoubleList3 { get; init; }
    [MaxLength(2)] public Shade[] EnumArray4 { get; } = enumArray4;
    [MaxLength(2)] public ISet<Grade> EnumMemberSet5 { get; set; }
    [MaxLength(2)] public required Access[] FlagsArray6 { get; set; }
    [MaxLength(2)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ForeignPart[] ForeignArray7 { get; init; }
    [MaxLength(2)] [Obsolete("use another one")] public ForeignKind[] ForeignEnumArray8 { get; init; }
    [MaxLength(2)] public ISet<Box<int>> GenericSet9 { get; } = genericSet9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public readonly partial record struct Pairs150
{
    [MaxLength(2)] [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] public List<ushort> UInt16List1 { get; init; }
    [MaxLength(2)] public ImmutableArray<Guid> GuidImmutableArray2 { get; init; }
    [MaxLength(2)] [JsonPropertyOrder(-3)] public ImmutableArray<Int128> Int128ImmutableArray3 { get; init; }
    [MaxLength(2)] [JsonPropertyOrder(-4)] public ISet<int> Int32Set4 { get; init; }
    [MaxLength(2)] public ISet<long> Int64Set5 { get; init; } [JsonIgnore] public ISet<long>? Int64Set5Ignored { get; init; }
    [MaxLength(2)] [Description("Größe \"of\" the InterfaceUnionImmutableArray6.")] public ImmutableArray<IMark> InterfaceUnionImmutableArray6 { get; init; }
    [MaxLength(2)] public Carrier[] NestedUnionArray7 { get; init; }
    [MaxLength(2)] public List<Step> NumberedUnionList8 { get; init; }
    [MaxLength(2)] public List<Part> RecordList9 { get; init; }
}

public abstract record Pairs151Base
{
    [MaxLength(2)] [JsonInclude] public ISet<float> SingleSet1 { get; private set; }
    [MaxLength(2)] [JsonPropertyOrder(-2)] public List<Spot> StructList2 { get; init; }
    [MaxLength(2)] [JsonInclude] internal TimeOnly[] TimeOnlyArray3 { get; init; }
    [MaxLength(2)] [Description("Größe \"of\" the TimeSpanArray4.")] public TimeSpan[] TimeSpanArray4 { get; init; }
    [MaxLength(2)] [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] public List<uint> UInt32List5 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs151 : Pairs151Base
{
    [MaxLength(2)] [JsonInclude] public ISet<ulong> UInt64Set6;
    [MaxLength(2)] public ImmutableArray<Outline> UnionImmutableArray7 { get; set; }
    [MaxLength(2)] public required ImmutableArray<Uri> UriImmutableArray8 { get; set; }
    [MaxLength(2)] [JsonInclude] public ImmutableArray<Version> VersionImmutableArray9 { get; private set; }
}

public abstract class Pairs152Base
{
    [MaxLength(2)] [JsonPropertyOrder(-1)] public ISet<bool> BooleanSet1 { get; init; }
    [MaxLength(2)] public string? TextNullable2 { get; init; } = null;
    [MaxLength(2)] public string? TextNullable3 { get; set; } = null;
    [MinLength(1)] public ImmutableArray<TimeOnly> TimeOnlyImmutableArray4 { get; init; } [JsonIgnore] public ImmutableArray<TimeOnly>? TimeOnlyImmutableArray4Ignored { get; init; }
    [StringLength(6, MinimumLength = 2)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string Text5 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial class Pairs152 : Pairs152Base
{
    [Url] [Description("Größe \"of\" the Text6.")] public string Text6 { get; init; }
    [MinLength(1)] [AllowNull] public BigInteger[] BigIntegerArray7 { get; set; }
    [MinLength(1)] [DisallowNull] public List<bool>? BooleanList8 { get; set; }
    [MinLength(1)] public ISet<byte> ByteSet9 { get; init; }
}

public static partial class Pairs153Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs153([property: MaxLength(2)] string? TextNullable2 = null)
{
    [MaxLength(2)] [JsonPropertyName("a-b.c_D1")] public List<long> Int64List1 { get; init; }
    [MinLength(1)] [Obsolete("use another one")] public ISet<Shade> EnumSet3 { get; init; }
    
#nullable disable
    [MinLength(1)] public List<byte[]> BytesList4 { get; set; }
#nullable restore
    [MinLength(1)] public ISet<char> CharSet5 { get; set; }
    [MinLength(1)] public required ISet<Label> ClassSet6 { get; init; }
    [MinLength(1)] public required List<Sealed> ConstructorClassList7 { get; set; }
    [MinLength(1)] [JsonRequired] public List<DateOnly> DateOnlyList8 { get; init; }
    [MinLength(1)] [JsonPropertyOrder(-9)] public ISet<DateTime> DateTimeSet9 { get; init; }
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs154([property: AllowedValues(1, 2, 5)] int Int321, [property: EmailAddress] string? TextNullable3 = null)
{
    [AllowedValues("a", "b c")] public string Text2 { get; set; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [JsonInclude] public sbyte SByte4;
    [Length(1, 3)] [DisallowNull] public Uri[]? UriArray5 { get; set; }
    [MaxLength(2)] public required List<Grade> EnumMemberList6 { get; init; }
    [MinLength(1)] [JsonInclude] public ISet<DateTimeOffset> DateTimeOffsetSet7 { get; private set; }
    [MinLength(1)] [JsonInclude] internal ImmutableArray<decimal> DecimalImmutableArray8 { get; init; }
    [MinLength(1)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Note[] DefaultUnionArray9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial class Pairs155(ISet<LongPart> derivedSet2)
{
    [MinLength(1)] [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] public List<ulong> UInt64List1 { get; init; }
    [MinLength(1)] public ISet<LongPart> DerivedSet2 { get; } = derivedSet2;
    [MinLength(1)] public required double[] DoubleArray3 { get; set; }
    [MinLength(1)] [Description("Größe \"of\" the EnumMemberArray4.")] public Grade[] EnumMemberArray4 { get; init; }
    [MinLength(1)] [JsonRequired] public ISet<Access> FlagsSet5 { get; init; }
    [MinLength(1)] [JsonPropertyName("a-b.c_D6")] public ISet<ForeignPart> ForeignSet6 { get; init; }
    [MinLength(1)] [JsonPropertyOrder(-7)] public ISet<ForeignKind> ForeignEnumSet7 { get; init; }
    [MinLength(1)] [JsonInclude] public List<Box<int>> GenericList8;
    [MinLength(1)] public List<Guid> GuidList9 { get; init; } [JsonIgnore] public List<Guid>? GuidList9Ignored { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
[method: JsonConstructor]
public partial record struct Pairs156([property: MinLength(1)] int[] Int32Array4)
{
    
#nullable disable
    [MinLength(1)] public ISet<ushort> UInt16Set1 { get; set; }
#nullable restore
    [MinLength(1)] [DisallowNull] public List<Half>? HalfList2 { get; set; }
    [MinLength(1)] [Obsolete("use another one")] public List<Int128> Int128List3 { get; init; }
    [MinLength(1)] [AllowNull] public long[] Int64Array5 { get; set; }
    [MinLength(1)] public IMark[] InterfaceUnionArray6 { get; init; }
    [MinLength(1)] public ISet<Carrier> NestedUnionSet7 { get; set; }
    [MinLength(1)] public ISet<Step> NumberedUnionSet8 { get; set; }
    [MinLength(1)] public Part[] RecordArray9 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
[method: JsonConstructor]
public partial struct Pairs157(ISet<uint> uInt32Set1, List<sbyte> sByteList2, float[] singleArray3, Spot[] structArray4, UInt128[] uInt128Array6, List<Outline> unionList7, ISet<Uri> uriSet8, Version[] versionArray9)
{
    [MinLength(1)] public ISet<uint> UInt32Set1 { get; } = uInt32Set1;
    [MinLength(1)] public List<sbyte> SByteList2 { get; } = sByteList2;
    [MinLength(1)] public float[] SingleArray3 { get; } = singleArray3;
    [MinLength(1)] public Spot[] StructArray4 { get; } = structArray4;
    [MinLength(1)] public ISet<TimeSpan> TimeSpanSet5 { get; init; }
    [MinLength(1)] public UInt128[] UInt128Array6 { get; } = uInt128Array6;
    [MinLength(1)] public List<Outline> UnionList7 { get; } = unionList7;
    [MinLength(1)] public ISet<Uri> UriSet8 { get; } = uriSet8;
    [MinLength(1)] public Version[] VersionArray9 { get; } = versionArray9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
[method: JsonConstructor]
public readonly partial record struct Pairs158([property: MinLength(1)] string? TextNullable2 = null, [property: Range(-2, 100)] int? Int32Nullable9 = null)
{
    [MinLength(1)] public ImmutableArray<short> Int16ImmutableArray1 { get; init; }
    [Range(-2, 100)] [JsonRequired] public byte Byte3 { get; init; }
    [StringLength(6, MinimumLength = 2)] public required string Text4 { get; init; }
    [Url] public string Text5 { get; init; }
    [Range(-2, 100)] public decimal Decimal6 { get; init; }
    [Range(-2, 100)] [JsonPropertyName("a-b.c_D7")] public double Double7 { get; init; }
    [Range(-2, 100)] public required short Int168 { get; init; }
}

public abstract record Pairs159Base
{
    [MinLength(1)] public ISet<BigInteger> BigIntegerSet1 { get; init; }
    [MinLength(1)] public string? TextNullable2 { get; init; } = null;
    [MinLength(1)] public string? TextNullable3 { get; set; } = null;
    [Range(-2, 100)] public long Int644 { get; set; }
    [Range(-2, 100)] public required float Single5 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs159 : Pairs159Base
{
    [Range(-2, 100)] [JsonPropertyOrder(-6)] public uint UInt326 { get; init; }
    [Range(-2, 100)] [JsonInclude] internal ulong UInt647 { get; init; }
    [Range(-2, 100)] [Description("Größe \"of\" the Int168.")] public short Int168 { get; init; }
    [Range(-2, 100)] public byte Byte9 { get; init; } [JsonIgnore] public byte? Byte9Ignored { get; init; }
}
