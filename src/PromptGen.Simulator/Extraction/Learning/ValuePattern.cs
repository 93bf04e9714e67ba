namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>What the texts of a leaf are made of in the exemplars: of digits, letters, wide characters, how long. Other makes are no candidates.</summary>
internal sealed class ValuePattern
{
    private const int LeastValues = 5;
    private const int Slack = 2;

    private readonly bool _applies;
    private readonly bool _alwaysDigits;
    private readonly bool _neverDigits;
    private readonly bool _oftenDigitsFirst;
    private readonly int _maxLength;
    private readonly int _maxWords;

    public ValuePattern(IReadOnlyCollection<string> values)
    {
        _applies = values.Count >= LeastValues;
        _alwaysDigits = values.All(HasDigit);
        _neverDigits = !values.Any(HasDigit);
        _oftenDigitsFirst = values.Any(v => char.IsDigit(v[0]));
        _maxLength = values.Count == 0 ? 0 : values.Max(v => v.Length) * Slack;
        _maxWords = values.Count == 0 ? 0 : values.Max(WordCount) + Slack;
    }

    public bool Allows(string text)
    {
        if (!_applies)
        {
            return true;
        }

        bool hasDigit = HasDigit(text);
        return text.Length <= _maxLength && WordCount(text) <= _maxWords
            && (hasDigit || !_alwaysDigits) && (!hasDigit || !_neverDigits) && (_oftenDigitsFirst || !char.IsDigit(text[0]));
    }

    private static bool HasDigit(string text) => text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    private static int WordCount(string text) => text.Count(c => c == ' ') + 1;
}
