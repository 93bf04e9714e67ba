using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Requests;

/// <summary>PG1007 for the strict tools of one request (provider facts ST-7).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StrictToolCountAnalyzer : RequestAnalyzer
{
    /// <summary>The option with the limit.</summary>
    public const string Key = "promptgen.strict.max_tools";

    private const int DefaultLimit = 20;
    private const int WarningPercent = 80;

    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG1007_TooManyStrictTools, Descriptors.PG1007_ManyStrictTools];

    private protected override void Analyze(PromptRequest request, RequestContext context)
    {
        if (!request.IsAnthropic())
        {
            return;
        }

        ToolInfo[] strict = [.. request.Tools.Where(static tool => tool.Strict == true)];
        int limit = context.Options.TryGetValue(Key, out string? text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : DefaultLimit;
        if (strict.Length > 0 && strict.Length * 100 >= limit * WarningPercent)
        {
            ToolInfo last = strict[Math.Min(limit, strict.Length - 1)];
            context.Report(
                strict.Length > limit ? Descriptors.PG1007_TooManyStrictTools : Descriptors.PG1007_ManyStrictTools,
                last.Operation, [request.Operation], null, strict.Length, limit, last.Name ?? PrefixText.Of(last.Operation));
        }
    }
}
