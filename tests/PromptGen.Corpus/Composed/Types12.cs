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
public sealed partial record Pairs220(UInt128 UInt1282)
{
    [Description("Größe \"of\" the DoubleLinkedList1.")] public LinkedList<double> DoubleLinkedList1 { get; init; }
    [Description("Größe \"of\" the UnionLists3.")] public IReadOnlyList<Outline[]> UnionLists3 { get; init; }
    [JsonPropertyOrder(-4)] public Box<Uri> UriBox4 { get; init; }
    public ImmutableHashSet<Version> VersionImmutableSet5 { get; set; } = [];
    [AllowNull] public Collection<double> DoubleCollection6 { get; set; }
    [DefaultValue(-0.25)] public double Double7 { get; init; }
    [DisallowNull] public ConcurrentQueue<double>? DoubleConcurrentQueue8 { get; set; }
    [Obsolete("use another one")] public ImmutableArray<double> DoubleImmutableArray9 { get; init; }
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs221(Box<double> DoubleBox3, ImmutableHashSet<double> DoubleImmutableSet4, IReadOnlyList<double[]> DoubleLists5, double Double1 = -0.25, Part? RecordNullable7 = null)
{
    
#nullable disable
    public ImmutableList<double> DoubleImmutableList2 { get; set; }
#nullable restore
    public required IEnumerable<Shade> EnumEnumerable6 { get; set; }
    public IReadOnlyList<sbyte> SByteReadOnlyList8 { get; set; }
    [JsonInclude] public ImmutableList<float> SingleImmutableList9 { get; private set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial class Pairs222(double double1, Spot struct3, string text4, Box<TimeOnly> timeOnlyBox5, Box<TimeSpan> timeSpanBox6, UInt128 uInt1287)
{
    public double Double1 { get; } = double1;
    public SortedSet<Shade> EnumSortedSet2 { get; set; } = [];
    public Spot Struct3 { get; } = struct3;
    [RegularExpression("[A-Z]{2}-[0-9]+")] public string Text4 { get; } = text4;
    public Box<TimeOnly> TimeOnlyBox5 { get; } = timeOnlyBox5;
    public Box<TimeSpan> TimeSpanBox6 { get; } = timeSpanBox6;
    public UInt128 UInt1287 { get; } = uInt1287;
    [DefaultValue(300)] public ushort UInt168 { get; init; }
    
#nullable disable
    public ImmutableList<uint> UInt32ImmutableList9 { get; set; }
#nullable restore
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public partial record struct Pairs223
{
    [JsonRequired] public Queue<Shade> EnumQueue1 { get; init; }
    public ImmutableHashSet<ulong> UInt64ImmutableSet2 { get; init; } [JsonIgnore] public ImmutableHashSet<ulong>? UInt64ImmutableSet2Ignored { get; init; }
    [Obsolete("use another one")] public Outline Union3 { get; init; }
    [AllowNull] public LinkedList<Shade> EnumLinkedList4 { get; set; }
    [Description("Größe \"of\" the EnumCollection5.")] public Collection<Shade> EnumCollection5 { get; init; }
    [DisallowNull] public OwnList<Shade>? EnumOwnList6 { get; set; }
    [Obsolete("use another one")] public ImmutableArray<Shade> EnumImmutableArray7 { get; init; }
    [JsonPropertyName("a-b.c_D8")] public List<Shade?> EnumNullables8 { get; init; }
    [JsonPropertyOrder(-9)] public IReadOnlyList<Shade[]> EnumLists9 { get; init; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public partial struct Pairs224(Box<Shade> enumBox1, IEnumerable<sbyte> sByteEnumerable3, string text4, ImmutableArray<ushort> uInt16ImmutableArray5, ImmutableHashSet<uint> uInt32ImmutableSet6)
{
    public Box<Shade> EnumBox1 { get; } = enumBox1;
    [Obsolete("use another one")] public ImmutableHashSet<Grade> EnumMemberImmutableSet2 { get; init; }
    public IEnumerable<sbyte> SByteEnumerable3 { get; } = sByteEnumerable3;
    [StringLength(6, MinimumLength = 2)] public string Text4 { get; } = text4;
    public ImmutableArray<ushort> UInt16ImmutableArray5 { get; } = uInt16ImmutableArray5;
    public ImmutableHashSet<uint> UInt32ImmutableSet6 { get; } = uInt32ImmutableSet6;
    [DisallowNull] public OwnList<ulong>? UInt64OwnList7 { get; set; }
    [JsonPropertyOrder(-8)] public List<Version?> VersionNullables8 { get; init; }
    [AllowNull] public OwnList<Grade> EnumMemberOwnList9 { get; set; }
}

[ExtractionTool]
public readonly partial record struct Pairs225(Box<Grade> EnumMemberBox3, IReadOnlyList<Grade[]> EnumMemberLists4, ImmutableArray<ForeignPart> ForeignImmutableArray5, string Text7, ImmutableHashSet<ushort> UInt16ImmutableSet8, Grade EnumMember2 = Grade.Second, uint UInt329 = 70000)
{
    [DefaultValue(Grade.Second)] public Grade EnumMember1 { get; init; }
    public required Queue<sbyte> SByteQueue6 { get; init; }
}

public abstract record Pairs226Base
{
    [JsonInclude] public Shade Enum1 { get; private set; }
    [DisallowNull] public List<Grade>? EnumMemberList2 { get; set; }
    [AllowNull] public OwnList<ForeignPart> ForeignOwnList3 { get; set; }
    
#nullable disable
    public Box<ulong> UInt64Box4 { get; set; }
#nullable restore
    [DisallowNull] public IReadOnlyList<Version[]>? VersionLists5 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs226 : Pairs226Base
{
    [DisallowNull] public ForeignPart? Foreign6 { get; set; }
    
#nullable disable
    public ForeignPart Foreign7 { get; set; }
#nullable restore
    [AllowNull] public OwnList<ForeignKind> ForeignEnumOwnList8 { get; set; }
    public Stack<sbyte> SByteStack9 { get; set; } = new();
}

public abstract class Pairs227Base
{
    [DisallowNull] public List<ForeignKind?>? ForeignEnumNullables1 { get; set; }
    [DefaultValue(ForeignKind.Small)] public ForeignKind ForeignEnum5 { get; init; }
    
#nullable disable
    public IReadOnlyList<ForeignKind[]> ForeignEnumLists6 { get; set; }
#nullable restore
    [JsonInclude] public Box<Box<int>> GenericBox8 { get; private set; }
    [JsonPropertyName("a-b.c_D9")] public Collection<sbyte> SByteCollection9 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial class Pairs227(string text2, OwnList<ushort> uInt16OwnList3, OwnList<uint> uInt32OwnList4, Box<ForeignKind> foreignEnumBox7) : Pairs227Base
{
    [RegularExpression("[A-Z]{2}-[0-9]+")] public string Text2 { get; } = text2;
    public OwnList<ushort> UInt16OwnList3 { get; } = uInt16OwnList3;
    public OwnList<uint> UInt32OwnList4 { get; } = uInt32OwnList4;
    public Box<ForeignKind> ForeignEnumBox7 { get; } = foreignEnumBox7;
}

public static partial class Pairs228Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record Pairs228(ForeignKind ForeignEnum1, List<ulong?> UInt64Nullables3, Version Version4, Spot? StructNullable9 = null)
{
    [AllowNull] public Box<int> Generic2 { get; set; }
    
#nullable disable
    public Box<int> Generic5 { get; set; }
#nullable restore
    public IReadOnlyList<Guid[]> GuidLists6 { get; set; } = [];
    [JsonPropertyOrder(-7)] public ConcurrentQueue<sbyte> SByteConcurrentQueue7 { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ImmutableHashSet<float> SingleImmutableSet8 { get; init; }
}
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs229(string Text2, Version Version8, TimeOnly? TimeOnlyNullable3 = null, TimeSpan? TimeSpanNullable4 = null, Half? HalfNullable9 = null)
{
    [AllowNull] public Box<Guid> GuidBox1 { get; set; }
    
#nullable disable
    public List<Guid> GuidList5 { get; set; }
#nullable restore
    
#nullable disable
    public OwnList<Half> HalfOwnList6 { get; set; }
#nullable restore
    [AllowNull] public Uri Uri7 { get; set; }
}

[ExtractionTool]
public sealed partial class Pairs230(Guid guid1, Box<Half> halfBox2, IReadOnlyList<Half[]> halfLists3, List<Half?> halfNullables4, Stack<Int128> int128Stack5, Part record6, Spot struct7, TimeOnly timeOnly8, TimeSpan timeSpan9)
{
    public Guid Guid1 { get; } = guid1;
    public Box<Half> HalfBox2 { get; } = halfBox2;
    public IReadOnlyList<Half[]> HalfLists3 { get; } = halfLists3;
    public List<Half?> HalfNullables4 { get; } = halfNullables4;
    public Stack<Int128> Int128Stack5 { get; } = int128Stack5;
    public Part Record6 { get; } = record6;
    public Spot Struct7 { get; } = struct7;
    public TimeOnly TimeOnly8 { get; } = timeOnly8;
    public TimeSpan TimeSpan9 { get; } = timeSpan9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public partial record struct Pairs231(Version Version2, IReadOnlyList<Int128[]> Int128Lists7, Spot Struct9)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Collection<Int128> Int128Collection1 { get; init; }
    [Description("Größe \"of\" the Int128ImmutableList3.")] public ImmutableList<Int128> Int128ImmutableList3 { get; init; }
    [DisallowNull] public ImmutableHashSet<Int128>? Int128ImmutableSet4 { get; set; }
    public OwnList<Int128> Int128OwnList5 { get; init; } [JsonIgnore] public OwnList<Int128>? Int128OwnList5Ignored { get; init; }
    [Obsolete("use another one")] public List<Int128?> Int128Nullables6 { get; init; }
    [AllowNull] public Collection<short> Int16Collection8 { get; set; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public partial struct Pairs232(TimeOnly timeOnly2, TimeSpan timeSpan3, UInt128 uInt1284, Outline union5, Uri uri6, Box<short> int16Box8, ImmutableArray<short> int16ImmutableArray9)
{
    [DisallowNull] public ConcurrentQueue<short>? Int16ConcurrentQueue1 { get; set; }
    public TimeOnly TimeOnly2 { get; } = timeOnly2;
    public TimeSpan TimeSpan3 { get; } = timeSpan3;
    public UInt128 UInt1284 { get; } = uInt1284;
    public Outline Union5 { get; } = union5;
    public Uri Uri6 { get; } = uri6;
    
#nullable disable
    public ImmutableHashSet<short> Int16ImmutableSet7 { get; set; }
#nullable restore
    public Box<short> Int16Box8 { get; } = int16Box8;
    public ImmutableArray<short> Int16ImmutableArray9 { get; } = int16ImmutableArray9;
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public readonly partial record struct Pairs233(List<short?> Int16Nullables1, OwnList<short> Int16OwnList2, ImmutableArray<int> Int32ImmutableArray3, List<uint?> UInt32Nullables4, Box<int> Int32Box5, ImmutableList<int> Int32ImmutableList6, IReadOnlyList<int[]> Int32Lists7, List<int?> Int32Nullables8, OwnList<int> Int32OwnList9);

public abstract record Pairs234Base
{
    [JsonInclude] public Int128 Int1281 { get; private set; }
    
#nullable disable
    public IReadOnlyList<long[]> Int64Lists2 { get; set; }
#nullable restore
    [Obsolete("use another one")] public ImmutableHashSet<IMark> InterfaceUnionImmutableSet5 { get; init; }
    
#nullable disable
    public IReadOnlyList<IMark[]> InterfaceUnionLists9 { get; set; }
#nullable restore
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record Pairs234(Box<long> Int64Box3, List<long?> Int64Nullables4, [property: Url] string Text6, Box<ushort> UInt16Box7, IMark? InterfaceUnionNullable8 = null) : Pairs234Base;

public abstract class Pairs235Base
{
    public OwnList<Carrier> NestedUnionOwnList2 { get; init; } [JsonIgnore] public OwnList<Carrier>? NestedUnionOwnList2Ignored { get; init; }
    [AllowNull] public IReadOnlyList<Carrier[]> NestedUnionLists9 { get; set; }
}

[ExtractionTool]
public sealed partial class Pairs235(Box<IMark> interfaceUnionBox1, string text3, UInt128 uInt1284, ushort uInt165, uint uInt326, ulong uInt647, Outline union8) : Pairs235Base
{
    public Box<IMark> InterfaceUnionBox1 { get; } = interfaceUnionBox1;
    public string Text3 { get; } = text3;
    public UInt128 UInt1284 { get; } = uInt1284;
    public ushort UInt165 { get; } = uInt165;
    public uint UInt326 { get; } = uInt326;
    public ulong UInt647 { get; } = uInt647;
    public Outline Union8 { get; } = union8;
}

public static partial class Pairs236Outer
{
[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record Pairs236([property: RegularExpression("[A-Z]{2}-[0-9]+")] string Text4, ushort UInt165, uint UInt326, ulong UInt647, Part Record8, Version Version9, Carrier? NestedUnionNullable2 = null)
{
    [Obsolete("use another one")] public Carrier NestedUnion1 { get; init; }
    
#nullable disable
    public Box<Step> NumberedUnionBox3 { get; set; }
#nullable restore
}
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record Pairs237(UInt128 UInt1282, Outline Union3, Uri Uri4)
{
    [JsonInclude] public ImmutableArray<sbyte> SByteImmutableArray1 { get; private set; }
    [DefaultValue(-3)] public sbyte SByte5 { get; init; }
    public ImmutableList<sbyte> SByteImmutableList6 { get; init; } [JsonIgnore] public ImmutableList<sbyte>? SByteImmutableList6Ignored { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public ImmutableHashSet<sbyte> SByteImmutableSet7 { get; init; }
    [Obsolete("use another one")] public OwnList<sbyte> SByteOwnList8 { get; init; }
    
#nullable disable
    public IReadOnlyList<sbyte[]> SByteLists9 { get; set; }
#nullable restore
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial class Pairs238(Box<sbyte> sByteBox1, List<sbyte?> sByteNullables2, Outline union4, Uri uri5, Box<float> singleBox8)
{
    public Box<sbyte> SByteBox1 { get; } = sByteBox1;
    public List<sbyte?> SByteNullables2 { get; } = sByteNullables2;
    [Obsolete("use another one")] public List<float?> SingleNullables3 { get; init; }
    public Outline Union4 { get; } = union4;
    public Uri Uri5 { get; } = uri5;
    [AllowNull] public IReadOnlyList<float[]> SingleLists6 { get; set; }
    [DefaultValue(1.5f)] public float Single7 { get; init; }
    public Box<float> SingleBox8 { get; } = singleBox8;
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
