using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.ToolDeclarationAnalyzer, PromptGen.CodeFixes.IgnoreMemberFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.ToolDeclarationAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.ToolDeclaration;

public sealed class PG1003Tests
{
    [Theory]
    [InlineData("object", "object")]
    [InlineData("object?", "object?")]
    [InlineData("dynamic", "dynamic")]
    [InlineData("Action", "Action")]
    [InlineData("Type", "Type")]
    [InlineData("System.IO.Stream", "Stream")]
    [InlineData("IntPtr", "nint")]
    [InlineData("System.Threading.Tasks.Task<string>", "Task<string>")]
    [InlineData("int[,]", "int[,]")]
    [InlineData("System.Collections.ArrayList", "ArrayList")]
    [InlineData("System.Collections.Generic.List<object>", "List<object>")]
    [InlineData("IShape", "IShape")]
    [InlineData("Shape", "Shape")]
    public Task TypeWithoutSchema_Triggers(string type, string shown) => Verify.AnalyzerAsync(
        $$"""
        using System;
        using PromptGen;

        [ExtractionTool]
        public sealed partial record Invoice(string Number, {{type}} {|#0:Extra|});

        public interface IShape;

        public abstract record Shape;
        """,
        new ExpectedDiagnostic("PG1003", 0)
        {
            Message = $"'Invoice.Extra' has type '{shown}', which has no JSON schema. Use a supported type or mark the member [JsonIgnore].",
            Severity = DiagnosticSeverity.Error,
        });

    [Theory]
    [InlineData("System.Text.Json.JsonElement", "JsonElement", false, DiagnosticSeverity.Warning)]
    [InlineData("System.Text.Json.Nodes.JsonNode?", "JsonNode?", false, DiagnosticSeverity.Warning)]
    [InlineData("System.Text.Json.Nodes.JsonObject", "JsonObject", false, DiagnosticSeverity.Warning)]
    [InlineData("System.Text.Json.JsonElement", "JsonElement", true, DiagnosticSeverity.Error)]
    [InlineData("System.Text.Json.Nodes.JsonNode", "JsonNode", true, DiagnosticSeverity.Error)]
    [InlineData("System.Text.Json.Nodes.JsonObject", "JsonObject", true, DiagnosticSeverity.Error)]
    public Task FreeJson_Triggers(string type, string shown, bool strict, DiagnosticSeverity severity) => Verify.AnalyzerAsync(
        $$"""
        using PromptGen;

        [ExtractionTool(Strict = {{(strict ? "true" : "false")}})]
        public sealed partial record Invoice(string Number, {{type}} {|#0:Extra|});
        """,
        TestSetup.Generating,
        new ExpectedDiagnostic("PG1003", 0)
        {
            Message = $"'Invoice.Extra' has type '{shown}', which has no JSON schema. Use a supported type or mark the member [JsonIgnore].",
            Severity = severity,
        });

    [Fact]
    public Task NestedMember_TriggersThere() => Verify.AnalyzerAsync(
        [
            /* lang=c#-test */ """
            using System.Collections.Generic;
            using PromptGen;

            [ExtractionTool]
            public sealed partial record Invoice(string Number, IReadOnlyList<Line> Lines);
            """,
            /* lang=c#-test */ """
            public sealed class Line
            {
                public object? {|#0:Extra|} { get; init; }
            }
            """,
        ],
        new ExpectedDiagnostic("PG1003", 0) { Message = "'Line.Extra' has type 'object?', which has no JSON schema. Use a supported type or mark the member [JsonIgnore]." });

    [Fact]
    public Task MemberThatTwoToolsReach_TriggersOnce() => Verify.AnalyzerAsync(
        /* lang=c#-test */ """
        using PromptGen;

        [ExtractionTool]
        public sealed partial record Invoice(Line Line);

        [ExtractionTool]
        public sealed partial record Receipt(Line Line);

        [ExtractionTool]
        public sealed partial record Line(object {|PG1003:Extra|});
        """);

    [Fact]
    public Task IgnoredStaticAndConstantMembers_DoesNotTrigger() => Verify.AnalyzerAsync(
        /* lang=c#-test */ """
        using System.Text.Json.Serialization;
        using PromptGen;

        [ExtractionTool]
        public sealed partial record Invoice(string Number)
        {
            public const object Constant = null!;

            [JsonIgnore]
            public object? Extra { get; init; }

            public static object? Shared { get; set; }

            public object this[int index] => index;

            internal object? Hidden { get; init; }
        }
        """,
        TestSetup.Generating);

