using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PromptGen.Testing.Tests.Samples;

/// <summary>Offers nothing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class SilentFix : RenameFix
{
    protected override string[] Keys => [];

    protected override string Rename(string name) => name;
}
