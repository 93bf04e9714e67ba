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
public sealed partial class Pairs280(Dictionary<string, Tree> recursiveMap1, JsonNode[] jsonNodeArray3, List<JsonObject> jsonObjectList4, List<Folder> mutuallyRecursiveList5, ConcurrentDictionary<string, bool> booleanConcurrentMap7, Dictionary<Shade, sbyte> sByteEnumMap8, Dictionary<Guid, byte> byteGuidMap9)
{
    [MaxLength(2)] public Dictionary<string, Tree> RecursiveMap1 { get; } = recursiveMap1;
    [MinLength(1)] [JsonPropertyName("a-b.c_D2")] public Dictionary<string, JsonElement> JsonElementMap2 { get; init; }
    [MinLength(1)] public JsonNode[] JsonNodeArray3 { get; } = jsonNodeArray3;
    [MinLength(1)] public List<JsonObject> JsonObjectList4 { get; } = jsonObjectList4;
    [MinLength(1)] public List<Folder> MutuallyRecursiveList5 { get; } = mutuallyRecursiveList5;
    [MinLength(1)] public List<Tree> RecursiveList6 { get; set; }
    public ConcurrentDictionary<string, bool> BooleanConcurrentMap7 { get; } = booleanConcurrentMap7;
    public Dictionary<Shade, sbyte> SByteEnumMap8 { get; } = sByteEnumMap8;
    public Dictionary<Guid, byte> ByteGuidMap9 { get; } = byteGuidMap9;
}

[ExtractionTool]
public partial record struct Pairs281
{
    public required IReadOnlyDictionary<string, JsonElement> JsonElementReadOnlyMap1 { get; init; }
    public Dictionary<int, JsonNode> JsonNodeIntegerMap2 { get; set; }
    public Dictionary<Guid, JsonObject> JsonObjectGuidMap3 { get; set; }
    public SortedDictionary<string, Folder> MutuallyRecursiveSortedMap4 { get; set; }
    public required ImmutableDictionary<string, Tree> RecursiveImmutableMap5 { get; init; }
    public ConcurrentDictionary<string, short> Int16ConcurrentMap6 { get; init; }
    public Dictionary<Shade, ushort> UInt16EnumMap7 { get; init; }
    [JsonPropertyOrder(-8)] public Dictionary<string, int> Int32Map8 { get; init; }
    public Dictionary<string, uint?> UInt32NullableMap9 { get; init; }
}

[ExtractionTool]
[method: JsonConstructor]
public partial struct Pairs282(Dictionary<int, JsonElement> jsonElementIntegerMap1, ImmutableDictionary<string, float> singleImmutableMap8)
{
    public Dictionary<int, JsonElement> JsonElementIntegerMap1 { get; } = jsonElementIntegerMap1;
    public required IReadOnlyDictionary<string, JsonNode> JsonNodeReadOnlyMap2 { get; set; }
    public required JsonObject? JsonObjectNullable3 { get; init; }
    public required Dictionary<Guid, Folder> MutuallyRecursiveGuidMap4 { get; init; }
    public required IReadOnlyList<Tree> RecursiveReadOnlyList5 { get; set; }
    public ConcurrentDictionary<string, long> Int64ConcurrentMap6 { get; set; }
    public Dictionary<Shade, ulong> UInt64EnumMap7 { get; set; }
    public ImmutableDictionary<string, float> SingleImmutableMap8 { get; } = singleImmutableMap8;
    [JsonInclude] public Dictionary<string, double> DoubleMap9;
}

[ExtractionTool]
public readonly partial record struct Pairs283
{
    [JsonRequired] public Dictionary<Guid, JsonElement> JsonElementGuidMap1 { get; init; }
    [JsonRequired] public Dictionary<Shade, JsonNode> JsonNodeEnumMap2 { get; init; }
    [JsonRequired] public IEnumerable<JsonObject> JsonObjectEnumerable3 { get; init; }
    [JsonPropertyName("a-b.c_D4")] public IReadOnlyDictionary<string, Folder> MutuallyRecursiveReadOnlyMap4 { get; init; }
    [JsonRequired] public ISet<Tree> RecursiveSet5 { get; init; }
    public required ConcurrentDictionary<string, Half> HalfConcurrentMap6 { get; init; }
    public ImmutableDictionary<string, decimal> DecimalImmutableMap7 { get; init; }
    public Dictionary<int, Int128> Int128IntegerMap8 { get; init; }
    [JsonInclude] internal Dictionary<string, UInt128> UInt128Map9 { get; init; }
}

