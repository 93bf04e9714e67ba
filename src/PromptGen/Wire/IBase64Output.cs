namespace PromptGen.Wire;

/// <summary>An output that takes bytes which become base64 only when they are sent.</summary>
internal interface IBase64Output
{
    /// <summary>Puts bytes here.</summary>
    void Insert(ReadOnlyMemory<byte> bytes);
}
