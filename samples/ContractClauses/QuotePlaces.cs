using System.Globalization;
using PromptGen;
using Spectre.Console;

namespace ContractClauses;

/// <summary>Shows the quoted clauses where they stand in the contract.</summary>
internal sealed class QuotePlaces(IAnsiConsole console)
{
    /// <summary>Writes each clause with its line and its caption, the quote set off.</summary>
    public void Write(string contract, ExtractionResult<ContractTerms> result)
    {
        foreach ((string path, SourceSpan place) in result.Sources.Where(static source => source.Key.StartsWith("$.clauses.", StringComparison.Ordinal)).OrderBy(static source => source.Value.Start))
        {
            int line = contract.AsSpan(0, place.Start).Count('\n') + 1;
            int start = contract.LastIndexOf('\n', Math.Max(place.Start - 1, 0)) + 1;
            string caption = contract[start..place.Start].Trim();
            string quote = contract.Substring(place.Start, place.Length);
            string label = string.Create(CultureInfo.InvariantCulture, $"  {path["$.clauses.".Length..]}, line {line}, characters {place.Start} to {place.Start + place.Length}:");
            console.WriteLine();
            console.WriteLine(label);
            console.Write(new Padder(Text(caption, quote)).Padding(4, 0, 0, 0).Collapse());
        }
    }

    private Markup Text(string caption, string quote) => console.Profile.Capabilities.Ansi
        ? new Markup($"[grey]{Markup.Escape(caption)}[/] [black on yellow]{Markup.Escape(quote)}[/]")
        : new Markup(Markup.Escape($"{caption} »{quote}«"));
}
