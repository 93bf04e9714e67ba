using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace PromptGen.Generators.Tests.Architecture;

/// <summary>What a page links to is there, so that a walk through the documentation does not end before a file that has moved.</summary>
public sealed class DocumentLinkTests
{
    public static TheoryData<string> Pages => [.. Directory.GetFiles(Path.Combine(Root(), "docs"), "*.md", SearchOption.AllDirectories).Append(Path.Combine(Root(), "README.md")).Select(static page => Path.GetRelativePath(Root(), page).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void RelativeLink_LeadsToAFile(string page)
    {
        string path = Path.Combine(Root(), page);
        string[] missing =
        [
            .. Regex.Matches(File.ReadAllText(path), @"\]\((?:<(?<target>[^>]+)>|(?<target>[^)\s]+))\)")
                .Select(static match => match.Groups["target"].Value.Split('#')[0])
                .Where(static target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal))
                .Where(target => !Path.Exists(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, target)))),
        ];
        Assert.True(missing.Length == 0, $"{page} links to what is not there: {string.Join(", ", missing)}. Correct the links.");
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
