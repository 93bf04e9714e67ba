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
public sealed partial record LeafTextAlone(string Text1);

[ExtractionTool]
public sealed partial record LeafBooleanAlone(bool Boolean1);

[ExtractionTool]
public sealed partial record LeafSByteAlone(sbyte SByte1);

[ExtractionTool]
public sealed partial record LeafByteAlone(byte Byte1);

[ExtractionTool]
public sealed partial record LeafInt16Alone(short Int161);

[ExtractionTool]
public sealed partial record LeafUInt16Alone(ushort UInt161);

[ExtractionTool]
public sealed partial record LeafInt32Alone(int Int321);

[ExtractionTool]
public sealed partial record LeafUInt32Alone(uint UInt321);

[ExtractionTool]
public sealed partial record LeafInt64Alone(long Int641);

[ExtractionTool]
public sealed partial record LeafUInt64Alone(ulong UInt641);

[ExtractionTool]
public sealed partial record LeafSingleAlone(float Single1);

[ExtractionTool]
public sealed partial record LeafDoubleAlone(double Double1);

[ExtractionTool]
public sealed partial record LeafHalfAlone(Half Half1);

[ExtractionTool]
public sealed partial record LeafDecimalAlone(decimal Decimal1);

[ExtractionTool]
public sealed partial record LeafInt128Alone(Int128 Int1281);

[ExtractionTool]
public sealed partial record LeafUInt128Alone(UInt128 UInt1281);

[ExtractionTool]
public sealed partial record LeafBigIntegerAlone(BigInteger BigInteger1);

[ExtractionTool]
public sealed partial record LeafCharAlone(char Char1);

[ExtractionTool]
public sealed partial record LeafDateOnlyAlone(DateOnly DateOnly1);

[ExtractionTool]
public sealed partial record LeafTimeOnlyAlone(TimeOnly TimeOnly1);
