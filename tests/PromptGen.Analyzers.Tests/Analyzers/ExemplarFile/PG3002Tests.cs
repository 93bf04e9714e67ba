using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Files.ExemplarFileAnalyzer, PromptGen.CodeFixes.ExemplarFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Files.ExemplarFileAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.ExemplarFile;

public sealed class PG3002Tests
{
    private const string Path = "exemplars/invoices.jsonl";

    private const string Head = "using System;\nusing System.Collections.Generic;\nusing PromptGen;\n\n";

    private const string Source = Head + /* lang=c#-test */ """
        [ExtractionTool(Exemplars = "exemplars/*")]
        public sealed partial record Invoice(string Number, DateOnly? IssueDate, Currency? Currency, IReadOnlyList<Line> Lines, string Vendor = "");

        public sealed record Line(string Text, decimal? Amount, int Count);

        public enum Currency { EUR, USD }
        """;

    private const string Good = """{"number": "A-1", "issue_date": "2026-03-31", "currency": "EUR", "lines": [{"text": "Tea", "amount": 1.50, "count": 2}]}""";

    [Theory]
    [InlineData("")]
    [InlineData("abstract ")]
    public async Task DiscriminatorAsSystemTextJsonWritesIt_Triggers(string modifier)
    {
        string source = "using System.Text.Json.Serialization;\nusing PromptGen;\n\n[ExtractionTool(Exemplars = \"exemplars/*\")]\npublic sealed partial record Letter(Reason Reason);\n"
            + $"[JsonDerivedType(typeof(Visit), \"visit\")]\npublic {modifier}record Reason(string Note);\npublic sealed record Visit(string Note, int Year) : Reason(Note);\n";
        const string Marked = """{"input": "x", "output": {"reason": {{|#0:"$type"|}: "visit", "note": "a", "year": 2026}}}""";
        ExpectedDiagnostic expected = new("PG3002", 0)
        {
            Message = "/output/reason/$type is what System.Text.Json calls the discriminator, which is \"type\" here. Use \"type\".",
            Severity = DiagnosticSeverity.Error,
        };

        await Verify.AnalyzerAsync(source, TestSetup.Generating.WithAdditionalFile(Path, Marked), expected);
        await Fix.CodeFixAsync([source], [(Path, """{"input": "x", "output": {"reason": {"type": "visit", "note": "a", "year": 2026}}}""")], ExemplarFix.ReplaceKey, TestSetup.Generating.WithAdditionalFile(Path, Marked.Replace("#0", "PG3002", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("""{|#0:{|}"issue_date": null, "currency": null, "lines": []}""", "/output/number is missing. Add it.")]
    [InlineData("""{|#0:{|}"number": "A", "currency": null, "lines": []}""", "/output/issue_date is missing. Add it, with null where the document does not say it.")]
    [InlineData("""{"number": {|#0:null|}, "issue_date": null, "currency": null, "lines": []}""", "/output/number is null where a string is expected. Correct the value.")]
    [InlineData("""{"number": "A", "issue_date": {|#0:"31.03.2026"|}, "currency": null, "lines": []}""", "/output/issue_date is not a date such as \"2026-03-31\". Correct the value.")]
    [InlineData("""{"number": "A", "issue_date": null, "currency": {|#0:"Euro"|}, "lines": []}""", "/output/currency is not one of EUR, USD. Use \"EUR\".")]
    [InlineData("""{"number": "A", "issue_date": null, "currency": {|#0:"florin"|}, "lines": []}""", "/output/currency is not one of EUR, USD. Use one of them.")]
    [InlineData("""{"number": "A", "issue_date": null, "currency": null, "lines": {|#0:{|}}}""", "/output/lines is an object where an array is expected. Correct the value.")]
    [InlineData(
        """{"number": "A", "issue_date": null, "currency": null, "lines": [{"text": "Tea", "amount": null, "count": 1}, {"text": "Tea", "amount": {|#0:"1.50"|}, "count": 1}]}""",
        "/output/lines/1/amount is a string where a number is expected. Correct the value.")]
    [InlineData(
        """{"number": "A", "issue_date": null, "currency": null, "lines": [{"text": "Tea", "amount": 1, "count": {|#0:1.5|}}]}""",
        "/output/lines/0/count is not an integer. Correct the value.")]
    [InlineData("""{|#0:"A-1"|}""", "/output is a string where an object ('Invoice') is expected. Correct the value.")]
    public Task OutputThatDoesNotFit_Triggers(string output, string message) => Verify.AnalyzerAsync(
        Source,
        WithLines($$"""{"input": "x", "output": {{Good}}}""", "", $$"""{"input": "ä\n", "output": {{output}}}"""),
        new ExpectedDiagnostic("PG3002", 0) { Message = message, Severity = DiagnosticSeverity.Error });

    [Theory]
    [InlineData("""{"input": "x", "output": {"number": "A"{|#0:}|}""", "The exemplar is not valid JSON: the text ends where ',' or '}' is expected. Correct the text.", true)]
    [InlineData("""{"input": "x", {|#0:'|}output': {}}""", "The exemplar is not valid JSON: ''' stands where a property name in double quotes is expected. Correct the text.", false)]
    [InlineData("""{|#0:{|}"output": {}}""", "The exemplar has no \"input\". Write {\"input\": \"the document\", \"output\": {…}}.", false)]
    [InlineData("""{"input": {|#0:1|}, "output": {}}""", "The exemplar has an \"input\" that is not a string. Write {\"input\": \"the document\", \"output\": {…}}.", false)]
    [InlineData("""{|#0:1|}""", "The exemplar is not an object. Write {\"input\": \"the document\", \"output\": {…}}.", false)]
    public Task LineThatIsNoExemplar_Triggers(string line, string message, bool atTheEnd)
    {
        // An unexpected end is marked with nothing behind the brace that is there.
        string marked = atTheEnd ? line.Replace("{|#0:}|}", "}{|#0:|}", StringComparison.Ordinal) : line;
        return Verify.AnalyzerAsync(Source, WithLines(marked), new ExpectedDiagnostic("PG3002", 0) { Message = message, Severity = DiagnosticSeverity.Error });
    }

    [Fact]
    public Task UnknownProperty_TriggersWarning() => Verify.AnalyzerAsync(
        Source,
        WithLines("""{"input": "x", "output": {"number": "A", "issue_date": null, "currency": null, "lines": [], {|#0:"vendr"|}: "V", {|#1:"zzz"|}: 1}}"""),
        new ExpectedDiagnostic("PG3002", 0) { Message = "/output/vendr is not a property of 'Invoice'. Use \"vendor\" or remove it.", Severity = DiagnosticSeverity.Warning },
        new ExpectedDiagnostic("PG3002", 1) { Message = "/output/zzz is not a property of 'Invoice'. Remove it.", Severity = DiagnosticSeverity.Warning });

    [Fact]
    public Task UnknownPropertyOfStrictTool_TriggersError() => Verify.AnalyzerAsync(
        Head + "[ExtractionTool(Exemplars = \"exemplars/*\", Strict = true)]\npublic sealed partial record Invoice(string Number);",
        WithLines("""{"input": "x", "output": {"number": "A", {|#0:"zzz"|}: 1}}"""),
        new ExpectedDiagnostic("PG3002", 0) { Severity = DiagnosticSeverity.Error });

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task ArrayFile_TriggersAtLineAndColumn(string newLine) => Verify.AnalyzerAsync(
        Source,
        TestSetup.WithNewLine(newLine).WithAdditionalFile("exemplars/invoices.json", $$"""
            [
              {
                "input": "a",
                "output": {{Good}}
              },
              {
                "input": "b",
                "output": {
                  "number": {|PG3002:17|},
                  "issue_date": null, "currency": null,
                  "lines": []
                }
              }
            ]
            """));

    [Fact]
    public Task ObjectInsteadOfArray_Triggers() => Verify.AnalyzerAsync(
        Source,
        TestSetup.Generating.WithAdditionalFile("exemplars/invoices.json", $$"""{|#0:{|}"input": "a", "output": {{Good}}}"""),
        new ExpectedDiagnostic("PG3002", 0) { Message = "The exemplar is not in a JSON array. Write [{\"input\": \"the document\", \"output\": {…}}]." });

    [Fact]
    public Task MoreThanTwentyDefects_TriggerTwentyTimes()
    {
        string marked = """{"input": "x", "output": {|PG3002:1|}}""";
        string silent = """{"input": "x", "output": 1}""";

        return Verify.AnalyzerAsync(Source, WithLines([.. Enumerable.Repeat(marked, 20), .. Enumerable.Repeat(silent, 5), "{"]));
    }

    [Fact]
    public Task SyntaxErrorInTheLastOfManyLines_Triggers() => Verify.AnalyzerAsync(
        Head + "[ExtractionTool(Exemplars = \"exemplars/*\")]\npublic sealed partial record Invoice(string Number);",
        WithLines([.. Enumerable.Repeat("""{"input": "x", "output": {"number": "A-1"}}""", 10_000), """{"input": {|PG3002:x|}}"""]));

    [Fact]
    public Task FileOfTwoTools_TriggersOnceForEqualDefects() => Verify.AnalyzerAsync(
        Head + """
        [ExtractionTool(Exemplars = "exemplars/*")]
        public sealed partial record Invoice(string Number);

        [ExtractionTool(Exemplars = "exemplars/invoices.jsonl")]
        public sealed partial record Receipt(string Number);
        """,
        WithLines("""{"input": "x", "output": {"number": {|PG3002:1|}}}""", """{"input": {|PG3002:y|}"""));

    [Fact]
    public Task PolicyOfTheProject_NamesTheKeys() => Verify.AnalyzerAsync(
        Head + "[ExtractionTool(Exemplars = \"exemplars/*\")]\npublic sealed partial record Invoice(string InvoiceNumber);",
        WithLines("""{"input": "x", "output": {"invoiceNumber": "A"}}""", """{"input": "x", "output": {|PG3002:{|}{|PG3002:"invoice_number"|}: "A"}}""")
            .WithProperty("PromptGenPropertyNaming", "CamelCase"));

    [Theory]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    public Task SeverityOfTheGlobalConfig_IsTaken(string severity, DiagnosticSeverity expected) => Verify.AnalyzerAsync(
        Source,
        WithLines("""{"input": "x", "output": {|#0:1|}}""").WithGlobalConfig("dotnet_diagnostic.PG3002.severity", severity),
        new ExpectedDiagnostic("PG3002", 0) { Severity = expected });

    [Fact]
    public Task ToolWithErrors_TriggersForSyntaxOnly() => Verify.AnalyzerAsync(
        Head + "[ExtractionTool(Exemplars = \"exemplars/*\")]\npublic sealed record Invoice(string Number);",
        WithLines("""{"input": "x", "output": 1}""", """{"input": "x" {|PG3002:"|}output": 1}"""));

    [Fact]
    public Task ExemplarsThatFit_DoesNotTrigger() => Verify.AnalyzerAsync(
        Source,
        WithLines(
            $$"""{"input": "x", "output": {{Good}}}""",
            """{"lines": 0, "output": {"lines": [], "currency": null, "issue_date": null, "vendor": "\u0041", "number": ""}, "input": "order and escapes"}""",
            """  {"input":"numbers","output":{"number":"1","issue_date":null,"currency":"USD","lines":[{"text":"","amount":1.0e2,"count":2.0},{"text":"","amount":null,"count":-0}]}}  """,
            ""));

    [Fact]
    public Task ByteOrderMarkAndEmptyFile_DoesNotTrigger() => Verify.AnalyzerAsync(
        Source,
        TestSetup.Generating
            .WithAdditionalFile(TestFile.Literal(Path, $$"""{{"\uFEFF"}}{"input": "x", "output": {{Good}}}{{"\r\n\r\n"}}"""))
            .WithAdditionalFile(TestFile.Literal("exemplars/empty.jsonl", "")));

    [Fact]
    public Task FileThatNoToolNames_DoesNotTrigger() => Verify.AnalyzerAsync(
        Source,
        WithLines($$"""{"input": "x", "output": {{Good}}}""").WithAdditionalFile("appsettings.json", "{ // comments are allowed there\n}").WithAdditionalFile("exemplars/readme.md", "{"));

    [Theory]
    [InlineData("""{"number": "A", "issue_date": null, "currency": {|PG3002:"euro"|}, "lines": []}""", """{"number": "A", "issue_date": null, "currency": "EUR", "lines": []}""", "PG3002A")]
    [InlineData("""{{|PG3002:"Number"|}: "A", "issue_date": null, "currency": null, "lines": []}""", """{"number": "A", "issue_date": null, "currency": null, "lines": []}""", "PG3002A")]
    [InlineData("""{|PG3002:{|}"number": "A", "currency": null, "lines": []}""", """{"number": "A", "issue_date": null, "currency": null, "lines": []}""", "PG3002B")]
    [InlineData("""{|PG3002:{|}"number":"A","currency":null,"lines":[]}""", """{"number":"A","issue_date":null,"currency":null,"lines":[]}""", "PG3002B")]
    [InlineData("""{|PG3002:{|}"lines": [], "number": "A", "issue_date": null}""", """{"lines": [], "number": "A", "issue_date": null, "currency": null}""", "PG3002B")]
    [InlineData(
        """{"number": "A", "issue_date": null, "currency": null, "lines": [{|PG3002:{|} "text": "Tea", "count": 1 }]}""",
        """{"number": "A", "issue_date": null, "currency": null, "lines": [{ "text": "Tea", "amount": null, "count": 1 }]}""",
        "PG3002B")]
    public Task Line_IsFixed(string before, string after, string key)
    {
        // A mistaken name is two defects: one name too many and one too few.
        string start = before.Contains("\"Number\"", StringComparison.Ordinal) ? "{|PG3002:{|}" + before[1..] : before;
        return Fix.CodeFixAsync(
            [Source],
            [(Path, Lines(Good, after))],
            key,
            TestSetup.Generating.WithAdditionalFile(Path, Lines(Good, start)),
            diagnostic: start == before ? 0 : 1);
    }

    [Theory]
    [InlineData("\n", "\"note\": null,\n  \"text\": \"\"")]
    [InlineData("\r\n", "\"note\": null,\n  \"text\": \"\"")]
    [InlineData("\n", "\"number\": null,\n  \"text\": \"\"")]
    [InlineData("\r\n", "\"number\": null,\n  \"text\": \"\"")]
    public Task MemberOfIndentedObject_IsFixed(string newLine, string members) => Fix.CodeFixAsync(
        [Head + "[ExtractionTool(Exemplars = \"exemplars/*\")]\npublic sealed partial record Invoice(string? Number, string? Note, string Text);"],
        [("exemplars/a.json", "[{\"input\": \"x\", \"output\": {\n  \"number\": null,\n  \"note\": null,\n  \"text\": \"\"\n}}]\n")],
        ExemplarFix.AddKey,
        TestSetup.WithNewLine(newLine).WithAdditionalFile("exemplars/a.json", "[{\"input\": \"x\", \"output\": {|PG3002:{|}\n  " + members + "\n}}]\n"));

    [Fact]
    public Task MemberOfEmptyObject_IsFixed() => Fix.CodeFixAsync(
        [Head + "[ExtractionTool(Exemplars = \"exemplars/*\")]\npublic sealed partial record Invoice(string? Number);"],
        [(Path, """{"input": "x", "output": {"number": null}}""")],
        options: TestSetup.Generating.WithAdditionalFile(Path, """{"input": "x", "output": {|PG3002:{|}}}"""));

    [Theory]
    [InlineData("""{|PG3002:{|}"issue_date": null, "currency": null, "lines": []}""")]
    [InlineData("""{"number": "A", "issue_date": null, "currency": {|PG3002:"florin"|}, "lines": []}""")]
    [InlineData("""{"number": "A", "issue_date": null, "currency": null, "lines": [], {|PG3002:"zzz"|}: 1}""")]
    [InlineData("""{"number": "A", {|PG3002:"numbre"|}: "A", "issue_date": null, "currency": null, "lines": []}""")]
    public Task DefectWithoutCertainRepair_HasNoFix(string output) =>
        Fix.NoFixAsync([Source], options: TestSetup.Generating.WithAdditionalFile(Path, Lines(Good, output)));

    [Fact]
    public void FixAll_IsNotOffered() => Assert.Null(new ExemplarFix().GetFixAllProvider());

    private static TestOptions WithLines(params IEnumerable<string> lines) => TestSetup.Generating.WithAdditionalFile(Path, string.Join('\n', lines));

    private static string Lines(params IEnumerable<string> outputs) => string.Concat(outputs.Select(static output => $$"""{"input": "x", "output": {{output}}}""" + "\n"));
}
