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
public sealed partial record WrapperReadOnlyCollectionAlone(ReadOnlyCollection<string> TextReadOnlyCollection1);

[ExtractionTool]
public sealed partial record WrapperConcurrentQueueAlone(ConcurrentQueue<string> TextConcurrentQueue1);

[ExtractionTool]
public sealed partial record WrapperImmutableArrayAlone(ImmutableArray<string> TextImmutableArray1);

[ExtractionTool]
public sealed partial record WrapperImmutableListAlone(ImmutableList<string> TextImmutableList1);

[ExtractionTool]
public sealed partial record WrapperImmutableSetAlone(ImmutableHashSet<string> TextImmutableSet1);

[ExtractionTool]
public sealed partial record WrapperFrozenSetAlone(FrozenSet<string> TextFrozenSet1);

[ExtractionTool]
public sealed partial record WrapperOwnListAlone(OwnList<string> TextOwnList1);

[ExtractionTool]
public sealed partial record WrapperNullablesAlone(List<string?> TextNullables1);

[ExtractionTool]
public sealed partial record WrapperListsAlone(IReadOnlyList<string[]> TextLists1);

[ExtractionTool]
public sealed partial record WrapperMapAlone(Dictionary<string, string> TextMap1);

[ExtractionTool]
public sealed partial record WrapperReadOnlyMapAlone(IReadOnlyDictionary<string, string> TextReadOnlyMap1);

[ExtractionTool]
public sealed partial record WrapperIntegerMapAlone(Dictionary<int, string> TextIntegerMap1);

[ExtractionTool]
public sealed partial record WrapperGuidMapAlone(Dictionary<Guid, string> TextGuidMap1);

[ExtractionTool]
public sealed partial record WrapperEnumMapAlone(Dictionary<Shade, string> TextEnumMap1);

[ExtractionTool]
public sealed partial record WrapperSortedMapAlone(SortedDictionary<string, string> TextSortedMap1);

[ExtractionTool]
public sealed partial record WrapperConcurrentMapAlone(ConcurrentDictionary<string, string> TextConcurrentMap1);

[ExtractionTool]
public sealed partial record WrapperImmutableMapAlone(ImmutableDictionary<string, string> TextImmutableMap1);

[ExtractionTool]
public sealed partial record WrapperFrozenMapAlone(FrozenDictionary<string, string> TextFrozenMap1);

[ExtractionTool]
public sealed partial record WrapperNullableMapAlone(Dictionary<string, string?> TextNullableMap1);

[ExtractionTool]
public sealed partial record WrapperBoxAlone(Box<string> TextBox1);
