using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Model;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers;

/// <summary>Checks that each tool's exemplar files are there, and at line and column of the files that the exemplars fit the record.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExemplarFileAnalyzer : PromptGenAnalyzer
{
    /// <summary>More would hide the list's head, and one mistake is often repeated in every exemplar.</summary>
    public const int MaxFindingsPerFile = 20;

    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } =
    [
        Descriptors.PG3001_FileNotFound,
        Descriptors.PG3001_FileMisspelled,
        Descriptors.PG3002_ExemplarDoesNotFit,
        Descriptors.PG3002_UnknownProperty,
    ];

    private protected override ImmutableArray<string> RelevantTypes => [MetadataNames.ExtractionToolAttribute];

    private protected override void Register(CompilationStartAnalysisContext context, AnalysisScope scope)
    {
        context.RegisterSymbolAction(symbol => FindFiles(symbol, scope.Options.ProjectDirectory), SymbolKind.NamedType);
        context.RegisterAdditionalFileAction(file => CheckFile(file, scope));
    }

    private static void FindFiles(SymbolAnalysisContext context, string? projectDirectory)
    {
        AttributeData? attribute = context.Symbol.Attribute(MetadataNames.ExtractionToolAttribute);
        if (attribute?.Named(nameof(ToolModel.Exemplars))?.Value is not string pattern)
        {
            return;
        }

        List<string> files = [.. context.Options.AdditionalFiles
            .Where(static file => PromptFile.IsExemplars(file.Path))
            .Select(file => FilePattern.Relative(file.Path, projectDirectory))
            .OrderBy(static path => path, StringComparer.Ordinal)];
        if (files.Exists(file => FilePattern.Matches(file, pattern)))
        {
            return;
        }

        string? near = Nearest.Of(pattern, files);
        context.ReportDiagnostic(Diagnostic.Create(
            near is null ? Descriptors.PG3001_FileNotFound : Descriptors.PG3001_FileMisspelled,
            LocationOf(attribute, context.CancellationToken),
            FindingProperties.Suggest(near),
            pattern,
            near));
    }

    /// <summary>The place of the value of <c>Exemplars = …</c>.</summary>
    private static Location LocationOf(AttributeData attribute, CancellationToken cancellationToken)
    {
        AttributeSyntax? syntax = attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax;
        AttributeArgumentSyntax? argument = syntax?.ArgumentList?.Arguments.FirstOrDefault(static a => a.NameEquals?.Name.Identifier.ValueText == nameof(ToolModel.Exemplars));
        return argument?.Expression.GetLocation() ?? attribute.Location();
    }

    private static void CheckFile(AdditionalFileAnalysisContext context, AnalysisScope scope)
    {
        AdditionalText file = context.AdditionalFile;
        if (!PromptFile.IsExemplars(file.Path))
        {
            return;
        }

        string path = FilePattern.Relative(file.Path, scope.Options.ProjectDirectory);
        List<ToolDeclaration> tools = [.. scope.Tools(context.CancellationToken).All.Where(tool => tool.Exemplars is { } pattern && FilePattern.Matches(path, pattern))];
        if (tools.Count == 0 || file.GetText(context.CancellationToken) is not { Length: <= PromptFile.MaxCharacters } text)
        {
            return;
        }

        foreach (JsonDefect defect in DefectsOf(file.Path, text.ToString(), tools, context.CancellationToken).Take(MaxFindingsPerFile))
        {
            context.ReportDiagnostic(ToDiagnostic(defect, file.Path, text));
        }
    }

    /// <summary>All defects in the order of the text; what two tools find alike is said once.</summary>
    private static IEnumerable<JsonDefect> DefectsOf(string path, string text, List<ToolDeclaration> tools, CancellationToken cancellationToken)
    {
        List<JsonDefect> defects = [];
        List<ExemplarSource> exemplars = ExemplarFile.Read(path, text, defects);
        foreach (ToolModel model in tools.Select(tool => tool.Read(cancellationToken).Model).OfType<ToolModel>())
        {
            ExemplarValidator validator = new(model, text, defects);
            foreach (ExemplarSource exemplar in exemplars)
            {
                cancellationToken.ThrowIfCancellationRequested();
                validator.Check(exemplar);
            }
        }

        return defects.Distinct().OrderBy(static defect => defect.Start);
    }

    private static Diagnostic ToDiagnostic(JsonDefect defect, string path, SourceText text)
    {
        TextSpan span = TextSpan.FromBounds(Math.Min(defect.Start, text.Length), Math.Min(defect.End, text.Length));
        ImmutableDictionary<string, string?> properties = FindingProperties.Suggest(defect.Replacement);
        if (defect.InsertAt is { } offset)
        {
            properties = FindingProperties.InsertAt(properties, offset);
        }

        return Diagnostic.Create(
            defect.IsError ? Descriptors.PG3002_ExemplarDoesNotFit : Descriptors.PG3002_UnknownProperty,
            Location.Create(path, span, text.Lines.GetLinePositionSpan(span)),
            properties,
            defect.Pointer.Length == 0 ? "The exemplar" : defect.Pointer,
            defect.Problem,
            defect.Remedy);
    }
}
