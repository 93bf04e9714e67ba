using static PromptGen.Simulator.Validation.Shapes;

namespace PromptGen.Simulator.Validation;

/// <summary>What a Messages request may contain (provider facts sections 3 to 6 and TC-12; SDK types of sdk-ts).</summary>
internal static class AnthropicShapes
{
    private static readonly Shape s_marker = Object(Required("type", OneOf("ephemeral")), Optional("ttl", OneOf("5m", "1h")));

    private static readonly ShapeMember s_optionalMarker = Optional("cache_control", Nullable(s_marker));

    private static readonly ShapeMember s_type = Required("type", Text);

    private static readonly Shape s_source = Tagged(
        ("base64", Object(s_type, Required("media_type", Text), Required("data", Text))),
        ("url", Object(s_type, Required("url", Text))),
        ("file", Object(s_type, Required("file_id", Text))),
        ("text", Object(s_type, Required("media_type", OneOf("text/plain")), Required("data", Text))),
        ("content", Object(s_type, Required("content", Any))));

    private static readonly ShapeMember s_citationSwitch = Optional("citations", Nullable(Object(Optional("enabled", Flag))));

    private static readonly (string, ObjectShape) s_text =
        ("text", Object(s_type, Required("text", Text), s_optionalMarker, Optional("citations", Nullable(ListOf(Map)))));

    private static readonly (string, ObjectShape) s_image = ("image", Object(s_type, Required("source", s_source), s_optionalMarker));

    private static readonly (string, ObjectShape) s_document =
        ("document", Object(s_type, Required("source", s_source), Optional("title", Nullable(Text)), Optional("context", Nullable(Text)), s_citationSwitch, s_optionalMarker));

    private static readonly (string, ObjectShape) s_searchResult =
        ("search_result", Object(s_type, Required("source", Text), Required("title", Text), Required("content", ListOf(Tagged(s_text))), s_citationSwitch, s_optionalMarker));

    private static readonly Shape s_block = Tagged(
        s_text,
        s_image,
        s_document,
        s_searchResult,
        ("tool_use", Object(s_type, Required("id", Text), Required("name", Text), Required("input", Map), Optional("caller", Any), s_optionalMarker)),
        ("tool_result", Object(
            s_type,
            Required("tool_use_id", Text),
            Optional("content", TextOrListOf(Tagged(s_text, s_image, s_document, s_searchResult))),
            Optional("is_error", Flag),
            s_optionalMarker)),
        ("thinking", Object(s_type, Required("thinking", Text), Required("signature", Text))),
        ("redacted_thinking", Object(s_type, Required("data", Text))));

    private static readonly Shape s_message = Object(Required("role", OneOf("user", "assistant")), Required("content", TextOrListOf(s_block)));

    private static readonly Shape s_tool = Tagged("custom", ("custom", Object(
        Optional("type", Text),
        Required("name", Text),
        Required("input_schema", Map),
        Optional("description", Text),
        Optional("strict", Nullable(Flag)),
        s_optionalMarker,
        Optional("input_examples", ListOf(Map)),
        Optional("eager_input_streaming", Nullable(Flag)),
        Optional("defer_loading", Flag),
        Optional("allowed_callers", ListOf(Text)))));

    private static readonly ShapeMember s_oneCall = Optional("disable_parallel_tool_use", Flag);

    private static readonly Shape s_toolChoice = Tagged(
        ("auto", Object(s_type, s_oneCall)),
        ("any", Object(s_type, s_oneCall)),
        ("tool", Object(s_type, Required("name", Text), s_oneCall)),
        ("none", Object(s_type)));

    private static readonly ShapeMember s_display = Optional("display", Nullable(Text));

    private static readonly Shape s_thinking = Tagged(
        ("enabled", Object(s_type, Required("budget_tokens", Integer(1024)), s_display)),
        ("disabled", Object(s_type)),
        ("adaptive", Object(s_type, s_display)),
        ("between_tools", Object(s_type, s_display)));

    private static readonly Shape s_outputConfig = Object(
        Optional("effort", Nullable(OneOf("low", "medium", "high", "xhigh", "max"))),
        Optional("format", Nullable(Tagged(("json_schema", Object(s_type, Required("schema", Map)))))));

    private static readonly ShapeMember[] s_shared =
    [
        Required("model", Text),
        Required("messages", ListOf(s_message, 1)),
        Optional("system", TextOrListOf(Tagged(s_text))),
        Optional("tools", ListOf(s_tool)),
        Optional("tool_choice", s_toolChoice),
        Optional("thinking", s_thinking),
        Optional("output_config", s_outputConfig),
        Optional("cache_control", Nullable(s_marker)),
    ];

    private static readonly ShapeMember[] s_answering =
    [
        Required("max_tokens", Integer(0)),
        Optional("stop_sequences", ListOf(Text)),
        Optional("stream", Flag),
        Optional("metadata", Object(Optional("user_id", Nullable(Text)))),
        Optional("service_tier", OneOf("auto", "standard_only")),
        Optional("inference_geo", Nullable(Text)),
        Optional("speed", Nullable(OneOf("standard", "fast"))),
        Optional("container", Any),
        Optional("diagnostics", Nullable(Object(Required("previous_message_id", Nullable(Text))))),
    ];

    // Known to every version, so that the version and model rules can say why they are refused.
    private static readonly ShapeMember[] s_sampling =
        [Optional("temperature", Number), Optional("top_p", Number), Optional("top_k", Integer(0))];

    public static Shape Messages { get; } = Object([.. s_shared, .. s_answering, .. s_sampling]);

    public static Shape CountTokens { get; } = Object(s_shared);
}
