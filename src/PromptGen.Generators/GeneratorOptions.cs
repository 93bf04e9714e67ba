using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Model;

namespace PromptGen.Generators;

/// <summary>The project's options.</summary>
/// <param name="Naming">The default naming policy, from the MSBuild property <c>PromptGenPropertyNaming</c>.</param>
/// <param name="ProjectDirectory">The folder that paths of exemplar files are relative to.</param>
internal sealed record GeneratorOptions(NamingPolicy Naming, string? ProjectDirectory)
{
    public static GeneratorOptions Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        provider.GlobalOptions.TryGetValue("build_property.PromptGenPropertyNaming", out string? naming);
        provider.GlobalOptions.TryGetValue("build_property.ProjectDir", out string? directory);
        return new GeneratorOptions(Enum.TryParse(naming, ignoreCase: true, out NamingPolicy policy) && Enum.IsDefined(typeof(NamingPolicy), policy) ? policy : NamingPolicy.SnakeCaseLower, directory);
    }
}
