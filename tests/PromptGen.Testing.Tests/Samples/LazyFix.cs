using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PromptGen.Testing.Tests.Samples;

/// <summary>Leaves an underscore, and so the diagnostic.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class LazyFix : RenameFix
{
    protected override string Rename(string name) => name + "_";
}
