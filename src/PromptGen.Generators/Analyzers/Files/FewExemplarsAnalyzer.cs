using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Generators.Analyzers.Schemas;
using PromptGen.Generators.Locking;
using PromptGen.Generators.Model;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Files;

/// <summary>PG3005: exemplars too few for the prefix to be cached, or fewer than the project asks for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FewExemplarsAnalyzer : ToolAnalyzer
{
    /// <summary>The option with the least number of exemplars.</summary>
    public const string MinExemplarsKey = "promptgen.min_exemplars";

    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG3005_TooFew, Descriptors.PG3005_TooFewRequired, Descriptors.PG3005_FewerThanDemanded];

    private protected override IEnumerable<Finding> Check(CheckedTool tool)
    {
        bool cacheRequired = tool.Attribute.Named("CacheRequired")?.Value is true;
        int demanded = tool.Number(MinExemplarsKey, 0);
        if ((tool.Model.Exemplars is null && !cacheRequired && demanded == 0) || ToolPrefix.Read(tool) is not { } prefix)
        {
            yield break;
        }

        Location place = tool.Attribute.LocationOf(nameof(ToolModel.Exemplars), tool.CancellationToken);
        if (prefix.Exemplars.Count < demanded)
        {
            yield return CheckedTool.Report(Descriptors.PG3005_FewerThanDemanded, place, tool.Model.Name, Text(prefix.Exemplars.Count), Text(demanded), Text(demanded - prefix.Exemplars.Count));
        }

        // A tool without exemplars is a zero-shot one, which nobody expects to be cached unless it says so.
        (string? Model, int Tokens, string AsOf)[] minimums = [.. new CacheMinimum(tool.Models, tool.Options).Declared().OrderByDescending(static entry => entry.Tokens)];
        if (minimums.Length == 0 || (prefix.Exemplars.Count == 0 && !cacheRequired) || WirePrefix.Of(ToolPrefix.Facts(tool.Model, prefix)) is not { } wire)
        {
            yield break;
        }

        (string? model, int minimum, string asOf) = minimums[0];
        TokenSize size = TokenSize.OfJson(Encoding.UTF8.GetBytes(wire.Text));
        if (size.Most < minimum)
        {
            yield return CheckedTool.Report(
                cacheRequired ? Descriptors.PG3005_TooFewRequired : Descriptors.PG3005_TooFew,
                place,
                Text(prefix.Exemplars.Count),
                Text(size.Most),
                model ?? "an unknown model",
                Text(minimum),
                asOf,
                Text(Missing(prefix, size.Most, minimum)));
        }
    }

    /// <summary>How many more of the present length it takes; with none to go by, exemplars of a few hundred tokens.</summary>
    private static long Missing(PrefixModel prefix, long tokens, int minimum)
    {
        const long UsualTokens = 300;
        long each = prefix.Exemplars.Count == 0 ? UsualTokens
            : Math.Max(1, prefix.Exemplars.Sum(static exemplar => TokenSize.OfJson(Encoding.UTF8.GetBytes(exemplar.Input + exemplar.Output)).Most) / prefix.Exemplars.Count);
        return (minimum - tokens + each - 1) / each;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
