using System.Buffers.Text;

namespace PromptGen.Documents;

/// <summary>What can be seen in a PDF without unpacking it. It serves checks that refuse only what is certain, so it says "unknown" where it could be wrong.</summary>
/// <param name="Pages">The pages, or null where objects are packed, versions are stacked, or two ways of counting differ.</param>
/// <param name="IsEncrypted">Whether the trailer names an encryption dictionary.</param>
internal sealed record PdfFacts(int? Pages, bool IsEncrypted)
{
    private const int HeadLength = 1024;

    private static readonly PdfFacts s_unknown = new(null, false);

    public static PdfFacts Read(ReadOnlySpan<byte> bytes)
    {
        // A file saved on top of an earlier version, or one that holds another file, has objects that no longer count. Only a linearized file has two ends of its own.
        int ends = bytes.Count("startxref"u8);
        bool isLinearized = bytes[..Math.Min(HeadLength, bytes.Length)].IndexOf("/Linearized"u8) >= 0;
        return ends == 1 || (ends == 2 && isLinearized) ? new PdfFacts(CountPages(bytes), HasEncryption(bytes)) : s_unknown;
    }

    private static int? CountPages(ReadOnlySpan<byte> bytes)
    {
        int pages = 0;
        HashSet<int> counts = [];
        for (ReadOnlySpan<byte> rest = bytes; rest.IndexOf((byte)'/') is >= 0 and int slash; )
        {
            rest = rest[(slash + 1)..];
            if (rest.StartsWith("ObjStm"u8))
            {
                return null;
            }

            if (rest.StartsWith("Type"u8) && IsName(SkipSpace(rest["Type"u8.Length..]), "/Page"u8))
            {
                pages++;
            }
            else if (rest.StartsWith("Count"u8) && Utf8Parser.TryParse(SkipSpace(rest["Count"u8.Length..]), out int count, out _))
            {
                counts.Add(count);
            }
        }

        // The root of the page tree says how many there are; a number that differs means that something was seen that is no page.
        return counts.Contains(pages) && pages > 0 ? pages : null;
    }

    /// <summary>The trailer's entry refers to another object or holds the dictionary itself.</summary>
    private static bool HasEncryption(ReadOnlySpan<byte> bytes)
    {
        for (ReadOnlySpan<byte> rest = bytes; rest.IndexOf("/Encrypt"u8) is >= 0 and int at; )
        {
            rest = rest[(at + "/Encrypt"u8.Length)..];
            ReadOnlySpan<byte> value = SkipSpace(rest);
            if (value.StartsWith("<<"u8) || IsReference(value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsReference(ReadOnlySpan<byte> value) =>
        Utf8Parser.TryParse(value, out int _, out int length)
        && SkipSpace(value[length..]) is var second
        && Utf8Parser.TryParse(second, out int _, out length)
        && SkipSpace(second[length..]) is [(byte)'R', ..];

    /// <summary>Whether a name stands here and ends here: <c>/Page</c> is not <c>/Pages</c>.</summary>
    private static bool IsName(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> name) =>
        bytes.StartsWith(name) && (bytes.Length == name.Length || !char.IsAsciiLetterOrDigit((char)bytes[name.Length]));

    private static ReadOnlySpan<byte> SkipSpace(ReadOnlySpan<byte> bytes) => bytes.TrimStart("\0\t\n\f\r "u8);
}
