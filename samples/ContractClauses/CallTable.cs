using System.Globalization;
using PromptGen;
using Spectre.Console;

namespace ContractClauses;

/// <summary>What each call took from the prompt cache and gave to it.</summary>
internal sealed class CallTable(ModelProfile model)
{
    private readonly Table _table = new Table().Border(TableBorder.Simple).AddColumn("call").AddColumns(Right("members"), Right("cache written"), Right("cache read"), Right("input"), Right("cost"));

    public ExtractionUsage Usage { get; private set; } = ExtractionUsage.None;

    public void Add(string call, ExtractionResult<ContractTerms> result, string members)
    {
        ExtractionUsage usage = result.Usage;
        Usage += usage;
        _table.AddRow(Markup.Escape(call), result.IsOk ? members : result.Outcome.ToString(), Count(usage.CacheWriteTokens), Count(usage.CacheReadTokens), Count(usage.InputTokens), Usd(model.CostOf(usage)));
    }

    public void Write(IAnsiConsole console) => console.Write(_table);

    public static string Count(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Usd(decimal? value) => value is { } usd ? "$" + usd.ToString("0.0000", CultureInfo.InvariantCulture) : "not known";

    private static TableColumn Right(string header) => new TableColumn(header).RightAligned();
}
