using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace PromptGen.Generators.Tests.Caching;

/// <summary>The caching matrix: what each edit computes again.</summary>
public sealed class CachingTests
{
    private const string Tool = "A.cs";
    private const string Other = "B.cs";
    private const string Main = "R.g.cs";
    private const string Prefix = "R.Prefix.g.cs";

    private const string Source = """
        using System.ComponentModel;
        using PromptGen;
        public static class Before { public static int M() => 1; }
        [ExtractionTool(Description = "one", Exemplars = "r.jsonl")]
        public partial record R(string Name, State State)
        {
            public static int Method() => 1;
        }
        """;

    private static readonly TestOptions s_options = TestOptions.Default
        .WithAdditionalFile("r.jsonl", "{\"input\":\"1\",\"output\":{}}")
        .WithAdditionalFile("s.jsonl", "{\"input\":\"2\",\"output\":{}}");

    private static GeneratorRun First() => Verify.Run([(Tool, Source), (Other, "public enum State { Open, Closed }\npublic static class Unrelated;")], s_options);

    [Fact]
    public void AllSteps_AreNamed()
    {
        GeneratorRun run = First();

        Assert.Superset(new HashSet<string>([TrackingNames.Options, TrackingNames.Tool, TrackingNames.NamedTool, TrackingNames.File, TrackingNames.Prefix]), run.StepNames.ToHashSet());
        Assert.Equal([Prefix, Main], run.Sources.Keys);
        Assert.Equal((New, New), (run.OutputReason(Main), run.OutputReason(Prefix)));
    }

    [Fact]
    public void OtherFileEdited_OutputsAreCached() => AssertUnchanged(First().Apply(Edit.ReplaceText(Other, "class Unrelated;", "class Unrelated2;")));

    [Fact]
    public void CommentInTheSameFile_OutputsAreCached() => AssertUnchanged(First().Apply(Edit.InsertLine(Tool, 1, "// comment")));

    [Fact]
    public void BodyAboveTheType_OutputsAreCached() => AssertUnchanged(First().Apply(Edit.ReplaceText(Tool, "M() => 1", "M() => 22")));

    [Fact]
    public void BodyInsideTheType_OutputsAreCached() => AssertUnchanged(First().Apply(Edit.ReplaceText(Tool, "Method() => 1", "Method() => 22")));

    [Fact]
    public void UnrelatedToolAdded_TheFirstIsCached()
    {
        GeneratorRun run = First().Apply(Edit.AddFile("C.cs", "[PromptGen.ExtractionTool(Exemplars = \"s.jsonl\")] public partial record S(int X);"));

        Assert.Equal([Unchanged, New], run.Reasons(TrackingNames.Tool));
        Assert.Equal((Cached, Cached), (run.OutputReason(Main), run.OutputReason(Prefix)));
        Assert.Equal((New, New), (run.OutputReason("S.g.cs"), run.OutputReason("S.Prefix.g.cs")));
    }

    [Fact]
    public void Description_IsModified() => AssertModified(Edit.ReplaceText(Tool, "\"one\"", "\"two\""));

    [Fact]
    public void PropertyType_IsModified() => AssertModified(Edit.ReplaceText(Tool, "string Name", "string? Name"));

    [Fact]
    public void EditOfTheRecord_LeavesThePrefixAlone()
    {
        GeneratorRun run = First().Apply(Edit.ReplaceText(Tool, "string Name", "string? Name"));

        Assert.All(run.Reasons(TrackingNames.File), static reason => Assert.Equal(Cached, reason));
        Assert.Contains(Assert.Single(run.Reasons(TrackingNames.Prefix)), new[] { Cached, Unchanged });
        Assert.Equal((Modified, Cached), (run.OutputReason(Main), run.OutputReason(Prefix)));
    }

    [Fact]
    public void OneOfSeveralExemplarFiles_IsReadAlone()
    {
        TestOptions options = TestOptions.Default.WithAdditionalFile("1.jsonl", "{\"input\":\"1\",\"output\":{\"x\":1}}").WithAdditionalFile("2.jsonl", "{\"input\":\"2\",\"output\":{\"x\":2}}");
        GeneratorRun run = Verify.Run([("T.cs", "[PromptGen.ExtractionTool(Exemplars = \"*.jsonl\")] public partial record T(int X);")], options)
            .Apply(Edit.ChangeAdditionalFile("2.jsonl", "{\"input\":\"3\",\"output\":{\"x\":3}}"));

        Assert.Equal([Cached, Modified], run.Reasons(TrackingNames.File));
        Assert.Equal((Cached, Modified), (run.OutputReason("T.g.cs"), run.OutputReason("T.Prefix.g.cs")));
    }

