using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Xunit;

namespace PromptGen.Testing;

/// <summary>Tells a generator's own steps from those of the driver, and reads reasons from them.</summary>
internal static class PipelineSteps
{
    /// <summary>The name of what a transform of <c>ForAttributeWithMetadataName</c> returned, as long as the generator gives it no other.</summary>
    public const string AttributeResult = "result_ForAttributeWithMetadataName";

    // Roslyn's own steps inside ForAttributeWithMetadataName all carry this in their name, and hold compilations and nodes by design.
    private const string AttributeInner = "_ForAttribute";

    private static readonly ImmutableHashSet<string> Inputs =
    [
        WellKnownGeneratorInputs.AdditionalTexts,
        WellKnownGeneratorInputs.AnalyzerConfigOptions,
        WellKnownGeneratorInputs.Compilation,
        "CompilationOptions", // tracked, but not among the published names
        WellKnownGeneratorInputs.MetadataReferences,
        WellKnownGeneratorInputs.ParseOptions,
    ];

    private static readonly ImmutableHashSet<string> OutputKinds =
    [
        WellKnownGeneratorOutputs.SourceOutput,
        WellKnownGeneratorOutputs.ImplementationSourceOutput,
    ];

    /// <summary>The steps with a name that the generator gave, and the results of its attribute transforms.</summary>
    public static IEnumerable<(string Name, IncrementalGeneratorRunStep Step)> Named(GeneratorRunResult result) =>
        from steps in result.TrackedSteps
        where steps.Key == AttributeResult || !IsRoslyns(steps.Key)
        from step in steps.Value
        select (steps.Key, step);

    /// <summary>The steps without a name that lie between the generator's inputs and its outputs.</summary>
    public static IEnumerable<IncrementalGeneratorRunStep> Unnamed(GeneratorRunResult result)
    {
        HashSet<IncrementalGeneratorRunStep> seen = new(ReferenceEqualityComparer.Instance);
        Stack<IncrementalGeneratorRunStep> open = new(result.TrackedOutputSteps.SelectMany(steps => steps.Value));
        while (open.TryPop(out IncrementalGeneratorRunStep? step))
        {
            bool isRoslyns = step.Name is { } name && IsRoslyns(name) && !OutputKinds.Contains(name);
            if (isRoslyns || !seen.Add(step))
            {
                continue;
            }

            if (step.Name is null)
            {
                yield return step;
            }

            foreach ((IncrementalGeneratorRunStep source, _) in step.Inputs)
            {
                open.Push(source);
            }
        }
    }

    /// <summary>Fails if a run on an unchanged clone did any work that reached a named step or an output.</summary>
    public static void AssertCached(GeneratorRunResult clone)
    {
        foreach ((string name, IncrementalGeneratorRunStep step) in Named(clone))
        {
            foreach ((object value, IncrementalStepRunReason reason) in step.Outputs)
            {
                Assert.True(
                    reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged,
                    $"Step '{name}' is {reason} on an unchanged clone of the compilation; its value of type {value?.GetType().Name} does not equal itself when made anew.");
            }
        }

        foreach ((string hintName, IncrementalStepRunReason reason) in Outputs(clone))
        {
            Assert.True(
                reason == IncrementalStepRunReason.Cached,
                $"Output '{hintName}' is {reason} instead of Cached on an unchanged clone of the compilation; a value that reaches it does not equal itself when made anew.");
        }
    }

    /// <summary>Each generated source with its reason. An output that made several sources counts for each; one that made none is named <c>(no source)</c>.</summary>
    public static ImmutableArray<(string HintName, IncrementalStepRunReason Reason)> Outputs(GeneratorRunResult result) =>
    [
        .. from steps in result.TrackedOutputSteps
           from step in steps.Value
           from output in step.Outputs
           from hintName in HintNames(output.Value)
           select (hintName, output.Reason),
    ];

    private static bool IsRoslyns(string name) =>
        Inputs.Contains(name) || OutputKinds.Contains(name) || name.Contains(AttributeInner, StringComparison.Ordinal);

    /// <summary>An output's value is a pair of generated texts and diagnostics, whose element type Roslyn does not publish.</summary>
    private static string[] HintNames(object value)
    {
        IEnumerable texts = value is ITuple { Length: 2 } pair && pair[0] is IEnumerable sources
            ? sources
            : throw new NotSupportedException($"This Roslyn keeps outputs as {value.GetType()}; teach PipelineSteps.HintNames to read it.");
        string[] names = [.. texts.Cast<object>().Select(HintName)];
        return names.Length > 0 ? names : ["(no source)"];
    }

    private static string HintName(object text) =>
        (string?)text.GetType().GetProperty("HintName")?.GetValue(text)
            ?? throw new NotSupportedException($"This Roslyn's {text.GetType()} has no HintName; teach PipelineSteps.HintName to read it.");
}
