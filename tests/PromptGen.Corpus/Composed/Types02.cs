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
public sealed partial record LeafDateTimeAlone(DateTime DateTime1);

[ExtractionTool]
public sealed partial record LeafDateTimeOffsetAlone(DateTimeOffset DateTimeOffset1);

[ExtractionTool]
public sealed partial record LeafTimeSpanAlone(TimeSpan TimeSpan1);

[ExtractionTool]
public sealed partial record LeafGuidAlone(Guid Guid1);

[ExtractionTool]
public sealed partial record LeafUriAlone(Uri Uri1);

[ExtractionTool]
public sealed partial record LeafVersionAlone(Version Version1);

[ExtractionTool]
public sealed partial record LeafBytesAlone(byte[] Bytes1);

[ExtractionTool]
public sealed partial record LeafEnumAlone(Shade Enum1);

[ExtractionTool]
public sealed partial record LeafEnumMemberAlone(Grade EnumMember1);

[ExtractionTool]
public sealed partial record LeafFlagsAlone(Access Flags1);

[ExtractionTool]
public sealed partial record LeafForeignEnumAlone(ForeignKind ForeignEnum1);

[ExtractionTool]
public sealed partial record LeafJsonElementAlone(JsonElement JsonElement1);

[ExtractionTool]
public sealed partial record LeafJsonNodeAlone(JsonNode JsonNode1);

[ExtractionTool]
public sealed partial record LeafJsonObjectAlone(JsonObject JsonObject1);

[ExtractionTool]
public sealed partial record LeafRecordAlone(Part Record1);

[ExtractionTool]
public sealed partial record LeafStructAlone(Spot Struct1);

[ExtractionTool]
public sealed partial record LeafClassAlone(Label Class1);

[ExtractionTool]
public sealed partial record LeafConstructorClassAlone(Sealed ConstructorClass1);

[ExtractionTool]
public sealed partial record LeafDerivedAlone(LongPart Derived1);

[ExtractionTool]
public sealed partial record LeafGenericAlone(Box<int> Generic1);
