using System.Buffers;
using PromptGen.Documents;
using PromptGen.Wire;

namespace PromptGen;

/// <summary>A request for one document, without the record's type: what transports need.</summary>
public abstract class ExtractionRequest
{
    private protected ExtractionRequest(ExtractionTool tool, Document document)
    {
        Tool = tool;
        Document = document;
        OutputMode = tool.OutputMode;
        CacheTtl = tool.CacheTtl;
    }

    /// <summary>The tool.</summary>
    public ExtractionTool Tool { get; }

    /// <summary>The document.</summary>
    public Document Document { get; private protected set; }

    /// <summary>The model, or null until it is named.</summary>
    public ModelProfile? Model { get; private protected set; }

    /// <summary>The most tokens the answer may have, thinking included. The default is 4096.</summary>
    public int MaxTokens { get; private protected set; } = 4096;

    /// <summary>The lifetime that the marker on the prefix asks for.</summary>
    public CacheTtl CacheTtl { get; private protected set; }

    /// <summary>The output mode asked for. What is sent is <see cref="EffectiveOutputMode"/>.</summary>
    public OutputMode OutputMode { get; private protected set; }

    /// <summary>Whether the exemplars are part of the prompt.</summary>
    public bool IncludesExemplars { get; private protected set; } = true;

    /// <summary>Contexts and the turns of a follow-up.</summary>
    internal RequestAdditions Additions { get; private protected set; } = RequestAdditions.None;

    /// <summary>The output mode that is sent: <see cref="OutputMode"/>, or for <see cref="OutputMode.Auto"/> what the model's data say.</summary>
    /// <exception cref="InvalidOperationException">No model has been named.</exception>
    public OutputMode EffectiveOutputMode => OutputMode == OutputMode.Auto ? RequireModel().AutoOutputMode : OutputMode;

    /// <summary>Takes another document in place of this one, for the same request about the next document. All else stays.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The changed request.</returns>
    public abstract ExtractionRequest WithDocument(Document document);

    /// <summary>Writes the request body.</summary>
    /// <param name="output">Where the UTF-8 goes.</param>
    /// <param name="format">The wire format.</param>
    /// <param name="stream">Whether the answer shall come as server-sent events, for <see cref="ExtractionTool{T}.ReadStreamAsync(Stream, WireFormat, ReadOptions?, CancellationToken)"/>.</param>
    /// <exception cref="InvalidOperationException">No model has been named.</exception>
    /// <exception cref="NotSupportedException">The record cannot be expressed in the dialect that the output mode needs, or the endpoint does not stream, as the message says.</exception>
    /// <exception cref="DocumentNotSupportedException">The endpoint has no place for a part of the document, or a documented limit is exceeded.</exception>
    public void WriteTo(IBufferWriter<byte> output, WireFormat format, bool stream = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        RequireModel();
        RequestFormat.For(format).Write(this, stream, output);
    }

    /// <summary>Makes the request body as HTTP content of type <c>application/json</c> with a length. It can be sent again until it is disposed.</summary>
    /// <param name="format">The wire format.</param>
    /// <param name="stream">Whether the answer shall come as server-sent events, for <see cref="ExtractionTool{T}.ReadStreamAsync(Stream, WireFormat, ReadOptions?, CancellationToken)"/>.</param>
    /// <returns>The content.</returns>
    /// <exception cref="InvalidOperationException">No model has been named.</exception>
    /// <exception cref="NotSupportedException">The record cannot be expressed in the dialect that the output mode needs, or the endpoint does not stream, as the message says.</exception>
    /// <exception cref="DocumentNotSupportedException">The endpoint has no place for a part of the document, or a documented limit is exceeded.</exception>
    public HttpContent ToHttpContent(WireFormat format, bool stream = false)
    {
        RequireModel();
        return new RequestContent(this, format, stream);
    }

    /// <summary>Returns the tool's name and the document's id, never a text.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => $"{Tool.Name} {Document}";

    internal ModelProfile RequireModel() =>
        Model ?? throw new InvalidOperationException($"The request for tool '{Tool.Name}' names no model. Call WithModel(\"…\") before sending it.");
}
