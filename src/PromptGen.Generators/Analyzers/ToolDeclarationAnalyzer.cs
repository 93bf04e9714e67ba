using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Model;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers;

/// <summary>Reports what stands in the way of generating a tool, through the reader that the generator uses.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ToolDeclarationAnalyzer : PromptGenAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Descriptors.PG1001_TypeMustBePartial,
        Descriptors.PG1002_TargetCannotBeTool,
        Descriptors.PG1003_MemberTypeHasNoSchema,
        Descriptors.PG1003_MemberIsFreeJson,
        Descriptors.PG1004_DictionaryKey,
        Descriptors.PG1004_DictionaryInStrictTool,
        Descriptors.PG1010_ToolNameInvalid,
        Descriptors.PG1010_ToolNameLong,
        Descriptors.PG1010_ToolNameTaken,
        Descriptors.PG1011_KeyCollides,
        Descriptors.PG1011_KeyDiffersInCase,
        Descriptors.PG1011_KeyIllegal,
        Descriptors.PG1014_TypeCannotBeBuilt,
        Descriptors.PG1016_CultureUnknown,
        Descriptors.PG9003_LanguageTooOld,
        Descriptors.PG9006_ToolNotGenerated,
    ];

    private protected override ImmutableArray<string> RelevantTypes => [MetadataNames.ExtractionToolAttribute];

    private protected override void Register(CompilationStartAnalysisContext context, AnalysisScope scope) =>
        context.RegisterSymbolAction(symbol => Analyze(symbol, scope), SymbolKind.NamedType);

    private static void Analyze(SymbolAnalysisContext context, AnalysisScope scope)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (type.Attribute(MetadataNames.ExtractionToolAttribute) is null)
        {
            return;
        }

        ToolIndex tools = scope.Tools(context.CancellationToken);
        if (tools.Find(type) is not { } tool)
        {
            return;
        }

        foreach (Finding finding in tool.Read(context.CancellationToken).Findings)
        {
            if (IsToBeReported(finding, tool, tools, context.CancellationToken))
            {
                context.ReportDiagnostic(finding.ToDiagnostic());
            }
        }

        ReportNamesake(context, tool, tools);
    }

    private static bool IsToBeReported(Finding finding, ToolDeclaration tool, ToolIndex tools, CancellationToken cancellationToken) =>
        finding.Rule.Id == RuleIds.PG9003 ? tools.IsFirstInFile(tool) : tools.IsOwner(tool, finding, cancellationToken);

    private static void ReportNamesake(SymbolAnalysisContext context, ToolDeclaration tool, ToolIndex tools)
    {
        // An illegal name has a finding already.
        if (ToolNames.IsLegal(tool.Name) && tools.Namesake(tool) is { } other)
        {
            string suggestion = tools.SuggestName(tool);
            string name = other.Type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);
            Finding finding = new(
                Descriptors.PG1010_ToolNameTaken, ToolReader.LocationOfName(tool.Attribute), [tool.Name, name, suggestion], FindingProperties.Suggest(suggestion));
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }
}
