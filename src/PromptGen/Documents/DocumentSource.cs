namespace PromptGen;

/// <summary>
/// Where the bytes of a PDF or an image come from: bytes at hand, a stream, a file, an address that the provider fetches, or a file that the provider keeps.
/// Streams and files are read once, when the source is made, so that a request can be sent again with the same bytes.
/// </summary>
public sealed class DocumentSource
{
    /// <summary>ER-3: no provider takes more than 256 MB in anything, so a longer stream is not worth its memory.</summary>
    private const int MostBytes = 256 * 1024 * 1024;
    private const int PieceLength = 81920;

    private DocumentSource(ReadOnlyMemory<byte> bytes, Uri? url, string? fileId)
    {
        Bytes = bytes;
        Url = url;
        FileId = fileId;
    }

    internal ReadOnlyMemory<byte> Bytes { get; }

    internal Uri? Url { get; }

    internal string? FileId { get; }

    internal bool HasBytes => Url is null && FileId is null;

    /// <summary>Takes bytes at hand.</summary>
    /// <param name="bytes">The bytes. They are not copied, so leave them unchanged while requests are made of them.</param>
    /// <returns>The source.</returns>
    public static DocumentSource FromBytes(ReadOnlyMemory<byte> bytes) => new(bytes, null, null);

    /// <summary>Reads a stream from where it stands to its end, now. The stream stays the caller's and is not needed afterwards.</summary>
    /// <param name="stream">The stream.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException">The stream has more than 256 MB.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static DocumentSource FromStream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream bytes = Room(stream);
        Span<byte> piece = new byte[PieceLength];
        for (int read = stream.Read(piece); read > 0; read = stream.Read(piece))
        {
            Append(bytes, piece[..read]);
        }

        return FromBytes(bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
    }

    /// <inheritdoc cref="FromStream"/>
    /// <param name="stream">The stream.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<DocumentSource> FromStreamAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream bytes = Room(stream);
        byte[] piece = new byte[PieceLength];
        for (int read = await stream.ReadAsync(piece, cancellationToken).ConfigureAwait(false); read > 0; read = await stream.ReadAsync(piece, cancellationToken).ConfigureAwait(false))
        {
            Append(bytes, piece.AsSpan(0, read));
        }

        return FromBytes(bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
    }

    /// <summary>Reads a file, now. A later change of it does not reach the request.</summary>
    /// <param name="path">The file's path. It is not sent.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException">The file has more than 256 MB.</exception>
    /// <exception cref="IOException">The file does not exist or cannot be read.</exception>
    public static DocumentSource FromFile(string path)
    {
        using FileStream file = File.OpenRead(path);
        return FromStream(file);
    }

    /// <inheritdoc cref="FromFile"/>
    /// <param name="path">The file's path. It is not sent.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<DocumentSource> FromFileAsync(string path, CancellationToken cancellationToken = default)
    {
        FileStream file = new(path, new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan });
        await using (file.ConfigureAwait(false))
        {
            return await FromStreamAsync(file, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Names an address from which the provider fetches the bytes. What is there cannot be checked before sending. Whoever writes it can know its address, and
    /// with it the code of the document's tag, so take the bytes where the author is not trusted.
    /// </summary>
    /// <param name="url">An absolute http or https address that the provider can reach.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException">The address is not absolute or of another scheme.</exception>
    public static DocumentSource FromUrl(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        if (!url.IsAbsoluteUri || url.Scheme is not ("https" or "http"))
        {
            throw new ArgumentException("The address is no http or https address, so no provider can fetch it. Pass the bytes with FromBytes, FromStream or FromFile.", nameof(url));
        }

        return new DocumentSource(default, url, null);
    }

    /// <summary>Names a file that was uploaded to the provider before. What is in it cannot be checked before sending.</summary>
    /// <param name="fileId">The provider's id of the file.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public static DocumentSource FromFileId(string fileId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fileId);
        return new DocumentSource(default, null, fileId);
    }

    /// <inheritdoc cref="FromBytes"/>
    public static implicit operator DocumentSource(byte[] bytes) => FromBytes(bytes ?? throw new ArgumentNullException(nameof(bytes)));

    /// <inheritdoc cref="FromBytes"/>
    public static implicit operator DocumentSource(ReadOnlyMemory<byte> bytes) => FromBytes(bytes);

    /// <inheritdoc cref="FromUrl"/>
    public static implicit operator DocumentSource(Uri url) => FromUrl(url);

    /// <summary>Returns the kind of source and its size, never an address, an id or a byte.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => this switch
    {
        { Url: not null } => "(URL)",
        { FileId: not null } => "(file id)",
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"({Bytes.Length} bytes)"),
    };

    private static MemoryStream Room(Stream stream)
    {
        long length = stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : 0;
        return new MemoryStream((int)Math.Min(length, MostBytes));
    }

    private static void Append(MemoryStream bytes, ReadOnlySpan<byte> piece)
    {
        if (bytes.Length + piece.Length > MostBytes)
        {
            throw new ArgumentException("The stream or file has more than 256 MB, which no provider takes in a request. Split the document, or upload it and use FromFileId.");
        }

        bytes.Write(piece);
    }
}
