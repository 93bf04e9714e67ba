namespace PromptGen.Package.Tests;

/// <summary>A project with the package and the official SDK that never uses PromptGen's attributes: the analyzers look after its requests all the same.</summary>
public sealed class SdkUserTests(PackedFeed feed)
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <TreatWarningsAsErrors>false</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="PromptGen" Version="$(PromptGenVersion)" />
            <PackageReference Include="Anthropic" Version="13.11.0" />
          </ItemGroup>
        </Project>
        """;

    [Fact]
    public async Task HandWrittenRequests_AreCheckedInTheBuild()
    {
        using Consumer consumer = new(feed);
        consumer.Write("SdkUser/SdkUser.csproj", Project);
        consumer.Write("SdkUser/Requests.cs", Source);

        CommandOutput build = await consumer.BuildAsync("SdkUser/SdkUser.csproj");

        // PG4005 is an error, since the API answers 400; the others are warnings.
        Assert.NotEqual(0, build.ExitCode);
        foreach ((string rule, string severity, string place) in new[]
        {
            ("PG2001", "warning", "DateTime.UtcNow"),
            ("PG2004", "warning", "System = Rules"),
            ("PG4005", "error", "new ToolChoiceTool("),
            ("PG5001", "warning", "[\"cache_control\"]"),
        })
        {
            Assert.Contains(build.Lines, line => line.Contains($"Requests.cs({LineOf(place)},", StringComparison.Ordinal) && line.Contains($"): {severity} {rule}: ", StringComparison.Ordinal));
            Assert.All(build.Lines.Where(line => line.Contains($" {rule}: ", StringComparison.Ordinal)), line => Assert.Contains($"Requests.cs({LineOf(place)},", line, StringComparison.Ordinal));
        }

        Assert.DoesNotContain("error CS", build.Text, StringComparison.Ordinal);
    }

    private static int LineOf(string text) => Source[..Source.IndexOf(text, StringComparison.Ordinal)].Count(static c => c == '\n') + 1;

    // 30,000 characters are at least 5,000 tokens: more than the minimum of any model.
    private static readonly string Source = $$"""
        using Anthropic.Models.Messages;
        using Microsoft.Extensions.AI;

        namespace SdkUser;

        public static class Requests
        {
            private const string Rules = "{{string.Concat(Enumerable.Repeat("Copy each value as the document has it. ", 750))}}";

            public static MessageCreateParams Clock(string document) => new()
            {
                Model = "claude-haiku-4-5",
                MaxTokens = 1024,
                System = new List<TextBlockParam> { new() { Text = $"Now: {DateTime.UtcNow:O}\n{Rules}", CacheControl = new() } },
                Messages = [new UserMessageParam { Content = document }],
            };

            public static MessageCreateParams Unmarked(string document) => new()
            {
                Model = "claude-haiku-4-5",
                MaxTokens = 1024,
                System = Rules,
                Messages = [new UserMessageParam { Content = document }],
            };

            public static MessageCreateParams Forced(string document) => new()
            {
                Model = "claude-opus-5-5",
                MaxTokens = 1024,
                Tools = [new Tool { Name = "emit", InputSchema = new InputSchema() }],
                ToolChoice = new ToolChoiceTool("emit"),
                Messages = [new UserMessageParam { Content = document }],
            };

            public static ChatMessage Dead() => new(ChatRole.System, Rules)
            {
                AdditionalProperties = new() { ["cache_control"] = "ephemeral" },
            };
        }
        """;
}
