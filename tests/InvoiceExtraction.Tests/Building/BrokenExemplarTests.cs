namespace InvoiceExtraction.Tests.Building;

[Collection(nameof(ConsumerProject))]
public sealed class BrokenExemplarTests
{
    private const string Good = """{"input": "Corner Shop 12.50", "output": {"shop": "Corner Shop", "total": 12.50}}""";
    private const string WrongType = """{"input": "Corner Shop 12.50", "output": {"shop": "Corner Shop", "total": "12.50"}}""";
    private const string UnknownProperty = """{"input": "Corner Shop 12.50", "output": {"shop": "Corner Shop", "till": 3, "total": 12.50}}""";
    private const string SyntaxError = """{"input": "Corner Shop 12.50", "output": {"shop": "Corner Shop", "total": }}""";

    private const string Source = """
        using PromptGen;

        [ExtractionTool("record_receipt", Exemplars = "exemplars/broken.jsonl", Strict = true)]
        public sealed partial record Receipt(string Shop, decimal Total);

        [ExtractionTool("record_slip", Exemplars = "exemplars/lenient.jsonl")]
        public sealed partial record Slip(string Shop, decimal Total);

        [ExtractionTool("record_bill", Exemplars = "exemplars/list.json")]
        public sealed partial record Bill(string Shop, decimal Total);

        [ExtractionTool("record_note", Exemplars = "exemplars/forgotten.jsonl")]
        public sealed partial record Note(string Shop, decimal Total);

        internal static class Program
        {
            private static void Main() => System.Console.WriteLine(Receipt.Tool.Name + Slip.Tool.Name);
        }
        """;

    [Fact]
    public async Task BrokenExemplars_FailTheBuild_WithFileLineAndColumn()
    {
        using ConsumerProject project = new();
        project.Write("Receipt.cs", Source);
        project.Write("exemplars/broken.jsonl", string.Join('\n', Good, WrongType, UnknownProperty, SyntaxError) + "\n");
        project.Write("exemplars/lenient.jsonl", UnknownProperty + "\n");
        project.Write("exemplars/list.json", $"[\n  {Good},\n  {WrongType}\n]\n");

        SampleOutput build = await project.BuildAsync("C.UTF-8", TestContext.Current.CancellationToken);

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(At("broken.jsonl", 2, WrongType, "\"12.50\"", "error"), build.Console, StringComparison.Ordinal);
        Assert.Contains(At("broken.jsonl", 3, UnknownProperty, "\"till\"", "error"), build.Console, StringComparison.Ordinal);
        Assert.Contains(At("broken.jsonl", 4, SyntaxError, "}}", "error"), build.Console, StringComparison.Ordinal);
        Assert.Contains(At("list.json", 3, "  " + WrongType, "\"12.50\"", "error"), build.Console, StringComparison.Ordinal);
        Assert.Contains(At("Receipt.cs", Line("forgotten"), Source.Split('\n')[Line("forgotten") - 1], "\"exemplars/forgotten.jsonl\"", "error", "PG3001"), build.Console, StringComparison.Ordinal);

        // A tool that is not strict accepts what it does not know, and the build says so without failing over it.
        Assert.Contains(At("lenient.jsonl", 1, UnknownProperty, "\"till\"", "warning"), build.Console, StringComparison.Ordinal);
        Assert.DoesNotContain("broken.jsonl(1,", build.Console, StringComparison.Ordinal);
    }

    private static string At(string file, int line, string text, string place, string severity, string rule = "PG3002") =>
        $"{file}({line},{text.IndexOf(place, StringComparison.Ordinal) + 1}): {severity} {rule}: ";

    private static int Line(string text) => Source[..Source.IndexOf(text, StringComparison.Ordinal)].Count(static c => c == '\n') + 1;
}
