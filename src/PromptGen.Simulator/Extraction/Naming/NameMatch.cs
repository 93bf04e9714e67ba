using PromptGen.Simulator.Extraction.Schema;
using PromptGen.Simulator.Extraction.Text;

namespace PromptGen.Simulator.Extraction.Naming;

/// <summary>How well the words of a label fit a member's name: whole words, abbreviations (qty for quantity) and the usual short forms of "number".</summary>
internal sealed class NameMatch
{
    /// <summary>A score from which a label counts as naming the member.</summary>
    public const int Enough = 44;

    private static readonly string[] s_number = ["no", "nr", "num", "#", "id", "ref", "reference"];

    private readonly List<string> _words;

    public NameMatch(SchemaNode node) => _words = LabelText.NameWords(node.Name);

    /// <summary>From 0 to 100: the share of the name's words that the label has, less a little for every other word of the label.</summary>
    public int Score(IReadOnlyList<string> label)
    {
        if (_words.Count == 0 || label.Count == 0)
        {
            return 0;
        }

        int matched = _words.Count(w => label.Any(l => Fits(w, l)));
        int strange = label.Count(l => !_words.Any(w => Fits(w, l)));
        return matched == 0 ? 0 : (matched * 100 / _words.Count) - Math.Min(strange * 3, 20);
    }

    private static bool Fits(string word, string label)
    {
        if (word == label || (word is "number" or "id" && Array.IndexOf(s_number, label) >= 0))
        {
            return true;
        }

        bool isPlural = label.Length > 3 && (label == word + "s" || word == label + "s");
        return isPlural || IsAbbreviation(word, label);
    }

    private static bool IsAbbreviation(string word, string label)
    {
        if (label.Length is < 3 or > 5 || label.Length * 2 > word.Length + 2 || label[0] != word[0])
        {
            return false;
        }

        int at = 0;
        foreach (char c in label)
        {
            at = word.IndexOf(c, at) + 1;
            if (at == 0)
            {
                return false;
            }
        }

        return true;
    }
}
