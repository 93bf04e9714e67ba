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
[method: JsonConstructor]
public partial struct Pairs340(FrozenDictionary<string, ushort> uInt16FrozenMap1, FrozenDictionary<string, IMark> interfaceUnionFrozenMap2, ReadOnlyCollection<JsonElement> jsonElementReadOnlyCollection3, Dictionary<string, (int Number, string? Word)> tupleMap4, FrozenDictionary<string, JsonElement> jsonElementFrozenMap5, FrozenSet<JsonElement> jsonElementFrozenSet6, (JsonElement Item, int Count) jsonElementTuple7, ReadOnlyCollection<JsonNode> jsonNodeReadOnlyCollection8, FrozenDictionary<string, JsonNode> jsonNodeFrozenMap9)
{
    public FrozenDictionary<string, ushort> UInt16FrozenMap1 { get; } = uInt16FrozenMap1;
    public FrozenDictionary<string, IMark> InterfaceUnionFrozenMap2 { get; } = interfaceUnionFrozenMap2;
    public ReadOnlyCollection<JsonElement> JsonElementReadOnlyCollection3 { get; } = jsonElementReadOnlyCollection3;
    public Dictionary<string, (int Number, string? Word)> TupleMap4 { get; } = tupleMap4;
    public FrozenDictionary<string, JsonElement> JsonElementFrozenMap5 { get; } = jsonElementFrozenMap5;
    public FrozenSet<JsonElement> JsonElementFrozenSet6 { get; } = jsonElementFrozenSet6;
    public (JsonElement Item, int Count) JsonElementTuple7 { get; } = jsonElementTuple7;
    public ReadOnlyCollection<JsonNode> JsonNodeReadOnlyCollection8 { get; } = jsonNodeReadOnlyCollection8;
    public FrozenDictionary<string, JsonNode> JsonNodeFrozenMap9 { get; } = jsonNodeFrozenMap9;
}

[ExtractionTool]
[method: JsonConstructor]
public readonly partial record struct Pairs341(FrozenDictionary<string, uint> UInt32FrozenMap1, FrozenSet<JsonNode> JsonNodeFrozenSet2, (JsonNode Item, int Count) JsonNodeTuple3, ReadOnlyCollection<JsonObject> JsonObjectReadOnlyCollection4, IReadOnlyDictionary<string, (int Number, string? Word)> TupleReadOnlyMap5, FrozenDictionary<string, JsonObject> JsonObjectFrozenMap6, FrozenSet<JsonObject> JsonObjectFrozenSet7, (JsonObject Item, int Count) JsonObjectTuple8, ReadOnlyCollection<Folder> MutuallyRecursiveReadOnlyCollection9);

[ExtractionTool]
public sealed partial record Pairs342(FrozenDictionary<string, ulong> UInt64FrozenMap1, FrozenDictionary<string, Folder> MutuallyRecursiveFrozenMap2, FrozenSet<Folder> MutuallyRecursiveFrozenSet3, (Folder Item, int Count) MutuallyRecursiveTuple4, FrozenDictionary<string, Carrier> NestedUnionFrozenMap5, FrozenDictionary<string, Step> NumberedUnionFrozenMap6, FrozenDictionary<string, Part> RecordFrozenMap7, ReadOnlyCollection<Tree> RecursiveReadOnlyCollection8, Dictionary<int, (int Number, string? Word)> TupleIntegerMap9);

[ExtractionTool]
public sealed partial class Pairs343(FrozenDictionary<string, float> singleFrozenMap1, FrozenDictionary<string, Tree> recursiveFrozenMap2, FrozenSet<Tree> recursiveFrozenSet3, (Tree Item, int Count) recursiveTuple4, FrozenDictionary<string, Spot> structFrozenMap5, FrozenDictionary<string, TimeOnly> timeOnlyFrozenMap6, FrozenDictionary<string, TimeSpan> timeSpanFrozenMap7, ConcurrentDictionary<string, (int Number, string? Word)> tupleConcurrentMap8, Dictionary<Shade, (int Number, string? Word)> tupleEnumMap9)
{
    public FrozenDictionary<string, float> SingleFrozenMap1 { get; } = singleFrozenMap1;
    public FrozenDictionary<string, Tree> RecursiveFrozenMap2 { get; } = recursiveFrozenMap2;
    public FrozenSet<Tree> RecursiveFrozenSet3 { get; } = recursiveFrozenSet3;
    public (Tree Item, int Count) RecursiveTuple4 { get; } = recursiveTuple4;
    public FrozenDictionary<string, Spot> StructFrozenMap5 { get; } = structFrozenMap5;
    public FrozenDictionary<string, TimeOnly> TimeOnlyFrozenMap6 { get; } = timeOnlyFrozenMap6;
    public FrozenDictionary<string, TimeSpan> TimeSpanFrozenMap7 { get; } = timeSpanFrozenMap7;
    public ConcurrentDictionary<string, (int Number, string? Word)> TupleConcurrentMap8 { get; } = tupleConcurrentMap8;
    public Dictionary<Shade, (int Number, string? Word)> TupleEnumMap9 { get; } = tupleEnumMap9;
}

