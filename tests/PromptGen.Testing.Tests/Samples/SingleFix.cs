using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PromptGen.Testing.Tests.Samples;

/// <summary>Has no FixAll.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class SingleFix : RenameFix
{
    public override FixAllProvider? GetFixAllProvider() => null;

    protected override string Rename(string name) => name.Replace("_", "", StringComparison.Ordinal);
}