    [Fact]
    public void EnumOfAnotherFile_IsModified() => AssertModified(Edit.ReplaceText(Other, "Open, Closed", "Open, Closed, Lost"));

    [Fact]
    public void ExemplarFileOfTheTool_ChangesThePrefixAlone()
    {
        GeneratorRun run = First().Apply(Edit.AddFile("C.cs", "[PromptGen.ExtractionTool(Exemplars = \"s.jsonl\")] public partial record S(int X);"))
            .Apply(Edit.ChangeAdditionalFile("r.jsonl", "{\"input\":\"3\",\"output\":{}}"));

        Assert.All(run.Reasons(TrackingNames.Tool), static reason => Assert.Contains(reason, new[] { Cached, Unchanged }));
        Assert.Equal([Modified, Cached], run.Reasons(TrackingNames.File));
        Assert.Equal([Modified, Unchanged], run.Reasons(TrackingNames.Prefix));
        Assert.Equal((Cached, Modified), (run.OutputReason(Main), run.OutputReason(Prefix)));
        Assert.Equal((Cached, Cached), (run.OutputReason("S.g.cs"), run.OutputReason("S.Prefix.g.cs")));
        Assert.Contains(@"<document>\n3\n</document>", run.Sources[Prefix], StringComparison.Ordinal);
    }

    [Fact]
    public void ForeignAdditionalFile_OutputsAreCached()
    {
        GeneratorRun run = First().Apply(Edit.AddAdditionalFile(new TestFile("notes.xml", "<x/>")));

        Assert.Equal((Cached, Cached), (run.OutputReason(Main), run.OutputReason(Prefix)));
    }

    [Fact]
    public void ExemplarFileWithTheSameMeaning_OutputsAreCached()
    {
        GeneratorRun run = First().Apply(Edit.ChangeAdditionalFile("r.jsonl", "{ \"input\" : \"1\", \"output\" : { } }\n\n"));

        // The other file is named by no tool and is not read at all.
        Assert.Equal([Unchanged], run.Reasons(TrackingNames.File));
        Assert.Equal((Cached, Cached), (run.OutputReason(Main), run.OutputReason(Prefix)));
    }

    [Fact]
    public void NamingOption_ModifiesTheToolWithoutReadingItAgain()
    {
        GeneratorRun run = First().Apply(Edit.ChangeOption("PromptGenPropertyNaming", "AsDeclared"));

        Assert.Contains(Assert.Single(run.Reasons(TrackingNames.Tool)), new[] { Cached, Unchanged });
        Assert.Equal([Modified], run.Reasons(TrackingNames.NamedTool));
        Assert.Equal(Modified, run.OutputReason(Main));
        Assert.Contains("\"Name\"u8", run.Sources[Main], StringComparison.Ordinal);
    }

    [Fact]
    public void OtherOption_OutputsAreCached()
    {
        GeneratorRun run = First().Apply(Edit.ChangeOption("SomethingElse", "true"));

        Assert.Equal([Unchanged], run.Reasons(TrackingNames.Options));
        Assert.Equal((Cached, Cached), (run.OutputReason(Main), run.OutputReason(Prefix)));
    }

    [Fact]
    public void Error_RemovesTheSourcesUntilItIsGone()
    {
        GeneratorRun first = First();
        GeneratorRun broken = first.Apply(Edit.ReplaceText(Tool, "string Name", "System.IO.Stream Name"));

        Assert.Empty(broken.Sources);
        Assert.Equal((Removed, Removed), (broken.OutputReason(Main), broken.OutputReason(Prefix)));
        Assert.Equal(first.Sources, broken.Apply(Edit.ReplaceText(Tool, "System.IO.Stream Name", "string Name")).Sources);
    }

    [Fact]
    public void AttributeRemoved_RemovesTheSources() => Assert.Empty(First().Apply(Edit.ReplaceText(Tool, "[ExtractionTool(Description = \"one\", Exemplars = \"r.jsonl\")]", "")).Sources);

    private static void AssertUnchanged(GeneratorRun run)
    {
        Assert.All(run.Reasons(TrackingNames.Tool), static reason => Assert.Contains(reason, new[] { Cached, Unchanged }));
        Assert.Equal((Cached, Cached), (run.OutputReason(Main), run.OutputReason(Prefix)));
    }

    private static void AssertModified(Edit edit)
    {
        GeneratorRun run = First().Apply(edit);

        Assert.Equal([Modified], run.Reasons(TrackingNames.Tool));
        Assert.Equal(Modified, run.OutputReason(Main));
    }
}
