using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Analyzers.Schemas;
using PromptGen.Generators.Model;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Files;

/// <summary>PG3009 for instructions: a tag in them that stands for a block of the prompt.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InstructionsAnalyzer : ToolAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG3009_DelimiterInInstructions];

    private protected override IEnumerable<Finding> Check(CheckedTool tool)
    {
        string argument = tool.Model.Instructions is null ? nameof(ToolModel.InstructionsFile) : nameof(ToolModel.Instructions);
        if (ToolPrefix.Read(tool)?.Instructions is { } text && DelimiterText.Find(text, tool.Model.DocumentTag) is { } delimiter)
        {
            yield return CheckedTool.Report(Descriptors.PG3009_DelimiterInInstructions, tool.Attribute.LocationOf(argument, tool.CancellationToken), tool.Model.Name, delimiter);
        }
    }
}
