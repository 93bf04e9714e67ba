using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Prompts.Texts;

namespace PromptGen.Generators.Prompts.Sinks;

/// <summary>Reads tools and tool choices of Microsoft.Extensions.AI and the OpenAI SDK, which are made by factory methods.</summary>
internal sealed class FunctionToolReader(SinkReading reading)
{
    private readonly SettingReader settings = new(reading);

    /// <summary>The tools of an options object: its list and what is added to it.</summary>
    /// <returns>True if all tools are in sight, unconditional and named by constants.</returns>
    public bool Tools(ObjectView options, List<PromptSegment> into, List<ToolInfo> tools)
    {
        List<ListItem> items = [];
        bool complete = options.IsComplete;
        if (options["Tools"] is { } list && !list.Value.Operation.IsNull())
        {
            ListView view = reading.Lists.Read(list.Value);
            items.AddRange(view.Items);
            complete &= view.IsComplete;
        }

        foreach (MemberValue addition in options.AdditionsTo("Tools"))
        {
            items.AddRange(addition.Value.Operation is IObjectOrCollectionInitializerOperation
                ? reading.Lists.Read(addition.Value).Items
                : [new ListItem(addition.Value, addition.Condition)]);
        }

        foreach (ListItem item in items)
        {
            ToolInfo tool = Tool(item);
            complete &= tool.Name is not null && item.Condition is null && !item.IsRepeated;
            tools.Add(tool);
            into.Add(Segment(item));
        }

        return complete;
    }

    /// <summary>The choice a member sets.</summary>
    public ToolChoiceInfo? Choice(MemberValue? member)
    {
        if (member is null || member.Value.Operation.IsNull())
        {
            return null;
        }

        Bound choice = reading.Resolver.Resolve(member.Value);
        IOperation? name = choice.Operation is IInvocationOperation { TargetMethod.Name: "RequireSpecific" or "CreateFunctionChoice", Arguments.Length: > 0 } call ? call.Arguments[0].Value : null;
        ToolChoiceKind kind = member.Condition is not null ? ToolChoiceKind.Unknown : choice.Operation switch
        {
            IInvocationOperation made => KindOf(made.TargetMethod.Name),
            IMemberReferenceOperation named => KindOf(named.Member.Name),
            _ => ToolChoiceKind.Unknown,
        };
        return new ToolChoiceInfo(kind, name is null ? null : settings.Constant(choice.With(name)), member.Value.Operation.Unwrap(), member.Assignment, name?.Unwrap());
    }

    private static ToolChoiceKind KindOf(string name) => name switch
    {
        "Auto" or "CreateAutoChoice" => ToolChoiceKind.Auto,
        "None" or "CreateNoneChoice" => ToolChoiceKind.None,
        "RequireAny" or "CreateRequiredChoice" => ToolChoiceKind.Any,
        "RequireSpecific" or "CreateFunctionChoice" => ToolChoiceKind.Tool,
        _ => ToolChoiceKind.Unknown,
    };

    private ToolInfo Tool(ListItem item)
    {
        Bound resolved = item.IsRepeated ? item.Value : reading.Resolver.Resolve(item.Value);
        IEnumerable<IArgumentOperation> arguments = resolved.Operation switch
        {
            IInvocationOperation call => call.Arguments,
            IObjectCreationOperation created => created.Arguments,
            _ => [],
        };
        IOperation? name = arguments.ArgumentNamed("name") ?? arguments.ArgumentNamed("functionName");
        IOperation? strict = arguments.ArgumentNamed("functionSchemaIsStrict") ?? arguments.ArgumentNamed("strictModeEnabled");
        return new ToolInfo(
            name is null ? null : settings.Constant(resolved.With(name)), name?.Unwrap(), strict is null ? null : settings.Flag(resolved.With(strict)), item.Value.Operation);
    }

    private PromptSegment Segment(ListItem item)
    {
        Bound resolved = item.IsRepeated ? item.Value : reading.Resolver.Resolve(item.Value);
        if (resolved.Operation is not IInvocationOperation { TargetMethod: { IsStatic: true, Name: var factory } } call || !factory.StartsWith("Create", StringComparison.Ordinal))
        {
            return Segments.Opaque(item, SegmentPlace.Tool, reading);
        }

        PromptText text = PromptText.Concat(call.Arguments
            .Where(static a => a.ArgumentKind != ArgumentKind.DefaultValue && a.Value.Unwrap() is not (IDelegateCreationOperation or IMethodReferenceOperation))
            .Select(a => reading.Texts.Deep(resolved.With(a.Value))));
        return Segments.Of(SegmentPlace.Tool, SegmentKind.Tool, text.Rewritten(), item.Value.Operation) with { Condition = item.Condition };
    }
}
