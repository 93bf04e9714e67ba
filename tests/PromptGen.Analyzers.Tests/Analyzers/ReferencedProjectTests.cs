using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Analyzers;
using PromptGen.Testing;

namespace PromptGen.Analyzers.Tests.Analyzers;

/// <summary>A record with types of another project: an editor hands over their source, where no finding can be shown, and a build does not. Both report the same.</summary>
public sealed class ReferencedProjectTests
{
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing System.ComponentModel.DataAnnotations;\nusing System.Text.Json.Serialization;\n";

    private const string Tool = """
        namespace Acme;

        [PromptGen.ExtractionTool(Strict = true)]
        public sealed partial class Letter : Shared.Paper
        {
            public required Shared.Address To { get; init; }
        }
        """;

    [Theory]
    [InlineData("public class Paper { public int Copies { get; set; } = 1; public Size Size { get; set; } } [Flags] public enum Size { A4 = 1, A5 = 2 } public record Address([property: StringLength(3)] string City, string Street = \"\");", "PG1012")]
    [InlineData("public class Paper { public object? Extra { get; set; } } public record Address(string Straße);", "PG1003 PG1011")]
    [InlineData("public class Paper { public Dictionary<string, int>? Counts { get; set; } } public class Address { public string City { get; } = \"\"; }", "PG1004 PG1014")]
    [InlineData("public class Paper { [PromptGen.Culture(\"xx-nowhere\")] public decimal Total { get; set; } } public record Address([property: PromptGen.Verbatim] int Number);", "PG1016 PG1017")]
    public async Task Findings_AreThoseOfTheBuild(string types, string rules)
    {
        string referenced = Usings + "namespace Acme.Shared;\n" + types;

        string[] build = await FindingsAsync(TestReferences.Default.WithProject(referenced, asInEditor: false));
        string[] editor = await FindingsAsync(TestReferences.Default.WithProject(referenced, asInEditor: true));

        Assert.Equal(build, editor);
        Assert.All(rules.Split(' '), rule => Assert.Contains(editor, finding => finding.StartsWith(rule, StringComparison.Ordinal)));
        Assert.DoesNotContain(editor, static finding => finding.StartsWith("PG9006", StringComparison.Ordinal));
    }

    private static async Task<string[]> FindingsAsync(TestReferences references)
    {
        Compilation compilation = TestProject.Create([Tool], TestOptions.Default with { References = references }).Compilation;
        ImmutableArray<DiagnosticAnalyzer> analyzers =
        [
            .. typeof(PromptGenAnalyzer).Assembly.GetTypes()
                .Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
                .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ];
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found.Select(static d => $"{d.Id} {d.Location.GetLineSpan()} {d.GetMessage(CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal)];
    }
}
