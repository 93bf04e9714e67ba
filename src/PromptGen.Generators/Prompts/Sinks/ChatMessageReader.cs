using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;

namespace PromptGen.Generators.Prompts.Sinks;

/// <summary>
/// Reads chat messages of Microsoft.Extensions.AI and the OpenAI SDK, by type and member name: <c>new ChatMessage(ChatRole.System, …)</c>, <c>new SystemChatMessage(…)</c>,
/// <c>ChatMessage.CreateSystemMessage(…)</c>, <c>ResponseItem.CreateSystemMessageItem(…)</c>, plain strings.
/// </summary>
internal sealed class ChatMessageReader(SinkReading reading)
{
    private readonly MarkerReader markers = new(reading);
    private readonly SettingReader settings = new(reading);

    /// <summary>Reads a message list, one message or a user text. System messages at the head are <see cref="SegmentPlace.System"/>, later ones <see cref="SegmentPlace.LateSystem"/>.</summary>
    /// <returns>True if all messages are in sight.</returns>
    public bool Messages(Bound value, List<PromptSegment> into)
    {
        if (Segments.IsText(value) || IsMessage(value.Operation.Unwrap().Type))
        {
            return Message(new ListItem(value), into);
        }

        ListView list = reading.Lists.Read(value);
        return list.Items.Aggregate(list.IsComplete, (complete, item) => Message(item, into) && complete);
    }

    private static bool IsMessage(ITypeSymbol? type) => type is { Name: var name } && (name.EndsWith("ChatMessage", StringComparison.Ordinal) || name.EndsWith("ResponseItem", StringComparison.Ordinal));

    private bool Message(ListItem item, List<PromptSegment> into)
    {
        int first = into.Count;
        bool isHead = into.All(static s => s.IsHead);
        bool complete = item is { IsRepeated: false } && Read(item, isHead, into);
        if (into.Count == first && !complete)
        {
            into.Add(Segments.Opaque(item, SegmentPlace.OtherMessage, reading));
        }

        Segments.SetCondition(into, first, item.Condition);

        return complete;
    }

    private bool Read(ListItem item, bool isHead, List<PromptSegment> into)
    {
        if (Segments.IsText(item.Value))
        {
            return Content(item.Value, SegmentPlace.User, item.Value.Operation, into);
        }

        Bound resolved = reading.Resolver.Resolve(item.Value);
        if (resolved.Operation is IInvocationOperation { Arguments.Length: > 0 } factory && RoleOfFactory(factory.TargetMethod.Name) is { } role)
        {
            return Content(resolved.With(factory.Arguments[0].Value), PlaceOf(role, isHead), item.Value.Operation, into);
        }

        if (Segments.IsText(resolved))
        {
            return Content(resolved, SegmentPlace.User, item.Value.Operation, into);
        }

        if (reading.Resolver.Object(item.Value) is not { } view || (view["contents"] ?? view["content"] ?? view["contentParts"]) is not { } content)
        {
            return false;
        }

        int first = into.Count;
        bool complete = Content(content.Value, PlaceOf(RoleOf(view), isHead), item.Value.Operation, into);
        bool mayBeMarked = MayMark(view);
        for (int i = first; i < into.Count && mayBeMarked; i++)
        {
            into[i] = into[i] with { MayBeMarked = true };
        }

        return complete;
    }

    private bool Content(Bound value, SegmentPlace place, IOperation message, List<PromptSegment> into)
    {
        if (Segments.IsText(value))
        {
            into.Add(Segments.Of(place, SegmentKind.PlainText, reading.Texts.Text(value), value.Operation, message));
            return true;
        }

        ListView list = reading.Lists.Read(value);
        foreach (ListItem item in list.Items)
        {
            into.Add(Part(item, place, message) with { Condition = item.Condition, IsRepeated = item.IsRepeated });
        }

        return list.IsComplete;
    }

