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
public sealed partial record ConstraintExclusiveRangeAlone([property: Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] sbyte SByte1);

[ExtractionTool]
public sealed partial record ConstraintLengthAlone([property: Length(1, 3)] string Text1);

[ExtractionTool]
public sealed partial record ConstraintMinLengthAlone([property: MinLength(1)] string Text1);

[ExtractionTool]
public sealed partial record ConstraintMaxLengthAlone([property: MaxLength(2)] string Text1);

[ExtractionTool]
public sealed partial record ConstraintStringLengthAlone([property: StringLength(6, MinimumLength = 2)] string Text1);

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
public sealed partial record Pairs130([property: EmailAddress] string? TextNullable3 = null)
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

[ExtractionTool]
public sealed partial class Pairs131(int int324)
{
    [AllowedValues(1, 2, 5)] public int Int321 { get; set; }
    [StringLength(6, MinimumLength = 2)] [JsonPropertyOrder(-2)] public string? TextNullable2 { get; init; }
    [Url] [JsonInclude] public string? TextNullable3 { get; private set; }
    [AllowedValues(1, 2, 5)] public int Int324 { get; } = int324;
    [AllowedValues(1, 2, 5)] [Description("Größe \"of\" the Int325.")] public int Int325 { get; init; }
    [AllowedValues(1, 2, 5)] public int Int326 { get; init; } [JsonIgnore] public int? Int326Ignored { get; init; }
    [AllowedValues(1, 2, 5)] [JsonInclude] public int Int327 { get; private set; }
    [AllowedValues(1, 2, 5)] [JsonInclude] public int Int328;
    [AllowedValues(1, 2, 5)] [JsonInclude] internal int Int329 { get; init; }
}

[ExtractionTool]
public partial record struct Pairs132
{
    [AllowedValues(1, 2, 5)] public required int Int321 { get; init; }
    [AllowedValues(1, 2, 5)] [JsonRequired] public int Int322 { get; init; }
    [AllowedValues(1, 2, 5)] [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] public int Int323 { get; init; }
    [AllowedValues(1, 2, 5)] [Obsolete("use another one")] public int Int324 { get; init; }
    [AllowedValues(1, 2, 5)] [JsonPropertyName("a-b.c_D5")] public int Int325 { get; init; }
    [AllowedValues(1, 2, 5)] [JsonPropertyOrder(-6)] public int Int326 { get; init; }
    [AllowedValues(1, 2, 5)] public required int Int327 { get; set; }
    [AllowedValues("a", "b c")] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string Text8 { get; init; }
    [StringLength(6, MinimumLength = 2)] [JsonInclude] public string? TextNullable9;
}

[ExtractionTool]
[method: JsonConstructor]
public partial struct Pairs133(int int321, string text5)
{
    [AllowedValues(1, 2, 5)] public int Int321 { get; } = int321;
    [AllowedValues("a", "b c")] public required string Text2 { get; init; }
    [Url] public required string? TextNullable3 { get; set; }
    [AllowedValues("a", "b c")] [AllowNull] public string Text4 { get; set; }
    [AllowedValues("a", "b c")] public string Text5 { get; } = text5;
    [AllowedValues("a", "b c")] [Description("Größe \"of\" the Text6.")] public string Text6 { get; init; }
    [AllowedValues("a", "b c")] [DisallowNull] public string? Text7 { get; set; }
    [AllowedValues("a", "b c")] public string Text8 { get; init; } [JsonIgnore] public string? Text8Ignored { get; init; }
    [AllowedValues("a", "b c")] [JsonInclude] public string Text9;
}

[ExtractionTool]
[method: JsonConstructor]
public readonly partial record struct Pairs134([property: AllowedValues(1, 2, 5)] int Int321)
{
    [AllowedValues("a", "b c")] [JsonRequired] public string Text2 { get; init; }
    [AllowedValues("a", "b c")] [JsonInclude] internal string Text3 { get; init; }
    [AllowedValues("a", "b c")] public string Text4 { get; init; }
    [AllowedValues("a", "b c")] [Obsolete("use another one")] public string Text5 { get; init; }
    [AllowedValues("a", "b c")] [JsonPropertyName("a-b.c_D6")] public string Text6 { get; init; }
    [AllowedValues("a", "b c")] [JsonPropertyOrder(-7)] public string Text7 { get; init; }
    [EmailAddress] [Description("Größe \"of\" the TextNullable8.")] public string? TextNullable8 { get; init; }
    [StringLength(6, MinimumLength = 2)] public string Text9 { get; init; } [JsonIgnore] public string? Text9Ignored { get; init; }
}

