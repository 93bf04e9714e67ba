using System.Text;
using PromptGen.Oracle.Comparing;
using PromptGen.Oracle.Judging;

namespace PromptGen.Corpus.Tests;

/// <summary>The lists of wanted differences name nothing that does not happen, and let nothing else pass.</summary>
public sealed class DifferenceListTests
{
    [Fact]
    public void EachDifference_OccursOverTheCorpus()
    {
        HashSet<string> seen = [.. CorpusTypes.All.Where(static type => !Strangers.IsIn(type)).SelectMany(static type =>
        {
            ReaderComparison comparison = new(type);
            return Corpus.Samples(type, 20).Concat(Corpus.Mutants(type, 200)).Select(json => comparison.Compare(Encoding.UTF8.GetBytes(json)).Wanted).OfType<string>().SelectMany(static names => names.Split(" + "));
        })];

        Assert.Empty(WantedDifferences.All.Select(static difference => difference.Name).Append(WantedDifferences.WholeNumber).Append(WantedDifferences.DefaultValue).Except(seen).Except(["text of no Unicode in free JSON", "address that only begins like one", "space inside a version", "fraction beside a whole limit"])); // which only mutants of the text have
    }

    [Theory]
    [InlineData("LeafInt32Alone", "{\"int321\":1}", "{\"int321\":2}")]
    [InlineData("WrapperListAlone", "{\"text_list1\":[\"a\",\"b\"]}", "{\"text_list1\":[\"b\",\"a\"]}")]
    [InlineData("LeafTupleAlone", "{\"tuple1\":{\"number\":1,\"word\":null}}", "{\"tuple1\":{\"number\":1,\"word\":\"\"}}")]
    [InlineData("LeafUnionAlone", "{\"union1\":{\"kind\":\"circle\",\"remark\":null,\"radius\":1}}", "{\"union1\":{\"kind\":\"circle\",\"remark\":null,\"radius\":2}}")]
    public void ObjectText_TellsValuesApart(string name, string one, string other)
    {
        ICorpusType type = Corpus.Of(name);

        Assert.Equal(Text(one), Text(one));
        Assert.NotEqual(Text(one), Text(other));

        string Text(string json) => ObjectText.Of(type.Read(Encoding.UTF8.GetBytes(json), ReadOptions.Strict).Value);
    }

    [Fact]
    public void RejectionThatNobodyWants_IsADisagreement()
    {
        ExtractionProblem problem = new("$.int321", ProblemKind.Type, "The value is a number where a string is expected.");

        Assert.Null(WantedDifferences.Find(Corpus.Of("LeafInt32Alone").Type, System.Text.Json.JsonSerializer.SerializeToElement(new { int321 = 1 }), [problem]));
    }

    [Theory]
    [InlineData("WrapperIntegerMapAlone", "{\"text_integer_map1\":{\"0\":\"a\",\"x\":\"b\"}}", "$.text_integer_map1.x", ProblemKind.Format)]
    [InlineData("LeafJsonNodeAlone", "{\"json_node1\":null}", "$.json_node1", ProblemKind.Null)]
    [InlineData("WrapperGuidMapAlone", "{\"text_guid_map1\":{\"+f8fad5b-d9cb-469f-a165-70867728950e\":\"a\"}}", "$.text_guid_map1['+f8fad5b-d9cb-469f-a165-70867728950e']", ProblemKind.Format)]
    [InlineData("LeafJsonObjectAlone", "{\"json_object1\":{\"a\":{\"b\":1,\"\\u0062\":2}}}", "$.json_object1.a.b", ProblemKind.Duplicate)]
    [InlineData("LeafJsonElementAlone", "{\"json_element1\":[{\"b\":1},{\"b\":1,\"b\":2}]}", "$.json_element1[1].b", ProblemKind.Duplicate)]
    [InlineData("LeafJsonNodeAlone", "{\"json_node1\":[\"\\ud83d\"]}", "$.json_node1[0]", ProblemKind.Encoding)]
    [InlineData("LeafTimeSpanAlone", "{\"time_span1\":\" 01:02:03\"}", "$.time_span1", ProblemKind.Format)]
    public void FaultThatTheComparisonFound_IsOneProblem(string name, string json, string path, ProblemKind kind)
    {
        CorpusRead read = Corpus.Of(name).Read(Encoding.UTF8.GetBytes(json), ReadOptions.Strict);

        Assert.Equal([(path, kind)], read.Problems.Select(static problem => (problem.Path, problem.Kind)));
    }
}
