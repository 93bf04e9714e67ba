using System.Text;
using System.Text.Json;
using PromptGen.Generators.Model;

namespace PromptGen.Generators.Tests.Naming;

/// <summary>The naming policies against those of System.Text.Json.</summary>
public sealed class JsonNamesTests
{
    private const int Seed = 815;

    private static readonly string[] s_names =
    [
        "A", "a", "Ab", "AB", "ABc", "aB", "InvoiceNumber", "URL", "URLValue", "MyURL", "MyURLValue", "IPAddress", "X1", "X1Y2", "x1y2", "Sha256Hash", "SHA256Hash", "Version2Number",
        "Abc9Def", "ABC9DEF", "_", "__", "_name", "_Name", "Name_", "First_Name", "First__Name", "first_name", "FIRST_NAME", "A_B", "m_Field", "I", "İstanbul", "IıİI", "Größe", "ÄÖÜ", "ÉtéDÉté",
        "straßeNummer", "日本語Name", "Name日本", "ΑΒγ", "ǅungla", "ﬀLigature", "٣Number", "N٣x", "Roman\u2160Num", "x\u0301Y", "Name\u0663A", "a1B2C3", "IOStream", "IO", "HTML5Parser", "iPhone", "eBay", "e", "Éa", "ʼn",
    ];

    public static TheoryData<string> Names => new(s_names);

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_AreThoseOfSystemTextJson(string name) => Check(name);

    [Fact]
    public void RandomNames_AreThoseOfSystemTextJson()
    {
        Random random = new(Seed);
        const string Alphabet = "abzABZ019__éÉßİıIi日ǅ٣Ⅰ\u0301ΣσςÅ";
        for (int round = 0; round < 20_000; round++)
        {
            StringBuilder name = new("N");
            for (int length = random.Next(1, 12); length > 0; length--)
            {
                name.Insert(random.Next(name.Length + 1), Alphabet[random.Next(Alphabet.Length)]);
            }

            Check(name.ToString());
        }
    }

    [Theory]
    [InlineData(null, "first_name"), InlineData("", "first_name"), InlineData("CamelCase", "firstName"), InlineData("camelcase", "firstName"), InlineData("KebabCaseLower", "first-name")]
    [InlineData("AsDeclared", "FirstName"), InlineData("SnakeCaseLower", "first_name"), InlineData("Default", "first_name"), InlineData("17", "first_name"), InlineData("nonsense", "first_name")]
    public void ProjectsProperty_NamesMembers(string? value, string expected)
    {
        TestOptions options = value is null ? TestOptions.Default : TestOptions.Default.WithProperty("PromptGenPropertyNaming", value);

        Assert.Equal([expected, "kept"], Keys("[PromptGen.ExtractionTool] public partial record R(string FirstName, [property: System.Text.Json.Serialization.JsonPropertyName(\"kept\")] int X);", options));
    }

    [Theory]
    [InlineData("CamelCase", "firstName"), InlineData("KebabCaseLower", "first-name"), InlineData("AsDeclared", "FirstName"), InlineData("SnakeCaseLower", "first_name"), InlineData("SnakeCaseUpper", "FIRST_NAME"), InlineData("KebabCaseUpper", "FIRST-NAME"), InlineData("Default", "FIRST")]
    public void Attribute_GoesBeforeTheProject(string value, string expected)
    {
        string source = $"[PromptGen.ExtractionTool(PropertyNaming = PromptGen.PropertyNaming.{value})] public partial record R(string FirstName, P P);\npublic record P(int FirstName);";
        string[] keys = Keys(source, TestOptions.Default.WithProperty("PromptGenPropertyNaming", "AsDeclared"));

        Assert.Equal(expected == "FIRST" ? "FirstName" : expected, keys[0]);
    }

    [Fact]
    public void KeysAreJudgedUnderTheProjectsPolicy()
    {
        // first_name twice in snake_case, different as declared.
        const string Source = "[PromptGen.ExtractionTool] public partial record R(string FirstName, string First_name);";

        Assert.Empty(Verify.Run(Source).Sources);
        Assert.Equal(["FirstName", "First_name"], Keys(Source, TestOptions.Default.WithProperty("PromptGenPropertyNaming", "AsDeclared")));
    }

    [Theory]
    [InlineData("Größe")]
    [InlineData("日本")]
    [InlineData("A234567890123456789012345678901234567890123456789012345678901234567890")]
    public void KeyThatProvidersRefuse_IsNotGenerated(string name) => Assert.Empty(Verify.Run($"[PromptGen.ExtractionTool] public partial record R(int {name});").Sources);

    private static string[] Keys(string source, TestOptions options) => Verify.Run(source, options).LoadAndRun(static assembly =>
    {
        ExtractionTool tool = (ExtractionTool)Coverage.RoundTrip.ToolOf(assembly.GetType("R")!);
        using JsonDocument schema = JsonDocument.Parse(tool.InputSchema);
        return schema.RootElement.GetProperty("properties").EnumerateObject().Select(static member => member.Name).ToArray();
    });

    /// <summary>The attribute is newer than the framework that the tests run on, so that it is known by its name.</summary>
    [Fact]
    public void JsonNamingPolicyAttribute_NamesAMemberOrAType()
    {
        const string Attribute = "\nnamespace System.Text.Json.Serialization { public class JsonNamingPolicyAttribute(JsonKnownNamingPolicy policy) : System.Attribute { public JsonKnownNamingPolicy Policy => policy; } }";
        const string Usings = "using System.Text.Json.Serialization;\n";

        Assert.Equal(["first_name", "firstName", "FIRST-NAME3"], Keys(Usings + "[PromptGen.ExtractionTool] public partial record R(string FirstName, [property: JsonNamingPolicy(JsonKnownNamingPolicy.CamelCase), JsonPropertyName(\"firstName\")] int X, [property: JsonNamingPolicy(JsonKnownNamingPolicy.KebabCaseUpper)] int FirstName3);" + Attribute, TestOptions.Default));
        Assert.Equal(["FIRST_NAME", "last_name"], Keys(Usings + "[PromptGen.ExtractionTool, JsonNamingPolicy(JsonKnownNamingPolicy.SnakeCaseUpper)] public partial record R(string FirstName, [property: JsonNamingPolicy(JsonKnownNamingPolicy.SnakeCaseLower)] int LastName);" + Attribute, TestOptions.Default.WithProperty("PromptGenPropertyNaming", "CamelCase")));
    }

    private static void Check(string name)
    {
        Assert.Equal(JsonNamingPolicy.SnakeCaseLower.ConvertName(name), JsonNames.Convert(name, NamingPolicy.SnakeCaseLower));
        Assert.Equal(JsonNamingPolicy.KebabCaseLower.ConvertName(name), JsonNames.Convert(name, NamingPolicy.KebabCaseLower));
        Assert.Equal(JsonNamingPolicy.SnakeCaseUpper.ConvertName(name), JsonNames.Convert(name, NamingPolicy.SnakeCaseUpper));
        Assert.Equal(JsonNamingPolicy.KebabCaseUpper.ConvertName(name), JsonNames.Convert(name, NamingPolicy.KebabCaseUpper));
        Assert.Equal(JsonNamingPolicy.CamelCase.ConvertName(name), JsonNames.Convert(name, NamingPolicy.CamelCase));
        Assert.Equal(name, JsonNames.Convert(name, NamingPolicy.AsDeclared));
    }
}
