using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;

namespace PromptGen.Generators.Prompts.Sinks;

/// <summary>Reads tool choice and thinking of the Anthropic SDK, by type name.</summary>
internal sealed class AnthropicChoices(SinkReading reading, SettingReader settings)
{
    /// <summary>The tool choice a member sets.</summary>
    public ToolChoiceInfo? ToolChoice(MemberValue? member)
    {
        if (member is null || Chosen(member.Value) is not { } chosen)
        {
            return null;
        }

        ObjectView? view = reading.Resolver.Object(chosen);
        MemberValue? name = view?["Name"];
        ToolChoiceKind kind = NameOf(chosen) switch
        {
            "ToolChoiceTool" => ToolChoiceKind.Tool,
            "ToolChoiceAny" => ToolChoiceKind.Any,
            "ToolChoiceAuto" => ToolChoiceKind.Auto,
            "ToolChoiceNone" => ToolChoiceKind.None,
            _ => ToolChoiceKind.Unknown,
        };
        kind = member.Condition is null ? kind : ToolChoiceKind.Unknown;
        return new ToolChoiceInfo(kind, settings.Constant(name?.Value), member.Value.Operation.Unwrap(), member.Assignment, name?.Value.Operation.Unwrap());
    }

    /// <summary>The thinking setting a member sets.</summary>
    public ThinkingInfo? Thinking(MemberValue? member)
    {
        if (member is null || Chosen(member.Value) is not { } chosen)
        {
            return null;
        }

        ThinkingKind kind = member.Condition is not null ? ThinkingKind.Unknown : NameOf(chosen) switch
        {
            "ThinkingConfigEnabled" => ThinkingKind.Enabled,
            "ThinkingConfigAdaptive" => ThinkingKind.Adaptive,
            "ThinkingConfigDisabled" => ThinkingKind.Disabled,
            "ThinkingConfigBetweenTools" => ThinkingKind.BetweenTools,
            _ => ThinkingKind.Unknown,
        };
        return new ThinkingInfo(kind, member.Value.Operation.Unwrap(), member.Assignment);
    }

    /// <summary>The creation below the union's conversion or constructor; null for a constant null.</summary>
    private Bound? Chosen(Bound value)
    {
        Bound chosen = reading.Resolver.Resolve(value);
        if (chosen.Operation.IsNull())
        {
            return null;
        }

        return chosen.Operation is IObjectCreationOperation { Arguments.Length: >= 1, Type.Name: "ToolChoice" or "BetaToolChoice" or "ThinkingConfigParam" or "BetaThinkingConfigParam" } union
            ? reading.Resolver.Resolve(chosen.With(union.Arguments[0].Value))
            : chosen;
    }

    private static string NameOf(Bound chosen)
    {
        string name = chosen.Operation is IObjectCreationOperation or IWithOperation ? chosen.Operation.Type?.Name ?? "" : "";
        return name.StartsWith("Beta", StringComparison.Ordinal) ? name.Substring(4) : name;
    }
}
