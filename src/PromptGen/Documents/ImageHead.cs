using System.Buffers.Binary;

namespace PromptGen.Documents;

/// <summary>Reads the size in pixels from the head of an image, without decoding it.</summary>
internal static class ImageHead
{
    /// <summary>The size, or null where the head is cut off or of an unusual form.</summary>
    public static (int Width, int Height)? Size(string type, ReadOnlySpan<byte> bytes) => type switch
    {
        "image/png" when bytes.Length >= 24 && bytes[12..16].SequenceEqual("IHDR"u8) => (Big32(bytes[16..]), Big32(bytes[20..])),
        "image/gif" when bytes.Length >= 10 => (Little16(bytes[6..]), Little16(bytes[8..])),
        "image/jpeg" => Jpeg(bytes),
        "image/webp" => WebP(bytes),
        _ => null,
    };

    /// <summary>The frame header (SOF) stands behind any number of other segments, each with its length.</summary>
    private static (int Width, int Height)? Jpeg(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> rest = bytes[2..];
        while (rest.Length >= 4 && rest[0] == 0xFF)
        {
            byte marker = rest[1];
            if (marker == 0xFF)
            {
                rest = rest[1..];
                continue;
            }

            // C4, C8 and CC in the range of frame headers are tables, and DA begins the picture itself.
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return rest.Length >= 9 ? (Big16(rest[7..]), Big16(rest[5..])) : null;
            }

            int length = 2 + Big16(rest[2..]);
            if (marker == 0xDA || length > rest.Length)
            {
                return null;
            }

            rest = rest[length..];
        }

        return null;
    }

    private static (int Width, int Height)? WebP(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30)
        {
            return null;
        }

        ReadOnlySpan<byte> chunk = bytes[12..16];
        if (chunk.SequenceEqual("VP8X"u8))
        {
            return (1 + Little24(bytes[24..]), 1 + Little24(bytes[27..]));
        }

        if (chunk.SequenceEqual("VP8L"u8) && bytes[20] == 0x2F)
        {
            uint packed = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
            return (1 + (int)(packed & 0x3FFF), 1 + (int)((packed >> 14) & 0x3FFF));
        }

        bool isKeyFrame = chunk.SequenceEqual("VP8 "u8) && bytes[23] == 0x9D && bytes[24] == 0x01 && bytes[25] == 0x2A;
        return isKeyFrame ? (Little16(bytes[26..]) & 0x3FFF, Little16(bytes[28..]) & 0x3FFF) : null;
    }

    private static int Big32(ReadOnlySpan<byte> bytes) => (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(bytes), int.MaxValue);

    private static int Big16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static int Little16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static int Little24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
