using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace PromptGen.Generators.Tests.Caching;

/// <summary>The project's own model data: a file of its own in each tool, made again only when what it says changes.</summary>
public sealed class ModelDataTests
{
    private const string File = "promptgen.models.json";
    private const string Output = "R.Models.g.cs";
    private const string Content = "{\"asOf\":\"2027-01-02\",\"models\":[{\"id\":\"a\",\"strictTools\":\"yes\"}]}";

    [Fact]
    public void File_IsWrittenIntoEachTool()
    {
        GeneratorRun run = Run(File, Content);

        Assert.Equal([Output, "R.Prefix.g.cs", "R.g.cs"], run.Sources.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("\"id\":\"a\",\"forcedToolChoice\":\"unknown\",\"strictTools\":\"yes\"", run.Sources[Output].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(File, "{")]
    [InlineData(File, "{\"asOf\":\"2027-01-02\",\"models\":[{\"id\":\"a\",\"strictTools\":\"maybe\"}]}")]
    [InlineData("other.json", Content)]
    public void FileWithoutUsableRows_GivesNoOutput(string name, string content) => Assert.DoesNotContain(Output, Run(name, content).Sources.Keys);

    [Fact]
    public void FileOfTheOption_IsTheOneThatCounts()
    {
        TestOptions options = TestOptions.Default.WithGlobalConfig("promptgen.model_data", "eng/own.json").WithAdditionalFile("eng/own.json", Content).WithAdditionalFile(File, "{");

        Assert.Contains(Output, Verify.Run([("A.cs", Source)], options).Sources.Keys);
    }

    [Fact]
    public void OtherSpacing_OutputsAreCached()
    {
        GeneratorRun run = Run(File, Content).Apply(Edit.ChangeAdditionalFile(File, Content.Replace(",", ",\n  ", StringComparison.Ordinal)));

        Assert.Equal((Cached, Cached), (run.OutputReason(Output), run.OutputReason("R.g.cs")));
    }

    [Fact]
    public void OtherContent_ChangesThatOutputAlone()
    {
        GeneratorRun run = Run(File, Content).Apply(Edit.ChangeAdditionalFile(File, Content.Replace("yes", "no", StringComparison.Ordinal)));

        Assert.Equal((Modified, Cached, Cached), (run.OutputReason(Output), run.OutputReason("R.g.cs"), run.OutputReason("R.Prefix.g.cs")));
    }

    private static GeneratorRun Run(string name, string content) => Verify.Run([("A.cs", Source)], TestOptions.Default.WithAdditionalFile(name, content));

    private const string Source = "using PromptGen;\n[ExtractionTool(Exemplars = \"r.jsonl\")] public partial record R(string Name);";
}
