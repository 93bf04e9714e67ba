namespace PromptGen.Analyzers.Corpus.Tests.Mutations;

/// <summary>A text of the head of a prompt.</summary>
/// <param name="Expression">The C# expression.</param>
/// <param name="Ttl">The life of its marker, <c>5m</c> or <c>1h</c>; null for no marker.</param>
/// <param name="Mark">The rule that is to be reported at the marker, or null.</param>
/// <param name="TextMark">The rule that is to be reported at the text, or null.</param>
internal sealed record Block(string Expression, string? Ttl = "5m", string? Mark = null, string? TextMark = null)
{
    /// <summary>The text with its mark.</summary>
    public string Text => Marks.Around(TextMark, Expression);

    /// <summary>A call of a factory: what happens within it is reported at the call.</summary>
    /// <param name="plain">The factory without a marker.</param>
    /// <param name="marked">That with one.</param>
    /// <param name="lasting">That with one of an hour.</param>
    public string Call(string plain = "Plain", string marked = "Marked", string lasting = "Long") =>
        Marks.Around(Mark ?? (TextMark == "PG2004" ? TextMark : null), $"{(Ttl is null ? plain : IsLong ? lasting : marked)}({(TextMark == "PG2004" ? Expression : Text)})");

    /// <summary>Whether the marker lives an hour.</summary>
    public bool IsLong => Ttl == "1h";

    /// <summary>Puts the mark of the test around the code of the marker.</summary>
    public string Marked(string code) => Marks.Around(Mark, code);
}