public static partial class Pairs344Outer
{
[ExtractionTool]
public sealed partial record Pairs344(FrozenDictionary<string, UInt128> UInt128FrozenMap1, FrozenDictionary<string, (int Number, string? Word)> TupleFrozenMap2, Dictionary<Guid, (int Number, string? Word)> TupleGuidMap3, ImmutableDictionary<string, (int Number, string? Word)> TupleImmutableMap4, Dictionary<string, (int Number, string? Word)?> TupleNullableMap5, SortedDictionary<string, (int Number, string? Word)> TupleSortedMap6, FrozenDictionary<string, Outline> UnionFrozenMap7, FrozenDictionary<string, Uri> UriFrozenMap8, FrozenDictionary<string, Version> VersionFrozenMap9);
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs345(FrozenDictionary<string, string> TextFrozenMap1, ConcurrentDictionary<string, (int Number, string? Word)> TupleConcurrentMap2, ReadOnlyCollection<JsonElement> JsonElementReadOnlyCollection3, Dictionary<Shade, (int Number, string? Word)> TupleEnumMap4, FrozenSet<JsonElement> JsonElementFrozenSet5, Dictionary<Guid, (int Number, string? Word)> TupleGuidMap6, ImmutableDictionary<string, (int Number, string? Word)> TupleImmutableMap7, Dictionary<string, (int Number, string? Word)?> TupleNullableMap8, SortedDictionary<string, (int Number, string? Word)> TupleSortedMap9);

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs346(Dictionary<Guid, (int Number, string? Word)> tupleGuidMap1, (JsonElement Item, int Count) jsonElementTuple2, ImmutableDictionary<string, (int Number, string? Word)> tupleImmutableMap3, Dictionary<string, (int Number, string? Word)?> tupleNullableMap4, SortedDictionary<string, (int Number, string? Word)> tupleSortedMap5)
{
    public Dictionary<Guid, (int Number, string? Word)> TupleGuidMap1 { get; } = tupleGuidMap1;
    public (JsonElement Item, int Count) JsonElementTuple2 { get; } = jsonElementTuple2;
    public ImmutableDictionary<string, (int Number, string? Word)> TupleImmutableMap3 { get; } = tupleImmutableMap3;
    public Dictionary<string, (int Number, string? Word)?> TupleNullableMap4 { get; } = tupleNullableMap4;
    public SortedDictionary<string, (int Number, string? Word)> TupleSortedMap5 { get; } = tupleSortedMap5;
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs347(FrozenDictionary<string, string> TextFrozenMap1);

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs348(FrozenDictionary<string, string> TextFrozenMap1);

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs349(FrozenDictionary<string, string> TextFrozenMap1);

[ExtractionTool]
public sealed partial record Pairs350(FrozenDictionary<string, string> TextFrozenMap1)
{
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}

[ExtractionTool]
public sealed partial record Neighbours351(string[] TextArray1, FrozenDictionary<string, string> TextFrozenMap2, Box<string> TextBox3, Collection<string> TextCollection4, ConcurrentDictionary<string, string> TextConcurrentMap5, SortedSet<string> TextSortedSet6, ConcurrentQueue<string> TextConcurrentQueue7, Dictionary<Shade, string> TextEnumMap8, IEnumerable<string> TextEnumerable9);

[ExtractionTool]
public sealed partial class Neighbours352(FrozenDictionary<string, string> textFrozenMap1, ImmutableArray<string> textImmutableArray2, ImmutableList<string> textImmutableList3, ImmutableHashSet<string> textImmutableSet4, LinkedList<string> textLinkedList5, List<string> textList6, IReadOnlyList<string[]> textLists7, string? textNullable8, List<string?> textNullables9)
{
    public FrozenDictionary<string, string> TextFrozenMap1 { get; } = textFrozenMap1;
    public ImmutableArray<string> TextImmutableArray2 { get; } = textImmutableArray2;
    public ImmutableList<string> TextImmutableList3 { get; } = textImmutableList3;
    public ImmutableHashSet<string> TextImmutableSet4 { get; } = textImmutableSet4;
    public LinkedList<string> TextLinkedList5 { get; } = textLinkedList5;
    public List<string> TextList6 { get; } = textList6;
    public IReadOnlyList<string[]> TextLists7 { get; } = textLists7;
    public string? TextNullable8 { get; } = textNullable8;
    public List<string?> TextNullables9 { get; } = textNullables9;
}

[ExtractionTool]
[method: JsonConstructor]
public partial record struct Neighbours353(FrozenDictionary<string, string> TextFrozenMap1, OwnList<string> TextOwnList2, Queue<string> TextQueue3, IReadOnlyList<string> TextReadOnlyList4, ISet<string> TextSet5, Stack<string> TextStack6, FrozenSet<string> TextFrozenSet7, SortedSet<string> TextSortedSet8, Dictionary<Guid, string> TextGuidMap9);

[ExtractionTool]
[method: JsonConstructor]
public partial struct Neighbours354(ImmutableDictionary<string, string> textImmutableMap1, SortedSet<string> textSortedSet2, Dictionary<int, string> textIntegerMap3, Dictionary<string, string> textMap4, Dictionary<string, string?> textNullableMap5, ReadOnlyCollection<string> textReadOnlyCollection6, IReadOnlyDictionary<string, string> textReadOnlyMap7, SortedDictionary<string, string> textSortedMap8, (string Item, int Count) textTuple9)
{
    public ImmutableDictionary<string, string> TextImmutableMap1 { get; } = textImmutableMap1;
    public SortedSet<string> TextSortedSet2 { get; } = textSortedSet2;
    public Dictionary<int, string> TextIntegerMap3 { get; } = textIntegerMap3;
    public Dictionary<string, string> TextMap4 { get; } = textMap4;
    public Dictionary<string, string?> TextNullableMap5 { get; } = textNullableMap5;
    public ReadOnlyCollection<string> TextReadOnlyCollection6 { get; } = textReadOnlyCollection6;
    public IReadOnlyDictionary<string, string> TextReadOnlyMap7 { get; } = textReadOnlyMap7;
    public SortedDictionary<string, string> TextSortedMap8 { get; } = textSortedMap8;
    public (string Item, int Count) TextTuple9 { get; } = textTuple9;
}
