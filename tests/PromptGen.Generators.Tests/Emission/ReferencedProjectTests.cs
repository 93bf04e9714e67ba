namespace PromptGen.Generators.Tests.Emission;

/// <summary>Types of another project: an editor hands over their source and a build does not, and the bytes are the same.</summary>
public sealed class ReferencedProjectTests
{
    private const string Referenced = """
        using System.Collections.Generic;

        namespace Acme.Shared;

        /// <summary>A paper.</summary>
        public abstract class Paper
        {
            /// <summary>The number.</summary>
            public required string Number { get; init; }

            public IReadOnlyList<string> Notes { get; init; } = [];

            public int Copies { get; set; } = 1;
        }

        /// <summary>An address.</summary>
        /// <param name="City">The city.</param>
        public record Address(string City, Kind Kind = Kind.Home);

        /// <summary>What it is for.</summary>
        public enum Kind
        {
            /// <summary>Where someone lives.</summary>
            Home,
            Work,
        }

        public class Open
        {
            public int Id { get; set; }

            [System.Text.Json.Serialization.JsonExtensionData]
            public Dictionary<string, System.Text.Json.JsonElement>? Rest { get; init; } = new();
        }
        """;

    private const string Tool = """
        using Acme.Shared;

        /// <summary>A letter.</summary>
        [PromptGen.ExtractionTool]
        public sealed partial class Letter : Paper
        {
            /// <summary>To whom.</summary>
            public required Address To { get; init; }

            public Open? Other { get; init; }
        }
        """;

    [Fact]
    public void Output_IsThatOfTheBuild()
    {
        GeneratorRun editor = Verify.Run(Tool, TestOptions.Default with { References = TestReferences.Default.WithProject(Referenced, asInEditor: true) });
        GeneratorRun build = Verify.Run(Tool, TestOptions.Default with { References = TestReferences.Default.WithProject(Referenced, asInEditor: false) });

        Assert.Equal(build.Sources, editor.Sources);
        string text = build.Sources["Letter.g.cs"];
        Assert.Contains("\"description\":\"To whom.\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("The number.", text, StringComparison.Ordinal);
    }
}
