using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Analyzers.Schemas;
using PromptGen.Generators.Model;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Files;

/// <summary>PG3010: an exemplar file, or all of a tool together, that is longer than a prompt should be.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExemplarSizeAnalyzer : ToolAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG3010_TooLarge];

    private protected override IEnumerable<Finding> Check(CheckedTool tool)
    {
        int fileLimit = tool.GeneratorOptions.MaxFileBytes;
        long sum = 0;
        ToolFiles files = new(tool.Scope);
        foreach (AdditionalText file in FilesOf(tool, files))
        {
            long bytes = BytesOf(files.Measure(file), fileLimit, tool.CancellationToken);
            if (bytes <= fileLimit)
            {
                sum += bytes;
            }
            else
            {
                // The start of a file has a place without looking for the lines of its text.
                yield return TooLarge(Location.Create(file.Path, default, default), files.Relative(file.Path), bytes, fileLimit, GeneratorOptions.MaxFileBytesKey);
            }
        }

        int limit = tool.GeneratorOptions.MaxPromptBytes;
        if (sum > limit)
        {
            string argument = tool.Model.Exemplars is null ? nameof(ToolModel.InstructionsFile) : nameof(ToolModel.Exemplars);
            string subject = $"'{tool.Model.Exemplars ?? tool.Model.InstructionsFile}'";
            yield return TooLarge(tool.Attribute.LocationOf(argument, tool.CancellationToken), subject, sum, limit, GeneratorOptions.MaxPromptBytesKey);
        }
    }

    /// <summary>All files that go into the prompt: instructions, exemplars, and the documents that stand in files of their own.</summary>
    private static IEnumerable<AdditionalText> FilesOf(CheckedTool tool, ToolFiles files)
    {
        foreach (AdditionalText file in tool.Model.InstructionsFile is { } instructions ? files.Texts(instructions) : [])
        {
            yield return file;
        }

        foreach (AdditionalText file in tool.Model.Exemplars is { } pattern ? files.Matching(pattern) : [])
        {
            yield return file;
            foreach (Exemplar exemplar in PromptFile.Read(files.Measure(file), tool.GeneratorOptions.MaxFileBytes, tool.CancellationToken).Exemplars)
            {
                if (exemplar.InputFile is { } path && files.InputFile(path) is { } input)
                {
                    yield return input;
                }
            }
        }
    }

    /// <summary>The bytes of a file. A text with too many characters is not looked at further: it has at least as many bytes.</summary>
    private static long BytesOf(MeasuredFile file, int limit, CancellationToken cancellationToken) =>
        file.IsSurelyBeyond(limit) ? file.Bytes
        : file.File.GetText(cancellationToken) is not { } text ? 0
        : text.Length > limit ? text.Length
        : Encoding.UTF8.GetByteCount(text.ToString());

    private static Finding TooLarge(Location place, string file, long bytes, int limit, string option) => CheckedTool.Report(
        Descriptors.PG3010_TooLarge, place, file, bytes.ToString(CultureInfo.InvariantCulture), "bytes", limit.ToString(CultureInfo.InvariantCulture), "Split it, or raise " + option);
}
