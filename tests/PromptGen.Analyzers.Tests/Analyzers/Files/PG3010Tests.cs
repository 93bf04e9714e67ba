using Microsoft.CodeAnalysis;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Files.ExemplarSizeAnalyzer>;
using VerifyFile = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Files.ExemplarFileAnalyzer>;
using VerifyRecord = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.ToolDeclarationAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Files;

public sealed class PG3010Tests
{
    private const int MegaByte = 1 << 20;

    [Fact]
    public Task FileOneByteTooLong_Triggers() => Verify.AnalyzerAsync(
        Source("\"exemplars/*\""),
        TestSetup.Generating.WithAdditionalFile("exemplars/a.jsonl", "{|#0:|}" + Exemplar(MegaByte + 1)),
        new ExpectedDiagnostic("PG3010", 0)
        {
            Message = "exemplars/a.jsonl has 1048577 bytes and the limit is 1048576. Split it, or raise promptgen.max_exemplar_file_bytes.",
            Severity = DiagnosticSeverity.Error,
        });

    [Fact]
    public Task FileAtTheLimit_DoesNotTrigger() => Verify.AnalyzerAsync(Source("\"exemplars/*\""), TestSetup.Generating.WithAdditionalFile("exemplars/a.jsonl", Exemplar(MegaByte)));

    [Fact]
    public Task FileBeyondAnOwnLimit_Triggers() => Verify.AnalyzerAsync(
        Source("\"exemplars/*\""),
        TestSetup.Generating.WithGlobalConfig("promptgen.max_exemplar_file_bytes", "100").WithAdditionalFile("exemplars/a.jsonl", "{|PG3010:|}" + Exemplar(101)));

    [Fact]
    public Task FileWithinARaisedLimit_DoesNotTrigger() => Verify.AnalyzerAsync(
        Source("\"exemplars/*\""),
        TestSetup.Generating.WithGlobalConfig("promptgen.max_exemplar_file_bytes", "2000000").WithAdditionalFile("exemplars/a.jsonl", Exemplar(MegaByte + 1)));

    /// <summary>The length that the build measured meets the user's limit, not the default: 2,097,154 bytes of UTF-16 hold no more than 1,048,576 characters.</summary>
    [Theory]
    [InlineData("1048576", "2097154", null)]
    [InlineData("1048576", "2097155", "exemplars/a.jsonl has 2097155 bytes and the limit is 1048576. Split it, or raise promptgen.max_exemplar_file_bytes.")]
    [InlineData("200000000", "104857600", null)]
    [InlineData("100", "203", "exemplars/a.jsonl has 203 bytes and the limit is 100. Split it, or raise promptgen.max_exemplar_file_bytes.")]
    public Task MeasuredLength_TriggersBeyondTheLimitInEveryEncoding(string limit, string bytes, string? message) => Verify.AnalyzerAsync(
        Source("\"exemplars/*\""),
        TestSetup.Generating
            .WithGlobalConfig("promptgen.max_exemplar_file_bytes", limit)
            .WithAdditionalFile(new TestFile("exemplars/a.jsonl", (message is null ? "" : "{|#0:|}") + Exemplar(50)).WithMetadata("PromptGenLength", bytes)),
        message is null ? [] : [new ExpectedDiagnostic("PG3010", 0) { Message = message }]);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public Task EightMegaBytesTogether_TriggersBeyond(int more, bool triggers)
    {
        TestOptions options = TestSetup.Generating;
        for (int index = 0; index < 8; index++)
        {
            options = options.WithAdditionalFile($"exemplars/{index}.jsonl", Exemplar(MegaByte, index));
        }

        options = more > 0 ? options.WithAdditionalFile("exemplars/9.jsonl", " ") : options;
        return Verify.AnalyzerAsync(
            Source(triggers ? "{|#0:\"exemplars/*\"|}" : "\"exemplars/*\""),
            options,
            triggers ? [new ExpectedDiagnostic("PG3010", 0) { Message = "'exemplars/*' has 8388609 bytes and the limit is 8388608. Split it, or raise promptgen.max_exemplar_bytes." }] : []);
    }

    /// <summary>The exemplar is the first level and its output the second: 30 lists make 32, 31 make 33.</summary>
    [Theory]
    [InlineData(30, false)]
    [InlineData(31, true)]
    public Task Depth_TriggersBeyond32(int lists, bool triggers)
    {
        string deep = new string('[', lists - 1) + (triggers ? "{|#0:{|}" : "{") + "}" + new string(']', lists - 1);
        return VerifyFile.AnalyzerAsync(
            "[PromptGen.ExtractionTool(Exemplars = \"exemplars/*\")] public sealed partial record Slip(System.Text.Json.JsonElement Any);",
            TestSetup.Generating.WithAdditionalFile("exemplars/a.jsonl", $$$"""{"input": "x", "output": {"any": {{{deep}}}}}"""),
            triggers ? [new ExpectedDiagnostic("PG3010", 0) { Message = "exemplars/a.jsonl has 33 levels and the limit is 32. Flatten it." }] : []);
    }

