using System.Text.Json;

namespace PromptGen.Simulator.Media;

/// <summary>Finds the PDF or image in a prompt block of either provider (provider facts DO-1, DO-7). It is counted and checked, and never read.</summary>
internal static class PromptMedia
{
    /// <summary>What a block carries, or null for a block of text and for anything else.</summary>
    public static DocumentPartKind? KindOf(JsonElement block)
    {
        string? type = block.ValueKind == JsonValueKind.Object && block.TryGetProperty("type", out JsonElement found) && found.ValueKind == JsonValueKind.String ? found.GetString() : null;
        return type switch
        {
            "image" or "image_url" or "input_image" => DocumentPartKind.Image,
            "document" when block.GetProperty("source").GetProperty("type").ValueEquals("text") => null,
            "document" or "file" or "input_file" => DocumentPartKind.Pdf,
            _ => null,
        };
    }

    /// <summary>The PDF or image of a block, or null where its bytes are elsewhere or are none.</summary>
    public static DocumentPart? Find(JsonElement block, DocumentPartKind kind)
    {
        try
        {
            return Bytes(block) is { } bytes ? Part(bytes, kind) : null;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            return null;
        }
    }

    /// <exception cref="ArgumentException">The bytes are of another kind.</exception>
    public static DocumentPart Part(byte[] bytes, DocumentPartKind kind) => kind == DocumentPartKind.Image ? DocumentPart.FromImage(bytes) : DocumentPart.FromPdf(bytes);

    private static byte[]? Bytes(JsonElement block) => block switch
    {
        _ when block.TryGetProperty("source", out JsonElement source) => source.TryGetProperty("data", out JsonElement data) ? data.GetBytesFromBase64() : null,
        _ when block.TryGetProperty("image_url", out JsonElement url) => OfDataUrl(url.ValueKind == JsonValueKind.Object ? url.GetProperty("url") : url),
        _ when block.TryGetProperty("file_data", out JsonElement data) => OfDataUrl(data),
        _ when block.TryGetProperty("file", out JsonElement file) && file.TryGetProperty("file_data", out JsonElement data) => OfDataUrl(data),
        _ => null,
    };

    private static byte[]? OfDataUrl(JsonElement member)
    {
        const string Mark = ";base64,";
        string? text = member.ValueKind == JsonValueKind.String ? member.GetString() : null;
        int mark = text is not null && text.StartsWith("data:", StringComparison.Ordinal) ? text.IndexOf(Mark, StringComparison.Ordinal) : -1;
        return mark < 0 ? null : Convert.FromBase64String(text![(mark + Mark.Length)..]);
    }
}
