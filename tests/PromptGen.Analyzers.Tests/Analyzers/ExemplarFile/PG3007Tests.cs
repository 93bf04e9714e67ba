using Microsoft.CodeAnalysis;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Files.ExemplarQuoteAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.ExemplarFile;

public sealed class PG3007Tests
{
    private const string Source = /* lang=c#-test */ """
        using System.Collections.Generic;
        using System.Text.Json.Serialization;
        using PromptGen;

        [ExtractionTool(Exemplars = "exemplars/*")]
        public sealed partial record Invoice(
            [property: Verbatim] string Vendor,
            [Verbatim(Exact = true)] string? Number = null,
            [property: Verbatim] IReadOnlyList<string>? Notes = null,
            IReadOnlyList<Line>? Lines = null,
            [property: Verbatim] IReadOnlyDictionary<string, Line>? ByKey = null,
            [property: Verbatim] Party? Buyer = null,
            [property: Verbatim] Currency? Currency = null,
            [property: Verbatim] decimal? Total = null,
            string? Comment = null);

        public sealed record Line([property: Verbatim] string? Text, string? Remark = null);

        [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind"), JsonDerivedType(typeof(Person), "person")]
        public abstract record Party;

        public sealed record Person(string Name) : Party;

        public enum Currency { EUR, USD }
        """;

    [Theory]
    [InlineData("""{"vendor": {|#0:"Acme Corporation"|}}""", "'Acme Corporation' at /output/vendor does not occur in the exemplar's input, but 'Vendor' is [Verbatim]. Quote the input or correct the value.")]
    [InlineData("""{"vendor": "acme", "number": {|#0:"re-7"|}}""", "'re-7' at /output/number does not occur in the exemplar's input, but 'Number' is [Verbatim]. Quote the input or correct the value.")]
    [InlineData("""{"vendor": "acme", "notes": ["paid", {|#0:"unpaid"|}]}""", "'unpaid' at /output/notes/1 does not occur in the exemplar's input, but 'Notes' is [Verbatim]. Quote the input or correct the value.")]
    [InlineData("""{"vendor": "acme", "lines": [{"text": {|#0:"tea"|}, "remark": "hot"}]}""", "'tea' at /output/lines/0/text does not occur in the exemplar's input, but 'Text' is [Verbatim]. Quote the input or correct the value.")]
    [InlineData("""{"vendor": "acme", "by_key": {"a/b": {"text": null, "remark": {|#0:"hot"|}}}}""", "'hot' at /output/by_key/a~1b/remark does not occur in the exemplar's input, but 'ByKey' is [Verbatim]. Quote the input or correct the value.")]
    [InlineData("""{"vendor": "acme", "buyer": {"kind": "person", "name": {|#0:"Eve"|}}}""", "'Eve' at /output/buyer/name does not occur in the exemplar's input, but 'Buyer' is [Verbatim]. Quote the input or correct the value.")]
    [InlineData(
        """{"vendor": {|#0:"A name that is far longer than what a message of one line should show"|}}""",
        "'A name that is far longer than what a me…' at /output/vendor does not occur in the exemplar's input, but 'Vendor' is [Verbatim]. Quote the input or correct the value.")]
    public Task TextFromNowhere_Triggers(string output, string message) => Verify.AnalyzerAsync(
        Source, With("exemplars/a.jsonl", Exemplar("""{"vendor": "ACME GmbH"}"""), Exemplar(output)), new ExpectedDiagnostic("PG3007", 0) { Message = message, Severity = DiagnosticSeverity.Warning });

    /// <summary>The document of the file counts, not the file's name; a file that is missing has none, which PG3001 says.</summary>
    [Fact]
    public Task InputFile_IsLookedThrough() => Verify.AnalyzerAsync(
        Source,
        With(
            "exemplars/a.jsonl",
            """{"inputFile": "acme.txt", "output": {"vendor": "Bakery"}}""",
            """{"inputFile": "acme.txt", "output": {"vendor": {|PG3007:"Acme"|}}}""",
            """{"inputFile": "gone.txt", "output": {"vendor": "Acme"}}""").WithAdditionalFile("exemplars/acme.txt", "Bakery 3.20"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task ArrayFile_TriggersAtLineAndColumn(string newLine) => Verify.AnalyzerAsync(
        Source,
        With("exemplars/a.json", """
            [
              {
                "input": "a",
                "output": { "vendor": "A" }
              },
              {
                "input": "b",
                "output": { "vendor": {|PG3007:"A"|} }
              }
            ]
            """) with { NewLine = newLine });

    [Theory]
    [InlineData("""{"vendor": "acmegmbh&sons", "number": "RE-7", "notes": ["Paid", "öSTERREICH", ""], "lines": [{"text": null, "remark": "hot"}], "buyer": {"kind": "person", "name": "acme"}}""")]
    [InlineData("""{"vendor": "ACME", "currency": "USD", "total": 12.5, "comment": "nowhere", "notes": null}""")]
    [InlineData("""{"vendor": 7, "notes": "nowhere", "lines": {"text": "nowhere"}, "buyer": {"kind": "robot", "name": "nowhere"}}""")]
    [InlineData("""{"vendor": "nowhere" """)]
    public Task QuotesAndWhatIsNoText_DoesNotTrigger(string output) => Verify.AnalyzerAsync(Source, With("exemplars/a.jsonl", Exemplar(output)));

    [Fact]
    public Task FileOfNoTool_DoesNotTrigger() => Verify.AnalyzerAsync(Source, With("other/a.jsonl", Exemplar("""{"vendor": "nowhere"}""")));

    [Fact]
    public Task RuleThatIsOff_DoesNotTrigger() => Verify.AnalyzerAsync(Source, TestOptions.Default.WithAdditionalFile("exemplars/a.jsonl", Exemplar("""{"vendor": "nowhere"}""")));

    private static string Exemplar(string output) => "{\"input\": \"Invoice RE-7 of ACME  GmbH &\\n Sons, Österreich, paid\", \"output\": " + output + "}";

    private static TestOptions With(string path, params string[] lines) => TestOptions.Default.WithRules("PG3007").WithAdditionalFile(path, string.Join('\n', lines));
}
