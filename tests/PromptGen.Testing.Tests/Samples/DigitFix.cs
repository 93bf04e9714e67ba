using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PromptGen.Testing.Tests.Samples;

/// <summary>Leads from one of its diagnostics to the other, so that it is offered for ever.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class DigitFix : RenameFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["TEST030", "TEST031"];

    protected override string Rename(string name) => name.EndsWith('1') ? "A2" : "A1";
}
