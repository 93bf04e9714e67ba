using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;

namespace PromptGen.Generators.Prompts.Sinks;

/// <summary>Reads what stands where the Anthropic SDK takes a string or a list of blocks, and its tools and messages. Types are told apart by name, so that 12.x, 13.x and Beta are alike.</summary>
internal sealed class AnthropicBlocks(SinkReading reading)
{
    private readonly MarkerReader markers = new(reading);
    private readonly SettingReader settings = new(reading);

    /// <summary>The segments of a content or system value.</summary>
    /// <returns>True if all of it is in sight.</returns>
    public bool Content(Bound value, SegmentPlace place, IOperation? message, List<PromptSegment> into)
    {
        if (value.Operation.IsNull())
        {
            return true;
        }

        Bound resolved = Segments.IsText(value) ? value : reading.Resolver.Resolve(value);
        if (Segments.IsText(resolved))
        {
            into.Add(Segments.Of(place, SegmentKind.PlainText, reading.Texts.Text(resolved), resolved.Operation.Unwrap(), message));
            return true;
        }

        if (resolved.Operation is IObjectCreationOperation { Arguments.Length: > 0 } union && IsUnion(union.Type))
        {
            return Content(resolved.With(union.Arguments[0].Value), place, message, into);
        }

        ListView list = reading.Lists.Read(value);
        into.AddRange(list.Items.Select(item => Block(item, place, message)));
        return list.IsComplete;
    }

    /// <summary>The segments of a message list.</summary>
    /// <returns>True if all messages are in sight.</returns>
    public bool Messages(Bound value, List<PromptSegment> into)
    {
        ListView list = reading.Lists.Read(value);
        bool complete = list.IsComplete;
        foreach (ListItem item in list.Items)
        {
            if (item.IsRepeated || reading.Resolver.Object(item.Value) is not { } view || view["Content"] is not { } content)
            {
                into.Add(Segments.Opaque(item, SegmentPlace.OtherMessage, reading));
                complete = false;
                continue;
            }

            int first = into.Count;
            complete &= Content(content.Value, PlaceOf(view), item.Value.Operation, into);
            Segments.SetCondition(into, first, item.Condition);
        }

        return complete;
    }

    /// <summary>The segments of a tool list.</summary>
    /// <returns>True if all tools are in sight.</returns>
    public bool Tools(Bound value, List<PromptSegment> into, List<ToolInfo> tools)
    {
        ListView list = reading.Lists.Read(value);
        bool complete = list.IsComplete;
        foreach (ListItem item in list.Items)
        {
            ObjectView? view = item.IsRepeated ? null : reading.Resolver.Object(item.Value);
            MemberValue? name = view?["Name"];
            complete &= view is not null && item.Condition is null && settings.Constant(name?.Value) is not null;
            tools.Add(new ToolInfo(settings.Constant(name?.Value), name?.Value.Operation, settings.Flag(view?["Strict"]?.Value), item.Value.Operation) { Required = settings.Required(view?["InputSchema"]?.Value) });
            into.Add(view is null
                ? Segments.Opaque(item, SegmentPlace.Tool, reading)
                : Segments.Of(SegmentPlace.Tool, SegmentKind.Tool, reading.Texts.Deep(item.Value), item.Value.Operation) with
                {
                    Marker = markers.Read(view["CacheControl"]),
                    Condition = item.Condition,
                });
        }

        return complete;
    }

    private static bool IsUnion(ITypeSymbol? type) => type is { Name: var name } && (name.EndsWith("System", StringComparison.Ordinal) || name.EndsWith("ContentParam", StringComparison.Ordinal)
        || name.EndsWith("ParamContent", StringComparison.Ordinal) || name.EndsWith("BlockParam", StringComparison.Ordinal) && name.StartsWith("ContentBlock", StringComparison.Ordinal));

    private PromptSegment Block(ListItem item, SegmentPlace place, IOperation? message)
    {
        if (Segments.IsText(item.Value) && !item.IsOpaque)
        {
            return Segments.Of(place, SegmentKind.Text, reading.Texts.Text(item.Value), item.Value.Operation.Unwrap(), message) with { Condition = item.Condition, IsRepeated = item.IsRepeated };
        }

        if (item.IsOpaque || reading.Resolver.Object(item.Value) is not { } view)
        {
            return Segments.Opaque(item, place, reading, message);
        }

        if (view.Creation is IObjectCreationOperation { Arguments.Length: 1 } union && IsUnion(union.Type))
        {
            return Block(item with { Value = view.Members[0].Value }, place, message);
        }

        SegmentKind kind = KindOf(view.Type);
        PromptSegment segment = kind == SegmentKind.Text && view["Text"] is { } text
            ? Segments.Of(place, kind, reading.Texts.Text(text.Value).When(text.Condition), item.Value.Operation, message) with { TextOperation = text.Value.Operation.Unwrap() }
            : Segments.Of(place, kind, reading.Texts.Deep(item.Value), item.Value.Operation, message);
        return segment with
        {
            Marker = markers.Read(view["CacheControl"]),
            Condition = item.Condition,
            IsRepeated = item.IsRepeated,
            MayBeMarked = !view.IsComplete,
        };
    }

    private static SegmentKind KindOf(ITypeSymbol? type) => type?.Name switch
    {
        "TextBlockParam" or "BetaTextBlockParam" => SegmentKind.Text,
        { } name when name.Contains("Thinking") => SegmentKind.Thinking,
        _ => SegmentKind.Other,
    };

    private SegmentPlace PlaceOf(ObjectView message)
    {
        string type = message.Type?.Name ?? "";
        string? role = message["Role"] is { } member ? reading.Resolver.Resolve(member.Value).Operation is IFieldReferenceOperation field ? field.Field.Name : settings.Constant(member.Value) : null;
        return (type, role?.ToLowerInvariant()) switch
        {
            ("UserMessageParam" or "BetaUserMessageParam", _) or (_, "user") => SegmentPlace.User,
            ("AssistantMessageParam" or "BetaAssistantMessageParam", _) or (_, "assistant") => SegmentPlace.Assistant,
            ("SystemMessageParam" or "BetaSystemMessageParam", _) or (_, "system") => SegmentPlace.LateSystem,
            _ => SegmentPlace.OtherMessage,
        };
    }
}
