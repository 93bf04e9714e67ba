using Microsoft.CodeAnalysis;

namespace PromptGen.Testing.Tests.Samples;

/// <summary>Gives each type with <c>[Mark]</c> a greeting; the greeting word is an option, and a text file named after the type extends it.</summary>
[Generator]
internal sealed class MarkGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<string> word = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => options.GlobalOptions.TryGetValue("build_property.Greeting", out string? value) ? value : "Hello")
            .WithTrackingName("Word");
        IncrementalValuesProvider<(string Name, string Text)> texts = context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(".txt", StringComparison.Ordinal))
            .Select(static (file, token) => (Path.GetFileNameWithoutExtension(file.Path), file.GetText(token)!.ToString()))
            .WithTrackingName("Text");
        IncrementalValuesProvider<MarkModel> marks = context.SyntaxProvider
            .ForAttributeWithMetadataName("MarkAttribute", static (_, _) => true, static (type, _) => new MarkModel(
                type.TargetSymbol.ContainingNamespace.ToDisplayString(), type.TargetSymbol.Name))
            .WithTrackingName("Mark");
        IncrementalValuesProvider<(MarkModel Mark, string Text)> joined = marks
            .Combine(texts.Collect())
            .Select(static (pair, _) => (pair.Left, pair.Right.FirstOrDefault(t => t.Name == pair.Left.Name).Text ?? ""))
            .WithTrackingName("Joined");
        context.RegisterSourceOutput(joined.Combine(word), static (output, pair) => output.AddSource(
            pair.Left.Mark.Name + ".mark.g.cs",
            $$"""
            namespace {{pair.Left.Mark.Namespace}};
            [global::System.CodeDom.Compiler.GeneratedCode("Marks", "1.2.3")]
            partial class {{pair.Left.Mark.Name}}
            {
                public static string Greet() => "{{pair.Right}} {{pair.Left.Mark.Name}}{{pair.Left.Text}}";
            }

            """.ReplaceLineEndings("\n")));
    }
}
