using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Generators.Analyzers;
using PromptGen.Testing;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.ToolDeclarationAnalyzer, PromptGen.CodeFixes.MakePartialFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.ToolDeclarationAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.ToolDeclaration;

public sealed class PG1001Tests
{
    [Fact]
    public Task RecordWithoutPartial_Triggers() => Verify.AnalyzerAsync(
        /* lang=c#-test */ """
        using PromptGen;

        [ExtractionTool]
        public sealed record {|#0:Invoice|}(string Number);
        """,
        new ExpectedDiagnostic("PG1001", 0)
        {
            Message = "'Invoice' is not partial, so PromptGen cannot add members to it. Add 'partial' to 'Invoice'.",
            Severity = DiagnosticSeverity.Error,
        });

    [Fact]
    public Task TypesAroundWithoutPartial_TriggerEach() => Verify.AnalyzerAsync(
        /* lang=c#-test */ """
        using PromptGen;

        public static class {|PG1001:Outer|}
        {
            public partial struct Middle
            {
                [ExtractionTool]
                public sealed record {|PG1001:Invoice|}(string Number);
            }
        }
        """);

    [Fact]
    public Task OneOfTwoParts_Triggers() => Verify.AnalyzerAsync(
        [
            /* lang=c#-test */ """
            using PromptGen;

            [ExtractionTool]
            public sealed partial class Invoice { public string Number { get; init; } = ""; }
            """,
            /* lang=c#-test */ """
            public class {|CS0260:{|PG1001:Invoice|}|};
            """,
        ]);

    [Fact]
    public Task PartialChain_DoesNotTrigger() => Verify.AnalyzerAsync(
        /* lang=c#-test */ """
        using PromptGen;

        internal partial interface IOuter
        {
            internal partial class Middle
            {
                [ExtractionTool]
                internal partial record struct Invoice(string Number);
            }
        }
        """,
        TestSetup.Generating);

    [Fact]
    public Task TypeThatIsOnlyAMember_DoesNotTrigger() => Verify.AnalyzerAsync(
        /* lang=c#-test */ """
        using PromptGen;

        [ExtractionTool]
        public sealed partial record Invoice(Line Line);

        public sealed record Line(string Text);
        """,
        TestSetup.Generating);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Type_IsFixed(string newLine) => Fix.CodeFixAsync(
        /* lang=c#-test */ """
        using PromptGen;

        /// <summary>One invoice.</summary>
        [ExtractionTool] // the main job
        public sealed /* closed */ record {|PG1001:Invoice|}(
            string Number);
        """,
        /* lang=c#-test */ """
        using PromptGen;

        /// <summary>One invoice.</summary>
        [ExtractionTool] // the main job
        public sealed /* closed */ partial record Invoice(
            string Number);
        """,
        "PG1001A",
        TestSetup.WithNewLine(newLine));

    [Fact]
    public Task TypeWithoutModifiers_IsFixed() => Fix.CodeFixAsync(
        /* lang=c#-test */ """
        using PromptGen;

        // comment
        [ExtractionTool]
        record struct {|PG1001:Invoice|}(string Number);
        """,
        /* lang=c#-test */ """
        using PromptGen;

        // comment
        [ExtractionTool]
        partial record struct Invoice(string Number);
        """,
        MakePartialFix.EquivalenceKey,
        TestSetup.Generating);

    [Fact]
    public Task WholeChain_IsFixed() => Fix.CodeFixAsync(
        /* lang=c#-test */ """
        using PromptGen;

        public static class {|PG1001:Outer|}
        {
            public class {|PG1001:Middle|}
            {
                [ExtractionTool]
                public sealed record {|PG1001:Invoice|}(string Number);
            }
        }
        """,
        /* lang=c#-test */ """
        using PromptGen;

        public static partial class Outer
        {
            public partial class Middle
            {
                [ExtractionTool]
                public sealed partial record Invoice(string Number);
            }
        }
        """,
        options: TestSetup.Generating,
        diagnostic: 2);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task All_AreFixed(string newLine) => Fix.FixAllAsync(
        /* lang=c#-test */ """
        using PromptGen;

        public class {|PG1001:Outer|}
        {
            [ExtractionTool]
            public sealed record {|PG1001:Invoice|}(string Number);

            [ExtractionTool]
            public sealed record {|PG1001:Receipt|}(string Number);
        }
        """,
        /* lang=c#-test */ """
        using PromptGen;

        public partial class Outer
        {
            [ExtractionTool]
            public sealed partial record Invoice(string Number);

            [ExtractionTool]
            public sealed partial record Receipt(string Number);
        }
        """,
        options: TestSetup.WithNewLine(newLine));
}
