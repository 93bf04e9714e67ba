using System.Collections.Immutable;

namespace PromptGen.Analyzers.Corpus.Tests.Mutations;

/// <summary>A way to make the static text, and the same with a value in front that is another one each time.</summary>
/// <param name="Name">The name in test output.</param>
/// <param name="Expression">The text.</param>
/// <param name="Volatile">The text with the value, which is marked.</param>
internal sealed record TextStyle(string Name, string Expression, string Volatile)
{
    /// <summary>Members that the text needs.</summary>
    public string Members { get; init; } = "";

    /// <summary>Members that the text with the value needs; the same if null.</summary>
    public string? VolatileMembers { get; init; }

    /// <summary>Statements that the text needs.</summary>
    public string Statements { get; init; } = "";

    /// <summary>Statements that the text with the value needs; the same if null.</summary>
    public string? VolatileStatements { get; init; }

    /// <summary>All styles.</summary>
    public static ImmutableArray<TextStyle> All { get; } =
    [
        new("Constant", "Rules", "$\"Now {{|PG2001:DateTime.UtcNow|}:O}\\n{Rules}\""),
        new("Sum", "Opening + \"\\n\" + Rules", "\"It is \" + {|PG2001:DateTimeOffset.UtcNow|}.ToString(\"O\") + \"\\n\" + Rules"),
        new("Builder", "Build()", "Build()")
        {
            Members = "static string Build() { StringBuilder text = new(); text.Append(Opening).Append('\\n'); text.Append(Rules); return text.ToString(); }",
            VolatileMembers = "static string Build() { StringBuilder text = new(); text.Append(\"Clock \").Append({|PG2001:DateTime.UtcNow|}.Ticks).Append('\\n'); text.Append(Rules); return text.ToString(); }",
        },
        new("Interpolation", "$\"{Opening}\\n{Rules}\"", "$\"Session {{|PG2001:Guid.NewGuid()|}}\\n{Rules}\""),
        new("Joined", "Joined", "Joined")
        {
            Members = "static readonly string Joined = string.Join(\"\\n\", new[] { Opening, Rules });",
            VolatileMembers = "static string Joined => string.Join(\"\\n\", new[] { {|PG2001:Guid.NewGuid()|}.ToString(\"N\"), Rules });",
        },
        new("Formatted", "string.Format(CultureInfo.InvariantCulture, \"{0}\\n{1}\", Opening, Rules)", "string.Format(CultureInfo.InvariantCulture, \"At {0:O}\\n{1}\", {|PG2001:DateTime.UtcNow|}, Rules)"),
        new("Accumulated", "text", "text")
        {
            Statements = "string text = Opening; text += \"\\n\"; text += Rules;",
            VolatileStatements = "string text = $\"At {{|PG2001:DateTime.UtcNow|}:O}\\n\"; text += Rules;",
        },
        new("Helper", "Head(Opening)", "Head(\"Run \" + {|PG2001:Guid.NewGuid()|})") { Members = "static string Head(string lead) => lead + \"\\n\" + Rules;" },
    ];
}
