using PromptGen.Generators.Model;

namespace PromptGen.Generators.Emit;

/// <summary>The calls that read scalars.</summary>
internal static class ScalarCode
{
    public static string Read(ScalarKind kind) => kind switch
    {
        ScalarKind.Int64 => "reader.ReadInteger(long.MinValue, long.MaxValue)",
        ScalarKind.SByte => Integer("sbyte"),
        ScalarKind.Byte => Integer("byte"),
        ScalarKind.Int16 => Integer("short"),
        ScalarKind.UInt16 => Integer("ushort"),
        ScalarKind.Int32 => Integer("int"),
        ScalarKind.UInt32 => Integer("uint"),
        _ => $"reader.Read{kind}()",
    };

    /// <summary>The methods that write scalars. Where C# would have a choice between several numbers, the method says which.</summary>
    public static string Write(ScalarKind kind) =>
        kind is ScalarKind.Char or ScalarKind.Half or ScalarKind.Int128 or ScalarKind.UInt128 or ScalarKind.BigInteger ? "Write" + kind : "Write";

    /// <summary>The calls that read a dictionary's key and move to its value.</summary>
    public static string ReadKey(ScalarKind kind) => kind switch
    {
        ScalarKind.String => "reader.ReadKey()",
        ScalarKind.Guid => "reader.ReadGuidKey()",
        ScalarKind.UInt64 => "reader.ReadUInt64Key()",
        ScalarKind.Int64 => "reader.ReadIntegerKey(long.MinValue, long.MaxValue)",
        ScalarKind.SByte => IntegerKey("sbyte"),
        ScalarKind.Byte => IntegerKey("byte"),
        ScalarKind.Int16 => IntegerKey("short"),
        ScalarKind.UInt16 => IntegerKey("ushort"),
        ScalarKind.Int32 => IntegerKey("int"),
        _ => IntegerKey("uint"),
    };

    /// <summary>The text of a key as a member name.</summary>
    public static string WriteKey(ScalarKind kind, string key) => kind switch
    {
        ScalarKind.String => key,
        ScalarKind.Guid => $"{key}.ToString(\"D\")",
        _ => $"{key}.ToString(global::System.Globalization.CultureInfo.InvariantCulture)",
    };

    private static string IntegerKey(string type) => $"({type})reader.ReadIntegerKey({type}.MinValue, {type}.MaxValue)";

    private static string Integer(string type) => $"({type})reader.ReadInteger({type}.MinValue, {type}.MaxValue)";
}
