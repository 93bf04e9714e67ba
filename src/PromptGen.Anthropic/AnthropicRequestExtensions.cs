using System.Buffers;
using System.Text.Json;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;
using Batch = Anthropic.Models.Messages.Batches;

namespace PromptGen.Anthropic;

/// <summary>
/// Turns extraction requests into the parameters of the official Anthropic SDK. What goes out is PromptGen's own body, member for member: the
/// SDK's types carry it as raw JSON, so <c>$defs</c>, markers and the order of the parts survive.
/// </summary>
public static class AnthropicRequestExtensions
{
    private static readonly Dictionary<string, JsonElement> s_none = [];

    /// <summary>Makes the parameters for <c>Messages.Create</c> and <c>Messages.CreateStreaming</c>. They are a record: <c>with</c> sets what PromptGen has no name for, such as <c>Thinking</c>.</summary>
    /// <param name="request">The request; it names a model.</param>
    /// <returns>The parameters. Their <c>ToString</c> prints the document, so keep them out of logs (reliability section 2).</returns>
    /// <exception cref="InvalidOperationException">No model has been named.</exception>
    /// <exception cref="NotSupportedException">The record cannot be expressed in the dialect that the output mode needs.</exception>
    public static MessageCreateParams ToMessageCreateParams(this ExtractionRequest request) => MessageCreateParams.FromRawUnchecked(s_none, s_none, Body(request));

    /// <summary>Makes the parameters for <c>Messages.CountTokens</c>: the same prompt without the limit of the answer (provider facts ER-4).</summary>
    /// <param name="request">The request; it names a model.</param>
    /// <returns>The parameters.</returns>
    /// <exception cref="InvalidOperationException">No model has been named.</exception>
    /// <exception cref="NotSupportedException">The record cannot be expressed in the dialect that the output mode needs.</exception>
    public static MessageCountTokensParams ToMessageCountTokensParams(this ExtractionRequest request)
    {
        Dictionary<string, JsonElement> body = Body(request);
        body.Remove("max_tokens");
        return MessageCountTokensParams.FromRawUnchecked(s_none, s_none, body);
    }

    /// <summary>
    /// Makes the parameters of a call that writes the tool's prefix to the cache and generates nothing, to be sent before many documents at once. A forced
    /// tool choice is left out, which a pre-warm does not take and which keeps tools and system text in the cache (provider facts CA-13).
    /// </summary>
    /// <param name="request">A request with the model, the cache lifetime and the shared context of the calls to come; its document is not sent.</param>
    /// <returns>The parameters.</returns>
    /// <exception cref="InvalidOperationException">No model has been named.</exception>
    /// <exception cref="NotSupportedException">The output mode is <see cref="OutputMode.JsonSchema"/>, which the API does not pre-warm, or the record cannot be expressed in the dialect that the mode needs.</exception>
    public static MessageCreateParams ToPrewarmParams(this ExtractionRequest request)
    {
        Dictionary<string, JsonElement> body = Body(request);
        if (request.EffectiveOutputMode == OutputMode.JsonSchema)
        {
            throw new NotSupportedException($"The API does not pre-warm JSON output, which tool '{request.Tool.Name}' uses with this model. Send the first document alone instead.");
        }

        body.Remove("tool_choice");
        body["max_tokens"] = Json("0"u8);
        body["messages"] = Json("""[{"role":"user","content":"Prepare."}]"""u8);
        return MessageCreateParams.FromRawUnchecked(s_none, s_none, body);
    }

    /// <summary>Makes an item of a message batch.</summary>
    /// <param name="request">The request; it names a model.</param>
    /// <param name="customId">What the result is found by: 1 to 64 letters, digits, <c>_</c> and <c>-</c>, unique in the batch (provider facts BT-2).</param>
    /// <returns>The item. <see cref="ExtractionTool{T}.ReadBatchResult(ReadOnlySpan{byte}, WireFormat, ReadOptions?)"/> reads its result line.</returns>
    /// <exception cref="ArgumentException"><paramref name="customId"/> is no legal id.</exception>
    /// <exception cref="InvalidOperationException">No model has been named.</exception>
    /// <exception cref="NotSupportedException">The record cannot be expressed in the dialect that the output mode needs.</exception>
    public static Batch.Request ToBatchRequest(this ExtractionRequest request, string customId)
    {
        ArgumentNullException.ThrowIfNull(customId);
        if (customId.Length is 0 or > 64 || customId.Any(static letter => !char.IsAsciiLetterOrDigit(letter) && letter is not ('_' or '-')))
        {
            throw new ArgumentException("The custom id must have 1 to 64 letters, digits, '_' or '-'. Use a hash of the document's name.", nameof(customId));
        }

        return new Batch.Request { CustomID = customId, Params = Batch.Params.FromRawUnchecked(Body(request)) };
    }

