using System.Buffers;

namespace PromptGen.Corpus;

/// <inheritdoc cref="ICorpusType"/>
public sealed class CorpusType<T>(params string[] features) : ICorpusType
    where T : IExtractionTool<T>
{
    public Type Type => typeof(T);

    public ExtractionTool Tool => T.Tool;

    public IReadOnlyList<string> Features { get; } = features;

    public CorpusRead Read(ReadOnlySpan<byte> utf8Json, ReadOptions options) => Of(T.Tool.ReadInput(utf8Json, options));

    public CorpusRead ReadResponse(ReadOnlySpan<byte> utf8Body, WireFormat format, ReadOptions options) => Of(T.Tool.ReadResponse(utf8Body, format, options));

    public async Task<CorpusRead> ReadStreamAsync(Stream body, WireFormat format, ReadOptions options, CancellationToken cancellationToken)
    {
        ExtractionResult<T>? result = null;
        await foreach (ExtractionUpdate<T> update in T.Tool.ReadStreamAsync(body, format, options, cancellationToken))
        {
            result = result is null ? update.Result : throw new InvalidOperationException("An update follows the one with the result.");
        }

        return Of(result ?? throw new InvalidOperationException("No update has a result."));
    }

    public byte[] Write(object value)
    {
        ArrayBufferWriter<byte> output = new();
        T.Tool.Write(output, (T)value);
        return output.WrittenSpan.ToArray();
    }

    public override string ToString() => typeof(T).Name;

    private static CorpusRead Of(ExtractionResult<T> result) => new(result.Outcome, result.IsOk ? result.Value : null, result.Problems, result.Repairs);
}
