using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace PromptGen.Build.Tests;

public sealed class MeasureFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("promptgen-measure-").FullName;

    [Theory]
    [InlineData(1_048_576, null)]
    [InlineData(1_048_577, "1048577")]
    [InlineData(104_857_600, "104857600")]
    public void Length_IsGivenBeyondOneMegaByte(long bytes, string? length)
    {
        MeasureFiles task = new() { Files = [FileOf("a.jsonl", bytes)] };

        Assert.True(task.Execute());

        Assert.Equal(length, task.LongFiles.SingleOrDefault()?.GetMetadata("PromptGenLength"));
    }

    [Fact]
    public void Item_KeepsItsNameAndMetadata()
    {
        TaskItem item = FileOf("gold.jsonl", 2_000_000);
        item.SetMetadata("PromptGenEval", "true");
        MeasureFiles task = new() { Files = [FileOf("small.jsonl", 10), item] };

        task.Execute();

        ITaskItem found = Assert.Single(task.LongFiles);
        Assert.Equal(item.ItemSpec, found.ItemSpec);
        Assert.Equal("true", found.GetMetadata("PromptGenEval"));
    }

    /// <summary>What is wrong with a file is the compiler's to say, where it is the same for every AdditionalFile.</summary>
    [Theory]
    [InlineData("missing.jsonl")]
    [InlineData("")]
    [InlineData("a\0b.jsonl")]
    [InlineData("\uD800.jsonl")]
    [InlineData("**/[x]{a,b}*?.jsonl")]
    public void NameOfNoFile_IsLeftAlone(string name)
    {
        MeasureFiles task = new() { Files = [new NamedItem(name), new NamedItem(_folder)] };

        Assert.True(task.Execute());
        Assert.Empty(task.LongFiles);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private TaskItem FileOf(string name, long bytes)
    {
        string path = Path.Combine(_folder, name);
        using FileStream file = File.Create(path);
        file.SetLength(bytes); // sparse: it takes no room on the disk
        return new TaskItem(path);
    }

    /// <summary>An item as a build hands it on, which looks at its name only when it is asked for a path.</summary>
    private sealed class NamedItem(string name) : ITaskItem
    {
        public string ItemSpec { get; set; } = name;

        public System.Collections.ICollection MetadataNames => Array.Empty<string>();

        public int MetadataCount => 0;

        public string GetMetadata(string metadataName) => metadataName == "FullPath" ? Path.GetFullPath(ItemSpec) : "";

        public void SetMetadata(string metadataName, string metadataValue) => throw new NotSupportedException();

        public void RemoveMetadata(string metadataName) => throw new NotSupportedException();

        public void CopyMetadataTo(ITaskItem destinationItem) => throw new NotSupportedException();

        public System.Collections.IDictionary CloneCustomMetadata() => new Dictionary<string, string>();
    }
}
