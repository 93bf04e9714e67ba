using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Model;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Files;

/// <summary>Checks that each tool's exemplar files are there, and at line and column of the files that the exemplars fit the record.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExemplarFileAnalyzer : PromptGenAnalyzer
{
    /// <summary>More would hide the list's head, and one mistake is often repeated in every exemplar.</summary>
    public const int MaxFindingsPerFile = ExemplarValidator.MaxDefects;

    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } =
    [
        Descriptors.PG3001_FileNotFound,
        Descriptors.PG3001_FileMisspelled,
        Descriptors.PG3002_ExemplarDoesNotFit,
        Descriptors.PG3002_UnknownProperty,
        Descriptors.PG3010_TooLarge,
    ];

    private protected override ImmutableArray<string> RelevantTypes => [MetadataNames.ExtractionToolAttribute];

    private protected override void Register(CompilationStartAnalysisContext context, AnalysisScope scope)
    {
        context.RegisterSymbolAction(symbol => FindFiles(symbol, scope.Options.ProjectDirectory), SymbolKind.NamedType);
        context.RegisterAdditionalFileAction(file => CheckFile(file, scope));
    }

    private static void FindFiles(SymbolAnalysisContext context, string? projectDirectory)
    {
        if (context.Symbol.Attribute(MetadataNames.ExtractionToolAttribute) is { } attribute)
        {
            Find(context, attribute, "Exemplar", nameof(ToolModel.Exemplars), static file => PromptFile.IsExemplars(file.Path), projectDirectory);
            Find(context, attribute, "Instructions", nameof(ToolModel.InstructionsFile), static file => PromptFile.CanBeRead(file) && !PromptFile.IsExemplars(file.Path), projectDirectory);
        }
    }

    private static void Find(SymbolAnalysisContext context, AttributeData attribute, string kind, string argument, Func<AdditionalText, bool> fits, string? projectDirectory)
    {
        if (attribute.Named(argument)?.Value is not string pattern)
        {
            return;
        }

        List<string> files = [.. context.Options.AdditionalFiles
            .Where(fits)
            .Select(file => FilePattern.Relative(file.Path, projectDirectory))
            .OrderBy(static path => path, StringComparer.Ordinal)];
        if (files.Exists(file => FilePattern.Matches(file, pattern)))
        {
            return;
        }

        string? near = Nearest.Of(pattern, files);
        context.ReportDiagnostic(Diagnostic.Create(
            near is null ? Descriptors.PG3001_FileNotFound : Descriptors.PG3001_FileMisspelled,
            attribute.LocationOf(argument, context.CancellationToken),
            FindingProperties.Suggest(near),
            kind,
            pattern,
            near));
    }

    private static void CheckFile(AdditionalFileAnalysisContext context, AnalysisScope scope)
    {
        AdditionalText file = context.AdditionalFile;
        ToolFiles files = new(scope);
        List<ToolDeclaration> tools = files.ToolsOf(file, context.CancellationToken);
        if (tools.Count == 0 || files.Parse(file, context.CancellationToken) is not { } parsed || file.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        EquatableArray<ToolModel> models = tools.Select(tool => tool.Read(context.CancellationToken).Model).OfType<ToolModel>().ToEquatableArray();
        foreach (JsonDefect defect in parsed.DefectsFor(models, context.CancellationToken).Take(MaxFindingsPerFile))
        {
            context.ReportDiagnostic(ToDiagnostic(defect, file, text, files));
        }

        foreach (ExemplarSource exemplar in parsed.Exemplars.Where(exemplar => exemplar.InputFile(file.Path) is { } path && files.InputFile(path) is null).Take(MaxFindingsPerFile))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.PG3001_FileNotFound, ToolFiles.Place(file, text, exemplar.Input.Start, exemplar.Input.End), "Input", files.Relative(exemplar.InputFile(file.Path)!)));
        }
    }

    private static Diagnostic ToDiagnostic(JsonDefect defect, AdditionalText file, SourceText text, ToolFiles files)
    {
        Location place = ToolFiles.Place(file, text, defect.Start, defect.End);
        if (defect.IsTooDeep)
        {
            return Diagnostic.Create(Descriptors.PG3010_TooLarge, place, files.Relative(file.Path), JsonParser.MaxDepth + 1, "levels", JsonParser.MaxDepth, defect.Remedy);
        }

        ImmutableDictionary<string, string?> properties = FindingProperties.Suggest(defect.Replacement);
        if (defect.InsertAt is { } offset)
        {
            properties = FindingProperties.InsertAt(properties, offset);
        }

        return Diagnostic.Create(
            defect.IsError ? Descriptors.PG3002_ExemplarDoesNotFit : Descriptors.PG3002_UnknownProperty,
            place,
            properties,
            defect.Pointer.Length == 0 ? "The exemplar" : defect.Pointer,
            defect.Problem,
            defect.Remedy);
    }
}
