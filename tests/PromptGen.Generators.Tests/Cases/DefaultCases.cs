namespace PromptGen.Generators.Tests.Cases;

/// <summary>Default values of constructor parameters: read from an empty object they must be what the constructor gives.</summary>
internal static class DefaultCases
{
    public static ToolCase[] All { get; } =
    [
        Of("strings", "string A = \"a\\\"\\\\\\n\\u2028\\0é😀\", string? B = null, string? C = \"c\", string D = \"\", string E = \"{x}\""),
        Of("integers", "sbyte A = -128, byte B = 255, short C = -32768, ushort D = 65535, int E = int.MinValue, uint F = uint.MaxValue, long G = long.MinValue, ulong H = ulong.MaxValue, int I = 0"),
        Of("nullable integers", "sbyte? A = -128, byte? B = 255, short? C = -1, ushort? D = 65535, int? E = int.MinValue, uint? F = uint.MaxValue, long? G = long.MinValue, ulong? H = ulong.MaxValue, int? I = null"),
        Of("floats", "float A = 1.5f, double B = -2.5e300, float C = float.MaxValue, double D = double.Epsilon, float E = -0.1f, double F = 1e10, double G = 3"),
        Of("nullable floats", "float? A = 0.1f, double? B = 0.1, float? C = -3.4e38f, double? D = -1e-300, double? E = null"),
        Of("decimals", "decimal A = 1.50m, decimal B = decimal.MaxValue, decimal C = -0.0000000000000000000000000001m, decimal D = 3"),
        Of("nullable decimals", "decimal? A = 0.1234567890123456789012345678m, decimal? B = decimal.MinValue, decimal? C = null, decimal? D = -1m"),
        Of("booleans", "bool A = true, bool? B = false, bool C = false, bool? D = null"),
        Of("enums", "Signed A = Signed.Minus, Signed? B = Signed.Minus, Signed C = Signed.Plus, Signed? D = null, Signed E = default, DayOfWeek F = DayOfWeek.Friday", "\npublic enum Signed : sbyte { Minus = -1, Zero, Plus }"),
        Of("structs", "DateOnly A = default, Guid B = default, TimeSpan? C = null, DateTime D = default, S E = default, S? F = null", "\npublic record struct S(int X);") with { SkipsExporter = true }, // it throws over the default of a DateOnly
        Of("references", "List<int>? A = null, Uri? B = null, P? C = null, Dictionary<string, int>? D = default", "\npublic sealed record P(int X);"),
    ];

    private static ToolCase Of(string name, string parameters, string more = "") => new("defaults of " + name, $"[ExtractionTool] public sealed partial record R({parameters});{more}", "new R()");
}
