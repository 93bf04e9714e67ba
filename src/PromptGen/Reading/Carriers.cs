using System.Text.Json;

namespace PromptGen.Reading;

/// <summary>Collects what can carry the record while an answer is scanned, without the record's type. Each method leaves the reader at the end of its value.</summary>
internal abstract class Carriers
{
    private Answer _answer;
    private TokenCounts _counts;

    public abstract string ToolName { get; }

    /// <summary>What the answer says beside the record.</summary>
    public ref Answer Answer => ref _answer;

    /// <summary>The token counts read so far.</summary>
    public ref TokenCounts Counts => ref _counts;

    protected abstract ReadOptions Options { get; }

    protected int Calls { get; set; }

    protected int OtherCalls { get; private set; }

    protected int Texts { get; private set; }

    /// <summary>Reads the input of a call that the reader stands on.</summary>
    public abstract void AddCall(ref Utf8JsonReader json, ReadOnlySpan<byte> utf8);

    /// <summary>Reads the arguments of a call, which are JSON inside the JSON string that the reader stands on.</summary>
    public abstract void AddStringCall(ref Utf8JsonReader json);

    /// <summary>Counts a call of the tool that has no input at all.</summary>
    public abstract void AddCallWithoutInput();

    public void AddOtherCall() => OtherCalls++;

    /// <summary>Reads a text that the reader stands on, if it can be the record: a JSON object.</summary>
    public void AddText(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.String)
        {
            json.Skip();
            return;
        }

        ReadOnlySpan<byte> start = json.ValueSpan;
        while (SpaceLength(start) is > 0 and int length)
        {
            start = start[length..];
        }

        // Some writers of JSON escape the backtick.
        bool isFence = start.StartsWith("```"u8) || start.StartsWith("\\u0060\\u0060\\u0060"u8);
        bool isFenced = isFence && (Options.Repairs & RepairKind.CodeFence) != 0;
        if (start.StartsWith("{"u8) || isFenced)
        {
            Texts++;
            AddRecordText(ref json, isFenced);
        }
    }

    protected abstract void AddRecordText(ref Utf8JsonReader json, bool isFenced);

    /// <summary>Forgets the answer.</summary>
    protected virtual void Clear()
    {
        _answer = default;
        _counts = default;
        Calls = 0;
        OtherCalls = 0;
        Texts = 0;
    }

    /// <summary>The length of the white space that a JSON string begins with: a plain space or tab, or an escape.</summary>
    private static int SpaceLength(ReadOnlySpan<byte> text) =>
        text.IsEmpty ? 0
        : text[0] is (byte)' ' or (byte)'\t' ? 1
        : text.StartsWith("\\n"u8) || text.StartsWith("\\r"u8) || text.StartsWith("\\t"u8) ? 2
        : text.StartsWith("\\u0020"u8) || text.StartsWith("\\u0009"u8) || (text.StartsWith("\\u000"u8) && text[5..] is [(byte)'a' or (byte)'A' or (byte)'d' or (byte)'D', ..]) ? 6
        : 0;
}
