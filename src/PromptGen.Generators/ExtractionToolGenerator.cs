using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Emit;
using PromptGen.Generators.Model;
using PromptGen.Generators.Models;
using PromptGen.Generators.Tracking;

namespace PromptGen.Generators;

/// <summary>
/// Generates the tool of each type with <c>[ExtractionTool]</c>: attribute -> reader -> model -> schema -> code. It reports nothing;
/// the analyzers do, through the same reader.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ExtractionToolGenerator : IIncrementalGenerator
{
    private readonly Emission _emission;

    /// <summary>The generator as the compiler makes it.</summary>
    public ExtractionToolGenerator()
        : this(Emission.Default)
    {
    }

    internal ExtractionToolGenerator(Emission emission) => _emission = emission;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<GeneratorOptions> options = context.AnalyzerConfigOptionsProvider
            .Select(GeneratorOptions.Read)
            .WithTrackingName(TrackingNames.Options);

        // The naming policy is joined later: an option must not bind every annotated type again.
        IncrementalValuesProvider<EmittedTool> tools = context.CompilationProvider
            .SelectMany(ToolFinder.Find)
            .WithTrackingName(TrackingNames.Tool)
            .Combine(options)
            .Where(static pair => ToolLimits.Allow(pair.Left, pair.Right))
            .Select(static (pair, _) => pair.Left.WithNaming(pair.Left.Naming ?? pair.Right.Naming))
            .Where(static tool => tool.HasUsableKeys)
            .WithTrackingName(TrackingNames.NamedTool)
            .Select((tool, _) => new EmittedTool(tool, _emission.CodeOf(tool)))
            .Where(static tool => tool.Code is not null)
            .WithTrackingName(TrackingNames.EmittedTool);

        IncrementalValueProvider<EquatableArray<PromptFile>> files = Files(context, tools, options);

        IncrementalValuesProvider<(ToolModel Tool, PrefixModel? Prefix)> prefixes = tools
            .Where(static tool => tool.Tool.HasPromptFiles)
            .Select(static (tool, _) => PrefixReader.SourceOf(tool.Tool))
            .Combine(files)
            .Combine(options)
            .Select(static (input, _) => (input.Left.Left, PrefixReader.Read(input.Left.Left, input.Left.Right, input.Right)))
            .WithTrackingName(TrackingNames.Prefix);

        IncrementalValueProvider<string?> modelData = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider.Select(static (provider, _) => ModelFacts.FileName(provider.GlobalOptions)))
            .Where(static file => ModelFacts.IsModelData(file.Left, file.Right))
            .Select(static (file, token) => Emission.Try(() => ModelDataText.Read(file.Left, token), out _))
            .Collect()
            .Select(static (all, _) => all.FirstOrDefault())
            .WithTrackingName(TrackingNames.ModelData);

        IncrementalValuesProvider<(ToolModel Tool, string? ModelData)> withModels = tools
            .Select(static (tool, _) => tool.Tool)
            .Combine(modelData)
            .Where(static pair => pair.Right is not null);

        context.RegisterSourceOutput(withModels, static (output, pair) => Add(output, pair.Tool.HintName + ".Models", ModelsEmitter.Emit(pair.Tool, pair.ModelData!)));
        context.RegisterSourceOutput(tools, static (output, tool) => Add(output, tool.Tool.HintName, tool.Code));
        context.RegisterSourceOutput(prefixes, (output, pair) => Add(output, pair.Tool.HintName + ".Prefix", pair.Prefix is { } prefix ? _emission.CodeOf(pair.Tool, prefix) : null));
    }

    /// <summary>
    /// The files that tools name, and the documents that those name. Any other file is not even opened: a project may have a data set of a hundred
    /// megabytes among its AdditionalFiles.
    /// </summary>
    private static IncrementalValueProvider<EquatableArray<PromptFile>> Files(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<EmittedTool> tools, IncrementalValueProvider<GeneratorOptions> options)
    {
        IncrementalValueProvider<FileNames> names = tools
            .Where(static tool => tool.Tool.HasPromptFiles)
            .Select(static (tool, _) => new FileNames(tool.Tool))
            .Collect()
            .Combine(options)
            .Select(static (all, _) => FileNames.Join(all.Left, all.Right));
        IncrementalValuesProvider<PromptFile> exemplars = Read(names, PromptFile.IsExemplars);
        IncrementalValuesProvider<PromptFile> texts = Read(exemplars.Collect().Combine(names).Select(static (pair, _) => pair.Right.WithInputs(pair.Left)), PromptFile.IsText);
        return exemplars.Collect().Combine(texts.Collect()).Select(static (pair, _) => pair.Left.Concat(pair.Right).ToEquatableArray());

        IncrementalValuesProvider<PromptFile> Read(IncrementalValueProvider<FileNames> wanted, Func<string, bool> fits) => context.AdditionalTextsProvider
            .Where(file => fits(file.Path))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => MeasuredFile.Of(pair.Left, pair.Right))
            .Combine(wanted)
            .Where(static pair => pair.Right.Contains(pair.Left.Path))
            .Select(static (pair, cancellationToken) => PromptFile.Read(pair.Left, pair.Right.MaxFileBytes, cancellationToken))
            .WithTrackingName(TrackingNames.File);
    }

    private static void Add(SourceProductionContext output, string hintName, string? code)
    {
        if (code is not null)
        {
            output.AddSource(hintName + ".g.cs", SourceText.From(code, Encoding.UTF8));
        }
    }
}
