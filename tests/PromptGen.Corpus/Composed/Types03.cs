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
public sealed partial record LeafForeignAlone(ForeignPart Foreign1);

[ExtractionTool]
public sealed partial record LeafRecursiveAlone(Tree Recursive1);

[ExtractionTool]
public sealed partial record LeafMutuallyRecursiveAlone(Folder MutuallyRecursive1);

[ExtractionTool]
public sealed partial record LeafUnionAlone(Outline Union1);

[ExtractionTool]
public sealed partial record LeafNumberedUnionAlone(Step NumberedUnion1);

[ExtractionTool]
public sealed partial record LeafInterfaceUnionAlone(IMark InterfaceUnion1);

[ExtractionTool]
public sealed partial record LeafNestedUnionAlone(Carrier NestedUnion1);

[ExtractionTool]
public sealed partial record LeafDefaultUnionAlone(Note DefaultUnion1);

[ExtractionTool]
public sealed partial record LeafTupleAlone((int Number, string? Word) Tuple1);

[ExtractionTool]
public sealed partial record WrapperNullableAlone(string? TextNullable1);

[ExtractionTool]
public sealed partial record WrapperListAlone(List<string> TextList1);

[ExtractionTool]
public sealed partial record WrapperArrayAlone(string[] TextArray1);

[ExtractionTool]
public sealed partial record WrapperReadOnlyListAlone(IReadOnlyList<string> TextReadOnlyList1);

[ExtractionTool]
public sealed partial record WrapperEnumerableAlone(IEnumerable<string> TextEnumerable1);

[ExtractionTool]
public sealed partial record WrapperSetAlone(ISet<string> TextSet1);

[ExtractionTool]
public sealed partial record WrapperSortedSetAlone(SortedSet<string> TextSortedSet1);

[ExtractionTool]
public sealed partial record WrapperQueueAlone(Queue<string> TextQueue1);

[ExtractionTool]
public sealed partial record WrapperStackAlone(Stack<string> TextStack1);

[ExtractionTool]
public sealed partial record WrapperLinkedListAlone(LinkedList<string> TextLinkedList1);

[ExtractionTool]
public sealed partial record WrapperCollectionAlone(Collection<string> TextCollection1);
