namespace PromptGen.Generators.Tests.Schemas;

/// <summary>Constraints and notes as keywords, and as words where a dialect refuses the keyword.</summary>
public sealed class ConstraintSchemaTests
{
    private const string Usings = "using System.ComponentModel.DataAnnotations;\nusing System.Runtime.Serialization;\nusing System.Text.Json.Serialization;\n";

    [Theory]
    [InlineData("[property: Range(1, 10)] int A", "\"type\":\"integer\",\"minimum\":1,\"maximum\":10")]
    [InlineData("[property: Range(0.5, 1.5, MinimumIsExclusive = true, MaximumIsExclusive = true)] double A", "\"type\":\"number\",\"exclusiveMinimum\":0.5,\"exclusiveMaximum\":1.5")]
    [InlineData("[property: Range(0, double.MaxValue)] double A", "\"type\":\"number\",\"minimum\":0")]
    [InlineData("[property: Range(typeof(decimal), \"0.10\", \"3\")] decimal A", "\"type\":\"number\",\"minimum\":0.10,\"maximum\":3")]
    [InlineData("[property: Range(1, 5)] byte A", "\"type\":\"integer\",\"minimum\":1,\"maximum\":5")]
    [InlineData("[property: Length(2, 3)] string A", "\"type\":\"string\",\"minLength\":2,\"maxLength\":3")]
    [InlineData("[property: StringLength(4, MinimumLength = 1)] string A", "\"type\":\"string\",\"minLength\":1,\"maxLength\":4")]
    [InlineData("[property: MaxLength(-1)] string A", "\"type\":\"string\"")]
    [InlineData("[property: MinLength(1), MaxLength(2)] List<int> A", "\"type\":\"array\",\"minItems\":1,\"maxItems\":2,\"items\":{\"type\":\"integer\"}")]
    [InlineData("[property: Length(1, 2)] byte[] A", "\"type\":\"string\",\"contentEncoding\":\"base64\"")]
    [InlineData("[property: RegularExpression(\"a|b\")] string A", "\"type\":\"string\",\"pattern\":\"^(?:a|b)$\"")]
    [InlineData("[property: RegularExpression(\"^a+$\")] string A", "\"type\":\"string\",\"pattern\":\"^a+$\"")]
    [InlineData("[property: EmailAddress] string A", "\"type\":\"string\",\"format\":\"email\"")]
    [InlineData("[property: AllowedValues(\"a\", \"b\\\"\")] string A", "\"type\":\"string\",\"enum\":[\"a\",\"b\\\"\"]")]
    [InlineData("[property: AllowedValues(1, 2)] int? A", "\"type\":[\"integer\",\"null\"],\"enum\":[1,2,null]")]
    [InlineData("[property: AllowedValues(Kind.Two)] Kind A", "\"type\":\"string\",\"enum\":[\"second\"]")]
    [InlineData("[property: Obsolete(\"Use B.\")] string A", "\"type\":\"string\",\"deprecated\":true")]
    [InlineData("[property: PromptGen.Verbatim] string A", "\"type\":\"string\",\"description\":\"Copied word for word from the document.\"")]
    [InlineData("[property: PromptGen.Verbatim, Description(\"Who sells\")] List<string> A", "\"type\":\"array\",\"description\":\"Who sells. Copied word for word from the document.\",\"items\":{\"type\":\"string\"}")]
    [InlineData("[property: PromptGen.Culture(\"de-DE\")] decimal A", "\"type\":\"number\"")]
    [InlineData("[property: Required] string? A", "\"type\":\"string\",\"minLength\":1")]
    [InlineData("[Required(AllowEmptyStrings = true)] string? A", "\"type\":\"string\"")]
    [InlineData("[Required, StringLength(4, MinimumLength = 2)] string? A", "\"type\":\"string\",\"minLength\":2,\"maxLength\":4")]
    [InlineData("[property: Required] List<int>? A", "\"type\":\"array\",\"items\":{\"type\":\"integer\"}")]
    [InlineData("Kind A = Kind.Two", "\"type\":\"string\",\"enum\":[\"One\",\"second\"],\"default\":\"second\"")]
    public void Portable_HasKeywords(string member, string keywords) => Assert.StartsWith(
        $$$"""{"type":"object","properties":{"a":{{{{keywords}}}}}""",
        Schema(member, SchemaDialect.Portable), StringComparison.Ordinal);

