using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using PromptGen.Generators.Tests.Coverage;

namespace PromptGen.Generators.Tests.Emission;

/// <summary>One small tool with everything, to be read by people.</summary>
public sealed class SnapshotTests
{
    private const string Source = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel;
        using PromptGen;

        namespace Acme;

        [ExtractionTool(Description = "Record one order.", Instructions = "Be exact.", Exemplars = "exemplars/*.jsonl")]
        public sealed partial record Order(
            [property: Description("As \"printed\".")] string Number,
            DateOnly? Day,
            OrderKind Kind,
            IReadOnlyList<OrderLine> Lines,
            decimal Total = 0)
        {
            public string Language { get; init; } = "en";
        }

        public enum OrderKind { New, Repeat }

        public sealed class OrderLine
        {
            public required string Text { get; init; }
            public byte Count { get; init; } = 1;
        }
        """;

    private static GeneratorRun Run() => Verify.Run(Source, TestOptions.Default.WithAdditionalFile(TestFile.Literal("exemplars/a.jsonl", "{\"input\":\"Order \\\"7\\\"\",\"output\":{\"number\":\"7\",\"day\":null,\"kind\":\"New\",\"lines\":[]}}")));

    [Fact]
    public void GeneratedSources_MatchTheVerifiedFiles() => Snapshot.Sources(Run());

    [Fact]
    public void Schemas_MatchTheVerifiedFiles() => Run().LoadAndRun(static assembly =>
    {
        ExtractionTool tool = (ExtractionTool)RoundTrip.ToolOf(assembly.GetType("Acme.Order")!);
        Snapshot.Json([.. Enum.GetValues<SchemaDialect>().Select(dialect => KeyValuePair.Create($"Order.{dialect}", tool.GetInputSchema(dialect)))]);
        Snapshot.Text(Encoding.UTF8.GetString(tool.Prefix.Bytes.Span));
    });

    [Fact]
    public void NoVerifiedFile_IsWithoutTest() => Snapshot.AssertNoOrphans(Path.GetDirectoryName(SourceFolder())!, Assembly.GetExecutingAssembly());

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
