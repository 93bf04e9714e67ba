using System.Collections.ObjectModel;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PromptGen.Reading;

public ref partial struct AnswerReader
{
    /// <summary>Begins a value that attributes say something about.</summary>
    /// <param name="form">What they say.</param>
    /// <returns>What <see cref="LeaveForm"/> needs.</returns>
    public ReadingForm? EnterForm(ReadingForm form)
    {
        ReadingForm? outer = _form;
        _form = form.Within(outer);
        return outer;
    }

    /// <summary>Ends the value that <see cref="EnterForm"/> began.</summary>
    /// <param name="outer">What it gave.</param>
    public void LeaveForm(ReadingForm? outer) => _form = outer;

    /// <summary>Where quoted texts stand in the document.</summary>
    internal readonly IReadOnlyDictionary<string, SourceSpan> Sources()
    {
        if (_quotes is null)
        {
            return ReadOnlyDictionary<string, SourceSpan>.Empty;
        }

        Dictionary<string, SourceSpan> sources = new(_quotes.Count, StringComparer.Ordinal);
        JsonPathWalker walker = new(_utf8, _start);
        foreach ((long offset, string? path, SourceSpan span) in _quotes)
        {
            sources[path ?? walker.MoveTo(offset)] = span;
        }

        return sources;
    }

    private void CheckQuote(string text, DocumentText document)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        if (document.Find(text, _form!.IsExact) is { } span)
        {
            long offset = _json.TokenStartIndex;
            (_quotes ??= []).Add((offset, _outerPath is null ? null : PathAt(offset), span));
        }
        else if (document.IsWhole)
        {
            Report(ProblemKind.NotInDocument, "The text does not occur in the document, and the member must quote it. Quote the document or leave the member out.");
        }
    }

    /// <summary>The text of a number that came as a string, in invariant notation; null when it is none.</summary>
    /// <param name="kind">What reading it is.</param>
    private readonly string? NumberText(out RepairKind kind)
    {
        kind = RepairKind.NumberInString;
        bool isShort = _json.TokenType == JsonTokenType.String && _json.ValueSpan.Length is > 0 and <= 200;
        if (!isShort || (_form?.Culture is null && (_json.ValueIsEscaped || _json.ValueSpan.Length > 64)))
        {
            return null;
        }

        if (_form?.Culture is not { } culture)
        {
            return Encoding.ASCII.GetString(_json.ValueSpan);
        }

        string? text = PlainText();
        string? number = text is null ? null : culture.Number(text);
        kind = number == text ? RepairKind.NumberInString : RepairKind.CultureForm;
        return number;
    }

    /// <summary>Reads a date in the form of the culture in force.</summary>
    private bool TryCultureDate(string text, out DateOnly date)
    {
        date = default;
        return _form?.Culture is { } culture && culture.TryDate(text, out date) && Repair(RepairKind.CultureForm);
    }

    private bool TryCultureDateTime(out DateTime moment)
    {
        moment = default;
        return _form?.Culture is { } culture && PlainText() is { } text && culture.TryDateTime(text, out moment) && Repair(RepairKind.CultureForm);
    }

    /// <summary>The current string, or null when it is not valid Unicode; whoever reports on it says so.</summary>
    private readonly string? PlainText()
    {
        try
        {
            return _json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether a string looks like a number that some culture writes so, for the sake of the problem's remedy.</summary>
    private readonly bool IsCultureNumber()
    {
        if (_json is not { TokenType: JsonTokenType.String, ValueSpan.Length: > 1 and <= 64 } || PlainText() is not { } text)
        {
            return false;
        }

        bool hasDigit = text.AsSpan().ContainsAnyInRange('0', '9');
        return hasDigit && text.All(static c => char.IsAsciiDigit(c) || c is '.' or ',' or '\'' or '\u2019' or '-' or '+' || char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol);
    }
}
