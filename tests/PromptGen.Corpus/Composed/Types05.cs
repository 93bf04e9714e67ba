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
public sealed partial record WrapperTupleAlone((string Item, int Count) TextTuple1);

[ExtractionTool]
public sealed partial record PlacingPositionalAlone(string Text1);

[ExtractionTool]
public sealed partial record PlacingPositionalDefaultAlone(string Text1 = "x \"y\"");

[ExtractionTool]
public sealed partial class PlacingConstructorAlone(string text1)
{
    public string Text1 { get; } = text1;
}

[ExtractionTool]
public sealed partial record PlacingInitAlone
{
    public string Text1 { get; init; }
}

[ExtractionTool]
public sealed partial record PlacingSetAlone
{
    public string Text1 { get; set; }
}

[ExtractionTool]
public sealed partial record PlacingRequiredInitAlone
{
    public required string Text1 { get; init; }
}

[ExtractionTool]
public sealed partial record PlacingRequiredSetAlone
{
    public required string Text1 { get; set; }
}

[ExtractionTool]
public sealed partial record PlacingInitializedAlone
{
    public string Text1 { get; init; } = "x \"y\"";
}

[ExtractionTool]
public sealed partial record PlacingInitializedSetAlone
{
    public string Text1 { get; set; } = "x \"y\"";
}

[ExtractionTool]
public sealed partial record PlacingJsonRequiredAlone
{
    [JsonRequired] public string Text1 { get; init; }
}

[ExtractionTool]
public sealed partial record PlacingPropertyNameAlone
{
    [JsonPropertyName("a-b.c_D1")] public string Text1 { get; init; }
}

[ExtractionTool]
public sealed partial record PlacingPropertyOrderAlone
{
    [JsonPropertyOrder(-1)] public string Text1 { get; init; }
}

[ExtractionTool]
public sealed partial record PlacingIncludeAlone
{
    [JsonInclude] public string Text1 { get; private set; }
}

[ExtractionTool]
public sealed partial record PlacingIncludedFieldAlone
{
    [JsonInclude] public string Text1;
}

[ExtractionTool]
public sealed partial record PlacingIncludedInternalAlone
{
    [JsonInclude] internal string Text1 { get; init; }
}

[ExtractionTool]
public sealed partial record PlacingNumberInStringAlone
{
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] public sbyte SByte1 { get; init; }
}

[ExtractionTool]
public sealed partial record PlacingIgnoredNullAlone
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string Text1 { get; init; }
}

[ExtractionTool]
public sealed partial record PlacingIgnoredBesideAlone
{
    public string Text1 { get; init; } [JsonIgnore] public string? Text1Ignored { get; init; }
}

[ExtractionTool]
public sealed partial record PlacingDefaultValueAlone
{
    [DefaultValue("x \"y\"")] public string Text1 { get; init; }
}
