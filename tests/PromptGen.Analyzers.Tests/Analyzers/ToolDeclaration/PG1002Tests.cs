using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.ToolDeclarationAnalyzer, PromptGen.CodeFixes.MakeInternalFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.ToolDeclarationAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.ToolDeclaration;

public sealed class PG1002Tests
{
    [Theory]
    [InlineData("partial record {|#0:Invoice|}<T>(string Number);", "generic", "Derive a closed record from it")]
    [InlineData("partial class Outer<T> { [ExtractionTool] public partial record {|#0:Invoice|}(string Number); }", "generic", "Derive a closed record from it")]
    [InlineData("file partial record {|#0:Invoice|}(string Number);", "local to its file", "Remove 'file'")]
    [InlineData("static partial class {|#0:Invoice|};", "static", "Remove 'static'")]
    [InlineData("ref partial struct {|#0:Invoice|} { public string Number { get; set; } }", "a ref struct", "Remove 'ref'")]
    [InlineData("abstract partial record {|#0:Invoice|}(string Number);", "abstract", "Annotate the records derived from it")]
    [InlineData("partial record {|#0:Tool|}(string Number);", "named like the property that is generated into it", "Rename it")]
    [InlineData("partial record {|#0:Invoice|}(string Number, string Tool);", "the owner of a member 'Tool', which is the name of the generated property", "Rename that member")]
    [InlineData(
        "partial class Outer { [ExtractionTool] private partial record {|#0:Invoice|}(string Number); }",
        "not visible to the rest of the assembly",
        "Make it and the types around it internal or public")]
    [InlineData(
        "partial class Outer { private protected partial class Middle { [ExtractionTool] public partial record {|#0:Invoice|}(string Number); } }",
        "not visible to the rest of the assembly",
        "Make it and the types around it internal or public")]
    public Task TypeThatCannotBeATool_Triggers(string declaration, string reason, string remedy) => Verify.AnalyzerAsync(
        "using PromptGen;\n\n" + (declaration.Contains("[ExtractionTool]", StringComparison.Ordinal) ? "" : "[ExtractionTool] ") + declaration,
        new ExpectedDiagnostic("PG1002", 0)
        {
            Message = $"'{(declaration.Contains(":Tool|}", StringComparison.Ordinal) ? "Tool" : "Invoice")}' cannot be an extraction tool because it is {reason}. {remedy}.",
            Severity = DiagnosticSeverity.Error,
        });

    [Theory]
    [InlineData("[ExtractionTool] internal partial record Invoice(string Number);")]
    [InlineData("public partial class Outer { [ExtractionTool] internal partial record Invoice(string Number); }")]
    [InlineData("public partial class Outer { [ExtractionTool] protected internal partial record Invoice(string Number); }")]
    [InlineData("internal partial interface IOuter { [ExtractionTool] partial record struct Invoice(string Number); }")]
    [InlineData("public abstract record Base<T>(T Number); [ExtractionTool] public partial record Invoice(string Number) : Base<string>(Number);")]
    public Task VisibleClosedType_DoesNotTrigger(string declaration) => Verify.AnalyzerAsync("using PromptGen;\n\n" + declaration, TestSetup.Generating);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task PrivateRecord_IsFixed(string newLine) => Fix.CodeFixAsync(
        /* lang=c#-test */ """
        using PromptGen;

        public partial class Outer
        {
            /// <summary>One line.</summary>
            [ExtractionTool]
            private sealed partial record {|PG1002:Line|}(string Text);
        }
        """,
        /* lang=c#-test */ """
        using PromptGen;

        public partial class Outer
        {
            /// <summary>One line.</summary>
            [ExtractionTool]
            internal sealed partial record Line(string Text);
        }
        """,
        "PG1002A",
        TestSetup.WithNewLine(newLine));

    [Fact]
    public Task ChainWithAndWithoutModifiers_IsFixed() => Fix.CodeFixAsync(
        /* lang=c#-test */ """
        using PromptGen;

        public partial class Outer
        {
            private protected partial class Middle
            {
                protected static partial class Inner
                {
                    [ExtractionTool]
                    sealed partial record {|PG1002:Line|}(string Text);
                }
            }
        }
        """,
        /* lang=c#-test */ """
        using PromptGen;

        public partial class Outer
        {
            internal partial class Middle
            {
                internal static partial class Inner
                {
                    [ExtractionTool]
                    internal sealed partial record Line(string Text);
                }
            }
        }
        """,
        MakeInternalFix.EquivalenceKey,
        TestSetup.Generating);

    [Fact]
    public Task All_AreFixed() => Fix.FixAllAsync(
        /* lang=c#-test */ """
        using PromptGen;

        public partial class Outer
        {
            private partial class Middle
            {
                [ExtractionTool]
                private partial record {|PG1002:Line|}(string Text);

                [ExtractionTool]
                public partial record {|PG1002:Note|}(string Text);
            }
        }
        """,
        /* lang=c#-test */ """
        using PromptGen;

        public partial class Outer
        {
            internal partial class Middle
            {
                [ExtractionTool]
                internal partial record Line(string Text);

                [ExtractionTool]
                public partial record Note(string Text);
            }
        }
        """,
        options: TestSetup.Generating);

    [Theory]
    [InlineData("public partial class Outer { [ExtractionTool] private partial record {|PG1002:Line|}(Part Part); private record Part(string Text); }")]
    [InlineData("public partial class Outer { [ExtractionTool] private partial record {|PG1002:Line|}(System.Collections.Generic.List<Part[]> Parts); private record Part(string Text); }")]
    [InlineData("public partial class Outer { [ExtractionTool] private partial record {|PG1002:Line|}(string Text) : Base; private record Base; }")]
    [InlineData("public partial class Outer { [ExtractionTool] private partial record {|PG1002:Line|}(string Text); private partial record Line; }")]
    [InlineData("[ExtractionTool] public partial record {|PG1002:Line|}<T>(string Text);")]
    [InlineData("[ExtractionTool] public abstract partial record {|PG1002:Line|}(string Text);")]
    public Task TypeThatMustStayHiddenOrIsNotHidden_HasNoFix(string declaration) => Fix.NoFixAsync("using PromptGen;\n\n" + declaration);
}
