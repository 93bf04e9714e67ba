using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PromptGen.Simulator.Protocol;

/// <summary>Writes JSON with the least escaping, as the APIs do.</summary>
internal static class JsonBytes
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, s_options))
        {
            write(json);
        }

        return buffer.WrittenSpan.ToArray();
    }
}
