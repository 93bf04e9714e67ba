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
            .Select(static (pair, _) => pair.Left.WithNaming(pair.Left.Naming ?? pair.Right.Naming))
            .Where(static tool => tool.HasUsableKeys)
            .WithTrackingName(TrackingNames.NamedTool)
            .Select((tool, _) => new EmittedTool(tool, _emission.CodeOf(tool)))
            .Where(static tool => tool.Code is not null)
            .WithTrackingName(TrackingNames.EmittedTool);

        IncrementalValueProvider<EquatableArray<PromptFile>> files = context.AdditionalTextsProvider
            .Where(PromptFile.CanBeRead)
            .Select(PromptFile.Read)
            .WithTrackingName(TrackingNames.File)
            .Collect()
            .Select(static (all, _) => all.ToEquatableArray());

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

    private static void Add(SourceProductionContext output, string hintName, string? code)
    {
        if (code is not null)
        {
            output.AddSource(hintName + ".g.cs", SourceText.From(code, Encoding.UTF8));
        }
    }
}
