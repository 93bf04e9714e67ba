#if NET10_0_OR_GREATER
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PromptGen.Wire;

/// <summary>
/// Escapes a block without a step for each escape, for texts full of quotes and line ends: every byte is widened to a backslash and its letter, and what is not wanted
/// of the 64 bytes is pressed out by one instruction that processors have since 2019.
/// </summary>
internal static class DenseEscapes
{
    public static bool IsSupported => Avx512Vbmi2.IsSupported;

    /// <summary>Escapes a block.</summary>
    /// <param name="block">The bytes.</param>
    /// <param name="escaped">All bits of those that JSON escapes.</param>
    /// <param name="letters">The letter behind the backslash for each control character; 0 where it takes the long form.</param>
    /// <param name="destination">At least 64 bytes, all of which may be written over.</param>
    /// <returns>How many bytes came out; 0 when the block holds a control character without a letter of its own.</returns>
    public static int Write(Vector256<byte> block, Vector256<byte> escaped, Vector256<byte> letters, Span<byte> destination)
    {
        Vector256<byte> control = Vector256.LessThan(block, Vector256.Create((byte)0x20));
        Vector256<byte> letter = Vector256.Shuffle(letters, block);
        if ((control & Vector256.Equals(letter, Vector256<byte>.Zero)) != Vector256<byte>.Zero)
        {
            return 0;
        }

        Vector512<ushort> wide = Avx512BW.ConvertToVector512UInt16(Vector256.ConditionalSelect(control, letter, block));
        Vector512<byte> pairs = (Vector512.ShiftLeft(wide, 8) | Vector512.Create((ushort)'\\')).AsByte();
        Vector512<byte> wanted = (Avx512BW.ConvertToVector512UInt16(escaped) | Vector512.Create((ushort)0xFF00)).AsByte();
        Avx512Vbmi2.Compress(Vector512<byte>.Zero, wanted, pairs).StoreUnsafe(ref MemoryMarshal.GetReference(destination));
        return Vector256<byte>.Count + BitOperations.PopCount(escaped.ExtractMostSignificantBits());
    }
}
#endif
