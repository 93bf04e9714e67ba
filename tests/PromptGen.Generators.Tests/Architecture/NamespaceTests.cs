using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace PromptGen.Generators.Tests.Architecture;

/// <summary>The direction of references inside the generator (design, section 4), read from its source files.</summary>
public sealed class NamespaceTests
{
    [Theory]
    [InlineData("Model", "")]
    [InlineData("Schema", "Model")]
    [InlineData("Exemplars", "Model Schema")]
    [InlineData("Rules", "Microsoft.CodeAnalysis")]
    [InlineData("Reading", "Model Rules Microsoft.CodeAnalysis")]
    [InlineData("Emit", "Model Schema Exemplars Microsoft.CodeAnalysis.CSharp")]
    public void Folder_RefersOnlyTo(string folder, string allowed)
    {
        string[] files = Directory.GetFiles(Path.Combine(Root(), "src", "PromptGen.Generators", folder), "*.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (string file in files)
        {
            string text = File.ReadAllText(file);
            foreach (Match match in Regex.Matches(text, @"(?:Microsoft\.CodeAnalysis[\w.]*|PromptGen\.Generators\.(\w+))"))
            {
                string used = match.Groups[1].Success ? match.Groups[1].Value : match.Value;
                bool isAllowed = used == folder || allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(name => used == name || (name.StartsWith("Microsoft", StringComparison.Ordinal) && used.StartsWith(name, StringComparison.Ordinal)));
                Assert.True(isAllowed, $"{Path.GetFileName(file)} in {folder} refers to {match.Value}.");
            }
        }
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
