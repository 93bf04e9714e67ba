using ReceiptApp;
using PromptGen;

// Extracts a receipt from the files that are given, or from a sample.
string[] documents = args.Length > 0 ? [.. args.Select(File.ReadAllText)] : ["CORNER SHOP LTD\n2026-03-31 14:05\nTea 1.50\nCake 3.20\nTOTAL EUR 4.70"];
string? key = Environment.GetEnvironmentVariable("ANTHROPIC_API_KEY");
using HttpClient http = new() { BaseAddress = new Uri(Environment.GetEnvironmentVariable("ANTHROPIC_BASE_URL") ?? "https://api.anthropic.com") };
Console.WriteLine($"Tool {Receipt.Tool.Name}, {Receipt.Tool.ExemplarCount} exemplars, prefix of {Receipt.Tool.Prefix.Bytes.Length} bytes, fingerprint {Receipt.Tool.Fingerprint[..12]}");

int failed = 0;
foreach (string document in documents)
{
    using HttpContent body = Receipt.Tool.CreateRequest(document).WithModel("claude-haiku-4-5").WithMaxTokens(1024).ToHttpContent(WireFormat.AnthropicMessages);
    if (key is null)
    {
        Console.WriteLine("Set ANTHROPIC_API_KEY to send this request:");
        Console.WriteLine(await body.ReadAsStringAsync());
        continue;
    }

    using HttpRequestMessage request = new(HttpMethod.Post, "/v1/messages") { Content = body };
    request.Headers.Add("x-api-key", key);
    request.Headers.Add("anthropic-version", "2023-06-01");
    using HttpResponseMessage response = await http.SendAsync(request);

    ExtractionResult<Receipt> result = Receipt.Tool.ReadResponse(await response.Content.ReadAsByteArrayAsync(), WireFormat.AnthropicMessages);
    Console.WriteLine(result.IsOk ? result.Value.ToString() : $"{result.Outcome}: {string.Join(" ", result.Problems.Select(problem => $"{problem.Path}: {problem.Message}"))}");
    failed += result.IsOk ? 0 : 1;
}

return failed == 0 ? 0 : 1;
