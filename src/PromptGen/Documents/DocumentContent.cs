using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PromptGen.Documents;

/// <summary>The parts of a document that is not one plain text, with the hash over them.</summary>
internal sealed class DocumentContent
{
    private const int MostMarkers = 3;

    private readonly DocumentPart[] _parts;
    private byte[]? _hash;

    /// <exception cref="ArgumentException">More parts ask for a marker than a request can have beside the prefix's own (CA-5, OA-1).</exception>
    public DocumentContent(DocumentPart[] parts)
    {
        _parts = parts;
        MarkerCount = parts.Count(static part => part.HasCacheBreakpoint);
        if (MarkerCount > MostMarkers)
        {
            throw new ArgumentException($"{MarkerCount} parts ask for a cache breakpoint, and a request has room for {MostMarkers} beside the one of the static prefix. Keep the last ones.", nameof(parts));
        }
    }

    /// <summary>How many parts carry a marker.</summary>
    public int MarkerCount { get; }

    public IReadOnlyList<DocumentPart> Parts => _parts;

    /// <summary>The first 64 bits of the hash: nobody can write the hash of a document into the document.</summary>
    public ulong Code => BinaryPrimitives.ReadUInt64BigEndian(Hash);

    public string Fingerprint => Convert.ToHexString(Hash).ToLowerInvariant();

    /// <summary>Room for the texts as UTF-8.</summary>
    public int MaxUtf8Length => _parts.Sum(static part => part.Sent?.MaxUtf8Length ?? 0);

    private byte[] Hash => _hash ??= Compute(_parts);

    /// <summary>Each part is framed by its kind, its form and its length, so that two splits of the same bytes differ.</summary>
    public static byte[] Compute(params ReadOnlySpan<DocumentPart> parts)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> frame = stackalloc byte[2 + sizeof(long)];
        foreach (DocumentPart part in parts)
        {
            ReadOnlySpan<byte> bytes = part switch
            {
                { Sent: { } sent } => Encoding.UTF8.GetBytes(sent.Text),
                { Url: { } url } => Encoding.UTF8.GetBytes(url.AbsoluteUri),
                { FileId: { } id } => Encoding.UTF8.GetBytes(id),
                _ => part.Bytes.Span,
            };
            frame[0] = (byte)part.Kind;
            frame[1] = part switch { { Url: not null } => 1, { FileId: not null } => 2, _ => 0 };
            BinaryPrimitives.WriteInt64LittleEndian(frame[2..], bytes.Length);
            hash.AppendData(frame);
            hash.AppendData(bytes);
        }

        return hash.GetHashAndReset();
    }
}
