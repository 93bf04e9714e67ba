namespace PromptGen;

/// <summary>Collects what validators find in one record. It belongs to one validation and is not for several threads.</summary>
public sealed class ExtractionFindings
{
    private readonly List<ExtractionProblem> _problems = [];
    private readonly List<ExtractionProblem> _warnings = [];

    internal ExtractionFindings(Document? document) => Document = document;

    /// <summary>The document that the record was read from, or null where the reader was not given it.</summary>
    public Document? Document { get; }

    internal IReadOnlyList<ExtractionProblem> Problems => _problems;

    internal IReadOnlyList<ExtractionProblem> Warnings => _warnings;

    /// <summary>Demands that something holds. Where it does not, the answer is <see cref="ExtractionOutcome.Invalid"/> and has this problem.</summary>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="path">The JSON path of the member that the finding is about, such as <c>$.total_amount</c>.</param>
    /// <param name="message">A sentence for people. It goes to logs and into re-asks, so leave the values out.</param>
    /// <param name="kind">What is wrong.</param>
    public void Assert(bool holds, string path, string message, ProblemKind kind = ProblemKind.Rule) => Add(_problems, holds, path, message, kind);

    /// <summary>Records that something does not hold in <see cref="ExtractionResult{T}.Warnings"/>; the value stays usable.</summary>
    /// <inheritdoc cref="Assert"/>
    public void Check(bool holds, string path, string message, ProblemKind kind = ProblemKind.Rule) => Add(_warnings, holds, path, message, kind);

    private static void Add(List<ExtractionProblem> list, bool holds, string path, string message, ProblemKind kind)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(message);
        if (!holds)
        {
            list.Add(new ExtractionProblem(path, kind, message));
        }
    }
}
