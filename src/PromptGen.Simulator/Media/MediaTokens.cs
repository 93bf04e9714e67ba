namespace PromptGen.Simulator.Media;

/// <summary>
/// Tokens of images and PDFs by the rules of provider facts DO-3 and DO-5. A PDF's text is not read, so a page counts as the middle of the documented span and an
/// image as large as it can be; a PDF whose pages cannot be seen counts as one. OpenAI's rules are not confirmed (DO-8), and the standard tier stands in.
/// </summary>
internal sealed class MediaTokens(ModelProfile model)
{
    private const int Patch = 28;
    private const int PageText = (1500 + 3000) / 2;

    /// <summary>Claude 4.7 and later; the data know them by their tokenizer.</summary>
    private const string HighTierTokenizer = "claude-new";

    private readonly (int LongEdge, int Tokens) _tier = model.Tokenizer == HighTierTokenizer ? (2576, 4784) : (1568, 1568);

    public int Of(DocumentPartKind kind, DocumentPart? part) => kind == DocumentPartKind.Image
        ? part is { PixelWidth: { } width and > 0, PixelHeight: { } height and > 0 } ? OfImage(width, height) : _tier.Tokens
        : (PageText + _tier.Tokens) * (part?.PageCount ?? 1);

    /// <summary>The image is scaled down until its longer edge and its tokens both fit.</summary>
    public int OfImage(int width, int height)
    {
        int longEdge = Math.Max(width, height);
        int shortEdge = Math.Min(width, height);
        int low = 1;
        int high = Math.Min(longEdge, _tier.LongEdge);
        while (low < high)
        {
            int edge = (low + high + 1) / 2;
            (low, high) = Tokens(edge) <= _tier.Tokens ? (edge, high) : (low, edge - 1);
        }

        return (int)Tokens(low);

        long Tokens(int edge) => Patches(edge, 1) * Patches((long)shortEdge * edge, longEdge);
    }

    private static long Patches(long pixels, long divisor) => Math.Max(1, (pixels + (Patch * divisor) - 1) / (Patch * divisor));
}
