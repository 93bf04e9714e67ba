using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace PromptGen.Testing;

/// <summary>
/// One run of a generator. To exist it has passed these checks: the generator neither threw nor reported; no value in its pipeline holds on to
/// a compilation; the output compiles without warnings, marked ones excepted; and a second run on a clone of the compilation found every output
/// <c>Cached</c> and every step <c>Cached</c> or <c>Unchanged</c>.
/// </summary>
public sealed class GeneratorRun
{
    private readonly TestProject project;
    private readonly GeneratorDriver driver;
    private readonly GeneratorRunResult result;

    private GeneratorRun(TestProject project, GeneratorDriver before)
    {
        this.project = project;
        driver = before.RunGeneratorsAndUpdateCompilation(project.Compilation, out Compilation output, out _);
        Compiler.AssertClean(driver.GetRunResult());
        result = driver.GetRunResult().Results.Single();
        Output = output;
        Sources = result.GeneratedSources.ToImmutableSortedDictionary(s => s.HintName, s => s.SourceText.ToString(), StringComparer.Ordinal);
        PipelineValues.AssertFreeOfCompilation(result);
        Compiler.AssertCompiles("The compiler, given the generator's output,", project, output, DiagnosticSeverity.Warning, CancellationToken.None);
        PipelineSteps.AssertCached(driver.RunGenerators(project.Compilation.Clone()).GetRunResult().Results.Single());
    }

    /// <summary>The generated texts by hint name.</summary>
    public ImmutableSortedDictionary<string, string> Sources { get; }

    /// <summary>The compilation with the generated sources.</summary>
    public Compilation Output { get; }

    /// <summary>The tracking names of the generator's own steps that ran.</summary>
    public ImmutableSortedSet<string> StepNames => PipelineSteps.Named(result).Select(step => step.Name).ToImmutableSortedSet(StringComparer.Ordinal);

    /// <summary>Why each output of a step is as it is, compared with the run before, in the order of the pipeline.</summary>
    /// <param name="step">The tracking name.</param>
    /// <exception cref="ArgumentException">No step of that name ran.</exception>
    public ImmutableArray<IncrementalStepRunReason> Reasons(string step) => [.. Outputs(step).Select(output => output.Reason)];

    /// <summary>The values of a step, those it removed included, in the order of <see cref="Reasons"/>.</summary>
    /// <param name="step">The tracking name.</param>
    /// <exception cref="ArgumentException">No step of that name ran.</exception>
    public ImmutableArray<object> Values(string step) => [.. Outputs(step).Select(output => output.Value)];

    /// <summary>Why a generated source is as it is, compared with the run before; <c>Removed</c> if it has gone with this run.</summary>
    /// <param name="hintName">The hint name, with <c>.cs</c>.</param>
    /// <exception cref="ArgumentException">Neither this run nor the one before made that source.</exception>
    public IncrementalStepRunReason OutputReason(string hintName)
    {
        ImmutableArray<(string HintName, IncrementalStepRunReason Reason)> outputs = PipelineSteps.Outputs(result);
        IncrementalStepRunReason[] reasons = [.. outputs.Where(o => o.HintName == hintName).Select(o => o.Reason)];
        return reasons.Length > 0
            ? reasons.OrderBy(reason => reason == IncrementalStepRunReason.Removed).First()
            : throw new ArgumentException($"No output made '{hintName}'; there are {string.Join(", ", outputs.Select(o => o.HintName))}.", nameof(hintName));
    }

    /// <summary>Edits the project and runs the same driver again, as an IDE does; the reasons then compare with this run.</summary>
    public GeneratorRun Apply(params IEnumerable<Edit> edits)
    {
        TestProject next = edits.Aggregate(project, (current, edit) => edit.ApplyTo(current));
        return new GeneratorRun(next, Update(driver, project, next));
    }

    /// <summary>Compiles the output to memory, loads it in a collectible context and calls <paramref name="use"/>. PromptGen and the platform are those of the test process.</summary>
    public T LoadAndRun<T>(Func<Assembly, T> use)
    {
        ArgumentNullException.ThrowIfNull(use);
        using LoadedOutput loaded = new(Output, project.Options.References.Paths);
        return use(loaded.Assembly);
    }

    /// <inheritdoc cref="LoadAndRun{T}(Func{Assembly, T})"/>
    public void LoadAndRun(Action<Assembly> use)
    {
        ArgumentNullException.ThrowIfNull(use);
        using LoadedOutput loaded = new(Output, project.Options.References.Paths);
        use(loaded.Assembly);
    }

    /// <summary>Compiles and loads the output and calls a public static method of it, whose exceptions come through unwrapped.</summary>
    /// <param name="type">The full name of the type.</param>
    /// <param name="method">The name of the method.</param>
    /// <param name="arguments">Its arguments.</param>
    public T LoadAndRun<T>(string type, string method, params object?[] arguments) => LoadAndRun(assembly =>
    {
        MethodInfo? found = assembly.GetType(type)?.GetMethod(method, BindingFlags.Public | BindingFlags.Static);
        Assert.True(found is not null, $"The compiled test project has no public static method '{type}.{method}'.");
        return (T)found.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
    });

    internal static GeneratorRun Start(IIncrementalGenerator generator, TestProject project) => new(
        project,
        CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            project.AdditionalFiles,
            project.ParseOptions,
            project.Config,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)));

    /// <summary>Tells the driver only what changed: replacing an input by an equal one is an edit, too.</summary>
    private static GeneratorDriver Update(GeneratorDriver driver, TestProject before, TestProject after)
    {
        AdditionalText[] gone = [.. before.AdditionalFiles.Except(after.AdditionalFiles)];
        AdditionalText[] come = [.. after.AdditionalFiles.Except(before.AdditionalFiles)];
        foreach (AdditionalText old in gone)
        {
            driver = come.FirstOrDefault(text => text.Path == old.Path) is { } replacement
                ? driver.ReplaceAdditionalText(old, replacement)
                : driver.RemoveAdditionalTexts([old]);
        }

        driver = driver.AddAdditionalTexts([.. come.Where(text => gone.All(old => old.Path != text.Path))]);
        if (!ReferenceEquals(before.Config, after.Config))
        {
            driver = driver.WithUpdatedAnalyzerConfigOptions(after.Config);
        }

        return ReferenceEquals(before.ParseOptions, after.ParseOptions) ? driver : driver.WithUpdatedParseOptions(after.ParseOptions);
    }

    private IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(string step) =>
        result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs)
            ? runs.SelectMany(run => run.Outputs)
            : throw new ArgumentException($"No step '{step}' ran; there are {string.Join(", ", StepNames)}.", nameof(step));
}
