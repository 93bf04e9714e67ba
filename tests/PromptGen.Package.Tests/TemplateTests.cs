using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace PromptGen.Package.Tests;

public sealed class TemplateTests(PackedFeed feed)
{
    private const string Answer = """
        {"id": "msg_1", "type": "message", "role": "assistant", "model": "claude-haiku-4-5", "stop_reason": "tool_use",
         "content": [{"type": "tool_use", "id": "t", "name": "record_receipt", "input": {"shop": "CORNER SHOP", "bought_on": "2026-03-31", "total": 4.70, "currency": "EUR"}}],
         "usage": {"input_tokens": 1, "output_tokens": 1}}
        """;

    [Fact]
    public async Task Template_GivesAnAppThatExtracts()
    {
        using Consumer consumer = new(feed);
        string[] hive = ["--debug:custom-hive", consumer.PathOf("hive")];
        string packages = consumer.PathOf("templates");
        (await Command.DotnetAsync(
            Repository.Root,
            ["pack", Path.Combine("src", "PromptGen.Templates"), "-c", Repository.Configuration, "-o", packages, "-nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false", $"-p:PackageVersion={feed.Version}"],
            TestContext.Current.CancellationToken)).Expect();
        (await consumer.RunAsync(["new", "install", Directory.GetFiles(packages).Single(), .. hive])).Expect();
        (await consumer.RunAsync(["new", "promptgen-extraction", "-o", "Receipts", .. hive])).Expect();
        Assert.Contains("namespace Receipts;", await File.ReadAllTextAsync(consumer.PathOf("Receipts/Receipt.cs"), TestContext.Current.CancellationToken), StringComparison.Ordinal);

        // Warnings are errors here: the template builds without any.
        (await consumer.BuildAsync("Receipts/Receipts.csproj")).Expect();
        Assert.True(File.Exists(consumer.PathOf("Receipts/schemas/record_receipt.portable.schema.json")));

        // Without a key it prints what it would send.
        string app = consumer.PathOf("Receipts/bin/Debug/net10.0/Receipts.dll");
        CommandOutput dry = (await consumer.RunAsync([], app)).Expect();
        Assert.Contains("Tool record_receipt, 3 exemplars", dry.Lines[0], StringComparison.Ordinal);
        Assert.Equal("claude-haiku-4-5", JsonElement.Parse(dry.Lines[^1]).GetProperty("model").GetString());

        // With one it sends that and reads the answer.
        using HttpListener server = Listen(out string address);
        Task<string> served = ServeAsync(server);
        CommandOutput wet = (await consumer.RunAsync([("ANTHROPIC_API_KEY", "k"), ("ANTHROPIC_BASE_URL", address)], app)).Expect();
        Assert.Equal("Receipt { Shop = CORNER SHOP, BoughtOn = 03/31/2026, Total = 4.70, Currency = EUR }", wet.Lines[^1]);
        Assert.Equal(dry.Lines[^1], await served);
    }

    private static async Task<string> ServeAsync(HttpListener server)
    {
        HttpListenerContext context = await server.GetContextAsync().WaitAsync(TestContext.Current.CancellationToken);
        using StreamReader reader = new(context.Request.InputStream, Encoding.UTF8);
        string body = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        context.Response.ContentType = "application/json";
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(Answer), TestContext.Current.CancellationToken);
        context.Response.Close();
        return body;
    }

    private static HttpListener Listen(out string address)
    {
        using TcpListener free = new(IPAddress.Loopback, 0);
        free.Start();
        address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/";
        free.Stop();
        HttpListener server = new() { Prefixes = { address } };
        server.Start();
        return server;
    }
}
