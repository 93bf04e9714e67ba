using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Prompts.Texts;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Cache;

/// <summary>PG2003, off by default: text of the prefix that nothing proves to be the same. On by its severity or by <c>promptgen.prefix_strictness = unproven</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnprovenPrefixAnalyzer : PrefixAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } =
    [
        Descriptors.PG2003_StaticNotProven,
        Descriptors.PG2003_PrefixNotProven,
        Descriptors.PG2003_StaticNotProvenByOption,
        Descriptors.PG2003_PrefixNotProvenByOption,
    ];

    private protected override bool IsWanted(Compilation compilation, SyntaxTree tree, RuleSettings settings, CancellationToken cancellationToken) =>
        settings.ReportsUnproven || RuleSwitch.IsOn(RuleIds.PG2003, compilation, tree, cancellationToken);

    private protected override IEnumerable<Diagnostic> Find(PromptRequest request, RuleSettings settings)
    {
        foreach (PromptWitness witness in request.OwnParts().Where(witness => IsUnproven(request, witness)))
        {
            yield return Diagnostic.Create(
                RuleFor(witness.Segment.Promise == SegmentPromise.Static, settings.ReportsUnproven),
                witness.Operation.Syntax.GetLocation(),
                PrefixText.Around(request, witness.Segment),
                PrefixText.Of(witness.Operation),
                ReasonOf(witness.Part.Stability.Reason));
        }
    }

    private static bool IsUnproven(PromptRequest request, PromptWitness witness) => witness.Part.Stability.IsUnknown
        && (witness.Segment.IsHead || request.Family == PromptFamily.PromptGen)
        && witness.Segment.Promise is SegmentPromise.None or SegmentPromise.Static;

    private static DiagnosticDescriptor RuleFor(bool isStatic, bool isByOption) => (isStatic, isByOption) switch
    {
        (true, true) => Descriptors.PG2003_StaticNotProvenByOption,
        (true, false) => Descriptors.PG2003_StaticNotProven,
        (false, true) => Descriptors.PG2003_PrefixNotProvenByOption,
        (false, false) => Descriptors.PG2003_PrefixNotProven,
    };

    private static string ReasonOf(UnknownReason reason) => reason switch
    {
        UnknownReason.Parameter => "a parameter",
        UnknownReason.InstanceMember => "a member of an object",
        UnknownReason.MutableStatic => "a static member that can be written",
        UnknownReason.MetadataCall => "a call into another assembly",
        UnknownReason.VirtualCall => "a call decided at run time",
        UnknownReason.File => "text of a file",
        UnknownReason.Captured => "a local that other code can write",
        UnknownReason.Escaped => "a builder or list that other code has",
        UnknownReason.DayGranularity => "a date",
        UnknownReason.Template => "a rendered template",
        UnknownReason.DepthLimit => "too deep to follow",
        _ => "not understood",
    };
}
