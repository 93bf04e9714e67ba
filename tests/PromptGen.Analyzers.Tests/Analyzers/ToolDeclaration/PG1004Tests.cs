using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.ToolDeclarationAnalyzer, PromptGen.CodeFixes.UseEntryListFix>;
using OptionVerify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Schemas.DictionaryAnalyzer>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.ToolDeclarationAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.ToolDeclaration;

public sealed class PG1004Tests
{
    [Theory]
    [InlineData("Dictionary<DateOnly, decimal>", "DateOnly")]
    [InlineData("IReadOnlyDictionary<Line, string>?", "Line")]
    [InlineData("List<IDictionary<DateOnly, string>>", "DateOnly")]
    public Task KeyThatIsNoName_Triggers(string type, string key) => Verify.AnalyzerAsync(
        $"using System;\nusing System.Collections.Generic;\nusing PromptGen;\n\n[ExtractionTool]\npublic sealed partial record Invoice({type} {{|#0:Taxes|}});\n\npublic sealed record Line(string Text);",
        new ExpectedDiagnostic("PG1004", 0)
        {
            Message = $"'Taxes' is a dictionary keyed by '{key}', which JSON cannot write as a member name. Use string keys or a list of entries.",
            Severity = DiagnosticSeverity.Error,
        });

    [Theory]
    [InlineData("Strict = true")]
    [InlineData("OutputMode = OutputMode.StrictTool")]
    [InlineData("OutputMode = OutputMode.JsonSchema")]
    public Task DictionaryInStrictTool_Triggers(string option) => Verify.AnalyzerAsync(
        $$"""
        using System.Collections.Generic;
        using PromptGen;

        [ExtractionTool({{option}})]
        public sealed partial record Invoice(IReadOnlyDictionary<string, decimal> {|#0:Taxes|});
        """,
        new ExpectedDiagnostic("PG1004", 0)
        {
            Message = "'Taxes' is a dictionary, and strict tools need additionalProperties false. Use a list of entries.",
            Severity = DiagnosticSeverity.Error,
        });

    [Theory]
    [InlineData("promptgen.strict", "always", "Dictionary<string, decimal>")]
    [InlineData("promptgen.models", "claude-haiku-4-5, claude-opus-5-5", "List<IReadOnlyDictionary<int, string>>?")]
    public Task DictionaryInToolThatOptionsMakeStrict_Triggers(string key, string value, string type) => OptionVerify.AnalyzerAsync(
        $"using System.Collections.Generic;\nusing PromptGen;\n\n[ExtractionTool]\npublic sealed partial record Invoice(Line Line, {type} {{|#0:Taxes|}});\npublic sealed record Line(Dictionary<string, int> {{|#1:More|}});",
        TestOptions.Default.WithEditorConfig(key, value),
        InStrictTool(0, "Taxes"),
        InStrictTool(1, "More"));

    [Theory]
    [InlineData(".WithModel(\"claude-opus-5-5\")", true)]
    [InlineData(".WithOutputMode(OutputMode.JsonSchema)", true)]
    [InlineData(".WithModel(\"claude-haiku-4-5\")", false)]
    public Task DictionaryInToolThatARequestMakesStrict_Triggers(string call, bool isStrict) => OptionVerify.AnalyzerAsync(
        [
            new TestFile("Invoice.cs", "using System.Collections.Generic;\nusing PromptGen;\n\n[ExtractionTool]\npublic sealed partial record Invoice(Dictionary<string, decimal> {|#0:Taxes|});"),
            new TestFile("User.cs", $"using PromptGen;\nclass User {{ object A() => Invoice.Tool.CreateRequest(\"x\"){call}; }}"),
        ],
        TestSetup.Generating,
        isStrict ? [InStrictTool(0, "Taxes")] : []);

    [Theory]
    [InlineData("Strict = true", "always")]
    [InlineData("OutputMode = OutputMode.StrictTool", "auto")]
    [InlineData("CacheTtl = CacheTtl.OneHour", "never")]
    public Task DictionaryInToolThatDeclaresItsMode_IsNotReportedTwice(string option, string strict) => OptionVerify.AnalyzerAsync(
        $"using System.Collections.Generic;\nusing PromptGen;\n\n[ExtractionTool({option})]\npublic sealed partial record Invoice(Dictionary<string, decimal> Taxes);",
        TestOptions.Default.WithEditorConfig("promptgen.strict", strict).WithEditorConfig("promptgen.models", "claude-opus-5-5"));

