using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Model;

namespace PromptGen.Generators;

/// <summary>The project's options.</summary>
/// <param name="Naming">The default naming policy, from the MSBuild property <c>PromptGenPropertyNaming</c>.</param>
/// <param name="ProjectDirectory">The folder that paths of exemplar files are relative to.</param>
/// <param name="MaxFileBytes">How long an exemplar file may be: <c>promptgen.max_exemplar_file_bytes</c>.</param>
internal sealed record GeneratorOptions(NamingPolicy Naming, string? ProjectDirectory, int MaxFileBytes = GeneratorOptions.DefaultMaxFileBytes)
{
    /// <summary>The key of <see cref="MaxFileBytes"/>.</summary>
    public const string MaxFileBytesKey = "promptgen.max_exemplar_file_bytes";

    /// <summary>1 MB.</summary>
    public const int DefaultMaxFileBytes = 1 << 20;

    public static GeneratorOptions Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        provider.GlobalOptions.TryGetValue("build_property.PromptGenPropertyNaming", out string? naming);
        provider.GlobalOptions.TryGetValue("build_property.ProjectDir", out string? directory);
        int limit = provider.GlobalOptions.TryGetValue(MaxFileBytesKey, out string? text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int bytes) ? bytes : DefaultMaxFileBytes;
        return new GeneratorOptions(Enum.TryParse(naming, ignoreCase: true, out NamingPolicy policy) && Enum.IsDefined(typeof(NamingPolicy), policy) ? policy : NamingPolicy.SnakeCaseLower, directory, limit);
    }
}
