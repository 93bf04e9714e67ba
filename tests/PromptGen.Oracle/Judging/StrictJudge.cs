using System.Text;
using System.Text.Json;

namespace PromptGen.Oracle.Judging;

/// <summary>System.Text.Json and the attributes' own checks as a judge of what a type accepts.</summary>
public sealed class StrictJudge(Type type)
{
    private readonly JsonSerializerOptions _options = StrictContract.For(type);

    /// <summary>Reads a text as System.Text.Json does.</summary>
    /// <returns>The value, or null when it is rejected.</returns>
    public object? Read(ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            // The contract allows a byte order mark, which System.Text.Json does not accept in a span.
            return JsonSerializer.Deserialize(WithoutMark(utf8Json), type, _options);
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate escapes from System.Text.Json this way.
            return null;
        }
        catch (ArgumentException exception) when (exception.Message.Contains("same key", StringComparison.Ordinal))
        {
            // Nor is a member of a JsonObject that stands twice.
            return null;
        }
        catch (NotSupportedException exception) when (exception.Message.Contains("type discriminator", StringComparison.Ordinal))
        {
            // An object without the member that names its type is no JsonException for System.Text.Json.
            return null;
        }
    }

    public string Write(object value) => JsonSerializer.Serialize(value, type, _options);

    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8Json) => utf8Json.StartsWith(Encoding.UTF8.Preamble) ? utf8Json[3..] : utf8Json;
}
