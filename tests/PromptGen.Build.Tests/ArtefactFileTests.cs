namespace PromptGen.Build.Tests;

public sealed class ArtefactFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("promptgen-artefact-").FullName;

    [Fact]
    public void MissingFile_IsWrittenWithItsFolder()
    {
        ArtefactFile file = new(Path.Combine(_folder, "new", "a.json"), "{}\n");

        Assert.True(file.Write());
        Assert.Equal("{}\n"u8, File.ReadAllBytes(file.Path));
        Assert.False(file.Write());
    }

    [Theory]
    [InlineData("a\nb\n", 0)]
    [InlineData("a\r\nb\r\n", 0)]
    [InlineData("a\nc\n", 2)]
    [InlineData("a\nb", 3)]
    [InlineData("a\nb\nc\n", 3)]
    [InlineData("", 1)]
    public void FirstDifference_IsALine(string found, int line)
    {
        string path = Path.Combine(_folder, "a.json");
        File.WriteAllText(path, found);

        Assert.Equal(line, new ArtefactFile(path, "a\nb\n").FirstDifference());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
