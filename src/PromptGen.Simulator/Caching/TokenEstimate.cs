using System.Text;
using System.Text.Json;
using PromptGen.Simulator.Media;

namespace PromptGen.Simulator.Caching;

/// <summary>
/// Estimates tokens as characters by the published ratio of the model's tokenizer family, rounded up per block
/// (provider facts TK-3). Where no ratio is published it uses <see cref="StandInRatio"/>.
/// </summary>
internal sealed class TokenEstimate
{
    public const decimal StandInRatio = 4m;

    private readonly decimal _charactersPerToken;
    private readonly MediaTokens _media;

    public TokenEstimate(ModelProfile model)
    {
        _charactersPerToken = model.CharsPerToken is { } ratio ? (decimal)ratio : StandInRatio;
        _media = new MediaTokens(model);
    }

    public decimal CharactersPerToken => _charactersPerToken;

    public int OfText(int characters) => (int)decimal.Ceiling(characters / _charactersPerToken);

    /// <summary>How many characters fit into a number of tokens.</summary>
    public int Characters(long tokens) => (int)Math.Min(int.MaxValue, decimal.Floor(tokens * _charactersPerToken));

    public int OfText(string text) => OfText(text.Length);

    /// <summary>Tokens of one prompt block: its text, its image or PDF, or the raw JSON where a block has none.</summary>
    public int OfBlock(JsonElement block, ReadOnlySpan<byte> raw)
    {
        if (block.ValueKind == JsonValueKind.String)
        {
            return OfText(block.GetString()!);
        }

        if (PromptMedia.KindOf(block) is { } kind)
        {
            return _media.Of(kind, PromptMedia.Find(block, kind));
        }

        string? type = block.TryGetProperty("type", out JsonElement found) ? found.GetString() : null;
        return type switch
        {
            "text" or "input_text" or "output_text" => OfText(block.GetProperty("text").GetString()!),
            "document" => OfText(block.GetProperty("source").GetProperty("data").GetString()!),
            _ => OfText(Encoding.UTF8.GetCharCount(raw)),
        };
    }
}
