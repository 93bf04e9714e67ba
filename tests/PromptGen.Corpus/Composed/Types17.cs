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
public sealed partial class Pairs320(FrozenDictionary<string, float> singleFrozenMap1, FrozenSet<Tree> recursiveFrozenSet2, (Tree Item, int Count) recursiveTuple3, FrozenDictionary<string, Spot> structFrozenMap4, FrozenDictionary<string, TimeOnly> timeOnlyFrozenMap5, FrozenDictionary<string, TimeSpan> timeSpanFrozenMap6, ConcurrentDictionary<string, (int Number, string? Word)> tupleConcurrentMap7, Dictionary<Shade, (int Number, string? Word)> tupleEnumMap8, FrozenDictionary<string, (int Number, string? Word)> tupleFrozenMap9)
{
    public FrozenDictionary<string, float> SingleFrozenMap1 { get; } = singleFrozenMap1;
    public FrozenSet<Tree> RecursiveFrozenSet2 { get; } = recursiveFrozenSet2;
    public (Tree Item, int Count) RecursiveTuple3 { get; } = recursiveTuple3;
    public FrozenDictionary<string, Spot> StructFrozenMap4 { get; } = structFrozenMap4;
    public FrozenDictionary<string, TimeOnly> TimeOnlyFrozenMap5 { get; } = timeOnlyFrozenMap5;
    public FrozenDictionary<string, TimeSpan> TimeSpanFrozenMap6 { get; } = timeSpanFrozenMap6;
    public ConcurrentDictionary<string, (int Number, string? Word)> TupleConcurrentMap7 { get; } = tupleConcurrentMap7;
    public Dictionary<Shade, (int Number, string? Word)> TupleEnumMap8 { get; } = tupleEnumMap8;
    public FrozenDictionary<string, (int Number, string? Word)> TupleFrozenMap9 { get; } = tupleFrozenMap9;
}

public static partial class Pairs321Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs321(FrozenDictionary<string, UInt128> UInt128FrozenMap1, Dictionary<Guid, (int Number, string? Word)> TupleGuidMap2, ImmutableDictionary<string, (int Number, string? Word)> TupleImmutableMap3, Dictionary<string, (int Number, string? Word)?> TupleNullableMap4, SortedDictionary<string, (int Number, string? Word)> TupleSortedMap5, FrozenDictionary<string, Outline> UnionFrozenMap6, FrozenDictionary<string, Uri> UriFrozenMap7, FrozenDictionary<string, Version> VersionFrozenMap8, ConcurrentDictionary<string, (int Number, string? Word)> TupleConcurrentMap9);
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs322(ConcurrentDictionary<string, (int Number, string? Word)> TupleConcurrentMap1, ReadOnlyCollection<JsonElement> JsonElementReadOnlyCollection2, Dictionary<Shade, (int Number, string? Word)> TupleEnumMap3, FrozenSet<JsonElement> JsonElementFrozenSet4, Dictionary<Guid, (int Number, string? Word)> TupleGuidMap5, ImmutableDictionary<string, (int Number, string? Word)> TupleImmutableMap6, Dictionary<string, (int Number, string? Word)?> TupleNullableMap7, SortedDictionary<string, (int Number, string? Word)> TupleSortedMap8, (JsonElement Item, int Count) JsonElementTuple9);

[ExtractionTool]
public sealed partial record Neighbours323(string[] TextArray1, FrozenDictionary<string, string> TextFrozenMap2, Box<string> TextBox3, Collection<string> TextCollection4, ConcurrentDictionary<string, string> TextConcurrentMap5, SortedSet<string> TextSortedSet6, ConcurrentQueue<string> TextConcurrentQueue7, Dictionary<Shade, string> TextEnumMap8, IEnumerable<string> TextEnumerable9);

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Neighbours324(FrozenDictionary<string, string> textFrozenMap1, ImmutableArray<string> textImmutableArray2, ImmutableList<string> textImmutableList3, ImmutableHashSet<string> textImmutableSet4, LinkedList<string> textLinkedList5, List<string> textList6, IReadOnlyList<string[]> textLists7, string? textNullable8, List<string?> textNullables9)
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

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
[method: JsonConstructor]
public partial record struct Neighbours325(FrozenDictionary<string, string> TextFrozenMap1, OwnList<string> TextOwnList2, Queue<string> TextQueue3, IReadOnlyList<string> TextReadOnlyList4, ISet<string> TextSet5, Stack<string> TextStack6, FrozenSet<string> TextFrozenSet7, SortedSet<string> TextSortedSet8, Dictionary<Guid, string> TextGuidMap9);

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
[method: JsonConstructor]
public partial struct Neighbours326(ImmutableDictionary<string, string> textImmutableMap1, SortedSet<string> textSortedSet2, Dictionary<int, string> textIntegerMap3, Dictionary<string, string> textMap4, Dictionary<string, string?> textNullableMap5, ReadOnlyCollection<string> textReadOnlyCollection6, IReadOnlyDictionary<string, string> textReadOnlyMap7, SortedDictionary<string, string> textSortedMap8, (string Item, int Count) textTuple9)
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
