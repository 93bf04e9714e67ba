using Microsoft.CodeAnalysis;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Prompts.Texts;

namespace PromptGen.Generators.Prompts.Sinks;

/// <summary>Reads content, messages and tools of a request body that is built from anonymous objects, dictionaries or JSON nodes, by JSON member name.</summary>
internal sealed class RawBlocks(SinkReading reading)
{
    private readonly MarkerReader markers = new(reading);
    private readonly SettingReader settings = new(reading);

    /// <summary>The blocks of a content or system value.</summary>
    public bool Content(Bound value, SegmentPlace place, IOperation? message, List<PromptSegment> into)
    {
        if (value.Operation.IsNull())
        {
            return true;
        }

        Bound resolved = Segments.IsText(value) ? value : reading.Resolver.Resolve(value);
        if (Segments.IsText(resolved))
        {
            into.Add(Segments.Of(place, SegmentKind.PlainText, reading.Texts.Text(resolved), resolved.Operation, message));
            return true;
        }

        ListView list = reading.Lists.Read(value);
        into.AddRange(list.Items.Select(item => Block(item, place, message)));
        return list.IsComplete;
    }

    /// <summary>One block.</summary>
    public PromptSegment Block(ListItem item, SegmentPlace place, IOperation? message)
    {
        if (item.IsOpaque || reading.Resolver.Object(item.Value) is not { } view)
        {
            return Segments.IsText(item.Value) && !item.IsRepeated
                ? Segments.Of(place, SegmentKind.Text, reading.Texts.Text(item.Value), item.Value.Operation, message) with { Condition = item.Condition }
                : Segments.Opaque(item, place, reading, message);
        }

        string? type = settings.Constant(view["type"]?.Value);
        bool isText = view.Has("text") && type is null or "text" or "input_text";
        SegmentKind kind = isText ? SegmentKind.Text : type is "thinking" or "redacted_thinking" ? SegmentKind.Thinking : SegmentKind.Other;
        PromptText text = isText ? reading.Texts.Text(view["text"]!.Value) : reading.Texts.Deep(item.Value);
        return Segments.Of(place, kind, text, item.Value.Operation, message) with
        {
            TextOperation = isText ? view["text"]!.Value.Operation.Unwrap() : item.Value.Operation.Unwrap(),
            Marker = MarkerOf(view),
            Condition = item.Condition,
            IsRepeated = item.IsRepeated,
        };
    }

    /// <summary>The messages; system messages at the head are instructions, as OpenAI has them.</summary>
    public bool Messages(Bound value, List<PromptSegment> into)
    {
        ListView list = reading.Lists.Read(value);
        bool complete = list.IsComplete;
        foreach (ListItem item in list.Items)
        {
            if (item.IsRepeated || reading.Resolver.Object(item.Value) is not { } view || view["content"] is not { } content)
            {
                into.Add(Segments.Opaque(item, SegmentPlace.OtherMessage, reading));
                complete = false;
                continue;
            }

            int first = into.Count;
            SegmentPlace place = ChatMessageReader.PlaceOf(settings.Constant(view["role"]?.Value), into.All(static s => s.IsHead));
            complete &= Content(content.Value, place, item.Value.Operation, into);
            Segments.SetCondition(into, first, item.Condition);
        }

        return complete;
    }

    /// <summary>The tools, in Anthropic's and both OpenAI shapes.</summary>
    public bool Tools(Bound value, List<PromptSegment> into, List<ToolInfo> tools)
    {
        ListView list = reading.Lists.Read(value);
        bool complete = list.IsComplete;
        foreach (ListItem item in list.Items)
        {
            ObjectView? view = item.IsRepeated ? null : reading.Resolver.Object(item.Value);
            ObjectView? named = view?["function"] is { } function ? reading.Resolver.Object(function.Value) : view;
            string? name = settings.Constant(named?["name"]?.Value);
            complete &= name is not null && item.Condition is null;
            tools.Add(new ToolInfo(name, named?["name"]?.Value.Operation, settings.Flag(named?["strict"]?.Value), item.Value.Operation) { Required = settings.Required((named?["input_schema"] ?? named?["parameters"])?.Value) });
            into.Add(view is null
                ? Segments.Opaque(item, SegmentPlace.Tool, reading)
                : Segments.Of(SegmentPlace.Tool, SegmentKind.Tool, reading.Texts.Deep(item.Value), item.Value.Operation) with { Marker = MarkerOf(view), Condition = item.Condition });
        }

        return complete;
    }

    /// <summary>The marker on a block: Anthropic's, or OpenAI's explicit breakpoint, which has no lifetime of its own.</summary>
    private CacheMarker? MarkerOf(ObjectView view) =>
        markers.Read(view["cache_control"])
        ?? (view["prompt_cache_breakpoint"] is { } breakpoint && !breakpoint.Value.Operation.IsNull()
            ? new CacheMarker(MarkerTtl.Unknown, breakpoint.Assignment, breakpoint.Condition, true, breakpoint.Value.Scope.HopLevel)
            : null);
}
