using PromptGen;
using Spectre.Console;

namespace ContractClauses;

/// <summary>Shows the terms of a contract while they arrive: a table that grows on a terminal, and elsewhere a line for each member that is complete.</summary>
internal sealed class TermsView(IAnsiConsole console, TimeSpan pace)
{
    private const int ShownCharacters = 72;

    /// <summary>Reads an answer to its end.</summary>
    /// <returns>How it ended.</returns>
    public Task<ExtractionResult<ContractTerms>> ShowAsync(IAsyncEnumerable<ExtractionUpdate<ContractTerms>> updates, CancellationToken cancellationToken) =>
        console.Profile.Capabilities.Interactive
            ? console.Live(Picture(PartialExtraction.Empty)).StartAsync(context => GrowAsync(context, updates, cancellationToken))
            : ListAsync(updates);

    private async Task<ExtractionResult<ContractTerms>> GrowAsync(LiveDisplayContext context, IAsyncEnumerable<ExtractionUpdate<ContractTerms>> updates, CancellationToken cancellationToken)
    {
        await foreach (ExtractionUpdate<ContractTerms> update in updates)
        {
            context.UpdateTarget(Picture(update.Partial));
            if (update.Result is { } result)
            {
                return result;
            }

            if (pace > TimeSpan.Zero && !cancellationToken.IsCancellationRequested)
            {
                await Task.Delay(pace, CancellationToken.None);
            }
        }

        throw new InvalidOperationException("The extraction ended without a result.");
    }

    private async Task<ExtractionResult<ContractTerms>> ListAsync(IAsyncEnumerable<ExtractionUpdate<ContractTerms>> updates)
    {
        int shown = 0;
        await foreach (ExtractionUpdate<ContractTerms> update in updates)
        {
            // Members arrive in their order, so the complete ones are the first ones.
            foreach (PartialMember member in Leaves(update.Partial.Root).Where(static member => member.State == PartialState.Complete).Skip(shown))
            {
                console.Profile.Out.Writer.WriteLine($"  {Label(member),-28} {Value(member)}");
                shown++;
            }

            if (update.Result is { } result)
            {
                return result;
            }
        }

        throw new InvalidOperationException("The extraction ended without a result.");
    }

    private static Table Picture(PartialExtraction partial)
    {
        Table table = new Table().Border(TableBorder.None).HideHeaders().AddColumns("member", "value");
        foreach (PartialMember member in Leaves(partial.Root))
        {
            bool grows = member.State == PartialState.Growing;
            table.AddRow($"  [grey]{Markup.Escape(Label(member))}[/]", (grows ? "[yellow]" : "[white]") + Markup.Escape(Value(member)) + (grows ? "▌[/]" : "[/]"));
        }

        return table;
    }

    private static IEnumerable<PartialMember> Leaves(PartialMember member) =>
        member.Kind == System.Text.Json.JsonValueKind.Object ? member.Members.SelectMany(Leaves) : member.State == PartialState.Absent ? [] : [member];

    private static string Label(PartialMember member) => member.Path.TrimStart('$', '.');

    /// <summary>A long text by its end while it grows, and by its beginning when it is complete.</summary>
    private static string Value(PartialMember member)
    {
        string text = member.Text ?? (member.State == PartialState.Complete ? "-" : "");
        return text.Length <= ShownCharacters ? text
            : member.State == PartialState.Growing ? "…" + text[^ShownCharacters..]
            : text[..ShownCharacters] + "…";
    }
}
