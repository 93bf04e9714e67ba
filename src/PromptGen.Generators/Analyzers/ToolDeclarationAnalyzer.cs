using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Emit;
using PromptGen.Generators.Model;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers;

/// <summary>Reports what stands in the way of generating a tool, through the reader that the generator uses.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ToolDeclarationAnalyzer : PromptGenAnalyzer
{
    private readonly Emission _emission;

    /// <summary>The analyzer as the compiler makes it.</summary>
    public ToolDeclarationAnalyzer()
        : this(Emission.Default)
    {
    }

    internal ToolDeclarationAnalyzer(Emission emission) => _emission = emission;

    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } =
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
        Descriptors.PG1011_DiscriminatorIllegal,
        Descriptors.PG1014_TypeCannotBeBuilt,
        Descriptors.PG1016_CultureUnknown,
        Descriptors.PG1017_NoEffect,
        Descriptors.PG3010_RecordTooLarge,
        Descriptors.PG9003_LanguageTooOld,
    ];

    private protected override ImmutableArray<string> RelevantTypes => [MetadataNames.ExtractionToolAttribute];

    private protected override void Register(CompilationStartAnalysisContext context, AnalysisScope scope) =>
        context.RegisterSymbolAction(symbol => Analyze(symbol, scope), SymbolKind.NamedType);

    private void Analyze(SymbolAnalysisContext context, AnalysisScope scope)
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

        ToolReading reading = tool.Read(context.CancellationToken);
        foreach (Finding finding in reading.Findings)
        {
            if (IsToBeReported(finding, tool, tools, context.CancellationToken))
            {
                context.ReportDiagnostic(finding.ToDiagnostic());
            }
        }

        ReportLongName(context, tool);
        ReportNamesake(context, tool, tools);
        if (reading.Model is { HasUsableKeys: true } model && FaultOf(type, model, context, scope) is { } fault)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.PG9006_ToolNotGenerated, tool.Attribute.Location(), type.Name, fault.GetType().Name));
        }
    }

    /// <summary>What the generator failed with. It is asked for only where output is missing, since it costs a second generation.</summary>
    private Exception? FaultOf(INamedTypeSymbol type, ToolModel model, SymbolAnalysisContext context, AnalysisScope scope)
    {
        if (type.GetTypeMembers(GeneratedNames.ToolClass).FirstOrDefault() is not { } generated || generated.BaseType?.SpecialType == SpecialType.System_Object)
        {
            return _emission.FaultOf(model);
        }

        return generated.GetMembers(GeneratedNames.FirstPrefixMember).IsEmpty ? _emission.FaultOf(model, ReadPrefix) : null;

        PrefixModel? ReadPrefix() => PrefixReader.Read(model, context.Options, scope.Options, context.CancellationToken);
    }

    private static bool IsToBeReported(Finding finding, ToolDeclaration tool, ToolIndex tools, CancellationToken cancellationToken) =>
        finding.Rule.Id == RuleIds.PG9003 ? tools.IsFirstInFile(tool) : tools.IsOwner(tool, finding, cancellationToken);

    private static void ReportLongName(SymbolAnalysisContext context, ToolDeclaration tool)
    {
        if (tool.AttributeReference is { } attribute
            && ToolNameLimit.Check(tool.Name, context.Options.AnalyzerConfigOptionsProvider.GetOptions(attribute.SyntaxTree)) is { } rule && rule == Descriptors.PG1010_ToolNameLong)
        {
            context.ReportDiagnostic(ToolNameLimit.Report(rule, tool.Name, ToolReader.LocationOfName(tool.Attribute), context.Options.AnalyzerConfigOptionsProvider.GetOptions(attribute.SyntaxTree)));
        }
    }

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
