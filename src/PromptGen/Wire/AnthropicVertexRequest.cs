using System.Buffers;

namespace PromptGen.Wire;

/// <summary>Google Cloud (provider facts section 10): the body holds the version, the address names the model.</summary>
internal sealed class AnthropicVertexRequest : AnthropicRequest
{
    public override MediaFormat Media { get; } = new AnthropicMedia(DocumentLimits.GoogleCloud, bytesOnly: true);

    protected override void WriteEndpoint(ModelProfile model, IBufferWriter<byte> output) => output.Raw("\"anthropic_version\":\"vertex-2023-10-16\","u8);
}