    [Fact]
    public Task SupportedTypes_DoesNotTrigger() => Verify.AnalyzerAsync(
        /* lang=c#-test */ """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using PromptGen;

        [ExtractionTool]
        public sealed partial record Invoice(
            string? A, int B, decimal? C, DateOnly D, TimeOnly E, DateTime F, DateTimeOffset G, TimeSpan H, Guid I, Uri J, bool K,
            string[] L, List<int> M, IReadOnlyList<Line> N, ImmutableArray<string> O, DayOfWeek P, Dictionary<string, decimal> Q, HashSet<string> R);

        public readonly record struct Line(string Text);
        """,
        TestSetup.Generating);

    [Fact]
    public Task TypeThatTheCompilerCannotFind_DoesNotTrigger() => Verify.AnalyzerAsync(
        /* lang=c#-test */ """
        using PromptGen;

        [ExtractionTool]
        public sealed partial record Invoice({|CS0246:Missing|} Extra);
        """);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Property_IsFixed(string newLine) => Fix.CodeFixAsync(
        /* lang=c#-test */ """
        using System.Text.Json.Serialization;
        using PromptGen;

        [ExtractionTool]
        public sealed partial record Invoice(string Number)
        {
            /// <summary>Whatever else.</summary>
            public object? {|PG1003:Extra|} { get; init; } // not read
        }
        """,
        /* lang=c#-test */ """
        using System.Text.Json.Serialization;
        using PromptGen;

        [ExtractionTool]
        public sealed partial record Invoice(string Number)
        {
            /// <summary>Whatever else.</summary>
            [JsonIgnore] public object? Extra { get; init; } // not read
        }
        """,
        "PG1003A",
        TestSetup.WithNewLine(newLine));

    [Fact]
    public Task PropertyWithoutUsing_IsFixed() => Fix.CodeFixAsync(
        /* lang=c#-test */ """
        using System.ComponentModel;
        using PromptGen;

        [ExtractionTool]
        public sealed partial record Invoice(string Number)
        {
            [Description("else")]
            public object? {|PG1003:Extra|} { get; set; }
        }
        """,
        /* lang=c#-test */ """
        using System.ComponentModel;
        using PromptGen;

        [ExtractionTool]
        public sealed partial record Invoice(string Number)
        {
            [Description("else")]
            [System.Text.Json.Serialization.JsonIgnore] public object? Extra { get; set; }
        }
        """,
        IgnoreMemberFix.EquivalenceKey,
        TestSetup.Generating);

    [Fact]
    public Task PropertyWhereSystemIsHidden_IsFixed() => Fix.CodeFixAsync(
        /* lang=c#-test */ """
        using PromptGen;

        namespace Acme.System
        {
            [ExtractionTool]
            public sealed partial record Invoice(string Number)
            {
                public object? {|PG1003:Extra|} { get; set; }
            }
        }
        """,
        /* lang=c#-test */ """
        using PromptGen;

        namespace Acme.System
        {
            [ExtractionTool]
            public sealed partial record Invoice(string Number)
            {
                [global::System.Text.Json.Serialization.JsonIgnore] public object? Extra { get; set; }
            }
        }
        """,
        options: TestSetup.Generating);

    [Theory]
    [InlineData("public sealed partial record Invoice(string Number, object {|PG1003:Extra|});")]
    [InlineData("public sealed partial record Invoice(string Number, object? {|PG1003:Extra|} = null);")]
    [InlineData("public sealed partial class Invoice(object extra) { public object {|PG1003:Extra|} { get; set; } = extra; }")]
    [InlineData("public sealed partial record Invoice(string Number) { public required object {|PG1003:Extra|} { get; init; } }")]
    [InlineData("public sealed partial record Invoice(string Number) { [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public object? {|PG1003:Extra|} { get; init; } }")]
    public Task MemberThatMustHaveAValue_HasNoFix(string declaration) =>
        Fix.NoFixAsync("using System.Text.Json.Serialization;\nusing PromptGen;\n\n[ExtractionTool]\n" + declaration);

    [Fact]
    public void FixAll_IsNotOffered() => Assert.Null(new IgnoreMemberFix().GetFixAllProvider());
}
