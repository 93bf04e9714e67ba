using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Analyzers.Cache;

/// <summary>Whether someone switched a rule on that is off by default.</summary>
internal static class RuleSwitch
{
    /// <summary>True if the project, a <c>.globalconfig</c> or an <c>.editorconfig</c> gives the rule a severity.</summary>
    public static bool IsOn(string id, Compilation compilation, SyntaxTree tree, CancellationToken cancellationToken)
    {
        SyntaxTreeOptionsProvider? files = compilation.Options.SyntaxTreeOptionsProvider;
        return compilation.Options.SpecificDiagnosticOptions.TryGetValue(id, out ReportDiagnostic severity) && IsOn(severity)
            || files?.TryGetDiagnosticValue(tree, id, cancellationToken, out severity) == true && IsOn(severity)
            || files?.TryGetGlobalDiagnosticValue(id, cancellationToken, out severity) == true && IsOn(severity);
    }

    private static bool IsOn(ReportDiagnostic severity) => severity is not (ReportDiagnostic.Suppress or ReportDiagnostic.Default);
}