    [Theory]
    [InlineData("[property: Range(1, 10)] int A", "\"type\":\"integer\",\"description\":\"At least 1. At most 10.\"")]
    [InlineData("[property: Range(1, 10, MaximumIsExclusive = true), Description(\"A rank\")] int A", "\"type\":\"integer\",\"description\":\"A rank. At least 1. Less than 10.\"")]
    [InlineData("[property: Length(1, 3)] string A", "\"type\":\"string\",\"description\":\"At least 1 character. At most 3 characters.\"")]
    [InlineData("[property: MinLength(1)] List<int> A", "\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"integer\"}")]
    [InlineData("[property: MinLength(2)] List<int> A", "\"type\":\"array\",\"description\":\"At least 2 items.\",\"items\":{\"type\":\"integer\"}")]
    [InlineData("[property: RegularExpression(\"[a-z]{2}\")] string A", "\"type\":\"string\",\"pattern\":\"^(?:[a-z]{2})$\"")]
    [InlineData("[property: RegularExpression(\"(?=a)b\")] string A", "\"type\":\"string\",\"description\":\"Matches the regular expression ^(?:(?=a)b)$.\"")]
    [InlineData("[property: EmailAddress] string A", "\"type\":\"string\",\"format\":\"email\"")]
    [InlineData("[property: Obsolete(\"Use B.\")] string A", "\"type\":\"string\",\"description\":\"Deprecated: Use B.\"")]
    public void AnthropicStrict_HasWords(string member, string keywords) => Assert.StartsWith(
        $$$"""{"type":"object","properties":{"a":{{{{keywords}}}}}""",
        Schema(member, SchemaDialect.AnthropicStrict), StringComparison.Ordinal);

    [Fact]
    public void AllowedValues_OfASharedEnum_StandInPlaceOfTheReference() => Assert.Equal(
        """{"type":"object","properties":{"a":{"type":"string","enum":["second"]},"b":{"$ref":"#/$defs/Kind"},"c":{"type":["string","null"],"enum":["One",null]}},"required":["a","b","c"],"additionalProperties":false,"$defs":{"Kind":{"type":"string","enum":["One","second"]}}}""",
        Schema("[property: AllowedValues(Kind.Two)] Kind A, Kind B, [property: AllowedValues(Kind.One)] Kind? C", SchemaDialect.AnthropicStrict));

    [Fact]
    public void Union_IsAnyOfClosedObjects() => Assert.Equal(
        """{"type":"object","properties":{"u":{"anyOf":[{"type":"object","properties":{"k":{"type":"string","const":"x"},"a":{"type":"integer"}},"required":["k","a"],"additionalProperties":false},{"type":"object","properties":{"k":{"type":"integer","const":2},"b":{"type":"string"}},"required":["k","b"],"additionalProperties":false}]}},"required":["u"],"additionalProperties":false}""",
        ToolSchemas.Of(Usings + "[ExtractionTool] public partial record R(U U);\n[JsonPolymorphic(TypeDiscriminatorPropertyName = \"k\"), JsonDerivedType(typeof(X), \"x\"), JsonDerivedType(typeof(Y), 2)] public abstract record U;\npublic record X(int A) : U;\npublic record Y(string B) : U;"));

    [Fact]
    public void Required_IsNeitherNullNorLeftOut() => Assert.Equal(
        """{"type":"object","properties":{"a":{"type":"string","minLength":1},"b":{"type":"integer"},"c":{"type":"object","properties":{"d":{"type":"string","minLength":1}},"required":["d"],"additionalProperties":false},"e":{"type":["string","null"]}},"required":["a","b","c","e"],"additionalProperties":false}""",
        ToolSchemas.Use(
            Usings + "[ExtractionTool] public partial class R { [Required] public string A { get; set; } = \"\"; [Required] public int? B { get; set; } [Required] public P C { get; set; } public string E { get; set; } }\npublic class P { [Required] public string D { get; set; } }",
            static tool => tool.GetInputSchema(SchemaDialect.Portable),
            TestOptions.Default with { Nullable = NullableContextOptions.Disable }));

    private static string Schema(string members, SchemaDialect dialect) =>
        ToolSchemas.Of(Usings + $"[ExtractionTool] public partial record R({members});\npublic enum Kind {{ One, [EnumMember(Value = \"second\")] Two }}", dialect);
}
