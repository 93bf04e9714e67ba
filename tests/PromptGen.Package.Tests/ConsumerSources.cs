namespace PromptGen.Package.Tests;

/// <summary>The projects that the tests build: a library for two frameworks with a tool, and an app that uses the library and has a tool of its own.</summary>
internal static class ConsumerSources
{
    public const string Exemplar = """{"input": "Corner Shop 12.50", "output": {"shop": "Corner Shop", "total": 12.50}}""";

    public const string SecondExemplar = """{"input": "Bakery 3.20", "output": {"shop": "Bakery", "total": 3.20}}""";

    private const string Library = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="PromptGen" Version="$(PromptGenVersion)" />
          </ItemGroup>
        </Project>
        """;

    private const string App = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="../Library/Library.csproj" />
          </ItemGroup>
        </Project>
        """;

    private const string Receipt = """
        using PromptGen;

        namespace Library;

        /// <summary>One receipt.</summary>
        /// <param name="Shop">The shop.</param>
        /// <param name="Total">The amount paid.</param>
        [ExtractionTool("record_receipt", Exemplars = "exemplars/*.jsonl")]
        public sealed partial record Receipt(string Shop, decimal Total);
        """;

    /// <summary>The same with instructions in a file and a text of several lines in the attribute.</summary>
    public const string ReceiptWithFiles = """"
        using PromptGen;

        namespace Library;

        /// <summary>One receipt.</summary>
        /// <param name="Shop">The shop.</param>
        /// <param name="Total">The amount paid.</param>
        [ExtractionTool("record_receipt", Exemplars = "exemplars/*.jsonl", InstructionsFile = "prompts/receipt.md", Description = """
            Record one receipt.
            One shop each.
            """)]
        public sealed partial record Receipt(string Shop, decimal Total);
        """";

    private const string Program = """
        using PromptGen;

        Console.WriteLine($"{Library.Receipt.Tool.Name} {Library.Receipt.Tool.ExemplarCount}");
        Console.WriteLine($"{Slip.Tool.Name} {Slip.Tool.ExemplarCount}");

        /// <summary>One slip.</summary>
        /// <param name="Shop">The shop.</param>
        /// <param name="Total">The amount paid.</param>
        [ExtractionTool("record_slip", Exemplars = "exemplars/slips.json")]
        public sealed partial record Slip(string Shop, decimal Total);
        """;

    public static void WriteTo(Consumer consumer)
    {
        consumer.Write("Library/Library.csproj", Library);
        consumer.Write("Library/Receipt.cs", Receipt);
        consumer.Write("Library/exemplars/receipts.jsonl", Exemplar + "\n");
        consumer.Write("App/App.csproj", App);
        consumer.Write("App/Program.cs", Program);
        consumer.Write("App/exemplars/slips.json", $"[{Exemplar}, {SecondExemplar}]");
    }
}
