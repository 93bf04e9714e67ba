using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Prompts.Texts;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Cache;

/// <summary>PG2009 and PG3006: prefixes made of elements whose order or choice is not fixed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PrefixOrderAnalyzer : PrefixAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG2009_OrderDiffers, Descriptors.PG3006_ExemplarsPerRequest, Descriptors.PG3006_ToolsPerRequest];

    private protected override IEnumerable<Diagnostic> Find(PromptRequest request, RuleSettings settings)
    {
        foreach ((PromptWitness witness, TextTrait trait) in request.Traits(TextTraitKind.RandomOrder).Where(found => IsFixedPlace(found.Witness) && found.Trait.IsNewsOf(request)))
        {
            yield return Diagnostic.Create(
                witness.Segment.Place == SegmentPlace.Tool ? Descriptors.PG3006_ToolsPerRequest : Descriptors.PG3006_ExemplarsPerRequest,
                trait.Operation.Syntax.GetLocation(),
                PrefixText.Around(request, witness.Segment),
                PrefixText.Of(trait.Operation));
        }

        foreach ((PromptWitness witness, TextTrait trait) in request.Traits(TextTraitKind.UnorderedEnumeration).Where(found => IsFixedPlace(found.Witness) && found.Trait.IsNewsOf(request)))
        {
            yield return Diagnostic.Create(
                Descriptors.PG2009_OrderDiffers,
                trait.Operation.Syntax.GetLocation(),
                PrefixText.Around(request, witness.Segment),
                NameOf(trait));
        }
    }

    /// <summary>Counts the findings of a request, for the fix.</summary>
    internal static int Count(PromptRequest request, RuleSettings settings) => new PrefixOrderAnalyzer().Find(request, settings).Count();

    // What is said to be shared or variable may change from call to call.
    private static bool IsFixedPlace(PromptWitness witness) => witness.Segment.Promise is SegmentPromise.None or SegmentPromise.Static;

    // A method that lists files or members is known by its own name, its result by that of an array.
    private static string NameOf(TextTrait trait) => trait.Type is INamedTypeSymbol named
        ? named.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)
        : PrefixText.Of(trait.Operation);
}
