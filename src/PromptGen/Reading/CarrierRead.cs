using System.Collections.ObjectModel;

namespace PromptGen.Reading;

/// <summary>What reading one carrier gave.</summary>
internal sealed record CarrierRead<T>(T? Value, IReadOnlyList<ExtractionProblem> Problems, IReadOnlyList<ExtractionRepair> Repairs, int UnknownMembers)
{
    /// <summary>Where quoted texts stand in the document, by JSON path.</summary>
    public IReadOnlyDictionary<string, SourceSpan> Sources { get; init; } = ReadOnlyDictionary<string, SourceSpan>.Empty;

    public static CarrierRead<T> Failure(ProblemKind kind, string message, long offset = -1) =>
        new(default, [new ExtractionProblem("$", kind, message, offset)], [], 0);
}
