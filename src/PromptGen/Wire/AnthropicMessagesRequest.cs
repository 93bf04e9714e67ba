using System.Buffers;

namespace PromptGen.Wire;

/// <summary>Anthropic <c>POST /v1/messages</c>: the body names the model.</summary>
internal sealed class AnthropicMessagesRequest : AnthropicRequest
{
    public override MediaFormat Media { get; } = new AnthropicMedia(DocumentLimits.Anthropic, bytesOnly: false);

    protected override void WriteEndpoint(ModelProfile model, IBufferWriter<byte> output)
    {
        output.Raw("\"model\":\""u8);
        output.Escaped(model.Id);
        output.Raw("\","u8);
    }
}
