using System.Collections.ObjectModel;

namespace PromptGen.Reading;

/// <summary>What reading one carrier gave.</summary>
internal readonly record struct CarrierRead<T>(T? Value, IReadOnlyList<ExtractionProblem> Problems, IReadOnlyList<ExtractionRepair> Repairs, int UnknownMembers)
{
    /// <summary>What validators found that leaves the value usable.</summary>
    public IReadOnlyList<ExtractionProblem> Warnings { get; init; } = [];

    /// <summary>Where quoted texts stand in the document, by JSON path.</summary>
    public IReadOnlyDictionary<string, SourceSpan> Sources { get; init; } = ReadOnlyDictionary<string, SourceSpan>.Empty;

    public static CarrierRead<T> Failure(ProblemKind kind, string message, long offset = -1) =>
        new(default, [new ExtractionProblem("$", kind, message, offset)], [], 0);
}
