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

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
[method: JsonConstructor]
public partial struct Pairs260(Dictionary<int, JsonElement> jsonElementIntegerMap1, ImmutableDictionary<string, ulong> uInt64ImmutableMap7, Dictionary<string, double?> doubleNullableMap9)
{
    public Dictionary<int, JsonElement> JsonElementIntegerMap1 { get; } = jsonElementIntegerMap1;
    public required IReadOnlyDictionary<string, JsonNode> JsonNodeReadOnlyMap2 { get; set; }
    public required Dictionary<Shade, JsonObject> JsonObjectEnumMap3 { get; init; }
    public required Folder? MutuallyRecursiveNullable4 { get; init; }
    public required Dictionary<Guid, Tree> RecursiveGuidMap5 { get; set; }
    public ConcurrentDictionary<string, long> Int64ConcurrentMap6 { get; set; }
    public ImmutableDictionary<string, ulong> UInt64ImmutableMap7 { get; } = uInt64ImmutableMap7;
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Dictionary<string, float> SingleMap8 { get; init; }
    public Dictionary<string, double?> DoubleNullableMap9 { get; } = doubleNullableMap9;
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly partial record struct Pairs261
{
    [JsonRequired] public Dictionary<Guid, JsonElement> JsonElementGuidMap1 { get; init; }
    [JsonRequired] public Dictionary<Shade, JsonNode> JsonNodeEnumMap2 { get; init; }
    [JsonRequired] public IReadOnlyDictionary<string, JsonObject> JsonObjectReadOnlyMap3 { get; init; }
    [JsonPropertyName("a-b.c_D4")] public IReadOnlyList<Folder> MutuallyRecursiveReadOnlyList4 { get; init; }
    [JsonRequired] public Dictionary<int, Tree> RecursiveIntegerMap5 { get; init; }
    public required ConcurrentDictionary<string, Half> HalfConcurrentMap6 { get; init; }
    public ImmutableDictionary<string, decimal> DecimalImmutableMap7 { get; init; }
    public Dictionary<string, Int128> Int128Map8 { get; init; } [JsonIgnore] public Dictionary<string, Int128>? Int128Map8Ignored { get; init; }
    public required Dictionary<string, UInt128?> UInt128NullableMap9 { get; init; }
}

public abstract record Pairs262Base
{
    public required Dictionary<Shade, JsonElement> JsonElementEnumMap1 { get; set; }
    public Dictionary<Guid, JsonNode> JsonNodeGuidMap2 { get; init; } = [];
    public IEnumerable<JsonObject> JsonObjectEnumerable3 { get; init; } = [];
    [JsonPropertyOrder(-4)] public IReadOnlyDictionary<string, Folder> MutuallyRecursiveReadOnlyMap4 { get; init; }
    public ISet<Tree> RecursiveSet5 { get; init; } = new HashSet<Tree>();
}

[ExtractionTool]
public sealed partial record Pairs262 : Pairs262Base
{
    public required ConcurrentDictionary<string, BigInteger> BigIntegerConcurrentMap6 { get; set; }
    public ImmutableDictionary<string, char> CharImmutableMap7 { get; set; }
    public Dictionary<int, DateOnly> DateOnlyIntegerMap8 { get; init; }
    public Dictionary<string, TimeOnly> TimeOnlyMap9 { get; init; } = [];
}

public abstract class Pairs263Base
{
    public SortedDictionary<string, JsonElement> JsonElementSortedMap1 { get; init; } = [];
    [JsonPropertyName("a-b.c_D2")] public ImmutableDictionary<string, JsonNode> JsonNodeImmutableMap2 { get; init; }
    public Dictionary<int, JsonObject> JsonObjectIntegerMap3 { get; set; } = [];
    public required Folder[] MutuallyRecursiveArray4 { get; set; }
    [JsonPropertyName("a-b.c_D5")] public IReadOnlyDictionary<string, Tree> RecursiveReadOnlyMap5 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs263 : Pairs263Base
{
    public ConcurrentDictionary<string, DateTime> DateTimeConcurrentMap6 { get; init; } = [];
    public Dictionary<Shade, DateTimeOffset> DateTimeOffsetEnumMap7 { get; set; }
    public Dictionary<Guid, TimeSpan> TimeSpanGuidMap8 { get; init; }
    public Dictionary<string, Guid> GuidMap9 { get; set; } = [];
}

public static partial class Pairs264Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs264
{
    public ConcurrentDictionary<string, JsonElement> JsonElementConcurrentMap1 { get; set; } = [];
    public SortedDictionary<string, JsonNode> JsonNodeSortedMap2 { get; set; } = [];
    [JsonPropertyName("a-b.c_D3")] public Queue<JsonObject> JsonObjectQueue3 { get; init; }
    public Dictionary<int, Folder> MutuallyRecursiveIntegerMap4 { get; init; } = [];
    public Stack<Tree> RecursiveStack5 { get; set; } = new();
    public Dictionary<Shade, Uri> UriEnumMap6 { get; init; } = [];
    public required Dictionary<Guid, Version> VersionGuidMap7 { get; init; }
    public required ImmutableDictionary<string, byte[]> BytesImmutableMap8 { get; set; }
    [JsonInclude] public Dictionary<string, Shade> EnumMap9 { get; private set; }
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs265
{
    public Dictionary<Shade, BigInteger> BigIntegerEnumMap1 { get; set; } = [];
    public Dictionary<Guid, BigInteger> BigIntegerGuidMap2 { get; set; } = [];
    [JsonRequired] public ImmutableDictionary<string, BigInteger> BigIntegerImmutableMap3 { get; init; }
    public required Dictionary<int, BigInteger> BigIntegerIntegerMap4 { get; init; }
    [Description("Größe \"of\" the BigIntegerMap5.")] public Dictionary<string, BigInteger> BigIntegerMap5 { get; init; }
    public Dictionary<string, BigInteger?> BigIntegerNullableMap6 { get; set; }
    public IReadOnlyDictionary<string, BigInteger> BigIntegerReadOnlyMap7 { get; init; }
    public SortedDictionary<string, BigInteger> BigIntegerSortedMap8 { get; init; }
    [JsonPropertyName("a-b.c_D9")] public Dictionary<Shade, bool> BooleanEnumMap9 { get; init; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial class Pairs266(IReadOnlyDictionary<string, ForeignKind> foreignEnumReadOnlyMap4)
{
    [JsonPropertyOrder(-1)] public ImmutableDictionary<string, JsonElement> JsonElementImmutableMap1 { get; init; }
    public required Dictionary<int, Grade> EnumMemberIntegerMap2 { get; set; }
    [JsonPropertyOrder(-3)] public Dictionary<string, JsonObject?> JsonObjectNullableMap3 { get; init; }
    public IReadOnlyDictionary<string, ForeignKind> ForeignEnumReadOnlyMap4 { get; } = foreignEnumReadOnlyMap4;
    [JsonPropertyOrder(-5)] public SortedDictionary<string, Tree> RecursiveSortedMap5 { get; init; }
    [JsonPropertyName("a-b.c_D6")] public Dictionary<Guid, bool> BooleanGuidMap6 { get; init; }
    [JsonInclude] public ImmutableDictionary<string, bool> BooleanImmutableMap7 { get; private set; }
    [JsonPropertyName("a-b.c_D8")] public Dictionary<int, bool> BooleanIntegerMap8 { get; init; }
    [Obsolete("use another one")] public Dictionary<string, bool> BooleanMap9 { get; init; }
}

[ExtractionTool]
public partial record struct Pairs267
{
    public required Dictionary<string, bool?> BooleanNullableMap1 { get; set; }
    public IReadOnlyDictionary<string, bool> BooleanReadOnlyMap2 { get; set; }
    public required SortedDictionary<string, bool> BooleanSortedMap3 { get; init; }
    [JsonRequired] public ConcurrentDictionary<string, byte> ByteConcurrentMap4 { get; init; }
    [JsonPropertyOrder(-5)] public Dictionary<Shade, byte> ByteEnumMap5 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ImmutableDictionary<string, byte> ByteImmutableMap6 { get; init; }
    [JsonPropertyOrder(-7)] public Dictionary<int, byte> ByteIntegerMap7 { get; init; }
    [AllowNull] public Dictionary<string, byte> ByteMap8 { get; set; }
    [JsonRequired] public Dictionary<string, byte?> ByteNullableMap9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
[method: JsonConstructor]
public partial struct Pairs268(SortedDictionary<string, byte> byteSortedMap3)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public SortedDictionary<string, JsonObject> JsonObjectSortedMap1 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public IReadOnlyDictionary<string, byte> ByteReadOnlyMap2 { get; init; }
    public SortedDictionary<string, byte> ByteSortedMap3 { get; } = byteSortedMap3;
    [JsonPropertyName("a-b.c_D4")] public ConcurrentDictionary<string, byte[]> BytesConcurrentMap4 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Dictionary<Shade, byte[]> BytesEnumMap5 { get; init; }
    [JsonPropertyOrder(-6)] public Dictionary<Guid, byte[]> BytesGuidMap6 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Dictionary<int, byte[]> BytesIntegerMap7 { get; init; }
    [DisallowNull] public Dictionary<string, byte[]>? BytesMap8 { get; set; }
    [JsonPropertyName("a-b.c_D9")] public Dictionary<string, byte[]?> BytesNullableMap9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
[method: JsonConstructor]
public readonly partial record struct Pairs269(Dictionary<string, char> CharMap8)
{
    [JsonRequired] public SortedDictionary<string, sbyte> SByteSortedMap1 { get; init; }
    public IReadOnlyDictionary<string, byte[]> BytesReadOnlyMap2 { get; init; } [JsonIgnore] public IReadOnlyDictionary<string, byte[]>? BytesReadOnlyMap2Ignored { get; init; }
    [JsonPropertyName("a-b.c_D3")] public SortedDictionary<string, byte[]> BytesSortedMap3 { get; init; }
    [JsonPropertyOrder(-4)] public ConcurrentDictionary<string, char> CharConcurrentMap4 { get; init; }
    public Dictionary<Shade, char> CharEnumMap5 { get; init; } [JsonIgnore] public Dictionary<Shade, char>? CharEnumMap5Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Dictionary<Guid, char> CharGuidMap6 { get; init; }
    public Dictionary<int, char> CharIntegerMap7 { get; init; } [JsonIgnore] public Dictionary<int, char>? CharIntegerMap7Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Dictionary<string, char?> CharNullableMap9 { get; init; }
}

public abstract record Pairs270Base
{
    [JsonInclude] public Dictionary<string, Tree?> RecursiveNullableMap1 { get; private set; }
    public required SortedDictionary<string, Part> RecordSortedMap2 { get; set; }
    [JsonInclude] public IReadOnlyDictionary<string, char> CharReadOnlyMap3 { get; private set; }
    [JsonInclude] public SortedDictionary<string, char> CharSortedMap4 { get; private set; }
    
#nullable disable
    public Dictionary<string, Label> ClassMap5 { get; set; }
#nullable restore
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs270 : Pairs270Base
{
    [JsonInclude] public LinkedList<JsonElement> JsonElementLinkedList6 { get; private set; }
    [JsonPropertyOrder(-7)] public Collection<JsonNode> JsonNodeCollection7 { get; init; }
    [JsonInclude] public ConcurrentQueue<JsonObject> JsonObjectConcurrentQueue8 { get; private set; }
    public ImmutableList<Folder> MutuallyRecursiveImmutableList9 { get; set; } = [];
}

public abstract class Pairs271Base
{
    public Dictionary<string, Folder?> MutuallyRecursiveNullableMap1 { get; init; } [JsonIgnore] public Dictionary<string, Folder?>? MutuallyRecursiveNullableMap1Ignored { get; init; }
    [JsonInclude] public ConcurrentDictionary<string, Label> ClassConcurrentMap2 { get; private set; }
    [JsonInclude] public Dictionary<Shade, Label> ClassEnumMap3 { get; private set; }
    [JsonInclude] public Dictionary<Guid, Label> ClassGuidMap4 { get; private set; }
    public ImmutableDictionary<string, Label> ClassImmutableMap5 { get; init; } [JsonIgnore] public ImmutableDictionary<string, Label>? ClassImmutableMap5Ignored { get; init; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial class Pairs271 : Pairs271Base
{
    [JsonInclude] public Dictionary<int, Label> ClassIntegerMap6 { get; private set; }
    public Dictionary<string, Label?> ClassNullableMap7 { get; init; } = [];
    [Description("Größe \"of\" the ClassReadOnlyMap8.")] public IReadOnlyDictionary<string, Label> ClassReadOnlyMap8 { get; init; }
    public SortedDictionary<string, Label> ClassSortedMap9 { get; init; } [JsonIgnore] public SortedDictionary<string, Label>? ClassSortedMap9Ignored { get; init; }
}

public static partial class Pairs272Outer
{
[ExtractionTool]
public sealed partial record Pairs272
{
    public Dictionary<string, sbyte?> SByteNullableMap1 { get; set; } = [];
    [Obsolete("use another one")] public IReadOnlyDictionary<string, sbyte> SByteReadOnlyMap2 { get; init; }
    [AllowNull] public IReadOnlyDictionary<string, Sealed> ConstructorClassReadOnlyMap3 { get; set; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public List<JsonElement> JsonElementList4 { get; init; }
    [JsonInclude] public Queue<JsonNode> JsonNodeQueue5 { get; private set; }
    public Stack<JsonObject> JsonObjectStack6 { get; init; } [JsonIgnore] public Stack<JsonObject>? JsonObjectStack6Ignored { get; init; }
    [JsonInclude] public ImmutableArray<Folder> MutuallyRecursiveImmutableArray7 { get; private set; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ImmutableHashSet<Tree> RecursiveImmutableSet8 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ConcurrentDictionary<string, Sealed> ConstructorClassConcurrentMap9 { get; init; }
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs273(Dictionary<string, Sealed> ConstructorClassMap5)
{
    [Description("Größe \"of\" the ConstructorClassEnumMap1.")] public Dictionary<Shade, Sealed> ConstructorClassEnumMap1 { get; init; }
    public Dictionary<Guid, Sealed> ConstructorClassGuidMap2 { get; init; } [JsonIgnore] public Dictionary<Guid, Sealed>? ConstructorClassGuidMap2Ignored { get; init; }
    [Description("Größe \"of\" the ConstructorClassImmutableMap3.")] public ImmutableDictionary<string, Sealed> ConstructorClassImmutableMap3 { get; init; }
    [Description("Größe \"of\" the ConstructorClassIntegerMap4.")] public Dictionary<int, Sealed> ConstructorClassIntegerMap4 { get; init; }
    [Description("Größe \"of\" the ConstructorClassNullableMap6.")] public Dictionary<string, Sealed?> ConstructorClassNullableMap6 { get; init; }
    [Description("Größe \"of\" the ConstructorClassSortedMap7.")] public SortedDictionary<string, Sealed> ConstructorClassSortedMap7 { get; init; }
    public ConcurrentDictionary<string, DateOnly> DateOnlyConcurrentMap8 { get; init; } [JsonIgnore] public ConcurrentDictionary<string, DateOnly>? DateOnlyConcurrentMap8Ignored { get; init; }
    [Obsolete("use another one")] public Dictionary<Shade, DateOnly> DateOnlyEnumMap9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial class Pairs274(Dictionary<string, DateOnly> dateOnlyMap3)
{
    [Description("Größe \"of\" the DateOnlyGuidMap1.")] public Dictionary<Guid, DateOnly> DateOnlyGuidMap1 { get; init; }
    [Obsolete("use another one")] public ImmutableDictionary<string, DateOnly> DateOnlyImmutableMap2 { get; init; }
    public Dictionary<string, DateOnly> DateOnlyMap3 { get; } = dateOnlyMap3;
    [Obsolete("use another one")] public Dictionary<string, DateOnly?> DateOnlyNullableMap4 { get; init; }
    [DisallowNull] public IReadOnlyDictionary<string, DateOnly>? DateOnlyReadOnlyMap5 { get; set; }
    [Obsolete("use another one")] public SortedDictionary<string, DateOnly> DateOnlySortedMap6 { get; init; }
    [AllowNull] public Dictionary<Shade, DateTime> DateTimeEnumMap7 { get; set; }
    [Obsolete("use another one")] public Dictionary<Guid, DateTime> DateTimeGuidMap8 { get; init; }
    [AllowNull] public ImmutableDictionary<string, DateTime> DateTimeImmutableMap9 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
[method: JsonConstructor]
public partial record struct Pairs275(Dictionary<string, DateTime> DateTimeMap2)
{
    [Obsolete("use another one")] public Dictionary<int, DateTime> DateTimeIntegerMap1 { get; init; }
    [AllowNull] public Dictionary<string, DateTime?> DateTimeNullableMap3 { get; set; }
    
#nullable disable
    public IReadOnlyDictionary<string, DateTime> DateTimeReadOnlyMap4 { get; set; }
#nullable restore
    [AllowNull] public SortedDictionary<string, DateTime> DateTimeSortedMap5 { get; set; }
    [Description("Größe \"of\" the DateTimeOffsetConcurrentMap6.")] public ConcurrentDictionary<string, DateTimeOffset> DateTimeOffsetConcurrentMap6 { get; init; }
    [AllowNull] public Dictionary<Guid, DateTimeOffset> DateTimeOffsetGuidMap7 { get; set; }
    [DisallowNull] public ImmutableDictionary<string, DateTimeOffset>? DateTimeOffsetImmutableMap8 { get; set; }
    [AllowNull] public Dictionary<int, DateTimeOffset> DateTimeOffsetIntegerMap9 { get; set; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[method: JsonConstructor]
public partial struct Pairs276(Dictionary<string, DateTimeOffset> dateTimeOffsetMap1, IReadOnlyDictionary<string, DateTimeOffset> dateTimeOffsetReadOnlyMap3, Dictionary<string, decimal> decimalMap9)
{
    public Dictionary<string, DateTimeOffset> DateTimeOffsetMap1 { get; } = dateTimeOffsetMap1;
    [DisallowNull] public Dictionary<string, DateTimeOffset?>? DateTimeOffsetNullableMap2 { get; set; }
    public IReadOnlyDictionary<string, DateTimeOffset> DateTimeOffsetReadOnlyMap3 { get; } = dateTimeOffsetReadOnlyMap3;
    [DisallowNull] public SortedDictionary<string, DateTimeOffset>? DateTimeOffsetSortedMap4 { get; set; }
    [Obsolete("use another one")] public ConcurrentDictionary<string, decimal> DecimalConcurrentMap5 { get; init; }
    [DisallowNull] public Dictionary<Shade, decimal>? DecimalEnumMap6 { get; set; }
    [DisallowNull] public Dictionary<Guid, decimal>? DecimalGuidMap7 { get; set; }
    [DisallowNull] public Dictionary<int, decimal>? DecimalIntegerMap8 { get; set; }
    public Dictionary<string, decimal> DecimalMap9 { get; } = decimalMap9;
}

[ExtractionTool]
[method: JsonConstructor]
public readonly partial record struct Pairs277(Dictionary<string, decimal?> DecimalNullableMap1, IReadOnlyDictionary<string, decimal> DecimalReadOnlyMap2, SortedDictionary<string, decimal> DecimalSortedMap3, Dictionary<string, Note> DefaultUnionMap4)
{
    public OwnList<JsonElement> JsonElementOwnList5 { get; init; } [JsonIgnore] public OwnList<JsonElement>? JsonElementOwnList5Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public IReadOnlyList<JsonNode[]> JsonNodeLists6 { get; init; }
    [Description("Größe \"of\" the JsonObjectNullables7.")] public List<JsonObject?> JsonObjectNullables7 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Box<Folder> MutuallyRecursiveBox8 { get; init; }
    public Dictionary<Shade, Tree> RecursiveEnumMap9 { get; init; } [JsonIgnore] public Dictionary<Shade, Tree>? RecursiveEnumMap9Ignored { get; init; }
}

public abstract record Pairs278Base
{
    [AllowNull] public ConcurrentDictionary<string, Note> DefaultUnionConcurrentMap1 { get; set; }
    
#nullable disable
    public Dictionary<Shade, Note> DefaultUnionEnumMap2 { get; set; }
#nullable restore
    
#nullable disable
    public Dictionary<Guid, Note> DefaultUnionGuidMap3 { get; set; }
#nullable restore
    
#nullable disable
    public ImmutableDictionary<string, Note> DefaultUnionImmutableMap4 { get; set; }
#nullable restore
    
#nullable disable
    public Dictionary<int, Note> DefaultUnionIntegerMap5 { get; set; }
#nullable restore
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs278(Dictionary<string, Note?> DefaultUnionNullableMap6, IReadOnlyDictionary<string, Note> DefaultUnionReadOnlyMap7) : Pairs278Base
{
    
#nullable disable
    public SortedDictionary<string, Note> DefaultUnionSortedMap8 { get; set; }
#nullable restore
    [DisallowNull] public ConcurrentDictionary<string, LongPart>? DerivedConcurrentMap9 { get; set; }
}

public abstract class Pairs279Base
{
    [Description("Größe \"of\" the JsonElementImmutableSet2.")] public ImmutableHashSet<JsonElement> JsonElementImmutableSet2 { get; init; }
    
#nullable disable
    public ConcurrentDictionary<string, JsonNode> JsonNodeConcurrentMap3 { get; set; }
#nullable restore
    [Obsolete("use another one")] public LinkedList<JsonObject> JsonObjectLinkedList4 { get; init; }
    [Description("Größe \"of\" the MutuallyRecursiveGuidMap5.")] public Dictionary<Guid, Folder> MutuallyRecursiveGuidMap5 { get; init; }
    [Description("Größe \"of\" the RecursiveCollection6.")] public Collection<Tree> RecursiveCollection6 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial class Pairs279(Dictionary<string, LongPart> derivedMap1, Dictionary<Shade, LongPart> derivedEnumMap7, Dictionary<Guid, LongPart> derivedGuidMap8, ImmutableDictionary<string, LongPart> derivedImmutableMap9) : Pairs279Base
{
    public Dictionary<string, LongPart> DerivedMap1 { get; } = derivedMap1;
    public Dictionary<Shade, LongPart> DerivedEnumMap7 { get; } = derivedEnumMap7;
    public Dictionary<Guid, LongPart> DerivedGuidMap8 { get; } = derivedGuidMap8;
    public ImmutableDictionary<string, LongPart> DerivedImmutableMap9 { get; } = derivedImmutableMap9;
}
