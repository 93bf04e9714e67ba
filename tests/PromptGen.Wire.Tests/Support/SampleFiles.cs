using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PromptGen.Wire.Tests;

/// <summary>Small files made here: heads that say what they are, and a PDF as its specification has it.</summary>
internal static class SampleFiles
{
    /// <summary>A PNG's signature and header, and as many bytes behind them as wanted.</summary>
    public static byte[] Png(int width, int height, int length = 33)
    {
        byte[] png = new byte[length];
        ((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]).CopyTo(png);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), height);
        png[24] = 8;
        png[25] = 2;
        return png;
    }

    /// <summary>A PDF of empty pages: catalog, page tree, pages, trailer.</summary>
    public static byte[] Pdf(int pages = 1, string trailer = "")
    {
        StringBuilder text = new("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        text.Append(CultureInfo.InvariantCulture, $"2 0 obj\n<< /Type /Pages /Count {pages} /Kids [");
        for (int page = 0; page < pages; page++)
        {
            text.Append(CultureInfo.InvariantCulture, $" {page + 3} 0 R");
        }

        text.Append(" ] >>\nendobj\n");
        for (int page = 0; page < pages; page++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{page + 3} 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>\nendobj\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {pages + 3} /Root 1 0 R{trailer} >>\nstartxref\n0\n%%EOF\n");
        return Encoding.ASCII.GetBytes(text.ToString());
    }

    /// <summary>A PDF that is blown up to a length by a comment, which may hold anything.</summary>
    public static byte[] LargePdf(int length)
    {
        byte[] pdf = new byte[length];
        new Random(7).NextBytes(pdf);
        Pdf().CopyTo(pdf, 0);
        return pdf;
    }

    /// <summary>The hash over the parts as their documentation frames them, worked out apart from the product: kind, form, length, bytes.</summary>
    public static string Fingerprint(params (int Kind, int Form, byte[] Bytes)[] parts)
    {
        using MemoryStream framed = new();
        using BinaryWriter writer = new(framed);
        foreach ((int kind, int form, byte[] bytes) in parts)
        {
            writer.Write((byte)kind);
            writer.Write((byte)form);
            writer.Write((long)bytes.Length);
            writer.Write(bytes);
        }

        writer.Flush();
        return Convert.ToHexStringLower(SHA256.HashData(framed.ToArray()));
    }
}
