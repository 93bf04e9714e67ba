using System.Reflection;
using System.Runtime.CompilerServices;
using PromptGen.Testing;

namespace PromptGen.Tests;

/// <summary>The public surface of PromptGen.dll as text: a change of it is seen in review.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_MatchesTheVerifiedFile() => Snapshot.Text(ApiText.Of(typeof(ExtractionTool).Assembly));

    [Fact]
    public void NoVerifiedFile_IsWithoutTest() => Snapshot.AssertNoOrphans(SourceFolder(), Assembly.GetExecutingAssembly());

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