    private PromptSegment Part(ListItem item, SegmentPlace place, IOperation message)
    {
        if (item.IsOpaque)
        {
            return Segments.Opaque(item, place, reading, message);
        }

        Bound resolved = Segments.IsText(item.Value) ? item.Value : reading.Resolver.Resolve(item.Value);
        if (resolved.Operation is IInvocationOperation { TargetMethod.Name: "WithCacheControl", Arguments.Length: 2 } marked)
        {
            PromptSegment inner = Part(item with { Value = resolved.With(marked.Arguments[0].Value) }, place, message);
            return inner with { Marker = MarkerOf(marked, resolved), Operation = item.Value.Operation };
        }

        if (TextOf(resolved, item.Value) is { } text)
        {
            return Segments.Of(place, SegmentKind.Text, reading.Texts.Text(text), item.Value.Operation, message) with
            {
                TextOperation = text.Operation.Unwrap(),
                MayBeMarked = resolved.Operation is IObjectCreationOperation && reading.Resolver.Object(item.Value) is { } content && MayMark(content),
            };
        }

        bool known = resolved.Operation is IObjectCreationOperation or IInvocationOperation { TargetMethod.IsStatic: true };
        return known
            ? Segments.Of(place, SegmentKind.Other, reading.Texts.Deep(item.Value), item.Value.Operation, message)
            : Segments.Opaque(item, place, reading, message);
    }

    /// <summary>
    /// True if a message or a content may carry a marker that is not in sight. A key among the additional properties may be read by a client on the way;
    /// where it is dead, PG5001 says so, and one finding is enough.
    /// </summary>
    private bool MayMark(ObjectView view) => !view.IsComplete || RequestSite.NamesMarker(view, reading);

    private Bound? TextOf(Bound resolved, Bound item)
    {
        if (Segments.IsText(resolved))
        {
            return resolved;
        }

        return resolved.Operation switch
        {
            IInvocationOperation { TargetMethod.Name: "CreateTextPart" or "CreateInputTextPart" or "CreateOutputTextPart", Arguments.Length: > 0 } part => resolved.With(part.Arguments[0].Value),
            IObjectCreationOperation { Type.Name: "TextContent" } => reading.Resolver.Object(item)?["text"]?.Value,
            _ => null,
        };
    }

    private CacheMarker? MarkerOf(IInvocationOperation call, Bound at)
    {
        IArgumentOperation argument = call.Arguments[1];
        bool isTtl = argument.Parameter?.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        return isTtl
            ? new CacheMarker(markers.TtlOf(at.With(argument.Value)) ?? MarkerTtl.Unknown, call, null, true, at.Scope.HopLevel) { ValueOperation = argument.Value }
            : markers.Read(at.With(argument.Value), call, null);
    }

    private string? RoleOf(ObjectView view)
    {
        string type = view.Type?.Name ?? "";
        if (type.Length > "ChatMessage".Length && type.EndsWith("ChatMessage", StringComparison.Ordinal))
        {
            return type.Substring(0, type.Length - "ChatMessage".Length);
        }

        if (view["role"] is not { } member)
        {
            return null;
        }

        Bound role = reading.Resolver.Resolve(member.Value);
        return role.Operation is IPropertyReferenceOperation named ? named.Property.Name : settings.Constant(reading.Resolver.Object(member.Value)?["value"]?.Value);
    }

    /// <summary>The role in a factory's name: CreateSystemMessage, CreateUserMessageItem.</summary>
    private static string? RoleOfFactory(string name)
    {
        int end = name.IndexOf("Message", StringComparison.Ordinal);
        return end > 6 && name.StartsWith("Create", StringComparison.Ordinal) ? name.Substring(6, end - 6) : null;
    }

    /// <summary>The place of a message with this role.</summary>
    public static SegmentPlace PlaceOf(string? role, bool isHead) => role?.ToLowerInvariant() switch
    {
        "system" or "developer" => isHead ? SegmentPlace.System : SegmentPlace.LateSystem,
        "user" => SegmentPlace.User,
        "assistant" => SegmentPlace.Assistant,
        _ => SegmentPlace.OtherMessage,
    };
}
