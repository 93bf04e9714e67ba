using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PromptGen.Benchmarks.Generators;

/// <summary>Synthetic projects, one type a file.</summary>
internal static class Corpus
{
    private const string EditedFile = "Unrelated.cs";

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Preview, DocumentationMode.Parse);

    private static ImmutableArray<MetadataReference> Platform { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private static MetadataReference PromptGenReference { get; } = MetadataReference.CreateFromFile(typeof(ExtractionTool).Assembly.Location);

    /// <summary>A project of extraction tools and one unrelated file.</summary>
    public static CSharpCompilation Tools(int types) =>
        Create([.. Enumerable.Range(0, types).Select(Tool), Unrelated(0)], [.. Platform, PromptGenReference]);

    /// <summary>A project of one tool with exemplar files.</summary>
    /// <param name="type">The type of its member.</param>
    public static CSharpCompilation Baked(string type) =>
        Create([Parse("Baked.cs", $"namespace Corpus; [PromptGen.ExtractionTool(Exemplars = \"exemplars/*.jsonl\")] public sealed partial record Baked({type} Number);")], [.. Platform, PromptGenReference]);

    /// <summary>A project without extraction tools.</summary>
    /// <param name="files">How many files, of about 190 lines each.</param>
    /// <param name="withSdk">Whether PromptGen and the Anthropic SDK are referenced.</param>
    public static CSharpCompilation Plain(int files, bool withSdk)
    {
        MetadataReference sdk = MetadataReference.CreateFromFile(typeof(Anthropic.AnthropicClient).Assembly.Location);
        return Create([.. Enumerable.Range(0, files).Select(static number => Parse($"Plain{number}.cs", PlainText(number)))], withSdk ? [.. Platform, PromptGenReference, sdk] : Platform);
    }

    /// <summary>The project after an edit of the unrelated file.</summary>
    public static CSharpCompilation Edit(CSharpCompilation compilation, int number) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(static tree => tree.FilePath == EditedFile), Unrelated(number));

    private static CSharpCompilation Create(IEnumerable<SyntaxTree> trees, IEnumerable<MetadataReference> references) =>
        CSharpCompilation.Create("Corpus", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, ParseOptions, path);

    private static SyntaxTree Unrelated(int number) => Parse(EditedFile, string.Create(CultureInfo.InvariantCulture, $"static class Unrelated {{ static int Value() => {number}; }}"));

    private static SyntaxTree Tool(int number) => Parse($"Order{number}.cs", $$"""
        using System;
        using System.Collections.Generic;
        using System.ComponentModel;
        using PromptGen;

        namespace Corpus.Orders{{number}};

        [ExtractionTool("order{{number}}", Description = "Record one order.", Instructions = "Copy every amount as it is printed.")]
        public sealed partial record Order{{number}}(
            [property: Description("As printed.")] string Number,
            [property: Description("The day of the order.")] DateOnly? Day,
            OrderKind Kind,
            IReadOnlyList<OrderLine> Lines,
            string Supplier,
            string? Note,
            decimal Net,
            decimal Tax,
            decimal Total,
            bool Paid);

        public enum OrderKind { New, Repeat, Return }

        public sealed record OrderLine(string Text, int Count, decimal Price);
        """);

    private static string PlainText(int number)
    {
        IEnumerable<string> methods = Enumerable.Range(0, 18).Select(static method => $$"""
                public static int Method{{method}}(int[] values)
                {
                    int sum = 0;
                    foreach (int value in values)
                    {
                        sum += value > {{method}} ? value : Math.Abs(value);
                    }

                    return new List<int>(values) { sum }.Count;
                }
            """);
        return $"using System;\nusing System.Collections.Generic;\nnamespace Corpus;\npublic static class Plain{number}\n{{\n{string.Join("\n", methods)}\n}}\n";
    }
}
