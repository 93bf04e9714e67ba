using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PromptGen.Testing.Tests.Samples;

/// <summary>Writes a keyword, which does not compile.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class BreakingFix : RenameFix
{
    protected override string Rename(string name) => "class";
}
