using PromptGen.Reading;

namespace PromptGen.Answers;

/// <summary>Reads <c>{"custom_id","result":{"type","message"|"error"}}</c> (provider facts BT-2).</summary>
internal sealed class AnthropicBatchLine : BatchLine
{
    private static readonly Members<BatchParts> s_result = new(
        ("type", static (ref json, parts) => parts.Type = json.Text()),
        ("message", ReadBody),
        // The object is what a request outside of a batch gets as its body.
        ("error", ReadBody));

    private static readonly Members<BatchParts> s_line = new(
        ("custom_id", static (ref json, parts) => parts.CustomId = json.Text()),
        ("result", s_result.Read));

    protected override void ReadLine(ref AnswerJson json, BatchParts parts) => s_line.Read(ref json, parts);

    protected override ExtractionResult<T> Decide<T>(AnswerScope<T> scope, ReadOnlySpan<byte> body, BatchParts parts) => parts.Type switch
    {
        "succeeded" or "errored" when !body.IsEmpty => AnswerFormat.For(WireFormat.AnthropicMessages).Read(scope, body),
        "canceled" => Cancelled<T>(),
        "expired" => Expired<T>(),
        _ => WithoutAnswer<T>(),
    };
}
