using System.Text.Json;
using PromptGen.Oracle.Judging;

namespace PromptGen.Oracle.Comparing;

/// <summary>NJsonSchema against the evaluator over one schema; its known gaps are the wanted differences (dependencies, section 10).</summary>
internal sealed class ValidatorComparison(JsonElement schema, NJsonSchemaJudge outside)
{
    private static readonly Laxness[] s_gaps = [Laxness.Formats, Laxness.Lengths, Laxness.Integers, Laxness.LineEnds, Laxness.Enums, Laxness.Formats | Laxness.LineEnds, Laxness.Formats | Laxness.Enums];

    public Verdict Compare(string json, JsonElement instance)
    {
        bool own = new SchemaEvaluator(schema, Laxness.None).Accepts(instance);
        bool theirs = outside.Accepts(json);
        if (own == theirs)
        {
            return Verdict.Agreement;
        }

        Laxness gap = s_gaps.FirstOrDefault(gap => new SchemaEvaluator(schema, gap).Accepts(instance) == theirs);
        return gap != Laxness.None ? Verdict.Difference($"NJsonSchema: {gap}")
            : own && outside.RefusesOnlyFormats(json) ? Verdict.Difference("NJsonSchema: a format of its own")
            : Verdict.Failure(own ? "NJsonSchema rejects it: " + string.Join("; ", outside.Errors(json)) : "NJsonSchema accepts what the evaluator rejects");
    }
}
