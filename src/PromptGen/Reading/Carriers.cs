using System.Text.Json;

namespace PromptGen.Reading;

/// <summary>Collects what can carry the record while an answer is scanned, without the record's type. Each method leaves the reader at the end of its value.</summary>
internal abstract class Carriers(string toolName, ReadOptions options)
{
    public string ToolName { get; } = toolName;

    /// <summary>What the answer says beside the record.</summary>
    public Answer Answer { get; } = new();

    protected ReadOptions Options => options;

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

        ReadOnlySpan<byte> start = json.ValueSpan.TrimStart(" \t"u8);
        while (start.StartsWith("\\n"u8) || start.StartsWith("\\r"u8) || start.StartsWith("\\t"u8))
        {
            start = start[2..].TrimStart(" \t"u8);
        }

        bool isFenced = start.StartsWith("```"u8) && (options.Repairs & RepairKind.CodeFence) != 0;
        if (start.StartsWith("{"u8) || isFenced)
        {
            Texts++;
            AddRecordText(ref json, isFenced);
        }
    }

    protected abstract void AddRecordText(ref Utf8JsonReader json, bool isFenced);
}
