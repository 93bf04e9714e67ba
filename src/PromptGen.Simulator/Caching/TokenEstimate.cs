using System.Text;
using System.Text.Json;

namespace PromptGen.Simulator.Caching;

/// <summary>
/// Estimates tokens as characters by the published ratio of the model's tokenizer family, rounded up per block
/// (provider facts TK-3). Where no ratio is published it uses <see cref="StandInRatio"/>.
/// </summary>
internal sealed class TokenEstimate
{
    public const decimal StandInRatio = 4m;

    // DO-5: the cap of the standard tier; the simulator does not decode images.
    private const int ImageTokens = 1568;

    // DO-3: a page is typically 1,500-3,000 tokens of text and an image; the simulator does not decode PDFs.
    private const int BinaryDocumentTokens = 3500;

    private readonly decimal _charactersPerToken;

    public TokenEstimate(ModelProfile model) => _charactersPerToken = model.CharsPerToken is { } ratio ? (decimal)ratio : StandInRatio;

    public decimal CharactersPerToken => _charactersPerToken;

    public int OfText(int characters) => (int)decimal.Ceiling(characters / _charactersPerToken);

    /// <summary>How many characters fit into a number of tokens.</summary>
    public int Characters(long tokens) => (int)Math.Min(int.MaxValue, decimal.Floor(tokens * _charactersPerToken));

    public int OfText(string text) => OfText(text.Length);

    /// <summary>Tokens of one prompt block: its text, or the raw JSON where a block has no text.</summary>
    public int OfBlock(JsonElement block, ReadOnlySpan<byte> raw)
    {
        if (block.ValueKind == JsonValueKind.String)
        {
            return OfText(block.GetString()!);
        }

        string? type = block.TryGetProperty("type", out JsonElement found) ? found.GetString() : null;
        return type switch
        {
            "text" or "input_text" or "output_text" => OfText(block.GetProperty("text").GetString()!),
            "image" or "image_url" or "input_image" => ImageTokens,
            "document" when TextSource(block) is { } text => OfText(text),
            "document" or "file" or "input_file" => BinaryDocumentTokens,
            _ => OfText(Encoding.UTF8.GetCharCount(raw)),
        };
    }

    private static string? TextSource(JsonElement block)
    {
        JsonElement source = block.GetProperty("source");
        return source.GetProperty("type").ValueEquals("text") ? source.GetProperty("data").GetString() : null;
    }
}
