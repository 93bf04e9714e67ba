using System.Text.RegularExpressions;
using Anthropic;
using Anthropic.Models.Messages;

namespace Northwind.Letters;

/// <summary>A small template engine: files with {{placeholders}}, read once and filled for each letter.</summary>
public sealed class LetterTemplates
{
    private readonly Dictionary<string, string> _texts;

    public LetterTemplates(string folder) => _texts = Directory
        .EnumerateFiles(folder, "*.md")
        .Order(StringComparer.Ordinal)
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path), path => File.ReadAllText(path).ReplaceLineEndings("\n"), StringComparer.OrdinalIgnoreCase);

    public string Render(string name, IReadOnlyDictionary<string, object?> values) =>
        Placeholder.Replace(_texts[name], match => values.TryGetValue(match.Groups[1].Value, out object? value) ? Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "" : "");

    private static readonly Regex Placeholder = new(@"\{\{\s*(\w+)\s*\}\}", RegexOptions.CultureInvariant);
}

public sealed class LetterWriter(AnthropicClient client, LetterTemplates templates, TimeProvider clock)
{
    public async Task<string> WriteAsync(string customer, string matter, decimal amount, CancellationToken cancellationToken)
    {
        string system = templates.Render("system", new Dictionary<string, object?> { ["company"] = "Northwind Traders" });
        string letter = templates.Render("letter", new Dictionary<string, object?>
        {
            ["customer"] = customer,
            ["matter"] = matter,
            ["amount"] = amount,
            ["now"] = clock.GetLocalNow(),
            ["reference"] = Guid.NewGuid(),
        });
        MessageCreateParams request = new()
        {
            Model = "claude-sonnet-5",
            MaxTokens = 3000,
            System = new List<TextBlockParam> { new() { Text = system, CacheControl = new() } },
            Messages = [new UserMessageParam { Content = letter }],
        };
        Message answer = await client.Messages.Create(request, cancellationToken);
        return answer.Content.Select(block => block.Value).OfType<TextBlock>().First().Text;
    }
}