public abstract record Pairs284Base
{
    public required Dictionary<Shade, JsonElement> JsonElementEnumMap1 { get; set; }
    public Dictionary<Guid, JsonNode> JsonNodeGuidMap2 { get; init; } = [];
    public Queue<JsonObject> JsonObjectQueue3 { get; init; } = new();
    public required Dictionary<int, Folder> MutuallyRecursiveIntegerMap4 { get; set; }
    public Stack<Tree> RecursiveStack5 { get; init; } = new();
}

[ExtractionTool]
public sealed partial record Pairs284 : Pairs284Base
{
    public required ConcurrentDictionary<string, BigInteger> BigIntegerConcurrentMap6 { get; set; }
    public ImmutableDictionary<string, char> CharImmutableMap7 { get; set; }
    public Dictionary<string, DateOnly> DateOnlyMap8 { get; init; } = [];
    public Dictionary<string, TimeOnly?> TimeOnlyNullableMap9 { get; set; }
}

public abstract class Pairs285Base
{
    public SortedDictionary<string, JsonElement> JsonElementSortedMap1 { get; init; } = [];
    public ConcurrentDictionary<string, JsonNode> JsonNodeConcurrentMap2 { get; set; } = [];
    public LinkedList<JsonObject> JsonObjectLinkedList3 { get; set; } = new();
    public Dictionary<Shade, Folder> MutuallyRecursiveEnumMap4 { get; init; } = [];
    public Collection<Tree> RecursiveCollection5 { get; set; } = [];
}

[ExtractionTool]
public sealed partial class Pairs285 : Pairs285Base
{
    public Dictionary<Guid, DateTime> DateTimeGuidMap6 { get; init; }
    public required ImmutableDictionary<string, DateTimeOffset> DateTimeOffsetImmutableMap7 { get; set; }
    public required Dictionary<int, TimeSpan> TimeSpanIntegerMap8 { get; init; }
    public Dictionary<string, Guid> GuidMap9 { get; set; } = [];
}

