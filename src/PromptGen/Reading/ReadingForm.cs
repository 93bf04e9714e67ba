using System.ComponentModel;

namespace PromptGen.Reading;

/// <summary>What <see cref="CultureAttribute"/> and <see cref="VerbatimAttribute"/> say about a value and everything inside it. Generated code makes it.</summary>
/// <param name="culture">How numbers and dates in strings are written, or null where nothing is said.</param>
/// <param name="verbatim">Whether strings must occur in the document.</param>
/// <param name="isExact">Whether they must occur in the same capitalisation and spacing.</param>
/// <param name="textNumbers">Whether a number may come as a string, which then is no repair.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ReadingForm(CultureForm? culture, bool verbatim, bool isExact, bool textNumbers = false)
{
    internal CultureForm? Culture => culture;

    internal bool IsVerbatim => verbatim;

    internal bool IsExact => isExact;

    internal bool TakesTextNumbers => textNumbers;

    /// <summary>This form, with what it leaves open taken from the value around it.</summary>
    internal ReadingForm Within(ReadingForm? outer)
    {
        bool inheritsCulture = culture is null && outer?.Culture is not null;
        bool inheritsVerbatim = !verbatim && outer is { IsVerbatim: true };
        return inheritsCulture || inheritsVerbatim
            ? new ReadingForm(culture ?? outer!.Culture, verbatim || outer!.IsVerbatim, verbatim ? isExact : outer!.IsExact, textNumbers)
            : this;
    }
}
