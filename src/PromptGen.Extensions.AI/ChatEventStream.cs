using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace PromptGen.Extensions.AI;

/// <summary>
/// Writes the updates of a chat answer down as the events of the Messages API, while they come: the provider's own events where a client has them, else made from what it
/// hands out. Most clients give a call's arguments when they are whole.
/// </summary>
internal sealed class ChatEventStream(ChatUpdates updates, IExtractionChatClient? extraction, Func<Exception, bool> isFailure) : Stream
{
    private ReadOnlyMemory<byte> _pending;
    private ChatFinishReason? _finish;
    private UsageDetails? _usage;
    private bool _isOwn;
    private bool _started;
    private bool _called;
    private bool _ended;
    private int _blocks;
    private bool _inText;
    private bool _isDisposed;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (_pending.IsEmpty && !_ended)
        {
            _pending = await NextAsync(cancellationToken).ConfigureAwait(false) is { } update ? Events(update) : Ending();
        }

        int count = Math.Min(buffer.Length, _pending.Length);
        _pending[..count].CopyTo(buffer);
        _pending = _pending[count..];
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override async ValueTask DisposeAsync()
    {
        if (!_isDisposed)
        {
            _isDisposed = true;
            await updates.DisposeAsync().ConfigureAwait(false);
        }

        await base.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Who does not wait for the end of the enumeration still ends it; what it throws then is of no use to anyone.</summary>
    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isDisposed)
        {
            _isDisposed = true;
            _ = updates.DisposeAsync().AsTask().ContinueWith(static ended => ended.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        }

        base.Dispose(disposing);
    }

    private async ValueTask<ChatResponseUpdate?> NextAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await updates.NextAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (isFailure(exception))
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new IOException("The chat client's stream broke.", exception);
        }
    }

    private byte[] Events(ChatResponseUpdate update)
    {
        if (extraction?.FindEvent(update) is { } own)
        {
            _isOwn = true;
            return [.. "data: "u8, .. own.Span, .. "\n\n"u8];
        }

        return _isOwn ? [] : Written(update);
    }

    private byte[] Written(ChatResponseUpdate update)
    {
        StringBuilder events = new();
        if (!_started)
        {
            _started = true;
            Add(events, "message_start", json =>
            {
                json.WriteStartObject("message");
                json.WriteString("type", "message");
                json.WriteString("id", update.ResponseId);
                json.WriteString("model", update.ModelId);
                json.WriteEndObject();
            });
        }

        _finish = update.FinishReason ?? _finish;
        foreach (AIContent content in update.Contents)
        {
            AddContent(events, content);
        }

        return Encoding.UTF8.GetBytes(events.ToString());
    }

    private void AddContent(StringBuilder events, AIContent content)
    {
        switch (content)
        {
            case UsageContent { Details: { } details }:
                (_usage ??= new UsageDetails()).Add(details);
                break;
            case TextContent { Text.Length: > 0 } text:
                if (!_inText)
                {
                    _inText = true;
                    AddStart(events, static json =>
                    {
                        json.WriteString("type", "text");
                        json.WriteString("text", "");
                    });
                }

                AddDelta(events, "text_delta", "text", text.Text);
                break;
            case FunctionCallContent call when ChatAnswer.IsCall(call):
                EndText(events);
                _called = true;
                AddStart(events, json =>
                {
                    json.WriteString("type", "tool_use");
                    json.WriteString("id", call.CallId);
                    json.WriteString("name", call.Name);
                    json.WriteStartObject("input");
                    json.WriteEndObject();
                });
                AddDelta(events, "input_json_delta", "partial_json", Encoding.UTF8.GetString(ChatAnswer.Write(json => ChatAnswer.WriteArguments(json, call))));
                AddStop(events);
                break;
        }
    }

    private byte[] Ending()
    {
        _ended = true;
        if (_isOwn || _finish is null)
        {
            // The provider's own events have their end. Updates without a reason to stop were cut off, and what has come of them is no answer.
            return [];
        }

        StringBuilder events = new();
        EndText(events);
        Add(events, "message_delta", json =>
        {
            json.WriteStartObject("delta");
            json.WriteString("stop_reason", ChatAnswer.StopReason(_finish, _called));
            json.WriteEndObject();
            ChatAnswer.WriteUsage(json, _usage);
        });
        Add(events, "message_stop", static _ => { });
        return Encoding.UTF8.GetBytes(events.ToString());
    }

    private void EndText(StringBuilder events)
    {
        if (_inText)
        {
            _inText = false;
            AddStop(events);
        }
    }

    private void AddStart(StringBuilder events, Action<Utf8JsonWriter> block) => Add(events, "content_block_start", json =>
    {
        json.WriteNumber("index", _blocks);
        json.WriteStartObject("content_block");
        block(json);
        json.WriteEndObject();
    });

    private void AddDelta(StringBuilder events, string type, string member, string text) => Add(events, "content_block_delta", json =>
    {
        json.WriteNumber("index", _blocks);
        json.WriteStartObject("delta");
        json.WriteString("type", type);
        json.WriteString(member, text);
        json.WriteEndObject();
    });

    private void AddStop(StringBuilder events)
    {
        Add(events, "content_block_stop", json => json.WriteNumber("index", _blocks));
        _blocks++;
    }

    private static void Add(StringBuilder events, string name, Action<Utf8JsonWriter> members)
    {
        byte[] data = ChatAnswer.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("type", name);
            members(json);
            json.WriteEndObject();
        });
        events.Append("event: ").Append(name).Append("\ndata: ").Append(Encoding.UTF8.GetString(data)).Append("\n\n");
    }
}
