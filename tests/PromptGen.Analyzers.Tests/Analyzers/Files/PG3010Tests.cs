using Microsoft.CodeAnalysis;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Files.ExemplarSizeAnalyzer>;
using VerifyFile = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.ExemplarFileAnalyzer>;

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

    private static string Source(string exemplars) => $"using PromptGen;\n[ExtractionTool(Exemplars = {exemplars})]\npublic sealed partial record Slip(string Shop);";

    private static string Exemplar(int bytes, int number = 0)
    {
        string head = $$"""{"input": "{{number}}""";
        const string Tail = """", "output": {"shop": "T"}}"""";
        return head + new string('x', bytes - head.Length - Tail.Length) + Tail;
    }
}
