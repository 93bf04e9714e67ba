using System.Buffers;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using PromptGen;

namespace Northwind.Events;

/// <summary>The events of one report.</summary>
/// <param name="Reporter">Who reports.</param>
/// <param name="Items">The events in their order.</param>
[ExtractionTool("record_events", Description = "Records the events of a shift report.", Strict = false, CacheTtl = CacheTtl.OneHour)]
public sealed partial record ShiftReport(string Reporter, IReadOnlyList<ShiftEvent> Items);

/// <summary>Something that happened.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Breakdown), "breakdown")]
[JsonDerivedType(typeof(Visit), "visit")]
public abstract record ShiftEvent
{
    /// <summary>The time of day.</summary>
    public required TimeOnly At { get; init; }
}

/// <summary>A machine stood still.</summary>
public sealed record Breakdown : ShiftEvent
{
    /// <summary>The number on the plate.</summary>
    public required string Machine { get; init; }

    [Description("How long it stood still, in minutes.")]
    [Range(0, 720)]
    public int? Minutes { get; init; }
}

/// <summary>Somebody came.</summary>
public sealed record Visit : ShiftEvent
{
    /// <summary>The name of the visitor.</summary>
    [JsonPropertyName("visitor_name")]
    public required string Visitor { get; init; }
}

public static class ShiftBodies
{
    public static ReadOnlyMemory<byte> Write(string report, ModelProfile model)
    {
        ArrayBufferWriter<byte> buffer = new();
        ShiftReport.Tool.CreateRequest(report).WithModel(model).WithMaxTokens(1500).WriteTo(buffer, WireFormat.OpenAIChatCompletions);
        return buffer.WrittenMemory;
    }
}
