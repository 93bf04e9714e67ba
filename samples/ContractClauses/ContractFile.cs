using System.Text;
using System.Text.Json;

namespace ContractClauses;

/// <summary>A contract to read, with the terms a reviewer wrote down for it where there are any.</summary>
internal sealed record ContractFile(string Name, string Text, ContractTerms? Gold)
{
    /// <summary>The contracts that come with the sample.</summary>
    public static List<ContractFile> Own()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "contracts");
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "gold.json")));
        return [.. gold.RootElement.EnumerateObject().Select(one => new ContractFile(
            one.Name,
            TextFile.Read(Path.Combine(folder, one.Name)),
            ContractTerms.Tool.ReadInput(Encoding.UTF8.GetBytes(one.Value.GetRawText())).GetValueOrThrow()))];
    }

    /// <summary>The user's files; a folder stands for its <c>*.txt</c> files.</summary>
    /// <exception cref="BadInputException">One of them cannot be used.</exception>
    public static List<ContractFile> From(IReadOnlyList<string> paths) =>
        [.. paths.SelectMany(Expand).Select(static path => new ContractFile(Path.GetFileName(path), TextFile.Read(path), null))];

    private static string[] Expand(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        string[] files = [.. Directory.GetFiles(path, "*.txt").Order(StringComparer.Ordinal)];
        return files.Length > 0 ? files : throw new BadInputException($"The folder '{path}' has no .txt files. Pass the files by name if they end differently.");
    }
}
