using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Cache;

/// <summary>PG2002: varying content that stands before static content worth caching.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VaryingOrderAnalyzer : PrefixAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } =
    [
        Descriptors.PG2002_VariesBeforeStatic,
        Descriptors.PG2002_MayVaryBeforeStatic,
        Descriptors.PG2002_ConditionalBeforeStatic,
        Descriptors.PG2002_VariesBeforeText,
        Descriptors.PG2002_MayVaryBeforeText,
    ];

    private protected override IEnumerable<Diagnostic> Find(PromptRequest request, RuleSettings settings) =>
        VaryingPiece.FindIn(request, settings).Select(static found => found.ToDiagnostic());

    /// <summary>Counts the findings of a request, for the fix.</summary>
    internal static int Count(PromptRequest request, RuleSettings settings) => VaryingPiece.FindIn(request, settings).Count();
}
