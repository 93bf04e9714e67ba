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

public static partial class Pairs220Outer
{
[ExtractionTool]
public sealed partial record Pairs220(string Text8, Carrier? NestedUnionNullable7 = null, uint UInt329 = 70000)
{
    [Obsolete("use another one")] public ImmutableList<Shade> EnumImmutableList1 { get; init; }
    [JsonPropertyName("a-b.c_D2")] public OwnList<Shade> EnumOwnList2 { get; init; }
    [JsonPropertyOrder(-3)] public List<Shade?> EnumNullables3 { get; init; }
    public required IReadOnlyList<Shade[]> EnumLists4 { get; set; }
    public required Stack<Grade> EnumMemberStack5 { get; set; }
    
#nullable disable
    public IMark InterfaceUnion6 { get; set; }
#nullable restore
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs221(Shade Enum1, ulong UInt643 = 5000000000)
{
    public LinkedList<Grade> EnumMemberLinkedList2 { get; init; } = new();
    [Obsolete("use another one")] public IReadOnlyList<Outline[]> UnionLists4 { get; init; }
    [JsonPropertyOrder(-5)] public IReadOnlyList<Uri[]> UriLists5 { get; init; }
    [AllowNull] public ImmutableList<Grade> EnumMemberImmutableList6 { get; set; }
    [DefaultValue(Grade.Second)] public Grade EnumMember7 { get; init; }
    [Description("Größe \"of\" the EnumMemberImmutableSet8.")] public ImmutableHashSet<Grade> EnumMemberImmutableSet8 { get; init; }
    [DisallowNull] public OwnList<Grade>? EnumMemberOwnList9 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial class Pairs222(Box<Grade> enumMemberBox3, string text5)
{
    public List<Grade?> EnumMemberNullables1 { get; init; } [JsonIgnore] public List<Grade?>? EnumMemberNullables1Ignored { get; init; }
    [JsonInclude] public IReadOnlyList<Grade[]> EnumMemberLists2 { get; private set; }
    public Box<Grade> EnumMemberBox3 { get; } = enumMemberBox3;
    [JsonInclude] public ImmutableHashSet<ForeignPart> ForeignImmutableSet4 { get; private set; }
    public string Text5 { get; } = text5;
    [AllowNull] public OwnList<ForeignPart> ForeignOwnList6 { get; set; }
    [Description("Größe \"of\" the ForeignNullables7.")] public List<ForeignPart?> ForeignNullables7 { get; init; }
    [DisallowNull] public IReadOnlyList<ForeignPart[]>? ForeignLists8 { get; set; }
    [Obsolete("use another one")] public Box<ForeignPart> ForeignBox9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
[method: JsonConstructor]
public partial record struct Pairs223(string Text4, OwnList<uint> UInt32OwnList5, Grade EnumMember1 = Grade.Second, ForeignPart? ForeignNullable2 = null)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public OwnList<ForeignKind> ForeignEnumOwnList3 { get; init; }
    [DefaultValue(5000000000)] public ulong UInt646 { get; init; }
    [AllowNull] public Box<Outline> UnionBox7 { get; set; }
    
#nullable disable
    public Box<Uri> UriBox8 { get; set; }
#nullable restore
    [Description("Größe \"of\" the ForeignEnumNullables9.")] public List<ForeignKind?> ForeignEnumNullables9 { get; init; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[method: JsonConstructor]
public partial struct Pairs224(Grade enumMember1, string text5, IReadOnlyList<uint[]> uInt32Lists6, OwnList<ulong> uInt64OwnList7, Uri uri9)
{
    public Grade EnumMember1 { get; } = enumMember1;
    public IReadOnlyList<ForeignKind[]> ForeignEnumLists2 { get; init; } [JsonIgnore] public IReadOnlyList<ForeignKind[]>? ForeignEnumLists2Ignored { get; init; }
    
#nullable disable
    public Box<ForeignKind> ForeignEnumBox3 { get; set; }
#nullable restore
    [Description("Größe \"of\" the GenericOwnList4.")] public OwnList<Box<int>> GenericOwnList4 { get; init; }
    public string Text5 { get; } = text5;
    public IReadOnlyList<uint[]> UInt32Lists6 { get; } = uInt32Lists6;
    public OwnList<ulong> UInt64OwnList7 { get; } = uInt64OwnList7;
    [DisallowNull] public Outline? Union8 { get; set; }
    public Uri Uri9 { get; } = uri9;
}

[ExtractionTool]
[method: JsonConstructor]
public readonly partial record struct Pairs225(Box<Box<int>> GenericBox1, List<ulong?> UInt64Nullables5, Outline Union6, Uri Uri7, TimeSpan? TimeSpanNullable3 = null, ushort UInt164 = 300)
{
    [JsonRequired] public IReadOnlyList<Guid> GuidReadOnlyList2 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public OwnList<Version> VersionOwnList8 { get; init; }
    [Description("Größe \"of\" the GuidEnumerable9.")] public IEnumerable<Guid> GuidEnumerable9 { get; init; }
}

public abstract record Pairs226Base
{
    [AllowNull] public Box<int> Generic1 { get; set; }
    
#nullable disable
    public Box<int> Generic2 { get; set; }
#nullable restore
    [AllowNull] public Queue<Guid> GuidQueue3 { get; set; }
    [DisallowNull] public ImmutableHashSet<Guid>? GuidImmutableSet4 { get; set; }
    [JsonInclude] public ImmutableArray<Guid> GuidImmutableArray5 { get; private set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs226 : Pairs226Base
{
    [JsonPropertyName("a-b.c_D6")] public OwnList<Guid> GuidOwnList6 { get; init; }
    [JsonPropertyOrder(-7)] public List<Guid?> GuidNullables7 { get; init; }
    public required Box<Guid> GuidBox8 { get; set; }
    public IReadOnlyList<Half> HalfReadOnlyList9 { get; set; }
}

public abstract class Pairs227Base
{
    public Stack<UInt128> UInt128Stack2 { get; init; } = new();
    [JsonInclude] public Uri Uri7 { get; private set; }
    [Description("Größe \"of\" the HalfImmutableArray8.")] public ImmutableArray<Half> HalfImmutableArray8 { get; init; }
    public ImmutableList<Half> HalfImmutableList9 { get; init; } [JsonIgnore] public ImmutableList<Half>? HalfImmutableList9Ignored { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial class Pairs227(Queue<Half> halfQueue1, IReadOnlyList<ushort[]> uInt16Lists3, Box<uint> uInt32Box4, Box<ulong> uInt64Box5, Outline union6) : Pairs227Base
{
    public Queue<Half> HalfQueue1 { get; } = halfQueue1;
    public IReadOnlyList<ushort[]> UInt16Lists3 { get; } = uInt16Lists3;
    public Box<uint> UInt32Box4 { get; } = uInt32Box4;
    public Box<ulong> UInt64Box5 { get; } = uInt64Box5;
    public Outline Union6 { get; } = union6;
}

public static partial class Pairs228Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs228(uint UInt327, TimeOnly? TimeOnlyNullable6 = null)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ImmutableHashSet<Half> HalfImmutableSet1 { get; init; }
    [JsonInclude] public OwnList<Half> HalfOwnList2 { get; private set; }
    [JsonPropertyName("a-b.c_D3")] public List<Half?> HalfNullables3 { get; init; }
    
#nullable disable
    public Box<Half> HalfBox4 { get; set; }
#nullable restore
    [JsonInclude] public Stack<Int128> Int128Stack5 { get; private set; }
    public List<Version?> VersionNullables8 { get; init; } [JsonIgnore] public List<Version?>? VersionNullables8Ignored { get; init; }
    [AllowNull] public LinkedList<Int128> Int128LinkedList9 { get; set; }
}
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs229(List<TimeOnly?> TimeOnlyNullables6, short Int169 = -300)
{
    [Description("Größe \"of\" the Int128Collection1.")] public Collection<Int128> Int128Collection1 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ImmutableList<Int128> Int128ImmutableList2 { get; init; }
    [Obsolete("use another one")] public OwnList<Int128> Int128OwnList3 { get; init; }
    
#nullable disable
    public IReadOnlyList<Int128[]> Int128Lists4 { get; set; }
#nullable restore
    [DisallowNull] public ConcurrentQueue<short>? Int16ConcurrentQueue5 { get; set; }
    public Collection<UInt128> UInt128Collection7 { get; set; } = [];
    [AllowNull] public IReadOnlyList<Version[]> VersionLists8 { get; set; }
}

[ExtractionTool]
public sealed partial class Pairs230(IReadOnlyList<short[]> int16Lists2, List<short?> int16Nullables3, Collection<int> int32Collection4, TimeOnly timeOnly5, Outline union7, Uri uri8)
{
    
#nullable disable
    public ImmutableHashSet<short> Int16ImmutableSet1 { get; set; }
#nullable restore
    public IReadOnlyList<short[]> Int16Lists2 { get; } = int16Lists2;
    public List<short?> Int16Nullables3 { get; } = int16Nullables3;
    public Collection<int> Int32Collection4 { get; } = int32Collection4;
    public TimeOnly TimeOnly5 { get; } = timeOnly5;
    [JsonRequired] public ImmutableHashSet<UInt128> UInt128ImmutableSet6 { get; init; }
    public Outline Union7 { get; } = union7;
    public Uri Uri8 { get; } = uri8;
    [DisallowNull] public Box<Version>? VersionBox9 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
[method: JsonConstructor]
public partial record struct Pairs231(Box<int> Int32Box1, ConcurrentQueue<int> Int32ConcurrentQueue2, ImmutableArray<int> Int32ImmutableArray3, ImmutableList<int> Int32ImmutableList4, Outline Union6, Uri Uri7, Version Version8)
{
    [DisallowNull] public LinkedList<long>? Int64LinkedList5 { get; set; }
    [DefaultValue(-5000000000)] public long Int649 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
[method: JsonConstructor]
public partial struct Pairs232(Collection<long> int64Collection1, ConcurrentQueue<long> int64ConcurrentQueue2, ImmutableList<long> int64ImmutableList3, IMark interfaceUnion4, ulong uInt646, Version version7, List<Carrier?> nestedUnionNullables8)
{
    public Collection<long> Int64Collection1 { get; } = int64Collection1;
    public ConcurrentQueue<long> Int64ConcurrentQueue2 { get; } = int64ConcurrentQueue2;
    public ImmutableList<long> Int64ImmutableList3 { get; } = int64ImmutableList3;
    public IMark InterfaceUnion4 { get; } = interfaceUnion4;
    public IReadOnlyList<sbyte> SByteReadOnlyList5 { get; init; } [JsonIgnore] public IReadOnlyList<sbyte>? SByteReadOnlyList5Ignored { get; init; }
    public ulong UInt646 { get; } = uInt646;
    public Version Version7 { get; } = version7;
    public List<Carrier?> NestedUnionNullables8 { get; } = nestedUnionNullables8;
    [Obsolete("use another one")] public ImmutableArray<Step> NumberedUnionImmutableArray9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
[method: JsonConstructor]
public readonly partial record struct Pairs233(IReadOnlyList<Step[]> NumberedUnionLists2, string Text3, Outline Union4, Uri Uri5, Box<Step> NumberedUnionBox6, Box<Part> RecordBox9, long Int641 = -5000000000, Part? RecordNullable8 = null)
{
    public ImmutableArray<Part> RecordImmutableArray7 { get; init; } [JsonIgnore] public ImmutableArray<Part>? RecordImmutableArray7Ignored { get; init; }
}

public abstract record Pairs234Base
{
    [AllowNull] public Step NumberedUnion1 { get; set; }
    [DisallowNull] public Step? NumberedUnion2 { get; set; }
    
#nullable disable
    public Step NumberedUnion3 { get; set; }
#nullable restore
    [AllowNull] public List<Part?> RecordNullables4 { get; set; }
    [DisallowNull] public IReadOnlyList<Part[]>? RecordLists5 { get; set; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs234 : Pairs234Base
{
    
#nullable disable
    public Part Record6 { get; set; }
#nullable restore
    public IEnumerable<sbyte> SByteEnumerable7 { get; init; } = [];
    [DisallowNull] public List<TimeSpan?>? TimeSpanNullables8 { get; set; }
    [AllowNull] public SortedSet<sbyte> SByteSortedSet9 { get; set; }
}

public abstract class Pairs235Base
{
    [DefaultValue(-3)] public sbyte SByte1 { get; init; }
    [Description("Größe \"of\" the SByteQueue2.")] public Queue<sbyte> SByteQueue2 { get; init; }
    [DisallowNull] public Stack<sbyte>? SByteStack3 { get; set; }
    [JsonInclude] public LinkedList<sbyte> SByteLinkedList4 { get; private set; }
    public Collection<sbyte> SByteCollection5 { get; set; } = [];
}

[ExtractionTool]
public sealed partial class Pairs235(Box<sbyte> sByteBox7, ImmutableArray<sbyte> sByteImmutableArray8, ImmutableList<sbyte> sByteImmutableList9) : Pairs235Base
{
    
#nullable disable
    public ConcurrentQueue<sbyte> SByteConcurrentQueue6 { get; set; }
#nullable restore
    public Box<sbyte> SByteBox7 { get; } = sByteBox7;
    public ImmutableArray<sbyte> SByteImmutableArray8 { get; } = sByteImmutableArray8;
    public ImmutableList<sbyte> SByteImmutableList9 { get; } = sByteImmutableList9;
}

public static partial class Pairs236Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs236(ImmutableHashSet<sbyte> SByteImmutableSet2, IReadOnlyList<sbyte[]> SByteLists3, Version Version5, Collection<float> SingleCollection6, ConcurrentQueue<float> SingleConcurrentQueue7, ImmutableHashSet<float> SingleImmutableSet8, LinkedList<float> SingleLinkedList9, sbyte SByte1 = -3, float Single4 = 1.5f);
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs237(Spot Struct1, string Text2, Version Version3, Box<TimeSpan> TimeSpanBox5, Box<UInt128> UInt128Box9, UInt128? UInt128Nullable7 = null)
{
    
#nullable disable
    public IReadOnlyList<TimeSpan[]> TimeSpanLists4 { get; set; }
#nullable restore
    [JsonInclude] public List<UInt128?> UInt128Nullables6 { get; private set; }
    [JsonPropertyName("a-b.c_D8")] public IReadOnlyList<UInt128[]> UInt128Lists8 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial class Pairs238(Box<ushort> uInt16Box1)
{
    public Box<ushort> UInt16Box1 { get; } = uInt16Box1;
}

[ExtractionTool]
public sealed partial record Pairs239
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
