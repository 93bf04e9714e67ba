using System.Net.Http.Headers;
using PromptGen;

namespace Northwind.Handmade;

/// <summary>A letter of complaint.</summary>
/// <param name="Customer">Who writes.</param>
/// <param name="Order">The number of the order.</param>
/// <param name="Wish">What the customer wants.</param>
[ExtractionTool(Description = "Records a complaint.", Instructions = "Read the letter. What it does not say is null.", OutputMode = OutputMode.Auto)]
public sealed partial record Complaint(string Customer, string? Order, Wish Wish);

/// <summary>What a customer wants.</summary>
public enum Wish
{
    Refund,
    Exchange,
    Apology,
}

/// <summary>Sends the body itself and reads the answer with the tool; knowledge of the season is shared, the letter is the document.</summary>
public sealed class ComplaintReader(HttpClient http, string seasonNotes)
{
    public async Task<ExtractionResult<Complaint>> ReadAsync(string letter, string branch, CancellationToken cancellationToken)
    {
        ExtractionRequest<Complaint> request = Complaint.Tool.CreateRequest(letter)
            .WithModel("claude-opus-5-5")
            .WithMaxTokens(2048)
            .WithContext(seasonNotes, ContextReuse.Shared)
            .WithContext($"The letter came to {branch} at {DateTimeOffset.UtcNow:O}.");
        using HttpContent content = request.ToHttpContent(WireFormat.AnthropicMessages);
        using HttpRequestMessage message = new(HttpMethod.Post, "v1/messages") { Content = content };
        message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        message.Headers.Add("x-request-id", Guid.NewGuid().ToString());
        using HttpResponseMessage response = await http.SendAsync(message, cancellationToken);
        return Complaint.Tool.ReadResponse(await response.Content.ReadAsByteArrayAsync(cancellationToken), WireFormat.AnthropicMessages);
    }
}
