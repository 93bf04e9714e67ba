using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PromptGen.Testing.Tests.Samples;

/// <summary>Offers two actions.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class TwofoldFix : RenameFix
{
    protected override string[] Keys => ["first", "second"];

    protected override string Rename(string name) => name.Replace("_", "", StringComparison.Ordinal);
}
