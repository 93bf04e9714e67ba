using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PromptGen.Corpus;
using PromptGen.Generators.Model;
using PromptGen.Generators.Reading;

namespace PromptGen.Fuzz;

/// <summary>The compiler's model of each corpus type, read from the compiled assembly.</summary>
internal static class CorpusModels
{
    /// <summary>What an assembly does not tell: initial values of properties and some attributes about null stand in the source alone.</summary>
    private static readonly string[] s_unknown = ["placing Initialized", "placing InitializedSet", "placing Include", "placing AllowNull", "placing DisallowNull", "placing Unannotated", "leaf Class", "leaf Union", "leaf NestedUnion"];

    public static IEnumerable<(ICorpusType Type, ToolModel Model)> Read()
    {
        string[] paths = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

        // Included members can be internal, and without this the compiler leaves those of other assemblies out.
        CSharpCompilationOptions options = new(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All);
        CSharpCompilation compilation = CSharpCompilation.Create("Corpus", references: paths.Select(static path => MetadataReference.CreateFromFile(path)), options: options);
        foreach (ICorpusType type in CorpusTypes.All.Where(static type => !type.Features.Intersect(s_unknown).Any()))
        {
            INamedTypeSymbol symbol = compilation.GetTypeByMetadataName(type.Type.FullName!)
                ?? throw new InvalidOperationException($"The compiler does not find '{type.Type.FullName}'.");
            AttributeData attribute = symbol.Attribute(MetadataNames.ExtractionToolAttribute)!;
            if (ToolReader.Read(symbol, attribute, NamingPolicy.SnakeCaseLower, sink: null, sources: null, CancellationToken.None) is { } model)
            {
                yield return (type, model);
            }
        }
    }
}
