using PromptGen.Simulator.Answers;
using PromptGen.Simulator.Extraction.Learning;
using PromptGen.Simulator.Extraction.Schema;

namespace PromptGen.Simulator.Extraction;

/// <summary>Answers by rules: those learnt from the prompt's exemplars, or member names as labels where it has none.</summary>
internal sealed class RuleExtractor
{
    public byte[] Extract(AnswerSource source)
    {
        SchemaNode schema = SchemaReader.Read(source.Schema);
        FoundValue? found = source.Exemplars.Count > 0 ? new LearntModel(schema, source.Exemplars).Find(source.Document) : null;
        return JsonBytes.Write(json => AnswerWriter.Write(json, schema, found));
    }
}
