using System.Buffers;
using System.Diagnostics.Contracts;
using System.Net.Http.Headers;
using System.Text.Json;
using PromptGen.Documents;
using PromptGen.Wire;

namespace PromptGen;

/// <summary>
/// A prompt put together by hand, in the order that a provider can cache: static texts, shared ones, variable ones. It is immutable, so a static
/// head can be kept in a field and completed for each request; each method returns another prompt, and a result that is not used is lost.
/// </summary>
/// <example>
/// <code>
/// static readonly PromptBuilder s_head = new PromptBuilder().Static(Rules).CacheBreakpoint();
/// using HttpContent body = s_head.Variable(document).ToHttpContent(WireFormat.AnthropicMessages, "claude-haiku-4-5", maxTokens: 1024);
/// </code>
/// </example>
public sealed class PromptBuilder
{
    /// <summary>CA-5, OA-1.</summary>
    private const int MostBreakpoints = 4;

    private readonly PromptPart[] _parts;

    /// <summary>Makes an empty prompt.</summary>
    public PromptBuilder()
        : this([])
    {
    }

    private PromptBuilder(PromptPart[] parts) => _parts = parts;

    /// <summary>The texts in wire order.</summary>
    public IReadOnlyList<PromptPart> Parts => _parts.AsReadOnly();

    /// <summary>Adds a system text that is the same in every request.</summary>
    /// <param name="text">The text. Its line ends become LF, so that every machine sends the same bytes.</param>
    /// <returns>The longer prompt.</returns>
    /// <exception cref="ArgumentException">The text is blank, or it holds half of a surrogate pair.</exception>
    /// <exception cref="InvalidOperationException">A shared or variable text stands before it, so it could not be cached.</exception>
    [Pure]
    public PromptBuilder Static(string text) => With(PromptStability.Static, text, "The static text");

    /// <summary>Adds a system text that many requests share, such as a tenant's rules or knowledge that was retrieved for several documents.</summary>
    /// <param name="text">The text. Its line ends become LF.</param>
    /// <returns>The longer prompt.</returns>
    /// <exception cref="ArgumentException">The text is blank, or it holds half of a surrogate pair.</exception>
    /// <exception cref="InvalidOperationException">A variable text stands before it, so it could not be cached.</exception>
    [Pure]
    public PromptBuilder Shared(string text) => With(PromptStability.Shared, text, "The shared text");

    /// <summary>Adds a text of this request to the user message. A constant closing line that has to follow the document is a variable text too.</summary>
    /// <param name="text">The text, sent as it is.</param>
    /// <returns>The longer prompt.</returns>
    /// <exception cref="ArgumentException">The text is blank, or it holds half of a surrogate pair.</exception>
    [Pure]
    public PromptBuilder Variable(string text) => With(PromptStability.Variable, text, "The variable text");

    /// <summary>Marks the last text as the end of a prefix that is worth caching.</summary>
    /// <param name="ttl">How long the entry lives; <see cref="CacheTtl.None"/> takes a breakpoint away.</param>
    /// <returns>The marked prompt.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The lifetime is none of the named values.</exception>
    /// <exception cref="InvalidOperationException">
    /// There is no text yet; the last one is variable, so each request would write an entry that none reads (CA-8); an earlier breakpoint has a
    /// shorter lifetime (CA-9); or it would be the fifth (CA-5, OA-1).
    /// </exception>
    [Pure]
    public PromptBuilder CacheBreakpoint(CacheTtl ttl = CacheTtl.FiveMinutes)
    {
        if (ttl is not (CacheTtl.FiveMinutes or CacheTtl.OneHour or CacheTtl.None))
        {
            throw new ArgumentOutOfRangeException(nameof(ttl), ttl, "The lifetime is none of PromptGen's. Use a named value of CacheTtl.");
        }

        if (ttl != CacheTtl.None)
        {
            CheckBreakpoint(ttl);
        }

        return _parts.Length == 0 ? this : new PromptBuilder([.. _parts[..^1], _parts[^1].WithBreakpoint(ttl)]);
    }

