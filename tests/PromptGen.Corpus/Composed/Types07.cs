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
public sealed partial record ConstraintRegularExpressionAlone([property: RegularExpression("[A-Z]{2}-[0-9]+")] string Text1);

[ExtractionTool]
public sealed partial record ConstraintEmailAddressAlone([property: EmailAddress] string Text1);

[ExtractionTool]
public sealed partial record ConstraintUrlAlone([property: Url] string Text1);

[ExtractionTool]
public sealed partial record ConstraintAllowedTextsAlone([property: AllowedValues("a", "b c")] string Text1);

[ExtractionTool]
public sealed partial record ConstraintAllowedNumbersAlone([property: AllowedValues(1, 2, 5)] int Int321);

[ExtractionTool]
public sealed partial record Pairs125([property: AllowedValues(1, 2, 5)] int Int321 = -70000)
{
    [AllowedValues("a", "b c")] public string Text2 { get; init; }
    [EmailAddress] public string? TextNullable3 { get; set; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public required byte? ByteNullable4 { get; init; }
    [Length(1, 3)] public required List<bool> BooleanList5 { get; set; }
    [MaxLength(2)] public sbyte[] SByteArray6 { get; init; } = [];
    [MinLength(1)] public ISet<short> Int16Set7 { get; set; } = new HashSet<short>();
    [Range(-2, 100)] [JsonRequired] public ushort? UInt16Nullable8 { get; init; }
    [RegularExpression("[A-Z]{2}-[0-9]+")] [JsonPropertyName("a-b.c_D9")] public string? TextNullable9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs126(int int324)
{
    [AllowedValues(1, 2, 5)] public int Int321 { get; set; }
    [StringLength(6, MinimumLength = 2)] [JsonPropertyOrder(-2)] public string? TextNullable2 { get; init; }
    [Url] [JsonInclude] public string? TextNullable3 { get; private set; }
    [AllowedValues(1, 2, 5)] public int Int324 { get; } = int324;
    [AllowedValues(1, 2, 5)] [DefaultValue(-70000)] public int Int325 { get; init; }
    [AllowedValues(1, 2, 5)] [Description("Größe \"of\" the Int326.")] public int Int326 { get; init; }
    [AllowedValues(1, 2, 5)] public int Int327 { get; init; } [JsonIgnore] public int? Int327Ignored { get; init; }
    [AllowedValues(1, 2, 5)] [JsonInclude] public int Int328 { get; private set; }
    [AllowedValues(1, 2, 5)] public int Int329 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public partial record struct Pairs127
{
    [AllowedValues(1, 2, 5)] [JsonRequired] public int Int321 { get; init; }
    [AllowedValues(1, 2, 5)] [Obsolete("use another one")] public int Int322 { get; init; }
    [AllowedValues(1, 2, 5)] [JsonPropertyName("a-b.c_D3")] public int Int323 { get; init; }
    [AllowedValues(1, 2, 5)] [JsonPropertyOrder(-4)] public int Int324 { get; init; }
    [AllowedValues(1, 2, 5)] public required int Int325 { get; init; }
    [AllowedValues(1, 2, 5)] public required int Int326 { get; set; }
    [AllowedValues("a", "b c")] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string Text7 { get; init; }
    [StringLength(6, MinimumLength = 2)] [Description("Größe \"of\" the TextNullable8.")] public string? TextNullable8 { get; init; }
    [Url] [AllowNull] public string Text9 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public partial struct Pairs128(int int321, string text3)
{
    [AllowedValues(1, 2, 5)] public int Int321 { get; } = int321;
    [AllowedValues("a", "b c")] [AllowNull] public string Text2 { get; set; }
    [AllowedValues("a", "b c")] public string Text3 { get; } = text3;
    [AllowedValues("a", "b c")] [DefaultValue("x \"y\"")] public string Text4 { get; init; }
    [AllowedValues("a", "b c")] [Description("Größe \"of\" the Text5.")] public string Text5 { get; init; }
    [AllowedValues("a", "b c")] [DisallowNull] public string? Text6 { get; set; }
    [AllowedValues("a", "b c")] public string Text7 { get; init; } [JsonIgnore] public string? Text7Ignored { get; init; }
    [AllowedValues("a", "b c")] [JsonRequired] public string Text8 { get; init; }
    [AllowedValues("a", "b c")] [Obsolete("use another one")] public string Text9 { get; init; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly partial record struct Pairs129([property: AllowedValues(1, 2, 5)] int Int321, [property: AllowedValues("a", "b c")] string Text2 = "x \"y\"")
{
    [AllowedValues("a", "b c")] [JsonPropertyName("a-b.c_D3")] public string Text3 { get; init; }
    [AllowedValues("a", "b c")] [JsonPropertyOrder(-4)] public string Text4 { get; init; }
    [AllowedValues("a", "b c")] public required string Text5 { get; init; }
    [EmailAddress] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? TextNullable6 { get; init; }
    [StringLength(6, MinimumLength = 2)] public string Text7 { get; init; } [JsonIgnore] public string? Text7Ignored { get; init; }
    [Url] [DefaultValue("x \"y\"")] public string Text8 { get; init; }
    [EmailAddress] [DefaultValue("x \"y\"")] public string Text9 { get; init; }
}

public abstract record Pairs130Base
{
    [AllowedValues(1, 2, 5)] public int Int321 { get; init; } = -70000;
    [AllowedValues(1, 2, 5)] public int Int322 { get; set; } = -70000;
    [AllowedValues("a", "b c")] [JsonInclude] public string Text3 { get; private set; }
    [AllowedValues("a", "b c")] public string Text4 { get; init; } = "x \"y\"";
    [AllowedValues("a", "b c")] public string Text5 { get; set; } = "x \"y\"";
}

[ExtractionTool]
public sealed partial record Pairs130 : Pairs130Base
{
    [AllowedValues("a", "b c")] public required string Text6 { get; set; }
    [AllowedValues("a", "b c")] public string Text7 { get; set; }
    
#nullable disable
    [AllowedValues("a", "b c")] public string Text8 { get; set; }
#nullable restore
    [EmailAddress] [AllowNull] public string Text9 { get; set; }
}

public abstract class Pairs131Base
{
    [AllowedValues("a", "b c")] public required string Text1 { get; init; }
    [EmailAddress] [Description("Größe \"of\" the Text3.")] public string Text3 { get; init; }
    [EmailAddress] [DisallowNull] public string? Text4 { get; set; }
    [EmailAddress] public string Text5 { get; init; } [JsonIgnore] public string? Text5Ignored { get; init; }
    [EmailAddress] [JsonInclude] public string Text6 { get; private set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs131(string? textNullable2) : Pairs131Base
{
    [EmailAddress] public string? TextNullable2 { get; } = textNullable2;
    [EmailAddress] public string? TextNullable7 { get; init; }
    [EmailAddress] public string? TextNullable8 { get; init; } = null;
    [EmailAddress] public string? TextNullable9 { get; set; } = null;
}

public static partial class Pairs132Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs132([property: EmailAddress] string? TextNullable3 = null)
{
    [EmailAddress] [JsonRequired] public string? TextNullable1 { get; init; }
    [EmailAddress] [Obsolete("use another one")] public string? TextNullable2 { get; init; }
    [EmailAddress] [JsonPropertyName("a-b.c_D4")] public string Text4 { get; init; }
    [EmailAddress] [JsonPropertyOrder(-5)] public string Text5 { get; init; }
    [EmailAddress] public required string Text6 { get; init; }
    [EmailAddress] public required string? TextNullable7 { get; set; }
    
#nullable disable
    [EmailAddress] public string Text8 { get; set; }
#nullable restore
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [JsonInclude] public uint? UInt32Nullable9 { get; private set; }
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs133([property: EmailAddress] string? TextNullable1)
{
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public long? Int64Nullable2 { get; set; }
    [StringLength(6, MinimumLength = 2)] public required string Text3 { get; set; }
    [Url] [DisallowNull] public string? Text4 { get; set; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public decimal? DecimalNullable5 { get; init; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public double? DoubleNullable6 { get; init; } = null;
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public Half? HalfNullable7 { get; set; } = null;
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [JsonPropertyOrder(-8)] public short? Int16Nullable8 { get; init; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [Obsolete("use another one")] public int? Int32Nullable9 { get; init; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial class Pairs134(ushort uInt162)
{
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public required float? SingleNullable1 { get; set; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public ushort UInt162 { get; } = uInt162;
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [JsonRequired] public ulong? UInt64Nullable3 { get; init; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [DefaultValue(70000)] public uint UInt324 { get; init; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [Description("Größe \"of\" the SByteNullable5.")] public sbyte? SByteNullable5 { get; init; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public long Int646 { get; init; } [JsonIgnore] public long? Int646Ignored { get; init; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public double Double7 { get; init; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [JsonPropertyName("a-b.c_D8")] public byte Byte8 { get; init; }
    
#nullable disable
    [Length(1, 3)] public Int128[] Int128Array9 { get; set; }
#nullable restore
}

[ExtractionTool]
public partial record struct Pairs135([property: Url] string Text4, [property: Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] sbyte SByte1 = -3)
{
    [Length(1, 3)] [DisallowNull] public ISet<Half>? HalfSet2 { get; set; }
    
#nullable disable
    [StringLength(6, MinimumLength = 2)] public string Text3 { get; set; }
#nullable restore
    [Length(1, 3)] [Description("Größe \"of\" the BigIntegerImmutableArray5.")] public ImmutableArray<BigInteger> BigIntegerImmutableArray5 { get; init; }
    [Length(1, 3)] [AllowNull] public List<byte> ByteList6 { get; set; }
    [Length(1, 3)] public byte[][] BytesArray7 { get; init; }
    [Length(1, 3)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public List<char> CharList8 { get; init; }
    [Length(1, 3)] public List<Label> ClassList9 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public partial struct Pairs136(List<double> doubleList9)
{
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public required sbyte? SByteNullable1 { get; set; }
    [Length(1, 3)] [JsonPropertyName("a-b.c_D2")] public ImmutableArray<Sealed> ConstructorClassImmutableArray2 { get; init; }
    [Length(1, 3)] public required List<DateOnly> DateOnlyList3 { get; init; }
    [Length(1, 3)] [JsonRequired] public DateTime[] DateTimeArray4 { get; init; }
    [Length(1, 3)] [JsonPropertyOrder(-5)] public ISet<DateTimeOffset> DateTimeOffsetSet5 { get; init; }
    [Length(1, 3)] [Obsolete("use another one")] public List<decimal> DecimalList6 { get; init; }
    
#nullable disable
    [Length(1, 3)] public List<Note> DefaultUnionList7 { get; set; }
#nullable restore
    [Length(1, 3)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public LongPart[] DerivedArray8 { get; init; }
    [Length(1, 3)] public List<double> DoubleList9 { get; } = doubleList9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public readonly partial record struct Pairs137([property: Length(1, 3)] List<Guid> GuidList6)
{
    [Length(1, 3)] public List<Shade> EnumList1 { get; init; } [JsonIgnore] public List<Shade>? EnumList1Ignored { get; init; }
    [Length(1, 3)] [Description("Größe \"of\" the EnumMemberArray2.")] public Grade[] EnumMemberArray2 { get; init; }
    [Length(1, 3)] [JsonRequired] public ISet<ForeignPart> ForeignSet3 { get; init; }
    [Length(1, 3)] [Obsolete("use another one")] public ImmutableArray<ForeignKind> ForeignEnumImmutableArray4 { get; init; }
    [Length(1, 3)] public List<Box<int>> GenericList5 { get; init; }
    [Length(1, 3)] [JsonRequired] public List<short> Int16List7 { get; init; }
    [Length(1, 3)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ISet<int> Int32Set8 { get; init; }
    [Length(1, 3)] [JsonPropertyName("a-b.c_D9")] public List<long> Int64List9 { get; init; }
}

public abstract record Pairs138Base
{
    [Length(1, 3)] [JsonInclude] public List<IMark> InterfaceUnionList1 { get; private set; }
    [Length(1, 3)] public required Carrier[] NestedUnionArray2 { get; init; }
    [Length(1, 3)] [JsonPropertyName("a-b.c_D3")] public ISet<Step> NumberedUnionSet3 { get; init; }
    [Length(1, 3)] public ImmutableArray<Part> RecordImmutableArray4 { get; init; } = [];
    [Length(1, 3)] [DisallowNull] public List<sbyte>? SByteList5 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs138 : Pairs138Base
{
    [Length(1, 3)] public List<float> SingleList6 { get; set; } = [];
    [Length(1, 3)] [JsonPropertyOrder(-7)] public List<Spot> StructList7 { get; init; }
    [Length(1, 3)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public List<TimeOnly> TimeOnlyList8 { get; init; }
    [Length(1, 3)] [Description("Größe \"of\" the TimeSpanList9.")] public List<TimeSpan> TimeSpanList9 { get; init; }
}

public abstract class Pairs139Base
{
    [Length(1, 3)] public ISet<UInt128> UInt128Set1 { get; set; }
    [Length(1, 3)] public List<ushort> UInt16List2 { get; init; } = [];
    [Length(1, 3)] [Obsolete("use another one")] public uint[] UInt32Array3 { get; init; }
    [Length(1, 3)] public required ImmutableArray<ulong> UInt64ImmutableArray4 { get; set; }
    [Length(1, 3)] [AllowNull] public Outline[] UnionArray5 { get; set; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial class Pairs139 : Pairs139Base
{
    [Length(1, 3)] public Uri[] UriArray6 { get; set; } = [];
    [Length(1, 3)] [JsonPropertyName("a-b.c_D7")] public Version[] VersionArray7 { get; init; }
    [Length(1, 3)] [DefaultValue("x \"y\"")] public string Text8 { get; init; }
    [Length(1, 3)] [JsonRequired] public string? TextNullable9 { get; init; }
}
