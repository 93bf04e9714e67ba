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
public sealed partial record Pairs125([property: EmailAddress] string? TextNullable3 = null)
{
    [AllowedValues(1, 2, 5)] public int Int321 { get; init; }
    [AllowedValues("a", "b c")] public string Text2 { get; set; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public required byte? ByteNullable4 { get; init; }
    [Length(1, 3)] public required List<bool> BooleanList5 { get; set; }
    [MaxLength(2)] [JsonRequired] public sbyte[] SByteArray6 { get; init; }
    [MinLength(1)] [JsonPropertyName("a-b.c_D7")] public ISet<short> Int16Set7 { get; init; }
    [Range(-2, 100)] public ushort? UInt16Nullable8 { get; init; } = null;
    [RegularExpression("[A-Z]{2}-[0-9]+")] public string? TextNullable9 { get; set; } = null;
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs126(int int324)
{
    [AllowedValues(1, 2, 5)] public int Int321 { get; set; }
    [StringLength(6, MinimumLength = 2)] [JsonPropertyOrder(-2)] public string? TextNullable2 { get; init; }
    [Url] [JsonInclude] public string? TextNullable3 { get; private set; }
    [AllowedValues(1, 2, 5)] public int Int324 { get; } = int324;
    [AllowedValues(1, 2, 5)] [Description("Größe \"of\" the Int325.")] public int Int325 { get; init; }
    [AllowedValues(1, 2, 5)] public int Int326 { get; init; } [JsonIgnore] public int? Int326Ignored { get; init; }
    [AllowedValues(1, 2, 5)] [JsonInclude] public int Int327 { get; private set; }
    [AllowedValues(1, 2, 5)] [JsonRequired] public int Int328 { get; init; }
    [AllowedValues(1, 2, 5)] [Obsolete("use another one")] public int Int329 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public partial record struct Pairs127
{
    [AllowedValues(1, 2, 5)] public required int Int321 { get; init; }
    [AllowedValues(1, 2, 5)] [JsonPropertyName("a-b.c_D2")] public int Int322 { get; init; }
    [AllowedValues(1, 2, 5)] [JsonPropertyOrder(-3)] public int Int323 { get; init; }
    [AllowedValues(1, 2, 5)] public required int Int324 { get; set; }
    [AllowedValues("a", "b c")] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string Text5 { get; init; }
    [StringLength(6, MinimumLength = 2)] [Description("Größe \"of\" the TextNullable6.")] public string? TextNullable6 { get; init; }
    [Url] [AllowNull] public string Text7 { get; set; }
    [AllowedValues("a", "b c")] [AllowNull] public string Text8 { get; set; }
    [AllowedValues("a", "b c")] [Description("Größe \"of\" the Text9.")] public string Text9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
[method: JsonConstructor]
public partial struct Pairs128(int int321, string text3)
{
    [AllowedValues(1, 2, 5)] public int Int321 { get; } = int321;
    [AllowedValues("a", "b c")] public required string Text2 { get; init; }
    [AllowedValues("a", "b c")] public string Text3 { get; } = text3;
    [AllowedValues("a", "b c")] [DisallowNull] public string? Text4 { get; set; }
    [AllowedValues("a", "b c")] public string Text5 { get; init; } [JsonIgnore] public string? Text5Ignored { get; init; }
    [AllowedValues("a", "b c")] public string Text6 { get; init; }
    [AllowedValues("a", "b c")] [JsonRequired] public string Text7 { get; init; }
    [AllowedValues("a", "b c")] [Obsolete("use another one")] public string Text8 { get; init; }
    [AllowedValues("a", "b c")] [JsonPropertyName("a-b.c_D9")] public string Text9 { get; init; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[method: JsonConstructor]
public readonly partial record struct Pairs129([property: AllowedValues(1, 2, 5)] int Int321, [property: Url] string? TextNullable5 = null)
{
    [AllowedValues("a", "b c")] [JsonPropertyOrder(-2)] public string Text2 { get; init; }
    [EmailAddress] [JsonRequired] public string? TextNullable3 { get; init; }
    [StringLength(6, MinimumLength = 2)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? TextNullable4 { get; init; }
    [EmailAddress] [Description("Größe \"of\" the Text6.")] public string Text6 { get; init; }
    [EmailAddress] public string Text7 { get; init; } [JsonIgnore] public string? Text7Ignored { get; init; }
    [EmailAddress] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string Text8 { get; init; }
    [EmailAddress] public string? TextNullable9 { get; init; }
}

public abstract record Pairs130Base
{
    [AllowedValues("a", "b c")] public required string Text2 { get; set; }
    [AllowedValues("a", "b c")] [JsonInclude] public string Text3 { get; private set; }
    
#nullable disable
    [AllowedValues("a", "b c")] public string Text4 { get; set; }
#nullable restore
    [EmailAddress] [JsonPropertyName("a-b.c_D5")] public string? TextNullable5 { get; init; }
    [EmailAddress] [AllowNull] public string Text6 { get; set; }
}

[ExtractionTool]
public sealed partial record Pairs130([property: AllowedValues(1, 2, 5)] int Int321) : Pairs130Base
{
    [EmailAddress] [DisallowNull] public string? Text7 { get; set; }
    [EmailAddress] [JsonInclude] public string Text8 { get; private set; }
    [EmailAddress] public string? TextNullable9 { get; init; } = null;
}

public abstract class Pairs131Base
{
    [AllowedValues(1, 2, 5)] public required int Int321 { get; init; }
    
#nullable disable
    [AllowedValues("a", "b c")] public string Text2 { get; set; }
#nullable restore
    [EmailAddress] public string? TextNullable4 { get; set; } = null;
    [EmailAddress] [Obsolete("use another one")] public string? TextNullable5 { get; init; }
    [EmailAddress] [JsonPropertyOrder(-6)] public string Text6 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs131(string? textNullable3) : Pairs131Base
{
    [EmailAddress] public string? TextNullable3 { get; } = textNullable3;
    [EmailAddress] public required string Text7 { get; init; }
    [EmailAddress] public required string? TextNullable8 { get; set; }
    [EmailAddress] public string? TextNullable9 { get; set; }
}

public static partial class Pairs132Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs132([property: AllowedValues(1, 2, 5)] int Int321, [property: Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] decimal? DecimalNullable8 = null)
{
    [AllowedValues("a", "b c")] public string Text2 { get; set; }
    [EmailAddress] public string? TextNullable3 { get; set; } = null;
    
#nullable disable
    [EmailAddress] public string Text4 { get; set; }
#nullable restore
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public uint? UInt32Nullable5 { get; init; }
    [StringLength(6, MinimumLength = 2)] [DisallowNull] public string? Text6 { get; set; }
    [Url] public string Text7 { get; init; } [JsonIgnore] public string? Text7Ignored { get; init; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [JsonInclude] public double? DoubleNullable9 { get; private set; }
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs133([property: EmailAddress] string? TextNullable1)
{
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public short? Int16Nullable2 { get; set; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public int? Int32Nullable3 { get; init; } = null;
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [JsonPropertyOrder(-4)] public long? Int64Nullable4 { get; init; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [Description("Größe \"of\" the SingleNullable5.")] public float? SingleNullable5 { get; init; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [Obsolete("use another one")] public ushort UInt166 { get; init; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public ulong? UInt64Nullable7 { get; set; } = null;
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public uint UInt328 { get; init; } [JsonIgnore] public uint? UInt328Ignored { get; init; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public sbyte? SByteNullable9 { get; init; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial class Pairs134(double double4)
{
    [AllowedValues("a", "b c")] public required string Text1 { get; init; }
    [EmailAddress] public required string Text2 { get; set; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [JsonPropertyName("a-b.c_D3")] public sbyte SByte3 { get; init; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public double Double4 { get; } = double4;
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [JsonRequired] public byte Byte5 { get; init; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public required long Int646 { get; set; }
    [Length(1, 3)] [AllowNull] public Half[] HalfArray7 { get; set; }
    
#nullable disable
    [StringLength(6, MinimumLength = 2)] public string Text8 { get; set; }
#nullable restore
    [Url] public string? TextNullable9 { get; init; } = null;
}

[ExtractionTool]
[method: JsonConstructor]
public partial record struct Pairs135([property: EmailAddress] string Text1)
{
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public sbyte SByte2 { get; set; }
    [Length(1, 3)] public required ISet<Int128> Int128Set3 { get; init; }
    [Length(1, 3)] [JsonRequired] public ImmutableArray<BigInteger> BigIntegerImmutableArray4 { get; init; }
    [Length(1, 3)] public List<byte> ByteList5 { get; init; } [JsonIgnore] public List<byte>? ByteList5Ignored { get; init; }
    [Length(1, 3)] [Obsolete("use another one")] public byte[][] BytesArray6 { get; init; }
    [Length(1, 3)] [AllowNull] public List<char> CharList7 { get; set; }
    [Length(1, 3)] public List<Label> ClassList8 { get; init; }
    
#nullable disable
    [Length(1, 3)] public List<Sealed> ConstructorClassList9 { get; set; }
#nullable restore
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
[method: JsonConstructor]
public partial struct Pairs136(sbyte sByte2)
{
    [EmailAddress] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? TextNullable1 { get; init; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public sbyte SByte2 { get; } = sByte2;
    [Length(1, 3)] public ImmutableArray<UInt128> UInt128ImmutableArray3 { get; set; }
    [Length(1, 3)] [JsonPropertyName("a-b.c_D4")] public List<DateOnly> DateOnlyList4 { get; init; }
    [Length(1, 3)] [JsonPropertyOrder(-5)] public DateTime[] DateTimeArray5 { get; init; }
    [Length(1, 3)] [DisallowNull] public ISet<DateTimeOffset>? DateTimeOffsetSet6 { get; set; }
    [Length(1, 3)] [Description("Größe \"of\" the DecimalList7.")] public List<decimal> DecimalList7 { get; init; }
    
#nullable disable
    [Length(1, 3)] public Note[] DefaultUnionArray8 { get; set; }
#nullable restore
    [Length(1, 3)] [AllowNull] public ISet<LongPart> DerivedSet9 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public readonly partial record struct Pairs137
{
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [Obsolete("use another one")] public sbyte SByte1 { get; init; }
    [Length(1, 3)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public List<TimeOnly> TimeOnlyList2 { get; init; }
    [Length(1, 3)] public required double[] DoubleArray3 { get; init; }
    [Length(1, 3)] [JsonRequired] public ISet<Shade> EnumSet4 { get; init; }
    [Length(1, 3)] [JsonPropertyName("a-b.c_D5")] public ImmutableArray<Grade> EnumMemberImmutableArray5 { get; init; }
    [Length(1, 3)] public required List<ForeignPart> ForeignList6 { get; init; }
    [Length(1, 3)] [JsonRequired] public List<ForeignKind> ForeignEnumList7 { get; init; }
    [Length(1, 3)] [JsonPropertyOrder(-8)] public List<Box<int>> GenericList8 { get; init; }
    [Length(1, 3)] [Obsolete("use another one")] public List<Guid> GuidList9 { get; init; }
}

public abstract record Pairs138Base
{
    [Length(1, 3)] [JsonInclude] public List<TimeSpan> TimeSpanList2 { get; private set; }
    [Length(1, 3)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public short[] Int16Array3 { get; init; }
    [Length(1, 3)] [Obsolete("use another one")] public ISet<int> Int32Set4 { get; init; }
    [Length(1, 3)] public required ImmutableArray<long> Int64ImmutableArray5 { get; init; }
    [Length(1, 3)] public List<IMark> InterfaceUnionList6 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs138([property: Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] byte? ByteNullable1 = null) : Pairs138Base
{
    [Length(1, 3)] [AllowNull] public List<Carrier> NestedUnionList7 { get; set; }
    [Length(1, 3)] public Step[] NumberedUnionArray8 { get; init; }
    [Length(1, 3)] public required Part[] RecordArray9 { get; set; }
}

public abstract class Pairs139Base
{
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [JsonInclude] public short Int161 { get; private set; }
    [Length(1, 3)] [DisallowNull] public List<Uri>? UriList2 { get; set; }
    [Length(1, 3)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ISet<sbyte> SByteSet3 { get; init; }
    [Length(1, 3)] public Spot[] StructArray5 { get; set; }
    [Length(1, 3)] [JsonPropertyName("a-b.c_D6")] public ushort[] UInt16Array6 { get; init; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial class Pairs139(ImmutableArray<float> singleImmutableArray4) : Pairs139Base
{
    [Length(1, 3)] public ImmutableArray<float> SingleImmutableArray4 { get; } = singleImmutableArray4;
    [Length(1, 3)] [Description("Größe \"of\" the UInt32Array7.")] public uint[] UInt32Array7 { get; init; }
    [Length(1, 3)] public ulong[] UInt64Array8 { get; init; } [JsonIgnore] public ulong[]? UInt64Array8Ignored { get; init; }
    [Length(1, 3)] public required ISet<Outline> UnionSet9 { get; set; }
}
