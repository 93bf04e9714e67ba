using System.Buffers;

namespace PromptGen.Wire;

/// <summary>Amazon Bedrock's InvokeModel (provider facts section 10): the body holds the version, the address names the model.</summary>
internal sealed class AnthropicBedrockRequest : AnthropicRequest
{
    public override MediaFormat Media { get; } = new AnthropicMedia(DocumentLimits.Bedrock, bytesOnly: true);

    /// <summary>InvokeModel has no <c>stream</c> member; its streaming is another operation, with frames of its own in place of server-sent events.</summary>
    protected override ReadOnlySpan<byte> StreamMembers => throw new NotSupportedException("Amazon Bedrock's InvokeModel does not stream server-sent events. Send the request without streaming, or use Bedrock's Messages endpoint with WireFormat.AnthropicMessages.");

    protected override void WriteEndpoint(ModelProfile model, IBufferWriter<byte> output) => output.Raw("\"anthropic_version\":\"bedrock-2023-05-31\","u8);
}