    [Fact]
    public Task KeysThatAreNamesWithoutStrict_DoesNotTrigger() => Verify.AnalyzerAsync(
        /* lang=c#-test */ """
        using System;
        using System.Collections.Generic;
        using PromptGen;

        [ExtractionTool(OutputMode = OutputMode.ForcedTool)]
        public sealed partial record Invoice(
            Dictionary<string, decimal> A, IDictionary<string, Line> B, IReadOnlyDictionary<string, string?> C,
            Dictionary<int, string> D, Dictionary<Guid, string> E, Dictionary<DayOfWeek, string> F);

        public sealed record Line(string Text);
        """,
        TestSetup.Generating);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Parameter_IsFixed(string newLine) => Fix.CodeFixAsync(
        /* lang=c#-test */ """
        using System.Collections.Generic;
        using PromptGen;

        namespace Acme;

        [ExtractionTool(Strict = true)]
        public sealed partial record Invoice(
            string Number,
            IReadOnlyDictionary<string, decimal> {|PG1004:Taxes|}); // one entry a rate

        public sealed record Other;
        """,
        /* lang=c#-test */ """
        using System.Collections.Generic;
        using PromptGen;

        namespace Acme;

        [ExtractionTool(Strict = true)]
        public sealed partial record Invoice(
            string Number,
            IReadOnlyList<TaxesEntry> Taxes); // one entry a rate

        public sealed record TaxesEntry(string Key, decimal Value);

        public sealed record Other;
        """,
        "PG1004A",
        TestSetup.WithNewLine(newLine));

    [Fact]
    public Task NullablePropertyOfNestedType_IsFixed() => Fix.CodeFixAsync(
        /* lang=c#-test */ """
        using System;
        using PromptGen;

        public partial class Outer
        {
            [ExtractionTool]
            internal sealed partial class Invoice
            {
                public System.Collections.Generic.Dictionary<DateOnly, string?>? {|PG1004:Notes|} { get; set; } = null;
            }
        }
        """,
        /* lang=c#-test */ """
        using System;
        using PromptGen;

        public partial class Outer
        {
            [ExtractionTool]
            internal sealed partial class Invoice
            {
                public System.Collections.Generic.IReadOnlyList<NotesEntry>? Notes { get; set; } = null;
            }

            internal sealed record NotesEntry(DateOnly Key, string? Value);
        }
        """,
        UseEntryListFix.EquivalenceKey,
        TestSetup.Generating);

    [Fact]
    public Task LastTypeOfTheFile_IsFixed() => Fix.CodeFixAsync(
        /* lang=c#-test */ """
        using System.Collections.Generic;
        using PromptGen;
        [ExtractionTool(Strict = true)] partial record struct Invoice(Dictionary<string, Rate> {|PG1004:Taxes|});
        enum Rate { Full, Half }
        """,
        /* lang=c#-test */ """
        using System.Collections.Generic;
        using PromptGen;
        [ExtractionTool(Strict = true)] partial record struct Invoice(IReadOnlyList<TaxesEntry> Taxes);

        sealed record TaxesEntry(string Key, Rate Value);
        enum Rate { Full, Half }
        """,
        options: TestSetup.Generating);

    [Theory]
    [InlineData("record Invoice(Dictionary<string, int> {|PG1004:Taxes|}); record TaxesEntry;")]
    [InlineData("record Invoice(List<Dictionary<string, int>> {|PG1004:Taxes|});")]
    [InlineData("record Invoice(Map {|PG1004:Taxes|});")]
    [InlineData("record Invoice(Dictionary<string, IReadOnlyDictionary<string, int>> {|PG1004:{|PG1004:Taxes|}|});")]
    [InlineData("class Invoice { public Dictionary<string, int> {|PG1004:Taxes|} { get; set; } = new(); }")]
    public Task DictionaryThatIsUsedOrNested_HasNoFix(string declaration) => Fix.NoFixAsync(
        "using System.Collections.Generic;\nusing PromptGen;\nusing Map = System.Collections.Generic.Dictionary<string, int>;\n\n[ExtractionTool(Strict = true)]\npartial " + declaration);

    private static ExpectedDiagnostic InStrictTool(int place, string name) => new("PG1004", place)
    {
        Message = $"'{name}' is a dictionary, and strict tools need additionalProperties false. Use a list of entries.",
        Severity = DiagnosticSeverity.Error,
    };

    [Fact]
    public void FixAll_IsNotOffered() => Assert.Null(new UseEntryListFix().GetFixAllProvider());
}
