using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PromptGen.Testing.Tests.Samples;

/// <summary>Removes the underscores.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class GoodFix : RenameFix
{
    protected override string Rename(string name) => name.Replace("_", "", StringComparison.Ordinal);
}