    /// <summary>A document or instructions in a file of their own would be left out without a word.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public Task InputFileOrInstructions_TriggerBeyondAMegaByte(int more) => Verify.AnalyzerAsync(
        "using PromptGen;\n[ExtractionTool(Exemplars = \"exemplars/*\", InstructionsFile = \"prompts/slip.md\")]\npublic sealed partial record Slip(string Shop);",
        TestSetup.Generating
            .WithAdditionalFile("exemplars/a.jsonl", """{"inputFile": "a.txt", "output": {"shop": "T"}}""")
            .WithAdditionalFile("exemplars/a.txt", (more > 0 ? "{|PG3010:|}" : "") + new string('x', MegaByte + more))
            .WithAdditionalFile("prompts/slip.md", (more > 0 ? "{|PG3010:|}" : "") + new string('x', MegaByte + more)));

    [Theory]
    [InlineData(1999, false)]
    [InlineData(2000, true)]
    public Task Members_TriggerBeyond2000(int strings, bool triggers) => VerifyRecord.AnalyzerAsync(
        $"[PromptGen.ExtractionTool] public sealed partial record {(triggers ? "{|#0:Wide|}" : "Wide")}(Part Part{(triggers ? "" : ", int Last")});\n"
            + $"public sealed record Part({string.Join(", ", Enumerable.Range(0, strings - (triggers ? 0 : 1)).Select(static number => $"string M{number}"))});",
        TestSetup.Generating,
        triggers ? [new ExpectedDiagnostic("PG3010", 0) { Message = "'Wide' has 2001 members and the limit is 2000. Split it, or raise promptgen.max_members.", Severity = DiagnosticSeverity.Error }] : []);

    [Theory]
    [InlineData(1000, null)]
    [InlineData(1001, "'Kind' has 1001 enum members and the limit is 1000. Split it, or raise promptgen.max_enum_members.")]
    public Task EnumMembers_TriggerBeyond1000(int values, string? message) => VerifyRecord.AnalyzerAsync(
        "[PromptGen.ExtractionTool] public sealed partial record Slip(Kind Kind);\n"
            + $"public enum {(message is null ? "Kind" : "{|#0:Kind|}")} {{ {string.Join(", ", Enumerable.Range(0, values).Select(static number => $"V{number}"))} }}",
        TestSetup.Generating,
        message is null ? [] : [new ExpectedDiagnostic("PG3010", 0) { Message = message }]);

    /// <summary>Each record and each list is a level; the root is the first.</summary>
    [Theory]
    [InlineData(16, "string", null)]
    [InlineData(16, "Leaf", "'R1' has 33 levels and the limit is 32. Flatten it.")]
    public Task Levels_TriggerBeyond32(int records, string last, string? message) => VerifyRecord.AnalyzerAsync(
        $"using System.Collections.Generic;\n[PromptGen.ExtractionTool] public sealed partial record {(message is null ? "R1" : "{|#0:R1|}")}(IReadOnlyList<R2> Next);\n"
            + string.Concat(Enumerable.Range(2, records - 1).Select(number => $"public sealed record R{number}(IReadOnlyList<{(number == records ? last : $"R{number + 1}")}> Next);\n"))
            + "public sealed record Leaf(string Text);",
        TestSetup.Generating,
        message is null ? [] : [new ExpectedDiagnostic("PG3010", 0) { Message = message }]);

    [Fact]
    public Task OwnLimits_AreKept() => VerifyRecord.AnalyzerAsync(
        "[PromptGen.ExtractionTool] public sealed partial record {|PG3010:Wide|}(string A, string B, string C);\n"
            + "[PromptGen.ExtractionTool] public sealed partial record Few(Kind Kind);\npublic enum {|PG3010:Kind|} { A, B }",
        TestSetup.Generating.WithGlobalConfig("promptgen.max_members", "2").WithGlobalConfig("promptgen.max_enum_members", "1"));

    private static string Source(string exemplars) => $"using PromptGen;\n[ExtractionTool(Exemplars = {exemplars})]\npublic sealed partial record Slip(string Shop);";

    private static string Exemplar(int bytes, int number = 0)
    {
        string head = $$"""{"input": "{{number}}""";
        const string Tail = """", "output": {"shop": "T"}}"""";
        return head + new string('x', bytes - head.Length - Tail.Length) + Tail;
    }
}
