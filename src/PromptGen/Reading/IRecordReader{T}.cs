namespace PromptGen.Reading;

/// <summary>What the reading of an answer needs of a tool.</summary>
internal interface IRecordReader<T>
{
    /// <summary>The tool's name on the wire, by which its call is found.</summary>
    string Name { get; }

    /// <summary>The record's own validation, or null where it has none.</summary>
    Action<T, ExtractionFindings>? Validation { get; }

    /// <summary>Reads the record from the value the reader stands on.</summary>
    T? Read(ref AnswerReader reader);
}
