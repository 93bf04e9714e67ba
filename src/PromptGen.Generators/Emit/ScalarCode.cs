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

    private static string Integer(string type) => $"({type})reader.ReadInteger({type}.MinValue, {type}.MaxValue)";
}
