using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PromptGen.Generators.Models;

/// <content>The project's own file among the compiler's AdditionalFiles.</content>
internal sealed partial class ModelFacts
{
    /// <summary>The option that names the project's own file.</summary>
    public const string FileKey = "promptgen.model_data";

    /// <summary>The default of <see cref="FileKey"/>.</summary>
    public const string DefaultFile = "promptgen.models.json";

    /// <summary>A longer file is not read: it cannot be meant.</summary>
    public const int MaxCharacters = 1_000_000;

    private static readonly ConditionalWeakTable<SourceText, ModelFacts> s_files = new();

    /// <summary>The table of a compilation: the built-in one, or with the project's file over it.</summary>
    public static ModelFacts For(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        string name = FileName(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        return options.AdditionalFiles.FirstOrDefault(file => IsModelData(file, name))?.GetText(cancellationToken) is { Length: <= MaxCharacters } text
            ? s_files.GetValue(text, static source => Over(source.ToString()))
            : BuiltIn;
    }

    /// <summary>The name of the project's own file.</summary>
    public static string FileName(AnalyzerConfigOptions options) => options.TryGetValue(FileKey, out string? name) && name.Trim().Length > 0 ? name.Trim() : DefaultFile;

    /// <summary>True if an additional file is the project's own table.</summary>
    public static bool IsModelData(AdditionalText file, string name)
    {
        string path = file.Path.Replace('\\', '/');
        string wanted = name.Replace('\\', '/');
        return path.EndsWith(wanted, StringComparison.OrdinalIgnoreCase) && (path.Length == wanted.Length || path[path.Length - wanted.Length - 1] == '/');
    }
}