public abstract record Pairs135Base
{
    [AllowedValues("a", "b c")] public required string Text2 { get; set; }
    [AllowedValues("a", "b c")] [JsonInclude] public string Text3 { get; private set; }
    
#nullable disable
    [AllowedValues("a", "b c")] public string Text4 { get; set; }
#nullable restore
    [EmailAddress] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? TextNullable5 { get; init; }
    [Url] [AllowNull] public string Text6 { get; set; }
}

[ExtractionTool]
public sealed partial record Pairs135([property: AllowedValues(1, 2, 5)] int Int321) : Pairs135Base
{
    [EmailAddress] [AllowNull] public string Text7 { get; set; }
    [EmailAddress] [DisallowNull] public string? Text8 { get; set; }
    [EmailAddress] public string Text9 { get; init; } [JsonIgnore] public string? Text9Ignored { get; init; }
}

public abstract class Pairs136Base
{
    [AllowedValues("a", "b c")] [JsonRequired] public string Text2 { get; init; }
    [EmailAddress] [JsonPropertyName("a-b.c_D3")] public string? TextNullable3 { get; init; }
    [EmailAddress] [JsonInclude] public string Text5 { get; private set; }
    [EmailAddress] [JsonInclude] public string Text6;
    [EmailAddress] [JsonInclude] internal string? TextNullable7 { get; init; }
}

[ExtractionTool]
public sealed partial class Pairs136(int int321, string? textNullable4) : Pairs136Base
{
    [AllowedValues(1, 2, 5)] public int Int321 { get; } = int321;
    [EmailAddress] public string? TextNullable4 { get; } = textNullable4;
    [EmailAddress] public string? TextNullable8 { get; init; }
    [EmailAddress] public string? TextNullable9 { get; init; } = null;
}

public static partial class Pairs137Outer
{
[ExtractionTool]
public sealed partial record Pairs137([property: AllowedValues(1, 2, 5)] int Int321)
{
    [AllowedValues("a", "b c")] public string Text2 { get; set; }
    [EmailAddress] [Obsolete("use another one")] public string? TextNullable3 { get; init; }
    [EmailAddress] public string? TextNullable4 { get; set; } = null;
    [EmailAddress] [JsonRequired] public string? TextNullable5 { get; init; }
    [EmailAddress] [JsonPropertyOrder(-6)] public string Text6 { get; init; }
    [EmailAddress] public required string Text7 { get; init; }
    [EmailAddress] public required string Text8 { get; set; }
    [EmailAddress] public string? TextNullable9 { get; set; }
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs138([property: AllowedValues(1, 2, 5)] int Int321, [property: Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] uint? UInt32Nullable4 = null)
{
    [AllowedValues("a", "b c")] [JsonInclude] public string Text2;
    
#nullable disable
    [EmailAddress] public string Text3 { get; set; }
#nullable restore
    [StringLength(6, MinimumLength = 2)] [JsonInclude] internal string Text5 { get; init; }
    [Url] public string? TextNullable6 { get; set; } = null;
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] public decimal? DecimalNullable7 { get; init; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [Description("Größe \"of\" the DoubleNullable8.")] public double? DoubleNullable8 { get; init; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public short? Int16Nullable9 { get; init; } = null;
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs139(ushort uInt166)
{
    [AllowedValues("a", "b c")] public required string Text1 { get; init; }
    [EmailAddress] public required string Text2 { get; set; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [JsonRequired] public long? Int64Nullable3 { get; init; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public int? Int32Nullable4 { get; init; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [JsonInclude] internal float? SingleNullable5 { get; init; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public ushort UInt166 { get; } = uInt166;
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public ulong? UInt64Nullable7 { get; set; } = null;
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] public sbyte SByte8 { get; init; } [JsonIgnore] public sbyte? SByte8Ignored { get; init; }
    [Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] [JsonInclude] public uint UInt329 { get; private set; }
}
