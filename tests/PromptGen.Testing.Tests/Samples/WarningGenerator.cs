using Microsoft.CodeAnalysis;

namespace PromptGen.Testing.Tests.Samples;

/// <summary>Emits code that compiles with a warning.</summary>
[Generator]
internal sealed class WarningGenerator : FaultyGenerator<string>
{
    protected override string Transform(GeneratorAttributeSyntaxContext type) => type.TargetSymbol.Name;

    protected override void Emit(SourceProductionContext output, string value) =>
        output.AddSource("File.g.cs", "static class Warns { static void M() { int unused = 1; } }\n");
}
