namespace PromptGen.Tests.Reading;

/// <summary>A valid record as JSON, member by member, to be changed at one place or all.</summary>
internal sealed class RichJson
{
    private const string PositionJson = """{"unit-price.eur":1.50,"text":null,"grid":[[1,2],[]]}""";

    private readonly List<(string Name, string Json)> _members;

    public RichJson() => _members =
    [
        ("name", "\"Acme\""), ("flag", "true"), ("i8", "-128"), ("u8", "255"), ("i16", "-32768"), ("u16", "65535"), ("i32", "-2147483648"), ("u32", "4294967295"),
        ("i64", "-9223372036854775808"), ("u64", "18446744073709551615"), ("f32", "1.5"), ("f64", "-2.5e3"), ("money", "79228162514264337593543950335"),
        ("day", "\"2026-02-28\""), ("clock", "\"23:59:59.1234567\""), ("moment", "\"2026-02-28T01:02:03\""), ("instant", "\"2026-02-28T01:02:03+05:30\""),
        ("span", "\"-1.02:03:04.5\""), ("key", "\"0f8fad5b-d9cb-469f-a165-70867728950e\""), ("home", "\"https://example.org/\""), ("shade", "\"dark green\""),
        ("position", PositionJson), ("positions", $"[{PositionJson},{PositionJson}]"), ("scores", "{\"a b\":1,\"ü\":2.5}"), ("tags", "[\"x\",\"\"]"),
        ("note", "null"), ("count", "7"), ("second", "\"Blue\""), ("retries", "9"), ("language", "\"de\""),
    ];

    /// <summary>Members that must not be null.</summary>
    public static string[] NotNull { get; } =
    [
        "name", "flag", "i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "f32", "f64", "money", "day", "clock", "moment", "instant", "span", "key", "home",
        "shade", "position", "positions", "scores", "tags", "retries", "language",
    ];

    /// <summary>Members that may be null and are required by the schema.</summary>
    public static string[] Nullable { get; } = ["note", "count", "second"];

    /// <summary>Members with a value of their own.</summary>
    public static string[] Optional { get; } = ["retries", "language"];

    public static string[] Numbers { get; } = ["i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "f32", "f64", "money", "count", "retries"];

    public static string[] Integers { get; } = ["i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "count", "retries"];

    public static string[] Texts { get; } = ["name", "note", "language"];

    public static string[] FormattedTexts { get; } = ["day", "clock", "moment", "instant", "span", "key"];

    public IReadOnlyList<string> Names => [.. _members.Select(static member => member.Name)];

    public string this[string name] => _members.Single(member => member.Name == name).Json;

    public RichJson With(string name, string json)
    {
        RichJson copy = new();
        copy._members.Clear();
        copy._members.AddRange(_members.Select(member => member.Name == name ? (name, json) : member));
        return copy;
    }

    public RichJson Without(params string[] names)
    {
        RichJson copy = new();
        copy._members.Clear();
        copy._members.AddRange(_members.Where(member => !names.Contains(member.Name)));
        return copy;
    }

    /// <summary>Adds a member as JSON text.</summary>
    public string Plus(string member) => string.Concat(ToString().AsSpan(0, ToString().Length - 1), ",", member, "}");

    public override string ToString() => "{" + string.Join(",", _members.Select(static member => $"\"{member.Name}\":{member.Json}")) + "}";
}
