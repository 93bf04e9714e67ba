using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Analyzers.Schemas;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Files;

/// <summary>PG9004: a runtime assembly of another version than the generator, without what generated code needs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RuntimeAnalyzer : ToolAnalyzer
{
    private static readonly Version s_generator = typeof(RuntimeAnalyzer).Assembly.GetName().Version;

    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG9004_RuntimeMismatch];

    private protected override IEnumerable<Finding> Check(CheckedTool tool)
    {
        // Both come in one package, so that equal versions need no look at the members.
        if (tool.Attribute.AttributeClass?.ContainingAssembly is not { } runtime || runtime.Identity.Version == s_generator)
        {
            yield break;
        }

        string? missing = RuntimeContract.Members.Select(part => Missing(runtime, part.Type, part.Members)).FirstOrDefault(static member => member is not null);
        if (missing is not null)
        {
            yield return CheckedTool.Report(Descriptors.PG9004_RuntimeMismatch, tool.Attribute.Location(), runtime.Identity.Version.ToString(3), missing, s_generator.ToString(3));
        }
    }

    private static string? Missing(IAssemblySymbol runtime, string type, string[] members) => runtime.GetTypeByMetadataName(type) is not { } symbol ? type
        : Array.Find(members, member => symbol.GetMembers(member).IsEmpty) is { } missing ? type + "." + missing
        : null;
}
