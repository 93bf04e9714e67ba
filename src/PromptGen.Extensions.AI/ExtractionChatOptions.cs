using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace PromptGen.Extensions.AI;

/// <summary>
/// The chat options of an extraction request. Clients that know it can send the request's own body, markers included; any other <see cref="IChatClient"/>
/// finds in the inherited members what it can carry.
/// </summary>
public sealed class ExtractionChatOptions : ChatOptions
{
    /// <summary>The key among a content's additional properties that says, with the value true, that a cache marker belongs on it. Clients that know nothing of it ignore it.</summary>
    public const string CacheBreakpointKey = "PromptGen.CacheBreakpoint";

    /// <summary>Makes the options of a request.</summary>
    /// <param name="request">The request; it names a model.</param>
    /// <param name="dialect">The dialect of the strict modes: that of the provider behind the client.</param>
    /// <exception cref="InvalidOperationException">No model has been named.</exception>
    /// <exception cref="NotSupportedException">The record cannot be expressed in the dialect that the output mode needs.</exception>
    public ExtractionChatOptions(ExtractionRequest request, SchemaDialect dialect = SchemaDialect.AnthropicStrict)
    {
        ArgumentNullException.ThrowIfNull(request);
        Request = request;
        OutputMode mode = request.EffectiveOutputMode;
        ModelId = request.Model!.Id;
        MaxOutputTokens = request.MaxTokens;
        if (mode == OutputMode.JsonSchema)
        {
            using JsonDocument schema = JsonDocument.Parse(Encoding.UTF8.GetBytes(request.Tool.GetInputSchema(dialect)));
            ResponseFormat = ChatResponseFormat.ForJsonSchema(schema.RootElement.Clone(), request.Tool.Name, request.Tool.Description);
            return;
        }

        bool strict = mode == OutputMode.StrictTool || request.Tool.Strict;
        Tools = [new ExtractionFunction(request.Tool, strict ? dialect : SchemaDialect.Portable)];
        ToolMode = mode == OutputMode.ForcedTool ? ChatToolMode.RequireSpecific(request.Tool.Name) : ChatToolMode.Auto;
        AllowMultipleToolCalls = false;
    }

    private ExtractionChatOptions(ExtractionChatOptions other)
        : base(other) => Request = other.Request;

    /// <summary>The request.</summary>
    public ExtractionRequest Request { get; }

    /// <inheritdoc/>
    public override ChatOptions Clone() => new ExtractionChatOptions(this);
}
