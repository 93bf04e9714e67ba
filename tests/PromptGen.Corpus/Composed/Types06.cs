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
public sealed partial record PlacingDescribedAlone
{
    [Description("Größe \"of\" the Text1.")] public string Text1 { get; init; }
}

[ExtractionTool]
public sealed partial record PlacingObsoleteAlone
{
    [Obsolete("use another one")] public string Text1 { get; init; }
}

[ExtractionTool]
public sealed partial record PlacingAllowNullAlone
{
    [AllowNull] public string Text1 { get; set; }
}

[ExtractionTool]
public sealed partial record PlacingDisallowNullAlone
{
    [DisallowNull] public string? Text1 { get; set; }
}

[ExtractionTool]
public sealed partial record PlacingUnannotatedAlone
{
    
#nullable disable
    public string Text1 { get; set; }
#nullable restore
}

[ExtractionTool]
public sealed partial record FormRecordAlone
{
    public string Text1 { get; init; }
}

[ExtractionTool]
public sealed partial class FormClassAlone
{
    public string Text1 { get; init; }
}

[ExtractionTool]
public partial record struct FormRecordStructAlone
{
    public string Text1 { get; init; }
}

[ExtractionTool]
public partial struct FormStructAlone
{
    public string Text1 { get; init; }
}

[ExtractionTool]
public readonly partial record struct FormReadOnlyRecordStructAlone
{
    public string Text1 { get; init; }
}

public abstract record FormDerivedRecordAloneBase
{
    public string Text1 { get; init; }
}

[ExtractionTool]
public sealed partial record FormDerivedRecordAlone : FormDerivedRecordAloneBase;

public abstract class FormDerivedClassAloneBase
{
    public string Text1 { get; init; }
}

[ExtractionTool]
public sealed partial class FormDerivedClassAlone : FormDerivedClassAloneBase;

public static partial class FormNestedRecordAloneOuter
{
[ExtractionTool]
public sealed partial record FormNestedRecordAlone
{
    public string Text1 { get; init; }
}
}

[ExtractionTool]
public sealed partial record PolicySnakeCaseAlone
{
    public string Text1 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.CamelCase)]
public sealed partial record PolicyCamelCaseAlone
{
    public string Text1 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.KebabCaseLower)]
public sealed partial record PolicyKebabCaseAlone
{
    public string Text1 { get; init; }
}

[ExtractionTool(PropertyNaming = PropertyNaming.AsDeclared)]
public sealed partial record PolicyAsDeclaredAlone
{
    public string Text1 { get; init; }
}

[ExtractionTool]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record PolicyClosedAlone
{
    public string Text1 { get; init; }
}

[ExtractionTool]
public sealed partial record PolicyExtendedAlone
{
    public string Text1 { get; init; }
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; init; }
}

[ExtractionTool]
public sealed partial record ConstraintRangeAlone([property: Range(-2, 100)] sbyte SByte1);
