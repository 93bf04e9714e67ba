namespace PromptGen.Oracle.Making;

/// <summary>Texts of which samples are made.</summary>
internal static class Texts
{
    public static string[] Plain { get; } = ["", "a", "b c", "Größe", "\u2028\"\\/\b\n", "😀", "null", "12", "[1]", "{\"a\":1}", "AB-12", "a@b.c", "true"];

    public static string[] Base64 { get; } = ["", "AQ==", "AQID", "+/+/"];

    public static string[] Keys { get; } = ["", "a b", "é😀", "a'b.c"];

    public static string[] AnyJson { get; } = ["null", "1.50", "\"x\"", "[1,{\"a\":[]}]", "{\"a\":null,\"b\":[true]}", "[]", "{}"];

    public static string[] KeysOf(Type type) =>
        type == typeof(Guid) ? ["0f8fad5b-d9cb-469f-a165-70867728950e", "00000000-0000-0000-0000-000000000000"]
        : type == typeof(int) ? ["-7", "0", "2147483647"]
        : type.IsEnum ? ["Light", "very dark", "Grey"]
        : Keys;

    public static string[] OfFormat(string format) => format switch
    {
        "date" => ["2026-02-28", "0001-01-01", "9999-12-31"],
        "date-time" => ["2026-02-28T01:02:03Z", "2026-02-28T01:02:03.1234567+05:30", "2026-02-28T23:59:59-11:00"],
        "time" => ["01:02:03Z", "01:02:03"],
        "uuid" => ["0f8fad5b-d9cb-469f-a165-70867728950e", "0F8FAD5B-D9CB-469F-A165-70867728950E"],
        "uri" => ["https://example.org/?a=b&c=%20d", "http://a.b"],
        "email" => ["a@b.c", "first.last@example.org"],
        _ => throw new NotSupportedException($"There is no sample of the format '{format}'. Add one."),
    };

    public static string[] OfPattern(string pattern) => pattern switch
    {
        "^(?:[A-Z]{2}-[0-9]+)$" => ["AB-1", "XY-12"],
        _ when pattern.Contains("\\.\\d+){1,3}", StringComparison.Ordinal) => ["1.2", "1.2.3", "10.20.30.40"],
        _ when pattern.StartsWith("^\\d{4}", StringComparison.Ordinal) => ["2026-02-28T01:02:03", "2026-02-28T01:02:03.5Z", "2026-02-28T01:02:03.1234567-05:30"],
        _ when pattern.StartsWith("^-?", StringComparison.Ordinal) => ["01:02:03", "-1.02:03:04.5000000", "00:00:00.0000001"],
        _ => ["01:02:03", "23:59:59.1234567", "00:00"],
    };
}
