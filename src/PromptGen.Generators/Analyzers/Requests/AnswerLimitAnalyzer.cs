using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Model;
using PromptGen.Generators.Models;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Requests;

/// <summary>PG4002: a constant limit that no valid answer, or hardly one, fits in.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AnswerLimitAnalyzer : RequestAnalyzer
{
    /// <summary>The option that says how far above the median exemplar the limit should be.</summary>
    public const string FactorKey = "promptgen.max_tokens_factor";

    private const double DefaultFactor = 4;
    private const int ThinkingTokens = 2048;
    private const int CharsPerToken = 6;

    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } =
        [Descriptors.PG4002_BelowSmallestAnswer, Descriptors.PG4002_BelowExemplars, Descriptors.PG4002_BelowThinking];

    private protected override void Analyze(PromptRequest request, RequestContext context)
    {
        if (request is not { Kind: PromptRequestKind.Create or PromptRequestKind.Batch or PromptRequestKind.Extraction, MaxTokens: > 0 and var limit, MaxTokensOperation: { } assignment })
        {
            return;
        }

        ToolDeclaration? tool = ToolOf(request, context);
        ToolModel? model = tool?.Read(context.CancellationToken).Model;
        IOperation at = ValueOf(assignment);
        if (SmallestOf(request, model) is var (name, smallest) && limit < smallest)
        {
            Report(Descriptors.PG4002_BelowSmallestAnswer, smallest, name, null);
        }
        else if (Thinker(request, context) is { } thinker && limit < ThinkingTokens)
        {
            Report(Descriptors.PG4002_BelowThinking, ThinkingTokens, thinker, null);
        }
        else if (tool is not null && model is not null && MedianOf(tool, context) is { } median && Factor(context) is var factor && limit < median * factor)
        {
            Report(Descriptors.PG4002_BelowExemplars, (long)Math.Ceiling(median * factor), model.Name, factor.ToString(CultureInfo.InvariantCulture));
        }

        void Report(DiagnosticDescriptor rule, long lower, string subject, string? factor)
        {
            string suggestion = Suggest(lower).ToString(CultureInfo.InvariantCulture);
            context.Report(rule, at, [request.Operation], FindingProperties.Suggest(suggestion), limit, lower, subject, suggestion, factor);
        }
    }

    /// <summary>A power of two well above the bound.</summary>
    private static long Suggest(long lower)
    {
        long suggestion = 1024;
        while (suggestion < lower * 2)
        {
            suggestion *= 2;
        }

        return suggestion;
    }

    private static IOperation ValueOf(IOperation assignment) => assignment switch
    {
        IAssignmentOperation { Value: var value } => value.Unwrap(),
        IInvocationOperation { Arguments: { Length: > 0 } arguments } => arguments[arguments.Length - 1].Value.Unwrap(),
        _ => assignment.Unwrap(),
    };

    /// <summary>The record's tool, for PromptGen's own requests.</summary>
    private static ToolDeclaration? ToolOf(PromptRequest request, RequestContext context) =>
        request is { Kind: PromptRequestKind.Extraction, Operation: IInvocationOperation { TargetMethod.ContainingType.TypeArguments: { Length: 1 } types } } && types[0] is INamedTypeSymbol type
            ? context.Scope.Tools(context.CancellationToken).Find(type)
            : null;

    /// <summary>The tool that must answer and the tokens of its shortest answer; null where the model may answer otherwise.</summary>
    private static (string Name, long Tokens)? SmallestOf(PromptRequest request, ToolModel? model)
    {
        if (model is not null)
        {
            return (model.Name, SmallestAnswer.Of(model) / CharsPerToken);
        }

        ToolInfo[] candidates = request.ToolChoice switch
        {
            { Kind: ToolChoiceKind.Tool, Name: { } name } => [.. request.Tools.Where(tool => tool.Name == name)],
            { Kind: ToolChoiceKind.Any } when request.HasAllTools => [.. request.Tools],
            _ => [],
        };
        ToolInfo? shortest = candidates.OrderBy(static tool => SmallestAnswer.Of(tool.Required)).FirstOrDefault();
        return shortest is { Required.IsEmpty: false, Name: { } chosen } ? (chosen, SmallestAnswer.Of(shortest.Required) / CharsPerToken) : null;
    }

    /// <summary>The model whose thinking counts in the limit of a request for structured data; null if it does not think as far as is known.</summary>
    private static string? Thinker(PromptRequest request, RequestContext context)
    {
        bool isStructured = request.Kind == PromptRequestKind.Extraction || request.ToolsOperation is not null || !request.Tools.IsEmpty || request.OutputFormat is not null;
        return !isStructured ? null : request.Thinking switch
        {
            { Kind: ThinkingKind.Enabled or ThinkingKind.Adaptive } => request.Model?.Single ?? "the model",
            null => context.Models.Find(request.Model?.Single) is { ThinksByDefault: true } fact ? fact.Id : null,
            _ => null,
        };
    }

    /// <summary>The least tokens of the median exemplar output, or null without exemplars.</summary>
    private static double? MedianOf(ToolDeclaration tool, RequestContext context)
    {
        if (tool.Exemplars is not { } pattern)
        {
            return null;
        }

        ToolFiles files = new(context.Scope);
        List<int> lengths =
        [
            .. files.Matching(pattern)
                .SelectMany(file => files.Parse(file, context.CancellationToken)?.Exemplars ?? [])
                .Select(static exemplar => CanonicalJson.Write(exemplar.Output).Length)
                .OrderBy(static length => length),
        ];
        return lengths.Count == 0 ? null : (lengths[(lengths.Count - 1) / 2] + lengths[lengths.Count / 2]) / 2.0 / CharsPerToken;
    }

    private static double Factor(RequestContext context) =>
        context.Options.TryGetValue(FactorKey, out string? text) && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double factor) && factor > 0 ? factor : DefaultFactor;
}
