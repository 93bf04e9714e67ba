using PromptGen.Simulator.Answers;

namespace PromptGen.Simulator.Extraction;

/// <summary>Answers by rules.</summary>
internal sealed class RuleExtractor
{
    public byte[] Extract(AnswerSource source)
    {
        SchemaNode schema = SchemaReader.Read(source.Schema);
        return JsonBytes.Write(json => AnswerWriter.Write(json, schema, null));
    }
}
