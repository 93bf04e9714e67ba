using PromptGen.Simulator.Answers;
using PromptGen.Simulator.Extraction.Learning;
using PromptGen.Simulator.Extraction.Naming;
using PromptGen.Simulator.Extraction.Schema;
using PromptGen.Simulator.Protocol;

namespace PromptGen.Simulator.Extraction;

/// <summary>Answers by rules: those learnt from the prompt's exemplars, or member names as labels where it has none.</summary>
internal sealed class RuleExtractor
{
    private readonly LearntModels _learnt = new();

    public byte[] Extract(AnswerSource source)
    {
        SchemaNode schema = SchemaReader.Read(source.Schema);
        FoundValue found = source.Exemplars.Count > 0
            ? _learnt.Get(source.Schema, source.Exemplars).Find(source.Document)
            : NamingModel.Find(schema, source.Document);
        return JsonBytes.Write(json => AnswerWriter.Write(json, schema, found));
    }
}