public static partial class Pairs286Outer
{
[ExtractionTool]
public sealed partial record Pairs286
{
    [JsonPropertyOrder(-1)] public ConcurrentDictionary<string, JsonElement> JsonElementConcurrentMap1 { get; init; }
    [JsonPropertyName("a-b.c_D2")] public SortedDictionary<string, JsonNode> JsonNodeSortedMap2 { get; init; }
    [JsonPropertyName("a-b.c_D3")] public ConcurrentQueue<JsonObject> JsonObjectConcurrentQueue3 { get; init; }
    [JsonPropertyOrder(-4)] public ImmutableDictionary<string, Folder> MutuallyRecursiveImmutableMap4 { get; init; }
    [JsonPropertyName("a-b.c_D5")] public ImmutableList<Tree> RecursiveImmutableList5 { get; init; }
    public required Dictionary<Shade, Uri> UriEnumMap6 { get; init; }
    public required Dictionary<Guid, Version> VersionGuidMap7 { get; set; }
    public Dictionary<int, byte[]> BytesIntegerMap8 { get; init; } = [];
    [JsonInclude] public Dictionary<string, Shade> EnumMap9 { get; private set; }
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs287
{
    public Dictionary<Shade, BigInteger> BigIntegerEnumMap1 { get; set; } = [];
    public Dictionary<Guid, BigInteger> BigIntegerGuidMap2 { get; set; } = [];
    [JsonRequired] public ImmutableDictionary<string, BigInteger> BigIntegerImmutableMap3 { get; init; }
    public Dictionary<int, BigInteger> BigIntegerIntegerMap4 { get; set; } = [];
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Dictionary<string, BigInteger> BigIntegerMap5 { get; init; }
    public required Dictionary<string, BigInteger?> BigIntegerNullableMap6 { get; init; }
    public IReadOnlyDictionary<string, BigInteger> BigIntegerReadOnlyMap7 { get; init; }
    public SortedDictionary<string, BigInteger> BigIntegerSortedMap8 { get; init; }
    [JsonPropertyName("a-b.c_D9")] public Dictionary<Shade, bool> BooleanEnumMap9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs288(Dictionary<string, Grade?> enumMemberNullableMap3, SortedDictionary<string, Access> flagsSortedMap5)
{
    [JsonInclude] public ImmutableDictionary<string, JsonElement> JsonElementImmutableMap1 { get; private set; }
    [JsonPropertyOrder(-2)] public Dictionary<int, JsonObject> JsonObjectIntegerMap2 { get; init; }
    public Dictionary<string, Grade?> EnumMemberNullableMap3 { get; } = enumMemberNullableMap3;
    [JsonPropertyOrder(-4)] public IReadOnlyDictionary<string, Tree> RecursiveReadOnlyMap4 { get; init; }
    public SortedDictionary<string, Access> FlagsSortedMap5 { get; } = flagsSortedMap5;
    [JsonPropertyName("a-b.c_D6")] public Dictionary<Guid, bool> BooleanGuidMap6 { get; init; }
    [JsonPropertyName("a-b.c_D7")] public ImmutableDictionary<string, bool> BooleanImmutableMap7 { get; init; }
    [JsonRequired] public Dictionary<int, bool> BooleanIntegerMap8 { get; init; }
    public Dictionary<string, bool> BooleanMap9 { get; init; } [JsonIgnore] public Dictionary<string, bool>? BooleanMap9Ignored { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public partial record struct Pairs289
{
    public required Dictionary<string, bool?> BooleanNullableMap1 { get; set; }
    public IReadOnlyDictionary<string, bool> BooleanReadOnlyMap2 { get; set; }
    public required SortedDictionary<string, bool> BooleanSortedMap3 { get; init; }
    [JsonRequired] public ConcurrentDictionary<string, byte> ByteConcurrentMap4 { get; init; }
    [JsonPropertyOrder(-5)] public Dictionary<Shade, byte> ByteEnumMap5 { get; init; }
    [JsonInclude] public ImmutableDictionary<string, byte> ByteImmutableMap6;
    [JsonPropertyName("a-b.c_D7")] public Dictionary<int, byte> ByteIntegerMap7 { get; init; }
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] public Dictionary<string, byte> ByteMap8 { get; init; }
    [JsonRequired] public Dictionary<string, byte?> ByteNullableMap9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
[method: JsonConstructor]
public partial struct Pairs290(IReadOnlyDictionary<string, byte> byteReadOnlyMap3)
{
    [JsonInclude] public Dictionary<string, Folder?> MutuallyRecursiveNullableMap1;
    public required SortedDictionary<string, Grade> EnumMemberSortedMap2 { get; set; }
    public IReadOnlyDictionary<string, byte> ByteReadOnlyMap3 { get; } = byteReadOnlyMap3;
    [JsonRequired] public SortedDictionary<string, byte> ByteSortedMap4 { get; init; }
    [JsonPropertyName("a-b.c_D5")] public ConcurrentDictionary<string, byte[]> BytesConcurrentMap5 { get; init; }
    [JsonInclude] public Dictionary<Shade, byte[]> BytesEnumMap6;
    [JsonPropertyOrder(-7)] public Dictionary<Guid, byte[]> BytesGuidMap7 { get; init; }
    [JsonInclude] internal ImmutableDictionary<string, byte[]> BytesImmutableMap8 { get; init; }
    [Description("Größe \"of\" the BytesMap9.")] public Dictionary<string, byte[]> BytesMap9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public readonly partial record struct Pairs291
{
    [JsonInclude] internal Dictionary<string, JsonObject?> JsonObjectNullableMap1 { get; init; }
    [JsonPropertyOrder(-2)] public SortedDictionary<string, ForeignKind> ForeignEnumSortedMap2 { get; init; }
    [JsonPropertyName("a-b.c_D3")] public Dictionary<string, byte[]?> BytesNullableMap3 { get; init; }
    [JsonRequired] public IReadOnlyDictionary<string, byte[]> BytesReadOnlyMap4 { get; init; }
    [JsonInclude] internal SortedDictionary<string, byte[]> BytesSortedMap5 { get; init; }
    [JsonInclude] internal ConcurrentDictionary<string, char> CharConcurrentMap6 { get; init; }
    [JsonInclude] internal Dictionary<Shade, char> CharEnumMap7 { get; init; }
    [JsonInclude] internal Dictionary<Guid, char> CharGuidMap8 { get; init; }
    [JsonInclude] internal Dictionary<int, char> CharIntegerMap9 { get; init; }
}

public abstract record Pairs292Base
{
    [JsonInclude] public IReadOnlyDictionary<string, JsonNode> JsonNodeReadOnlyMap1 { get; private set; }
    [JsonInclude] public SortedDictionary<string, JsonObject> JsonObjectSortedMap2 { get; private set; }
    [Obsolete("use another one")] public Dictionary<string, char> CharMap3 { get; init; }
    public Dictionary<string, char?> CharNullableMap4 { get; init; } = [];
    [JsonInclude] public IReadOnlyDictionary<string, char> CharReadOnlyMap5;
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs292 : Pairs292Base
{
    public SortedDictionary<string, char> CharSortedMap6 { get; set; } = [];
    [AllowNull] public Dictionary<string, Label> ClassMap7 { get; set; }
    public ImmutableHashSet<JsonElement> JsonElementImmutableSet8 { get; set; } = [];
    public OwnList<Folder> MutuallyRecursiveOwnList9 { get; set; } = [];
}

public abstract class Pairs293Base
{
    [JsonInclude] public Dictionary<string, Tree?> RecursiveNullableMap1 { get; private set; }
    [JsonInclude] internal IReadOnlyDictionary<string, ForeignKind> ForeignEnumReadOnlyMap2 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public IReadOnlyDictionary<string, Label> ClassReadOnlyMap3 { get; init; }
    public ConcurrentDictionary<string, Label> ClassConcurrentMap4 { get; init; } = [];
    [JsonInclude] public Dictionary<Shade, Label> ClassEnumMap5 { get; private set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs293 : Pairs293Base
{
    [JsonInclude] public Dictionary<Guid, Label> ClassGuidMap6 { get; private set; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ImmutableDictionary<string, Label> ClassImmutableMap7 { get; init; }
    [JsonInclude] public Dictionary<int, Label> ClassIntegerMap8 { get; private set; }
    public Dictionary<string, Label?> ClassNullableMap9 { get; set; } = [];
}

public static partial class Pairs294Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs294
{
    [JsonPropertyOrder(-1)] public Dictionary<string, sbyte?> SByteNullableMap1 { get; init; }
    public IReadOnlyDictionary<string, JsonObject> JsonObjectReadOnlyMap2 { get; init; } [JsonIgnore] public IReadOnlyDictionary<string, JsonObject>? JsonObjectReadOnlyMap2Ignored { get; init; }
    [JsonInclude] public SortedDictionary<string, Label> ClassSortedMap3;
    [DisallowNull] public Dictionary<string, Sealed>? ConstructorClassMap4 { get; set; }
    [JsonInclude] public IReadOnlyList<JsonElement[]> JsonElementLists5;
    [JsonPropertyOrder(-6)] public Box<JsonNode> JsonNodeBox6 { get; init; }
    [JsonInclude] public List<Folder?> MutuallyRecursiveNullables7 { get; private set; }
    [JsonInclude] public Dictionary<int, Tree> RecursiveIntegerMap8;
    [JsonInclude] public ConcurrentDictionary<string, Sealed> ConstructorClassConcurrentMap9 { get; private set; }
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs295
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Dictionary<Shade, Sealed> ConstructorClassEnumMap1 { get; init; }
    [JsonInclude] public Dictionary<Guid, Sealed> ConstructorClassGuidMap2;
    public ImmutableDictionary<string, Sealed> ConstructorClassImmutableMap3 { get; init; } [JsonIgnore] public ImmutableDictionary<string, Sealed>? ConstructorClassImmutableMap3Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Dictionary<int, Sealed> ConstructorClassIntegerMap4 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Dictionary<string, Sealed?> ConstructorClassNullableMap5 { get; init; }
    [Description("Größe \"of\" the ConstructorClassReadOnlyMap6.")] public IReadOnlyDictionary<string, Sealed> ConstructorClassReadOnlyMap6 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public SortedDictionary<string, Sealed> ConstructorClassSortedMap7 { get; init; }
    [JsonInclude] public ConcurrentDictionary<string, DateOnly> DateOnlyConcurrentMap8;
    public Dictionary<Shade, DateOnly> DateOnlyEnumMap9 { get; init; } [JsonIgnore] public Dictionary<Shade, DateOnly>? DateOnlyEnumMap9Ignored { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial class Pairs296
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Dictionary<Guid, DateOnly> DateOnlyGuidMap1 { get; init; }
    [Description("Größe \"of\" the DateOnlyImmutableMap2.")] public ImmutableDictionary<string, DateOnly> DateOnlyImmutableMap2 { get; init; }
    public Dictionary<int, DateOnly> DateOnlyIntegerMap3 { get; init; } [JsonIgnore] public Dictionary<int, DateOnly>? DateOnlyIntegerMap3Ignored { get; init; }
    public Dictionary<string, DateOnly?> DateOnlyNullableMap4 { get; init; } [JsonIgnore] public Dictionary<string, DateOnly?>? DateOnlyNullableMap4Ignored { get; init; }
    [Obsolete("use another one")] public IReadOnlyDictionary<string, DateOnly> DateOnlyReadOnlyMap5 { get; init; }
    public SortedDictionary<string, DateOnly> DateOnlySortedMap6 { get; init; } [JsonIgnore] public SortedDictionary<string, DateOnly>? DateOnlySortedMap6Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ConcurrentDictionary<string, DateTime> DateTimeConcurrentMap7 { get; init; }
    [Description("Größe \"of\" the DateTimeEnumMap8.")] public Dictionary<Shade, DateTime> DateTimeEnumMap8 { get; init; }
    [Obsolete("use another one")] public ImmutableDictionary<string, DateTime> DateTimeImmutableMap9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public partial record struct Pairs297
{
    [Description("Größe \"of\" the DateTimeIntegerMap1.")] public Dictionary<int, DateTime> DateTimeIntegerMap1 { get; init; }
    
#nullable disable
    public Dictionary<string, DateTime> DateTimeMap2 { get; set; }
#nullable restore
    [Description("Größe \"of\" the DateTimeNullableMap3.")] public Dictionary<string, DateTime?> DateTimeNullableMap3 { get; init; }
    [AllowNull] public IReadOnlyDictionary<string, DateTime> DateTimeReadOnlyMap4 { get; set; }
    [Description("Größe \"of\" the DateTimeSortedMap5.")] public SortedDictionary<string, DateTime> DateTimeSortedMap5 { get; init; }
    public ConcurrentDictionary<string, DateTimeOffset> DateTimeOffsetConcurrentMap6 { get; init; } [JsonIgnore] public ConcurrentDictionary<string, DateTimeOffset>? DateTimeOffsetConcurrentMap6Ignored { get; init; }
    [Obsolete("use another one")] public Dictionary<Shade, DateTimeOffset> DateTimeOffsetEnumMap7 { get; init; }
    public Dictionary<Guid, DateTimeOffset> DateTimeOffsetGuidMap8 { get; init; } [JsonIgnore] public Dictionary<Guid, DateTimeOffset>? DateTimeOffsetGuidMap8Ignored { get; init; }
    [Obsolete("use another one")] public Dictionary<int, DateTimeOffset> DateTimeOffsetIntegerMap9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
[method: JsonConstructor]
public partial struct Pairs298(Dictionary<string, DateTimeOffset> dateTimeOffsetMap1, Dictionary<string, decimal> decimalMap9)
{
    public Dictionary<string, DateTimeOffset> DateTimeOffsetMap1 { get; } = dateTimeOffsetMap1;
    [Obsolete("use another one")] public Dictionary<string, DateTimeOffset?> DateTimeOffsetNullableMap2 { get; init; }
    [DisallowNull] public IReadOnlyDictionary<string, DateTimeOffset>? DateTimeOffsetReadOnlyMap3 { get; set; }
    [Obsolete("use another one")] public SortedDictionary<string, DateTimeOffset> DateTimeOffsetSortedMap4 { get; init; }
    [Description("Größe \"of\" the DecimalConcurrentMap5.")] public ConcurrentDictionary<string, decimal> DecimalConcurrentMap5 { get; init; }
    [AllowNull] public Dictionary<Shade, decimal> DecimalEnumMap6 { get; set; }
    [Description("Größe \"of\" the DecimalGuidMap7.")] public Dictionary<Guid, decimal> DecimalGuidMap7 { get; init; }
    [AllowNull] public Dictionary<int, decimal> DecimalIntegerMap8 { get; set; }
    public Dictionary<string, decimal> DecimalMap9 { get; } = decimalMap9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
[method: JsonConstructor]
public readonly partial record struct Pairs299(Dictionary<string, decimal?> DecimalNullableMap1, IReadOnlyDictionary<string, decimal> DecimalReadOnlyMap2, SortedDictionary<string, decimal> DecimalSortedMap3, Folder? MutuallyRecursiveNullable8 = null)
{
    [Obsolete("use another one")] public Dictionary<Guid, Note> DefaultUnionGuidMap4 { get; init; }
    [JsonInclude] internal ImmutableArray<JsonElement> JsonElementImmutableArray5 { get; init; }
    [JsonInclude] internal List<JsonNode> JsonNodeList6 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public JsonObject[] JsonObjectArray7 { get; init; }
    [JsonInclude] internal IEnumerable<Tree> RecursiveEnumerable9 { get; init; }
}
