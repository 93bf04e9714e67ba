namespace PromptGen.Corpus;

/// <summary>An annotated type, used without naming it.</summary>
public interface ICorpusType
{
    Type Type { get; }

    ExtractionTool Tool { get; }

    /// <summary>The features that it joins, such as <c>leaf Text</c>.</summary>
    IReadOnlyList<string> Features { get; }

    CorpusRead Read(ReadOnlySpan<byte> utf8Json, ReadOptions options);

    CorpusRead ReadResponse(ReadOnlySpan<byte> utf8Body, WireFormat format, ReadOptions options);

    /// <summary>Reads a stream to its end.</summary>
    /// <returns>The result, which only the last update has.</returns>
    Task<CorpusRead> ReadStreamAsync(Stream body, WireFormat format, ReadOptions options, CancellationToken cancellationToken);

    byte[] Write(object value);
}