    /// <summary>Writes a request body that has the prompt, the model and the token limit.</summary>
    /// <param name="output">Where the UTF-8 goes.</param>
    /// <param name="format">The wire format.</param>
    /// <param name="model">The model. Whether it takes breakpoints decides whether they are sent; a model that caches by itself gets the same prefix without them.</param>
    /// <param name="maxTokens">The most tokens the answer may have, thinking included; more than 0.</param>
    /// <exception cref="InvalidOperationException">The prompt has no variable text, and no API takes a request without a user message.</exception>
    public void WriteTo(IBufferWriter<byte> output, WireFormat format, ModelProfile model, int maxTokens)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxTokens);
        CheckComplete();
        RequestFormat wire = RequestFormat.For(format);
        wire.WriteStart(model, maxTokens, stream: false, output);
        wire.WritePrompt(_parts, wire.HasBreakpoints(model), output);
        output.Raw("}"u8);
    }

    /// <summary>Makes a request body that has the prompt, the model and the token limit, as HTTP content of type <c>application/json</c>.</summary>
    /// <param name="format">The wire format.</param>
    /// <param name="model">The model's id, looked up in <see cref="ModelCatalog.Default"/>.</param>
    /// <param name="maxTokens">The most tokens the answer may have, thinking included; more than 0.</param>
    /// <returns>The content.</returns>
    /// <exception cref="InvalidOperationException">The prompt has no variable text, and no API takes a request without a user message.</exception>
    [Pure]
    public HttpContent ToHttpContent(WireFormat format, string model, int maxTokens = 4096)
    {
        ArrayBufferWriter<byte> body = new();
        WriteTo(body, format, ModelCatalog.Default.Get(model), maxTokens);
        return new ReadOnlyMemoryContent(body.WrittenMemory) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
    }

    /// <summary>
    /// Writes the members of a body that hold the prompt, <c>system</c> and <c>messages</c> or what the format has in their place, into an object
    /// that the caller has begun: for a body with tools or other settings of one's own. Write <c>tools</c> before them.
    /// </summary>
    /// <param name="writer">A writer inside an object.</param>
    /// <param name="format">The wire format.</param>
    /// <param name="model">The model. One with OpenAI breakpoints also needs <c>"prompt_cache_options": {"mode": "explicit"}</c> in the body (OA-1).</param>
    /// <exception cref="InvalidOperationException">The prompt has no variable text, or the writer is not inside an object.</exception>
    public void WriteMembers(Utf8JsonWriter writer, WireFormat format, ModelProfile model)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(model);
        CheckComplete();
        RequestFormat wire = RequestFormat.For(format);
        ArrayBufferWriter<byte> members = new();
        members.Raw("{"u8);
        wire.WritePrompt(_parts, wire.HasBreakpoints(model), members);
        members.Raw("}"u8);

        // The writer places the commas; the texts keep the bytes that WriteTo sends.
        using JsonDocument written = JsonDocument.Parse(members.WrittenMemory);
        foreach (JsonProperty member in written.RootElement.EnumerateObject())
        {
            writer.WritePropertyName(member.Name);
            writer.WriteRawValue(member.Value.GetRawText(), skipInputValidation: true);
        }
    }

    /// <summary>Returns the parts' kinds and lengths, never a text.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => _parts.Length == 0 ? "(empty prompt)" : string.Join(", ", (object[])_parts);

    private PromptBuilder With(PromptStability stability, string text, string subject)
    {
        string sent = new SentText(stability == PromptStability.Variable ? text : Lines(text), subject, nameof(text)).Text;
        if (_parts.Length > 0 && _parts[^1].Stability is var last && last > stability)
        {
            throw new InvalidOperationException(
                $"{subject} stands behind a {Name(last)} one (part {_parts.Length}), so no request could read it from the cache. Call {stability}(…) before {last}(…), or pass a text that has to stay there with Variable(…).");
        }

        return new PromptBuilder([.. _parts, new PromptPart(stability, sent)]);
    }

    private void CheckBreakpoint(CacheTtl ttl)
    {
        if (_parts.Length == 0)
        {
            throw new InvalidOperationException("The prompt has no text that the breakpoint could end. Call Static(…) before CacheBreakpoint(…).");
        }

        if (_parts[^1].Stability == PromptStability.Variable)
        {
            throw new InvalidOperationException($"Part {_parts.Length} is variable, so every request would write a cache entry that none reads. Call CacheBreakpoint(…) before Variable(…).");
        }

        PromptPart[] earlier = [.. _parts[..^1].Where(static part => part.Breakpoint != CacheTtl.None)];
        if (ttl == CacheTtl.OneHour && Array.Exists(earlier, static part => part.Breakpoint == CacheTtl.FiveMinutes))
        {
            throw new InvalidOperationException("A breakpoint of an hour stands behind one of five minutes, which the API rejects. Give the earlier one CacheTtl.OneHour.");
        }

        if (earlier.Length == MostBreakpoints)
        {
            throw new InvalidOperationException($"The prompt has {MostBreakpoints} breakpoints, and a request may not have more. Keep those on the last static and the last shared text.");
        }
    }

    private void CheckComplete()
    {
        if (_parts.Length == 0 || _parts[^1].Stability != PromptStability.Variable)
        {
            throw new InvalidOperationException("The prompt has no variable text, so the request would have no user message. Add the document with Variable(…).");
        }
    }

    private static string Lines(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }

    private static string Name(PromptStability stability) => stability == PromptStability.Shared ? "shared" : "variable";
}
