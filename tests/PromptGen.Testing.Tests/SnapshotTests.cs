using System.Runtime.CompilerServices;
using System.Text;
using PromptGen.Testing.Tests.Samples;

namespace PromptGen.Testing.Tests;

public sealed class SnapshotTests : IDisposable
{
    private const string Source = "class MarkAttribute : System.Attribute;\nnamespace N { [Mark] partial class A; }";

    private readonly string folder = Directory.CreateTempSubdirectory("promptgen-snapshot-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("Hello")]
    [InlineData("a/b")]
    public void GeneratedSources_MatchTheVerifiedFiles(string word) => Snapshot.Sources(
        GeneratorVerifier<MarkGenerator>.Run(Source, TestOptions.Default.WithProperty("Greeting", word)), $"word={word}");

    [Fact]
    public void Text_MatchesTheVerifiedFile() => Snapshot.Text("one\ntwo\n");

    [Fact]
    public void NoVerifiedFile_IsWithoutTest() => Snapshot.AssertNoOrphans(SourceFolder(), typeof(SnapshotTests).Assembly);

    [Fact]
    public void MissingFile_FailsAndWritesReceived()
    {
        string message = Failure.Of(() => Match("text\n"));

        Assert.Contains("C.M#name.verified.json does not exist", message, StringComparison.Ordinal);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "text\n"u8], File.ReadAllBytes(Path.Combine(folder, "C.M#name.received.json")));
    }

    [Fact]
    public void ChangedContent_FailsWithDiffUntilItIsRight()
    {
        Match("one\ntwo\nthree\n", SnapshotMode.Accept);

        string message = Failure.Of(() => Match("one\ntwo \nthree\n"));
        Assert.Contains("from line 2:\n  one\n- two\n+ two·\n  three\n", message, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder, "C.M#name.received.json")));

        Match("one\ntwo\nthree\n");
        Assert.False(File.Exists(Path.Combine(folder, "C.M#name.received.json")));
    }

    [Fact]
    public void Accept_ReplacesTheVerifiedFile()
    {
        Match("old", SnapshotMode.Accept);
        Match("new", SnapshotMode.Accept);

        Match("new");
        Failure.Of(() => Match("old"));
    }

    [Fact]
    public void FileWithoutByteOrderMark_Fails()
    {
        File.WriteAllText(Path.Combine(folder, "C.M#name.verified.json"), "text", new UTF8Encoding(false));

        Assert.Contains("byte order mark", Failure.Of(() => Match("text")), StringComparison.Ordinal);
    }

    [Fact]
    public void CarriageReturn_Fails() => Assert.Contains("carriage return", Failure.Of(() => Match("a\r\n")), StringComparison.Ordinal);

    [Fact]
    public void FileThatTheTestNoLongerMakes_FailsUntilAccepted()
    {
        SnapshotFiles files = new(folder, "C.M", SnapshotMode.Accept);
        files.Match([KeyValuePair.Create("name", "x"), KeyValuePair.Create("gone", "x")], "json");

        Assert.Contains("C.M#gone.verified.json is verified, but", Failure.Of(() => Match("x")), StringComparison.Ordinal);
        Match("x", SnapshotMode.Accept);
        Match("x");
    }

    [Theory]
    [InlineData(null, null, "Compare")]
    [InlineData("0", null, "Compare")]
    [InlineData(null, "true", "Compare")]
    [InlineData("1", null, "Accept")]
    [InlineData("1", "false", "Accept")]
    public void Acceptance_FollowsTheEnvironment(string? accept, string? ci, string mode) => Assert.Equal(mode, Mode(accept, ci).ToString());

    [Theory]
    [InlineData("true")]
    [InlineData("True")]
    public void AcceptanceOnABuildServer_IsRefused(string ci) =>
        Assert.Contains("refused where CI=true", Failure.Of(() => Mode("1", ci)), StringComparison.Ordinal);

    [Theory]
    [InlineData("[GeneratedCode(\"T\", \"1.2\")]", "[GeneratedCode(\"T\", \"{Version}\")]")]
    [InlineData("[global::System.CodeDom.Compiler.GeneratedCodeAttribute(\"T\", \"1.2\")] x = \"1.2\"", "[global::System.CodeDom.Compiler.GeneratedCodeAttribute(\"T\", \"{Version}\")] x = \"1.2\"")]
    [InlineData("OtherCode(\"T\", \"1.2\")", "OtherCode(\"T\", \"1.2\")")]
    [InlineData("\"GeneratedCode(\\\"T\\\", \\\"1.2\\\")\"", "\"GeneratedCode(\\\"T\\\", \\\"1.2\\\")\"")]
    public void Version_IsScrubbedInTheAttributeAndNowhereElse(string source, string expected)
    {
        KeyValuePair<string, string> verified = Snapshot.Verified("A.tool.g.cs", source);

        Assert.Equal("A.tool.g", verified.Key);
        Assert.Equal("//HintName: A.tool.g.cs\n" + expected, verified.Value);
    }

    [Fact]
    public void OrphanedFiles_AreFoundByClassMethodAndParameter()
    {
        string[] claimed =
        [
            "SnapshotTests.CarriageReturn_Fails#a.verified.cs",
            "SnapshotTests.CarriageReturn_Fails.verified.txt",
            "SnapshotTests.AcceptanceOnABuildServer_IsRefused_ci=true#a.verified.cs",
            "bin/Nobody.Nothing.verified.txt",
        ];
        string[] orphans =
        [
            "Absent.CarriageReturn_Fails.verified.txt",
            "SnapshotTests.CarriageReturn.verified.txt",
            "SnapshotTests.CarriageReturn_Fails_ci=true.verified.txt",
            "SnapshotTests.Dispose.verified.txt",
            "sub/SnapshotTests.AcceptanceOnABuildServer_IsRefused_other=1.verified.json",
        ];
        foreach (string file in claimed.Concat(orphans))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
            File.WriteAllText(Path.Combine(folder, file), "");
        }

        string message = Failure.Of(() => Snapshot.AssertNoOrphans(folder, typeof(SnapshotTests).Assembly));

        Assert.EndsWith("after their test:\n" + string.Join('\n', orphans).Replace('/', Path.DirectorySeparatorChar), message, StringComparison.Ordinal);
        Assert.Throws<DirectoryNotFoundException>(() => Snapshot.AssertNoOrphans(Path.Combine(folder, "absent"), typeof(SnapshotTests).Assembly));
    }

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    private static SnapshotMode Mode(string? accept, string? ci) => SnapshotFiles.ModeFrom(name => name switch
    {
        "PROMPTGEN_ACCEPT" => accept,
        "CI" => ci,
        _ => null,
    });

    private void Match(string content, SnapshotMode mode = SnapshotMode.Compare) =>
        new SnapshotFiles(folder, "C.M", mode).Match([KeyValuePair.Create("name", content)], "json");
}
