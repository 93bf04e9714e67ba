using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PromptGen.Testing;

/// <summary>A diagnostic described beside the text, where a mark alone says too little.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Mark">The number of the <c>{|#n:x|}</c> it covers; null for a diagnostic without location.</param>
public sealed record ExpectedDiagnostic(string Id, int? Mark = null)
{
    /// <summary>The whole message, in English; null leaves it unchecked.</summary>
    public string? Message { get; init; }

    /// <summary>The severity after configuration; null leaves it unchecked.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>The numbers of the marks that the additional locations cover, in order; default leaves them unchecked.</summary>
    public ImmutableArray<int> AdditionalMarks { get; init; }
}
