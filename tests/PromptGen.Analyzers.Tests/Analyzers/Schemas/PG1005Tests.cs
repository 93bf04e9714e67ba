using Microsoft.CodeAnalysis;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Schemas.RecursionAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Schemas;

public sealed class PG1005Tests
{
    private const string Head = "using System.Collections.Generic;\nusing System.Text.Json.Serialization;\nusing PromptGen;\n\n";

    [Theory]
    [InlineData("record Clause(string Text, IReadOnlyList<Clause> {|#0:Parts|});", "Clause", "Clause.Parts")]
    [InlineData("record Clause(Clause? {|#0:Parent|}, int X);", "Clause", "Clause.Parent")]
    [InlineData("record Tree(Node Root);\npublic record Node(Dictionary<string, Node>? {|#0:Children|});", "Node", "Node.Children", false)]
    [InlineData("record Tree(A A);\npublic record A(B? B);\npublic record B(List<A> {|#0:As|});", "A", "A.B.As")]
    [InlineData("record Tree(Shape Shape);\n[JsonDerivedType(typeof(Group), \"group\")] public abstract record Shape;\npublic sealed record Group(List<Shape> {|#0:Shapes|}) : Shape;", "Shape", "Group.Shapes")]
    public Task TypeThatContainsItself_Triggers(string type, string name, string path, bool isDeclared = true) => Verify.AnalyzerAsync(
        Head + $"[ExtractionTool{(isDeclared ? "(Strict = true)" : "")}]\npublic sealed partial {type}",
        isDeclared ? TestOptions.Default : TestOptions.Default.WithEditorConfig("promptgen.strict", "always"),
        new ExpectedDiagnostic("PG1005", 0)
        {
            Message = $"'{name}' contains itself through {path}, and Anthropic strict tools reject recursive schemas. Flatten it to a list with parent ids, or switch strict off for this tool.",
            Severity = DiagnosticSeverity.Error,
        });

    [Fact]
    public Task TwoMembersOfOneType_TriggersTwice() => Verify.AnalyzerAsync(
        Head + "[ExtractionTool(OutputMode = OutputMode.StrictTool)] public sealed partial record Clause(Clause? {|PG1005:First|}, List<Clause> {|PG1005:More|});");

    [Fact]
    public Task ToolThatIsNotStrict_TriggersInfo() => Verify.AnalyzerAsync(
        Head + "[ExtractionTool] public sealed partial record Clause(List<Clause> {|#0:Parts|});",
        new ExpectedDiagnostic("PG1005", 0)
        {
            Message = "'Clause' contains itself through Clause.Parts, so only the reader's bound of 64 JSON levels limits an answer, and Anthropic strict tools would reject the schema. Flatten it to a list with parent ids if the tool may become strict.",
            Severity = DiagnosticSeverity.Info,
        });

    [Theory]
    [InlineData("class User { object A() => Clause.Tool.CreateRequest(\"x\").WithModel(\"claude-opus-5-5\"); }", DiagnosticSeverity.Error)]
    [InlineData("class User { const string Model = \"claude-\" + \"opus-5-5\"; object A() => Clause.Tool.CreateRequest(\"x\").WithMaxTokens(9).WithModel(Model); }", DiagnosticSeverity.Error)]
    [InlineData("class User { object A() => Clause.Tool.CreateRequest(\"x\").WithOutputMode(OutputMode.JsonSchema); }", DiagnosticSeverity.Error)]
    [InlineData("class User { object A() => Clause.Tool.CreateRequest(\"x\").WithModel(\"claude-haiku-4-5\"); }", DiagnosticSeverity.Info)]
    [InlineData("class User { object A(string model) => Clause.Tool.CreateRequest(\"x\").WithModel(model); }", DiagnosticSeverity.Info)]
    [InlineData("class User { object A() => Other.Tool.CreateRequest(\"x\").WithModel(\"claude-opus-5-5\"); }\n[ExtractionTool] partial record Other(int X);", DiagnosticSeverity.Info)]
    public Task ModelOfARequest_DecidesHowItTriggers(string user, DiagnosticSeverity severity) => Verify.AnalyzerAsync(
        [Head + "[ExtractionTool] public sealed partial record Clause(List<Clause> {|#0:Parts|});", new TestFile("User.cs", "using PromptGen;\n" + user)],
        TestSetup.Generating,
        new ExpectedDiagnostic("PG1005", 0) { Severity = severity });

    [Theory]
    [InlineData("promptgen.models", "claude-haiku-4-5, claude-opus-5-5", DiagnosticSeverity.Error)]
    [InlineData("promptgen.models", "claude-haiku-4-5", DiagnosticSeverity.Info)]
    [InlineData("promptgen.strict", "always", DiagnosticSeverity.Error)]
    [InlineData("promptgen.strict", "", DiagnosticSeverity.Info)]
    [InlineData("promptgen.strict", "sometimes", DiagnosticSeverity.Info)]
    public Task Options_DecideHowItTriggers(string key, string value, DiagnosticSeverity severity) => Verify.AnalyzerAsync(
        Head + "[ExtractionTool] public sealed partial record Clause(List<Clause> {|#0:Parts|});",
        TestOptions.Default.WithEditorConfig(key, value),
        new ExpectedDiagnostic("PG1005", 0) { Severity = severity });

    [Fact]
    public Task StrictSwitchedOff_TriggersInfo() => Verify.AnalyzerAsync(
        Head + "[ExtractionTool(Strict = true)] public sealed partial record Clause(List<Clause> {|#0:Parts|});",
        TestOptions.Default.WithEditorConfig("promptgen.strict", "never"),
        new ExpectedDiagnostic("PG1005", 0) { Severity = DiagnosticSeverity.Info });

    [Fact]
    public Task TypeUsedTwice_DoesNotTrigger() => Verify.AnalyzerAsync(
        Head + "[ExtractionTool(Strict = true)] public sealed partial record Order(Party Seller, Party Buyer, List<Party> More);\npublic record Party(string Name, Address Home, Address Work);\npublic record Address(string City);");

    [Fact]
    public Task OpenAIOnly_DoesNotTrigger() => Verify.AnalyzerAsync(
        Head + "[ExtractionTool(Strict = true)] public sealed partial record Clause(List<Clause> Parts);",
        TestOptions.Default.WithEditorConfig("promptgen.providers", "openai"));

    [Fact]
    public Task TypeOfTwoTools_TriggersOnce() => Verify.AnalyzerAsync(
        Head + "[ExtractionTool(Strict = true)] public sealed partial record A(Node Node);\n[ExtractionTool(Strict = true)] public sealed partial record B(Node Node);\npublic record Node(int X, Node? {|PG1005:Next|});");
}
