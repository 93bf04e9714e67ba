using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Northwind.Prompts;
using PromptGen;
using PromptGen.Client;

namespace Northwind.Invoices;

/// <summary>One invoice.</summary>
/// <param name="Number">The number that the supplier gave.</param>
/// <param name="IssueDate">The date of the document.</param>
/// <param name="Vendor">The legal entity in the footer.</param>
/// <param name="Total">The amount to be paid.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Lines">The printed lines.</param>
[ExtractionTool("record_invoice", Description = "Records one invoice.", Instructions = House.Rulebook)]
public sealed partial record Invoice(string Number, DateOnly? IssueDate, string Vendor, decimal Total, string? Currency, IReadOnlyList<InvoiceLine> Lines);

/// <summary>One printed line.</summary>
/// <param name="Text">The text of the item.</param>
/// <param name="Amount">The total of the line.</param>
/// <param name="Kind">What the line stands for.</param>
public sealed record InvoiceLine(string Text, decimal Amount, LineKind Kind);

/// <summary>What a line stands for.</summary>
public enum LineKind
{
    Article,
    Freight,
    Discount,
}

public static class InvoiceRegistration
{
    public static IServiceCollection AddInvoices(this IServiceCollection services, IExtractionTransport transport) =>
        services.AddSingleton(new ExtractionClient(transport, new ExtractionClientOptions { Model = "claude-haiku-4-5" })).AddScoped<InvoiceDesk>();
}

public sealed class InvoiceDesk(ExtractionClient client, ILogger<InvoiceDesk> logger)
{
    public async Task<Invoice?> ReadAsync(string text, CancellationToken cancellationToken)
    {
        ExtractionResult<Invoice> result = await client.ExtractAsync<Invoice>(text, cancellationToken);
        logger.LogInformation("{Outcome} at {Time}, {Read} tokens from the cache", result.Outcome, DateTimeOffset.UtcNow, result.Usage.CacheReadTokens);
        return result.Outcome == ExtractionOutcome.Ok ? result.Value : null;
    }

    public async IAsyncEnumerable<(string? Id, Invoice? Invoice)> ReadAllAsync(IEnumerable<string> paths, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IEnumerable<Document> documents = paths.Select(path => Document.FromText(File.ReadAllText(path), Path.GetFileName(path)));
        await foreach (ExtractedDocument<Invoice> done in client.ExtractManyAsync<Invoice>(documents, cancellationToken: cancellationToken))
        {
            yield return (done.Document.Id, done.Result.Value);
        }
    }
}
