using System.Security.Cryptography;

namespace PromptGen.Simulator.Caching;

/// <summary>A running hash over the parts of a prompt. Each part is framed by its length, so that two splits of the same bytes differ.</summary>
internal sealed class HashChain : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public string Current => Convert.ToHexString(_hash.GetCurrentHash());

    public void Add(ReadOnlySpan<byte> part)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(length, part.Length);
        _hash.AppendData(length);
        _hash.AppendData(part);
    }

    public void Add(string part) => Add(System.Text.Encoding.UTF8.GetBytes(part));

    public void Dispose() => _hash.Dispose();
}
