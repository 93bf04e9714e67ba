using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Analyzers.Schemas;
using PromptGen.Generators.Model;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Files;

/// <summary>PG3010: an exemplar file, or all of a tool together, that is longer than a prompt should be.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExemplarSizeAnalyzer : ToolAnalyzer
{
    /// <summary>The option with the limit of all exemplar files of a tool.</summary>
    public const string MaxBytesKey = "promptgen.max_exemplar_bytes";

    private const int DefaultMaxBytes = 8 << 20;

    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG3010_TooLarge];

    private protected override IEnumerable<Finding> Check(CheckedTool tool)
    {
        if (tool.Model.Exemplars is not { } pattern)
        {
            yield break;
        }

        long sum = 0;
        ToolFiles files = new(tool.Scope);
        foreach (AdditionalText file in files.Matching(pattern))
        {
            if (file.GetText(tool.CancellationToken) is not { } text)
            {
                continue;
            }

            long bytes = BytesOf(text, tool.GeneratorOptions.MaxFileBytes);
            sum += bytes;
            if (bytes > tool.GeneratorOptions.MaxFileBytes)
            {
                yield return TooLarge(ToolFiles.Place(file, text, 0, 0), files.Relative(file.Path), bytes, tool.GeneratorOptions.MaxFileBytes, GeneratorOptions.MaxFileBytesKey);
            }
        }

        int limit = tool.Number(MaxBytesKey, DefaultMaxBytes);
        if (sum > limit)
        {
            yield return TooLarge(tool.Attribute.LocationOf(nameof(ToolModel.Exemplars), tool.CancellationToken), $"'{pattern}'", sum, limit, MaxBytesKey);
        }
    }

    /// <summary>The bytes of a text. One with too many characters is not looked at further: it has at least as many bytes.</summary>
    private static long BytesOf(SourceText text, int limit) => text.Length > limit ? text.Length : Encoding.UTF8.GetByteCount(text.ToString());

    private static Finding TooLarge(Location place, string file, long bytes, int limit, string option) => CheckedTool.Report(
        Descriptors.PG3010_TooLarge, place, file, bytes.ToString(CultureInfo.InvariantCulture), "bytes", limit.ToString(CultureInfo.InvariantCulture), "Split it, or raise " + option);
}
