using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Prompts.Texts;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Cache;

/// <summary>PG2011: text of the prefix that depends on the machine's culture or newline.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MachineTextAnalyzer : PrefixAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG2011_MachineDependentText];

    private protected override IEnumerable<Diagnostic> Find(PromptRequest request, RuleSettings settings)
    {
        // PromptGen brings newlines to one form itself, a witness that changes on every request has a finding of its own, and a clock cut to the day is a choice.
        if (request.Family == PromptFamily.PromptGen)
        {
            yield break;
        }

        foreach (PromptWitness witness in request.OwnParts().Where(static w => w.Segment.IsHead && w.Part.Stability is { Kind: not (StabilityKind.Volatile or StabilityKind.DayVolatile), Reason: not UnknownReason.DayGranularity }))
        {
            foreach (TextTrait trait in witness.Part.Traits.Where(trait => trait.IsNewsOf(request)))
            {
                if (CauseOf(trait.Kind) is { } cause)
                {
                    yield return Diagnostic.Create(
                        Descriptors.PG2011_MachineDependentText,
                        trait.Operation.Syntax.GetLocation(),
                        PrefixText.Around(request, witness.Segment),
                        PrefixText.Of(trait.Operation),
                        cause);
                }
            }
        }
    }

    /// <summary>Counts the findings of a request, for the fix.</summary>
    internal static int Count(PromptRequest request, RuleSettings settings) => new MachineTextAnalyzer().Find(request, settings).Count();

    private static string? CauseOf(TextTraitKind kind) => kind switch
    {
        TextTraitKind.CurrentCulture => "the current culture",
        TextTraitKind.PlatformNewline => "the platform's newline",
        TextTraitKind.FileNewlines => "the newlines of this file",
        _ => null,
    };
}
