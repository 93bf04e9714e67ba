using System.Buffers;

namespace PromptGen.Wire;

/// <summary>Amazon Bedrock's InvokeModel (provider facts section 10): the body holds the version, the address names the model.</summary>
internal sealed class AnthropicBedrockRequest : AnthropicRequest
{
    protected override void WriteEndpoint(ModelProfile model, IBufferWriter<byte> output) => output.Raw("\"anthropic_version\":\"bedrock-2023-05-31\","u8);
}
