using static PromptGen.Simulator.Validation.Shapes;

namespace PromptGen.Simulator.Validation;

/// <summary>What a Responses request may contain (provider facts section 9, 3e and DO-7; SDK types of oai-sdk).</summary>
internal static class ResponsesShapes
{
    private static readonly ShapeMember s_type = Required("type", Text);

    private static readonly ShapeMember s_role = Required("role", Text);

    private static readonly ShapeMember s_id = Optional("id", Nullable(Text));

    private static readonly ShapeMember s_status = Optional("status", Nullable(OneOf("in_progress", "completed", "incomplete")));

    private static readonly ShapeMember s_breakpoint =
        Optional("prompt_cache_breakpoint", Object(Required("mode", OneOf("explicit")), Optional("ttl", OneOf("30m", "12h"))));

    private static readonly Shape s_inputParts = TextOrListOf(Tagged(
        ("input_text", Object(s_type, Required("text", Text), s_breakpoint)),
        ("input_image", Object(s_type, Optional("image_url", Nullable(Text)), Optional("file_id", Nullable(Text)), Optional("detail", OneOf("auto", "low", "high")), s_breakpoint)),
        ("input_file", Object(
            s_type, Optional("filename", Text), Optional("file_data", Text), Optional("file_id", Nullable(Text)), Optional("file_url", Text), s_breakpoint)),
        ("input_audio", Object(s_type, Required("input_audio", Map), s_breakpoint))));

    private static readonly Shape s_outputParts = TextOrListOf(Tagged(
        ("input_text", Object(s_type, Required("text", Text), s_breakpoint)),
        ("output_text", Object(s_type, Required("text", Text), Optional("annotations", ListOf(Map)), Optional("logprobs", ListOf(Map)))),
        ("refusal", Object(s_type, Required("refusal", Text)))));

    private static readonly Shape s_message = new RoleShape(
        ("system", Message(s_inputParts)), ("developer", Message(s_inputParts)), ("user", Message(s_inputParts)), ("assistant", Message(s_outputParts)));

    private static readonly Shape s_item = new InputItemShape(s_message, Tagged(
        ("function_call", Object(s_type, s_id, Required("call_id", Text), Required("name", Text), Required("arguments", Text), s_status)),
        ("function_call_output", Object(s_type, s_id, Required("call_id", Text), Required("output", s_inputParts), s_status)),
        ("reasoning", Object(
            s_type, Required("id", Text), Required("summary", ListOf(Map)), Optional("content", ListOf(Map)), Optional("encrypted_content", Nullable(Text)), s_status))));

    // 3e: parameters and strict are required members here, and may be null.
    private static readonly Shape s_tool = Tagged(("function", Object(
        s_type, Required("name", Text), Optional("description", Nullable(Text)), Required("parameters", Nullable(Map)), Required("strict", Nullable(Flag)))));

    private static readonly Shape s_choice = Tagged(
        ("function", Object(s_type, Required("name", Text))),
        ("allowed_tools", Object(s_type, Required("mode", OneOf("auto", "required")), Required("tools", ListOf(Map)))));

    private static readonly Shape s_format = Tagged(
        ("text", Object(s_type)),
        ("json_object", Object(s_type)),
        ("json_schema", Object(s_type, Required("name", Text), Optional("description", Text), Required("schema", Map), Optional("strict", Nullable(Flag)))));

    public static Shape Responses { get; } = Object(
        Required("model", Text),
        Required("input", TextOrListOf(s_item)),
        Optional("instructions", Nullable(Text)),
        Optional("max_output_tokens", Nullable(Integer(1))),
        Optional("max_tool_calls", Nullable(Integer(1))),
        Optional("text", Object(Optional("format", s_format), Optional("verbosity", Nullable(OneOf("low", "medium", "high"))))),
        Optional("tools", ListOf(s_tool)),
        Optional("tool_choice", new WordOrObjectShape(OneOf("none", "auto", "required"), s_choice)),
        Optional("parallel_tool_calls", Nullable(Flag)),
        Optional("reasoning", Nullable(Object(
            Optional("effort", Nullable(OneOf("none", "minimal", "low", "medium", "high", "xhigh"))), Optional("summary", Nullable(OneOf("auto", "concise", "detailed")))))),
        Optional("store", Nullable(Flag)),
        Optional("stream", Nullable(Flag)),
        Optional("stream_options", Nullable(Map)),
        Optional("background", Nullable(Flag)),
        Optional("previous_response_id", Nullable(Text)),
        Optional("conversation", Any),
        Optional("include", Nullable(ListOf(Text))),
        Optional("metadata", Nullable(Map)),
        Optional("temperature", Nullable(Number)),
        Optional("top_p", Nullable(Number)),
        Optional("top_logprobs", Nullable(Integer(0))),
        Optional("truncation", Nullable(OneOf("auto", "disabled"))),
        Optional("service_tier", Nullable(Text)),
        Optional("user", Text),
        Optional("safety_identifier", Text),
        Optional("prompt_cache_key", Text),
        Optional("prompt_cache_retention", Nullable(OneOf("in_memory", "in-memory", "24h"))),
        Optional("prompt_cache_options", Object(Optional("mode", OneOf("implicit", "explicit")), Optional("ttl", OneOf("30m")))));

    private static ObjectShape Message(Shape content) => Object(Optional("type", OneOf("message")), s_role, Required("content", content), s_id, s_status);
}
