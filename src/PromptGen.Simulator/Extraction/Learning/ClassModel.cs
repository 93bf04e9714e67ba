using PromptGen.Simulator.Extraction.Schema;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>A leaf whose value does not stand in the document but goes with its words: an enum, a flag, a code for a sign.</summary>
internal sealed class ClassModel
{
    private readonly Classifier _classifier;
    private readonly Vocabulary _vocabulary;

    public ClassModel(Vocabulary vocabulary, IReadOnlyList<LearningCase> cases)
    {
        _vocabulary = vocabulary;
        _classifier = new Classifier(vocabulary.Count, [.. cases.Select(c => (vocabulary.Indexes(c.View.Words), GoldMatch.IsPresent(c.Gold) ? c.Gold.GetRawText() : "null"))]);
    }

    public FoundValue? Find(FindContext context)
    {
        string? json = _classifier.Best(_vocabulary.Indexes(context.View.Words));
        return json is null or "null" ? null : new FoundValue { Json = json };
    }
}
