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

public abstract class Pairs240Base
{
    public ConcurrentQueue<ForeignKind> ForeignEnumConcurrentQueue1 { get; init; } = new();
    
#nullable disable
    public Carrier NestedUnion2 { get; set; }
#nullable restore
    [JsonPropertyName("a-b.c_D3")] public ImmutableArray<UInt128> UInt128ImmutableArray3 { get; init; }
    [AllowNull] public IReadOnlyList<ushort[]> UInt16Lists4 { get; set; }
    [DefaultValue(ForeignKind.Small)] public ForeignKind ForeignEnum5 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial class Pairs240 : Pairs240Base
{
    [Description("Größe \"of\" the ForeignEnumImmutableSet6.")] public ImmutableHashSet<ForeignKind> ForeignEnumImmutableSet6 { get; init; }
    [DisallowNull] public OwnList<ForeignKind>? ForeignEnumOwnList7 { get; set; }
    public List<ForeignKind?> ForeignEnumNullables8 { get; init; } [JsonIgnore] public List<ForeignKind?>? ForeignEnumNullables8Ignored { get; init; }
    [JsonInclude] public IReadOnlyList<ForeignKind[]> ForeignEnumLists9 { get; private set; }
}

public static partial class Pairs241Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs241(string Text3, Box<int>? GenericNullable2 = null, ushort UInt164 = 300)
{
    
#nullable disable
    public List<ForeignKind> ForeignEnumList1 { get; set; }
#nullable restore
    [DisallowNull] public Collection<Box<int>>? GenericCollection5 { get; set; }
    public ImmutableArray<Box<int>> GenericImmutableArray6 { get; init; } [JsonIgnore] public ImmutableArray<Box<int>>? GenericImmutableArray6Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public OwnList<Box<int>> GenericOwnList7 { get; init; }
    [JsonInclude] internal List<Box<int>?> GenericNullables8 { get; init; }
    public IReadOnlyList<Box<int>[]> GenericLists9 { get; init; } = [];
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs242(string Text5, IReadOnlyList<uint[]> UInt32Lists6, Version Version8, Guid? GuidNullable4 = null)
{
    public Box<int>? GenericNullable1 { get; set; } = null;
    [JsonRequired] public Box<int> Generic2 { get; init; }
    [JsonPropertyName("a-b.c_D3")] public Box<int> Generic3 { get; init; }
    [JsonInclude] public Uri Uri7;
    [AllowNull] public IEnumerable<Guid> GuidEnumerable9 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial class Pairs243(IReadOnlyList<Half> halfReadOnlyList9)
{
    [Description("Größe \"of\" the GuidQueue1.")] public Queue<Guid> GuidQueue1 { get; init; }
    [DisallowNull] public Collection<Guid>? GuidCollection2 { get; set; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ConcurrentQueue<Guid> GuidConcurrentQueue3 { get; init; }
    [JsonInclude] public OwnList<Guid> GuidOwnList4;
    public List<Guid?> GuidNullables5 { get; set; } = [];
    [JsonRequired] public IReadOnlyList<Guid[]> GuidLists6 { get; init; }
    [JsonPropertyName("a-b.c_D7")] public Box<Guid> GuidBox7 { get; init; }
    [JsonPropertyOrder(-8)] public Guid Guid8 { get; init; }
    public IReadOnlyList<Half> HalfReadOnlyList9 { get; } = halfReadOnlyList9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
[method: JsonConstructor]
public partial record struct Pairs244(Outline Union3, Version Version5)
{
    public IEnumerable<Half> HalfEnumerable1 { get; set; }
    [JsonPropertyOrder(-2)] public ImmutableList<UInt128> UInt128ImmutableList2 { get; init; }
    
#nullable disable
    public Uri Uri4 { get; set; }
#nullable restore
    [Description("Größe \"of\" the HalfQueue6.")] public Queue<Half> HalfQueue6 { get; init; }
    public Stack<Half> HalfStack7 { get; init; } [JsonIgnore] public Stack<Half>? HalfStack7Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public LinkedList<Half> HalfLinkedList8 { get; init; }
    [JsonInclude] public Collection<Half> HalfCollection9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
[method: JsonConstructor]
public partial struct Pairs245(Box<Half> halfBox4, Outline union7)
{
    [JsonPropertyName("a-b.c_D1")] public ImmutableArray<Half> HalfImmutableArray1 { get; init; }
    [JsonPropertyOrder(-2)] public ImmutableList<Half> HalfImmutableList2 { get; init; }
    
#nullable disable
    public IReadOnlyList<Half[]> HalfLists3 { get; set; }
#nullable restore
    public Box<Half> HalfBox4 { get; } = halfBox4;
    [JsonInclude] internal ImmutableList<Int128> Int128ImmutableList5 { get; init; }
    [Obsolete("use another one")] public ImmutableHashSet<ulong> UInt64ImmutableSet6 { get; init; }
    public Outline Union7 { get; } = union7;
    [AllowNull] public ImmutableHashSet<Int128> Int128ImmutableSet8 { get; set; }
    public List<Int128?> Int128Nullables9 { get; init; } [JsonIgnore] public List<Int128?>? Int128Nullables9Ignored { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
[method: JsonConstructor]
public readonly partial record struct Pairs246(Uri Uri3, Version Version4, ImmutableHashSet<short> Int16ImmutableSet7, LinkedList<short> Int16LinkedList8, IReadOnlyList<short[]> Int16Lists9, short Int166 = -300)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public IReadOnlyList<Int128[]> Int128Lists1 { get; init; }
    [Obsolete("use another one")] public Stack<short> Int16Stack2 { get; init; }
    [DefaultValue(-300)] public short Int165 { get; init; }
}

public abstract record Pairs247Base
{
    [JsonInclude] public Half Half1 { get; private set; }
    public Half? HalfNullable2 { get; init; } = null;
    [JsonInclude] public Int128 Int1283 { get; private set; }
    
#nullable disable
    public List<short> Int16List4 { get; set; }
#nullable restore
    [JsonInclude] public ConcurrentQueue<TimeOnly> TimeOnlyConcurrentQueue6 { get; private set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs247(Stack<int> Int32Stack5, Box<int> Int32Box7, ConcurrentQueue<int> Int32ConcurrentQueue8, ImmutableArray<int> Int32ImmutableArray9) : Pairs247Base;

public abstract class Pairs248Base
{
    [Description("Größe \"of\" the Int64LinkedList7.")] public LinkedList<long> Int64LinkedList7 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Collection<long> Int64Collection8 { get; init; }
    [JsonInclude] public ConcurrentQueue<long> Int64ConcurrentQueue9 { get; private set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial class Pairs248(ImmutableList<int> int32ImmutableList1, ImmutableHashSet<int> int32ImmutableSet2, LinkedList<int> int32LinkedList3, IReadOnlyList<int[]> int32Lists4, List<int?> int32Nullables5, OwnList<int> int32OwnList6) : Pairs248Base
{
    public ImmutableList<int> Int32ImmutableList1 { get; } = int32ImmutableList1;
    public ImmutableHashSet<int> Int32ImmutableSet2 { get; } = int32ImmutableSet2;
    public LinkedList<int> Int32LinkedList3 { get; } = int32LinkedList3;
    public IReadOnlyList<int[]> Int32Lists4 { get; } = int32Lists4;
    public List<int?> Int32Nullables5 { get; } = int32Nullables5;
    public OwnList<int> Int32OwnList6 { get; } = int32OwnList6;
}

public static partial class Pairs249Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs249(Box<long> Int64Box7, string Text9, long Int644 = -5000000000)
{
    [JsonInclude] public ImmutableList<long> Int64ImmutableList1;
    public ImmutableHashSet<long> Int64ImmutableSet2 { get; init; } = [];
    public OwnList<long> Int64OwnList3 { get; set; } = [];
    [JsonPropertyOrder(-5)] public List<long?> Int64Nullables5 { get; init; }
    
#nullable disable
    public IReadOnlyList<long[]> Int64Lists6 { get; set; }
#nullable restore
    
#nullable disable
    public IMark InterfaceUnion8 { get; set; }
#nullable restore
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs250(DateOnly DateOnly1, DateTime DateTime2, Shade Enum3, IMark InterfaceUnion4, Box<uint> UInt32Box5, Carrier NestedUnion6, string Text7, Version Version9)
{
    [AllowNull] public Step NumberedUnion8 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial class Pairs251(string text2, Version version3)
{
    [DisallowNull] public Part? Record1 { get; set; }
    public string Text2 { get; } = text2;
    public Version Version3 { get; } = version3;
    
#nullable disable
    public Part Record4 { get; set; }
#nullable restore
    [DefaultValue(-3)] public sbyte SByte5 { get; init; }
    [DisallowNull] public IReadOnlyList<sbyte>? SByteReadOnlyList6 { get; set; }
    public IEnumerable<sbyte> SByteEnumerable7 { get; init; } = [];
    public SortedSet<sbyte> SByteSortedSet8 { get; set; } = [];
    [Obsolete("use another one")] public Queue<sbyte> SByteQueue9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
[method: JsonConstructor]
public partial record struct Pairs252(Box<sbyte> SByteBox4, Collection<sbyte> SByteCollection5, ConcurrentQueue<sbyte> SByteConcurrentQueue6, ImmutableArray<sbyte> SByteImmutableArray7, ImmutableList<sbyte> SByteImmutableList8, ImmutableHashSet<sbyte> SByteImmutableSet9, Step? NumberedUnionNullable1 = null, sbyte SByte2 = -3)
{
    
#nullable disable
    public Stack<sbyte> SByteStack3 { get; set; }
#nullable restore
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
[method: JsonConstructor]
public partial struct Pairs253(LinkedList<sbyte> sByteLinkedList1, IReadOnlyList<sbyte[]> sByteLists2, List<sbyte?> sByteNullables3, OwnList<sbyte> sByteOwnList4, Box<float> singleBox6, string text8, TimeSpan timeSpan9)
{
    public LinkedList<sbyte> SByteLinkedList1 { get; } = sByteLinkedList1;
    public IReadOnlyList<sbyte[]> SByteLists2 { get; } = sByteLists2;
    public List<sbyte?> SByteNullables3 { get; } = sByteNullables3;
    public OwnList<sbyte> SByteOwnList4 { get; } = sByteOwnList4;
    [DisallowNull] public IReadOnlyList<float[]>? SingleLists5 { get; set; }
    public Box<float> SingleBox6 { get; } = singleBox6;
    [DisallowNull] public List<Spot>? StructList7 { get; set; }
    public string Text8 { get; } = text8;
    public TimeSpan TimeSpan9 { get; } = timeSpan9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
[method: JsonConstructor]
public readonly partial record struct Pairs254(ImmutableHashSet<TimeOnly> TimeOnlyImmutableSet3, Box<UInt128> UInt128Box6, Box<ulong> UInt64Box9, TimeOnly? TimeOnlyNullable2 = null, ulong UInt648 = 5000000000)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ImmutableList<TimeOnly> TimeOnlyImmutableList1 { get; init; }
    public OwnList<UInt128> UInt128OwnList4 { get; init; } [JsonIgnore] public OwnList<UInt128>? UInt128OwnList4Ignored { get; init; }
    [JsonInclude] internal List<UInt128?> UInt128Nullables5 { get; init; }
    [DefaultValue(5000000000)] public ulong UInt647 { get; init; }
}

public abstract record Pairs255Base
{
    [DisallowNull] public List<TimeOnly>? TimeOnlyList1 { get; set; }
    
#nullable disable
    public List<TimeOnly> TimeOnlyList2 { get; set; }
#nullable restore
    [JsonInclude] public UInt128 UInt1283 { get; private set; }
    [JsonInclude] public UInt128 UInt1284;
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs255(List<ulong?> UInt64Nullables7) : Pairs255Base
{
    [AllowNull] public OwnList<ulong> UInt64OwnList5 { get; set; }
    
#nullable disable
    public List<ulong> UInt64List6 { get; set; }
#nullable restore
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs256(Box<int> Generic1, Guid Guid2, Half Half3, UInt128 UInt1284);

[ExtractionTool]
public sealed partial record Pairs257(double Double1, UInt128 UInt1282, Uri Uri3)
{
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}

[ExtractionTool]
public sealed partial record Pairs258
{
    [Length(1, 3)] public List<(int Number, string? Word)> TupleList1 { get; init; }
    [MaxLength(2)] public (int Number, string? Word)[] TupleArray2 { get; set; }
    [MinLength(1)] public required ISet<(int Number, string? Word)> TupleSet3 { get; init; }
    public ReadOnlyCollection<BigInteger> BigIntegerReadOnlyCollection4 { get; init; }
    public FrozenSet<BigInteger> BigIntegerFrozenSet5 { get; init; }
    public (BigInteger Item, int Count) BigIntegerTuple6 { get; init; }
    public ReadOnlyCollection<bool> BooleanReadOnlyCollection7 { get; set; }
    public FrozenSet<bool> BooleanFrozenSet8 { get; set; }
    public (bool Item, int Count) BooleanTuple9 { get; set; }
}

[ExtractionTool]
public sealed partial class Pairs259(ReadOnlyCollection<(int Number, string? Word)> tupleReadOnlyCollection1, FrozenSet<sbyte> sByteFrozenSet2, (byte Item, int Count) byteTuple3)
{
    public ReadOnlyCollection<(int Number, string? Word)> TupleReadOnlyCollection1 { get; } = tupleReadOnlyCollection1;
    public FrozenSet<sbyte> SByteFrozenSet2 { get; } = sByteFrozenSet2;
    public (byte Item, int Count) ByteTuple3 { get; } = byteTuple3;
    public required FrozenSet<byte> ByteFrozenSet4 { get; init; }
    public required ReadOnlyCollection<byte> ByteReadOnlyCollection5 { get; init; }
    public required ReadOnlyCollection<byte[]> BytesReadOnlyCollection6 { get; set; }
    public required FrozenSet<byte[]> BytesFrozenSet7 { get; set; }
    public required (byte[] Item, int Count) BytesTuple8 { get; init; }
    [JsonRequired] public ReadOnlyCollection<char> CharReadOnlyCollection9 { get; init; }
}
