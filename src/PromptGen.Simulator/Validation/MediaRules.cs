using System.Globalization;
using System.Text.Json;
using PromptGen.Simulator.Media;
using static PromptGen.Simulator.Validation.ApiRejectionException;

namespace PromptGen.Simulator.Validation;

/// <summary>What the Messages API takes of PDFs and images (provider facts DO-1, DO-3, DO-4).</summary>
internal static class MediaRules
{
    private const int MostImageBytes = 10 * 1024 * 1024;
    private const int MostPixels = 8000;
    private const int Most = 600;
    private const int MostOfSmallWindows = 100;

    public static void Check(MessagesRequest request, ModelProfile model)
    {
        int images = 0;
        long pages = 0;
        foreach ((string place, JsonElement block) in PromptBlocks.Of(request))
        {
            if (PromptMedia.KindOf(block) is not { } kind)
            {
                continue;
            }

            images += kind == DocumentPartKind.Image ? 1 : 0;
            JsonElement source = block.GetProperty("source");
            if (source.GetProperty("type").ValueEquals("base64"))
            {
                pages += CheckBytes(source, kind, place + ".source.base64").PageCount ?? 0;
            }
        }

        CheckCount(images, model.ContextWindow <= 200_000, "images");
        CheckCount(pages, model.ContextWindow < 1_000_000, "PDF pages");
    }

    private static DocumentPart CheckBytes(JsonElement source, DocumentPartKind kind, string place)
    {
        JsonElement data = source.GetProperty("data");
        if (!data.TryGetBytesFromBase64(out byte[]? bytes))
        {
            throw Invalid($"{place}.data: Invalid base64 data");
        }

        DocumentPart part = Part(bytes, kind, place);
        string declared = source.GetProperty("media_type").GetString()!;
        if (declared != part.MediaType)
        {
            throw Invalid($"{place}: The file was specified using the {declared} media type, but it appears to be {part.MediaType}");
        }

        if (kind == DocumentPartKind.Image && data.GetString()!.Length is var length and > MostImageBytes)
        {
            throw Invalid(string.Create(CultureInfo.InvariantCulture, $"{place}: image exceeds 10 MB maximum: {length} bytes > {MostImageBytes} bytes"));
        }

        if (part.PixelWidth > MostPixels || part.PixelHeight > MostPixels)
        {
            throw Invalid($"{place}.data: At least one of the image dimensions exceeds the maximum of {MostPixels} pixels");
        }

        return part;
    }

    private static DocumentPart Part(byte[] bytes, DocumentPartKind kind, string place)
    {
        try
        {
            return PromptMedia.Part(bytes, kind);
        }
        catch (ArgumentException)
        {
            throw Invalid(kind == DocumentPartKind.Image ? $"{place}.data: Could not process image" : $"{place}.data: The PDF specified was not valid.");
        }
    }

    private static void CheckCount(long count, bool isSmall, string what)
    {
        int most = isSmall ? MostOfSmallWindows : Most;
        if (count > most)
        {
            throw Invalid(string.Create(CultureInfo.InvariantCulture, $"messages: A maximum of {most} {what} may be provided. Found {count}."));
        }
    }
}
