using PromptGen.Generators.Tests.Cases;

namespace PromptGen.Generators.Tests.Coverage;

/// <summary>A record whose parts stand in several files.</summary>
public sealed class PartialTypeTests
{
    [Fact]
    public void TypeOverSeveralFiles_HasTheMembersOfAll()
    {
        ToolCase tool = new("parts", "[ExtractionTool] public sealed partial record R(string Name);", "new R(\"a\") { Count = 1, More = [2] }");
        TestFile[] files =
        [
            TestFile.Literal("Case.cs", tool.Source),
            TestFile.Literal("R.Count.cs", "namespace N;\npartial record R\n{\n    /// <summary>How many.</summary>\n    public required int Count { get; init; }\n}"),
            TestFile.Literal("R.More.cs", "#nullable disable\nusing System.Collections.Generic;\nnamespace N { partial record R { public required List<int> More { get; set; } } }"),
        ];

        Verify.Run(files).LoadAndRun(assembly => RoundTrip.Run(assembly, tool.CaseType, typeof(PartialTypeTests), nameof(Check)));
    }

    internal static void Check<T>(ExtractionTool<T> tool, T value)
    {
        Assert.Equal("""{"name":"a","count":1,"more":[2]}""", RoundTrip.Write(tool, value));
        Assert.Contains("\"count\":{\"type\":\"integer\",\"description\":\"How many.\"},\"more\":{\"type\":[\"array\",\"null\"]", tool.InputSchema, StringComparison.Ordinal);
    }
}