    /// <summary>Makes the tool's definition for a request of one's own, with the schema as it is: <c>$defs</c>, <c>additionalProperties</c> and descriptions.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="strict">Whether the API shall enforce the schema; null for what the tool declares.</param>
    /// <param name="cacheTtl">The lifetime of a marker on the tool, which covers the tools only; <see cref="CacheTtl.None"/> for no marker.</param>
    /// <returns>The definition. It converts to the SDK's <c>ToolUnion</c>.</returns>
    /// <exception cref="NotSupportedException">The record cannot be expressed in the dialect.</exception>
    public static Tool ToAnthropicTool(this ExtractionTool tool, bool? strict = null, CacheTtl cacheTtl = CacheTtl.None)
    {
        ArgumentNullException.ThrowIfNull(tool);
        bool isStrict = strict ?? tool.Strict;
        Dictionary<string, JsonElement> schema = Members(System.Text.Encoding.UTF8.GetBytes(tool.GetInputSchema(isStrict ? SchemaDialect.AnthropicStrict : SchemaDialect.Portable)));
        Tool definition = new() { Name = tool.Name, Description = tool.Description, InputSchema = InputSchema.FromRawUnchecked(schema) };
        if (isStrict)
        {
            definition = definition with { Strict = true };
        }

        return Marker(cacheTtl) is { } marker ? definition with { CacheControl = marker } : definition;
    }

    /// <summary>
    /// Makes the tool's declaration for <see cref="ChatOptions.Tools"/> of a chat that one builds oneself, on the SDK's chat client (<c>AsIChatClient</c>): schema, strict, marker
    /// and examples arrive on the wire. Other providers' clients take the schema and leave the rest out.
    /// </summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="tool">The tool.</param>
    /// <param name="strict">Whether the API shall enforce the schema; null for what the tool declares.</param>
    /// <param name="cacheTtl">The lifetime of a marker on the tool, which covers the tools only; <see cref="CacheTtl.None"/> for no marker.</param>
    /// <param name="examples">Records that are sent as examples of the tool's input, beside its description (provider facts TC-13).</param>
    /// <returns>The declaration. Nobody invokes it; <see cref="ExtractionTool{T}.ReadInput(ReadOnlySpan{byte}, ReadOptions?)"/> reads the call's arguments.</returns>
    /// <exception cref="NotSupportedException">The record cannot be expressed in the dialect.</exception>
    public static AIFunctionDeclaration ToAnthropicFunction<T>(this ExtractionTool<T> tool, bool? strict = null, CacheTtl cacheTtl = CacheTtl.None, params IEnumerable<T> examples)
    {
        ArgumentNullException.ThrowIfNull(tool);
        ArgumentNullException.ThrowIfNull(examples);
        List<Dictionary<string, JsonElement>> inputs = [.. examples.Select(example =>
        {
            ArrayBufferWriter<byte> json = new();
            tool.Write(json, example);
            return Members(json.WrittenMemory);
        })];
        return new AnthropicFunction(tool, strict ?? tool.Strict, Marker(cacheTtl), inputs);
    }

    /// <summary>A marker as the SDK has it; null for none.</summary>
    internal static CacheControlEphemeral? Marker(CacheTtl ttl) => ttl switch
    {
        CacheTtl.FiveMinutes => new CacheControlEphemeral(),
        CacheTtl.OneHour => new CacheControlEphemeral { Ttl = Ttl.Ttl1h },
        _ => null,
    };

    private static Dictionary<string, JsonElement> Body(ExtractionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArrayBufferWriter<byte> body = new();
        request.WriteTo(body, WireFormat.AnthropicMessages);
        return Members(body.WrittenMemory);
    }

    private static Dictionary<string, JsonElement> Members(ReadOnlyMemory<byte> json)
    {
        // The elements live as long as the document, which the parameters keep: it must not go back to a pool.
        JsonElement root = JsonDocument.Parse(json).RootElement;
        Dictionary<string, JsonElement> members = new(StringComparer.Ordinal);
        foreach (JsonProperty member in root.EnumerateObject())
        {
            members[member.Name] = member.Value;
        }

        return members;
    }

    private static JsonElement Json(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json);
        return JsonElement.ParseValue(ref reader);
    }
}
