using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Testing;

namespace PromptGen.Generators.Tests.Architecture;

/// <summary>The folders of a project stand in layers: what a folder refers to never refers back to it, over any number of folders.</summary>
public sealed class FolderTests
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    [Theory]
    [InlineData("PromptGen")]
    [InlineData("PromptGen.Generators")]
    [InlineData("PromptGen.CodeFixes")]
    [InlineData("PromptGen.Client")]
    [InlineData("PromptGen.Simulator")]
    public void Folders_StandInLayers(string project)
    {
        List<(string From, string To, string Name)> references = References(Path.Combine(Root(), "src", project));
        Assert.NotEmpty(references);

        // What refers to the lowest folder or comes from the highest one is in order and taken away; what is left goes in circles.
        List<(string From, string To, string Name)> left = references;
        for (int before = left.Count + 1; left.Count < before;)
        {
            before = left.Count;
            HashSet<string> users = [.. left.Select(static reference => reference.From)];
            HashSet<string> used = [.. left.Select(static reference => reference.To)];
            left = [.. left.Where(reference => users.Contains(reference.To) && used.Contains(reference.From))];
        }

        Assert.True(left.Count == 0, $"Folders refer to each other in circles: {string.Join("; ", left.Select(static reference => $"{reference.From} -> {reference.To} ({reference.Name})").Distinct().Order(StringComparer.Ordinal))}");
    }

    /// <summary>What the files of one folder name of another. Names that only another project or package can explain are passed over.</summary>
    private static List<(string From, string To, string Name)> References(string project)
    {
        SyntaxTree[] trees = [.. Directory.GetFiles(project, "*.cs", SearchOption.AllDirectories).Where(IsSource).Order(StringComparer.Ordinal).Select(static file => Parse(File.ReadAllText(file), file))];
        CSharpCompilation compilation = CSharpCompilation.Create("Folders", [.. trees, Parse(ImplicitUsings, "")], Platform());
        List<(string From, string To, string Name)> found = [];
        foreach (SyntaxTree tree in trees)
        {
            SemanticModel model = compilation.GetSemanticModel(tree);
            string from = FolderOf(tree);
            foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                ISymbol? symbol = model.GetSymbolInfo(name).Symbol;
                INamedTypeSymbol? type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
                if (type?.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault() is { } declaration && FolderOf(declaration.SyntaxTree) is var to && to != from)
                {
                    found.Add((from, to, $"{Path.GetFileNameWithoutExtension(tree.FilePath)} names {type.Name}"));
                }
            }
        }

        return found;

        bool IsSource(string file) => !Path.GetRelativePath(project, file).Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj");

        string FolderOf(SyntaxTree tree) => Path.GetRelativePath(project, Path.GetDirectoryName(tree.FilePath)!);
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview), path);

    /// <summary>The framework and Roslyn, so that what is called on their types can be followed.</summary>
    private static IEnumerable<MetadataReference> Platform() => TestReferences.Platform.Paths
        .Append(typeof(Compilation).Assembly.Location)
        .Append(typeof(CSharpCompilation).Assembly.Location)
        .Select(static path => MetadataReference.CreateFromFile(path));

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
