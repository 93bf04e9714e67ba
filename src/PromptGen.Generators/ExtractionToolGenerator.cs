using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Emit;
using PromptGen.Generators.Model;
using PromptGen.Generators.Tracking;

namespace PromptGen.Generators;

/// <summary>
/// Generates the tool of each type with <c>[ExtractionTool]</c>: attribute -> reader -> model -> schema -> code. It reports nothing;
/// the analyzers do, through the same reader.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ExtractionToolGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<GeneratorOptions> options = context.AnalyzerConfigOptionsProvider
            .Select(GeneratorOptions.Read)
            .WithTrackingName(TrackingNames.Options);

        // The naming policy is joined later: an option must not bind every annotated type again.
        IncrementalValuesProvider<ToolModel> tools = context.CompilationProvider
            .SelectMany(ToolFinder.Find)
            .WithTrackingName(TrackingNames.Tool)
            .Combine(options)
            .Select(static (pair, _) => pair.Left.WithNaming(pair.Left.Naming ?? pair.Right.Naming))
            .Where(static tool => tool.HasUsableKeys)
            .WithTrackingName(TrackingNames.NamedTool);

        IncrementalValueProvider<EquatableArray<PromptFile>> files = context.AdditionalTextsProvider
            .Where(PromptFile.CanBeRead)
            .Select(PromptFile.Read)
            .WithTrackingName(TrackingNames.File)
            .Collect()
            .Select(static (all, _) => all.ToEquatableArray());

        IncrementalValuesProvider<(ToolModel Tool, PrefixModel Prefix)> prefixes = tools
            .Combine(files)
            .Combine(options)
            .Select(static (input, _) => (input.Left.Left, PrefixReader.Read(input.Left.Left, input.Left.Right, input.Right)))
            .WithTrackingName(TrackingNames.Prefix);

        context.RegisterSourceOutput(tools, static (output, tool) => Add(output, tool.HintName, ToolEmitter.Emit(tool)));
        context.RegisterSourceOutput(prefixes, static (output, pair) => Add(output, pair.Tool.HintName + ".Prefix", PrefixEmitter.Emit(pair.Tool, pair.Prefix)));
    }

    private static void Add(SourceProductionContext output, string hintName, string code) =>
        output.AddSource(hintName + ".g.cs", SourceText.From(code, Encoding.UTF8));
}
