using static PromptGen.Simulator.Validation.Shapes;

namespace PromptGen.Simulator.Validation;

/// <summary>What a Chat Completions request may contain (provider facts section 9; SDK types of oai-sdk).</summary>
internal static class OpenAIShapes
{
    private static readonly ShapeMember s_type = Required("type", Text);

    private static readonly ShapeMember s_breakpoint =
        Optional("prompt_cache_breakpoint", Object(Required("mode", OneOf("explicit")), Optional("ttl", OneOf("30m", "12h"))));

    private static readonly (string, ObjectShape) s_text = ("text", Object(s_type, Required("text", Text), s_breakpoint));

    private static readonly Shape s_textContent = TextOrListOf(Tagged(s_text));

    private static readonly Shape s_userContent = TextOrListOf(Tagged(
        s_text,
        ("image_url", Object(s_type, Required("image_url", Object(Required("url", Text), Optional("detail", OneOf("auto", "low", "high")))), s_breakpoint)),
        ("file", Object(s_type, Required("file", Object(Optional("filename", Text), Optional("file_data", Text), Optional("file_id", Text))), s_breakpoint)),
        ("input_audio", Object(s_type, Required("input_audio", Map), s_breakpoint))));

    private static readonly Shape s_calls = ListOf(Object(
        Required("id", Text),
        Required("type", OneOf("function")),
        Required("function", Object(Required("name", Text), Required("arguments", Text)))));

    private static readonly ShapeMember s_name = Optional("name", Text);

    private static readonly Shape s_message = new RoleShape(
        ("system", Object(Required("role", Text), Required("content", s_textContent), s_name)),
        ("developer", Object(Required("role", Text), Required("content", s_textContent), s_name)),
        ("user", Object(Required("role", Text), Required("content", s_userContent), s_name)),
        ("assistant", Object(
            Required("role", Text), Optional("content", Nullable(s_textContent)), Optional("tool_calls", s_calls), Optional("refusal", Nullable(Text)), s_name)),
        ("tool", Object(Required("role", Text), Required("content", s_textContent), Required("tool_call_id", Text))));

    private static readonly Shape s_tool = Tagged(("function", Object(
        s_type,
        Required("function", Object(Required("name", Text), Optional("description", Text), Optional("parameters", Map), Optional("strict", Nullable(Flag)))))));

    private static readonly Shape s_functionChoice = Tagged(
        ("function", Object(s_type, Required("function", Object(Required("name", Text))))),
        ("allowed_tools", Object(s_type, Required("allowed_tools", Object(Required("mode", OneOf("auto", "required")), Required("tools", ListOf(Map)))))));

    private static readonly Shape s_format = Tagged(
        ("text", Object(s_type)),
        ("json_object", Object(s_type)),
        ("json_schema", Object(s_type, Required("json_schema", Object(
            Required("name", Text), Optional("description", Text), Optional("schema", Map), Optional("strict", Nullable(Flag)))))));

    public static Shape ChatCompletions { get; } = Object(
        Required("model", Text),
        Required("messages", ListOf(s_message, 1)),
        Optional("max_tokens", Nullable(Integer(1))),
        Optional("max_completion_tokens", Nullable(Integer(1))),
        Optional("temperature", Nullable(Number)),
        Optional("top_p", Nullable(Number)),
        Optional("n", Nullable(Integer(1))),
        Optional("seed", Nullable(Integer(long.MinValue))),
        Optional("stop", Any),
        Optional("stream", Nullable(Flag)),
        Optional("stream_options", Nullable(Map)),
        Optional("presence_penalty", Nullable(Number)),
        Optional("frequency_penalty", Nullable(Number)),
        Optional("logit_bias", Nullable(Map)),
        Optional("logprobs", Nullable(Flag)),
        Optional("top_logprobs", Nullable(Integer(0))),
        Optional("user", Text),
        Optional("safety_identifier", Text),
        Optional("store", Nullable(Flag)),
        Optional("metadata", Nullable(Map)),
        Optional("service_tier", Nullable(Text)),
        Optional("modalities", Nullable(ListOf(Text))),
        Optional("prediction", Nullable(Map)),
        Optional("reasoning_effort", Nullable(OneOf("none", "minimal", "low", "medium", "high", "xhigh"))),
        Optional("verbosity", Nullable(OneOf("low", "medium", "high"))),
        Optional("response_format", s_format),
        Optional("tools", ListOf(s_tool, 1)),
        Optional("tool_choice", new WordOrObjectShape(OneOf("none", "auto", "required"), s_functionChoice)),
        Optional("parallel_tool_calls", Flag),
        Optional("prompt_cache_key", Text),
        Optional("prompt_cache_retention", Nullable(OneOf("in_memory", "in-memory", "24h"))),
        Optional("prompt_cache_options", Object(Optional("mode", OneOf("implicit", "explicit")), Optional("ttl", OneOf("30m")))));
}
