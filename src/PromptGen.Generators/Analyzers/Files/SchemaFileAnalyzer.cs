using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Locking;
using PromptGen.Generators.Model;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;
using PromptGen.Generators.Schema;

namespace PromptGen.Generators.Analyzers.Files;

/// <summary>PG1015: a checked-in schema file that differs from the record's schema.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SchemaFileAnalyzer : PromptGenAnalyzer
{
    private const string MetadataKey = "build_metadata.AdditionalFiles.PromptGenSchema";

    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG1015_SchemaFileStale];

    private protected override ImmutableArray<string> RelevantTypes => [MetadataNames.ExtractionToolAttribute];

    private protected override void Register(CompilationStartAnalysisContext context, AnalysisScope scope) => context.RegisterAdditionalFileAction(file => Check(file, scope));

    private static void Check(AdditionalFileAnalysisContext context, AnalysisScope scope)
    {
        AdditionalText file = context.AdditionalFile;
        if (!context.Options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(MetadataKey, out string? name)
            || scope.Tools(context.CancellationToken).All.FirstOrDefault(tool => tool.Name == name.Trim())?.Read(context.CancellationToken).Model is not { } model
            || SchemaBuilder.Build(model, DialectOf(file.Path)).Schema?.ToJson() is not { } wanted
            || MeasuredFile.Of(file, context.Options.AnalyzerConfigOptionsProvider).TextWithin(PromptFile.MaxCharacters, context.CancellationToken) is not { } text)
        {
            return;
        }

        if (Difference(wanted, text.ToString()) is { } difference)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.PG1015_SchemaFileStale,
                ToolFiles.Place(file, text, difference.Start, difference.End),
                FindingProperties.Suggest(PrettyJson.Format(wanted)),
                Path.GetFileName(file.Path),
                model.TypeName,
                difference.Pointer));
        }
    }

    private static (int Start, int End, string Pointer)? Difference(string wanted, string found)
    {
        JsonValue? value = JsonParser.Parse(found, found.Length > 0 && found[0] == '\uFEFF' ? 1 : 0, found.Length, out JsonDefect? defect);
        if (value is null)
        {
            return (defect!.Start, defect.End, "a place that is not valid JSON");
        }

        return JsonDifference.First(JsonParser.Parse(wanted, 0, wanted.Length, out _)!, value) is not { } difference ? null
            : (difference.Place.Start, difference.Place.End, difference.Pointer.Length == 0 ? "its root" : difference.Pointer);
    }

    /// <summary>The dialect that the file's name gives, as the build names its files; without one the portable dialect.</summary>
    private static Dialect DialectOf(string path) =>
        path.EndsWith(".anthropic-strict.schema.json", StringComparison.OrdinalIgnoreCase) ? Dialect.AnthropicStrict
        : path.EndsWith(".openai-strict.schema.json", StringComparison.OrdinalIgnoreCase) ? Dialect.OpenAIStrict
        : Dialect.Portable;
}
