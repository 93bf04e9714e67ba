namespace PromptGen.Generators.Tests.Emission;

/// <summary>Projects that write a documentation file, and descriptions from XML documentation.</summary>
public sealed class DocumentationTests
{
    private static readonly TestOptions s_diagnose = TestOptions.Default with { DocumentationMode = DocumentationMode.Diagnose };

    [Theory]
    [InlineData("R")]
    [InlineData("@class")]
    public void ProjectWithDocumentationFile_CompilesWithoutWarnings(string name) => Verify.Run(
        $$"""
        /// <summary>A &lt;record&gt; &amp; "more" of <see cref="System.String"/>.</summary>
        /// <param name="X">The <paramref name="X"/> of <c>it</c>.</param>
        [PromptGen.ExtractionTool] public partial record {{name}}(int X);
        """,
        s_diagnose);

    [Fact]
    public void Descriptions_ComeFromAttributesThenXml() => Assert.Equal(
        """{"type":"object","properties":{"first":{"type":"integer","description":"The first of X in it. Two lines."},"second":{"type":"integer","description":"attribute"},"third":{"type":"string","description":"A colour. Red: The red one.","enum":["Red","Blue"]},"fourth":{"type":"integer","description":"Own summary."}},"required":["first","second","third","fourth"],"additionalProperties":false}""",
        Schemas.ToolSchemas.Use(
            """
            /// <summary>The <see cref="R"/>.</summary>
            /// <param name="First">The first of <see cref="R.X"/> in <c>it</c>.
            ///   Two lines.</param>
            /// <param name="Second">xml</param>
            [ExtractionTool]
            public partial record R(int First, [property: Description("attribute")] int Second, Shade Third)
            {
                /// <summary>Own summary.</summary>
                public int Fourth { get; init; }
                internal int X => 1;
            }
            /// <summary>A colour.</summary>
            public enum Shade
            {
                /// <summary>The red one.</summary>
                Red,
                Blue,
            }
            """,
            static tool =>
            {
                Assert.Equal("The R.", tool.Description);
                return tool.InputSchema;
            }));

    [Theory]
    [InlineData(DocumentationMode.None)]
    [InlineData(DocumentationMode.Parse)]
    public void Descriptions_DoNotDependOnWhetherTheCompilerReadsDocumentation(DocumentationMode mode) => Assert.Equal(
        """{"type":"object","properties":{"a":{"type":"string","description":"One of List."},"b":{"type":"integer","description":"In a block."},"c":{"type":"integer"}},"required":["a","b","c"],"additionalProperties":false}""",
        Schemas.ToolSchemas.Use(
            """
            /// <summary>A record.</summary>
            /// <param name="A">One of <see cref="List{T}"/>.</param>
            [ExtractionTool]
            public partial record R(string A)
            {
                /** <summary>
                 *  In a block.
                 *  </summary> */
                public required int B { get; init; }

                //// <summary>No documentation.</summary>
                // <summary>Nor this.</summary>
                public required int C { get; init; }
            }
            """,
            static tool =>
            {
                Assert.Equal("A record.", tool.Description);
                return tool.InputSchema;
            },
            TestOptions.Default with { DocumentationMode = mode }));

    [Fact]
    public void InheritedDocumentation_IsThatOfTheSource() => Assert.Equal(
        """{"type":"object","properties":{"total":{"type":"number","description":"The total."},"net":{"type":"number","description":"Of the contract."},"tax":{"type":"number","description":"Own tax."},"paid":{"type":"boolean","description":"By attribute."},"unit":{"type":"string","description":"A unit. Kg: Kilograms.","enum":["Kg","Piece"]}},"required":["total","net","tax","paid","unit"],"additionalProperties":false}""",
        Schemas.ToolSchemas.Use(
            """
            public abstract class Paper
            {
                /// <summary>The total.</summary>
                public abstract decimal Total { get; init; }
                /// <summary>The tax.</summary>
                public abstract decimal Tax { get; init; }
                [Description("By attribute.")] public abstract bool Paid { get; init; }
            }
            public interface IHasNet
            {
                /// <summary>Of the contract.</summary>
                decimal Net { get; }
            }
            /// <summary>A bill.</summary>
            [ExtractionTool]
            public sealed partial class R : Paper, IHasNet
            {
                public override decimal Total { get; init; }
                /// <inheritdoc/>
                public required decimal Net { get; init; }
                /// <summary>Own tax.</summary>
                public override decimal Tax { get; init; }
                /// <inheritdoc/>
                public override bool Paid { get; init; }
                public required Unit Unit { get; init; }
            }
            /// <summary>A unit.</summary>
            public enum Unit
            {
                /// <summary>Kilograms.</summary>
                Kg,
                Piece,
            }
            """,
            static tool => tool.InputSchema));

    [Theory]
    [InlineData(SchemaDialect.Portable, "\"type\":\"string\",\"description\":\"The number.\",\"examples\":[\"A-1\",\"B \\\"2\\\"\"]")]
    [InlineData(SchemaDialect.AnthropicStrict, "\"type\":\"string\",\"description\":\"The number. For example A-1, B \\\"2\\\".\"")]
    [InlineData(SchemaDialect.OpenAIStrict, "\"type\":\"string\",\"description\":\"The number. For example A-1, B \\\"2\\\".\"")]
    public void Examples_AreAKeywordOrWords(SchemaDialect dialect, string expected) => Assert.StartsWith(
        "{\"type\":\"object\",\"properties\":{\"number\":{" + expected + "}",
        Schemas.ToolSchemas.Of(
            "/// <summary>A bill.</summary>\n[ExtractionTool]\npublic sealed partial class R\n{\n    /// <summary>The number.</summary>\n    /// <example>A-1</example>\n    /// <example>\n    /// B \"2\"\n    /// </example>\n    public required string Number { get; init; }\n}",
            dialect),
        StringComparison.Ordinal);

    [Fact]
    public void CodeWithoutNullableContext_ReadsReferencesAsNullable() => Assert.Contains(
        "\"name\":{\"type\":[\"string\",\"null\"]}",
        Schemas.ToolSchemas.Use("[ExtractionTool] public partial record R(string Name);", static tool => tool.InputSchema, TestOptions.Default with { Nullable = Microsoft.CodeAnalysis.NullableContextOptions.Disable }),
        StringComparison.Ordinal);
}
