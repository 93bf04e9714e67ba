using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PromptGen.Testing.Tests.Samples;

/// <summary>Gives the right offsets with the wrong line.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MisplacedWordAnalyzer : WordAnalyzer
{
    protected override LinePositionSpan LineSpan(SourceText text, TextSpan span) => default;
}
