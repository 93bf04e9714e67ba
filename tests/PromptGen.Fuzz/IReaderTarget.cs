namespace PromptGen.Fuzz;

/// <summary>A record whose reader is tried.</summary>
internal interface IReaderTarget
{
    string Name { get; }

    byte[] ValidInput { get; }

    void Try(byte[] input, FuzzReport report);
}
