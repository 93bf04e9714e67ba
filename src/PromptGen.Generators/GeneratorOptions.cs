using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Model;

namespace PromptGen.Generators;

/// <summary>The project's options.</summary>
/// <param name="Naming">The default naming policy, from the MSBuild property <c>PromptGenPropertyNaming</c>.</param>
/// <param name="ProjectDirectory">The folder that paths of exemplar files are relative to.</param>
/// <param name="MaxFileBytes">How long an exemplar file may be: <c>promptgen.max_exemplar_file_bytes</c>.</param>
/// <param name="MaxPromptBytes">How long all files of a tool may be together: <c>promptgen.max_exemplar_bytes</c>.</param>
/// <param name="MaxMembers">How many members the types of a tool may have together: <c>promptgen.max_members</c>.</param>
/// <param name="MaxEnumMembers">How many members an enum may have: <c>promptgen.max_enum_members</c>.</param>
internal sealed record GeneratorOptions(
    NamingPolicy Naming,
    string? ProjectDirectory,
    int MaxFileBytes = GeneratorOptions.DefaultMaxFileBytes,
    int MaxPromptBytes = GeneratorOptions.DefaultMaxPromptBytes,
    int MaxMembers = GeneratorOptions.DefaultMaxMembers,
    int MaxEnumMembers = GeneratorOptions.DefaultMaxEnumMembers)
{
    /// <summary>The key of <see cref="MaxFileBytes"/>.</summary>
    public const string MaxFileBytesKey = "promptgen.max_exemplar_file_bytes";

    /// <summary>1 MB.</summary>
    public const int DefaultMaxFileBytes = 1 << 20;

    /// <summary>The key of <see cref="MaxPromptBytes"/>.</summary>
    public const string MaxPromptBytesKey = "promptgen.max_exemplar_bytes";

    /// <summary>8 MB.</summary>
    public const int DefaultMaxPromptBytes = 8 << 20;

    /// <summary>The key of <see cref="MaxMembers"/>.</summary>
    public const string MaxMembersKey = "promptgen.max_members";

    public const int DefaultMaxMembers = 2_000;

    /// <summary>The key of <see cref="MaxEnumMembers"/>.</summary>
    public const string MaxEnumMembersKey = "promptgen.max_enum_members";

    public const int DefaultMaxEnumMembers = 1_000;

    public static GeneratorOptions Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        provider.GlobalOptions.TryGetValue("build_property.PromptGenPropertyNaming", out string? naming);
        provider.GlobalOptions.TryGetValue("build_property.ProjectDir", out string? directory);
        return new GeneratorOptions(
            Enum.TryParse(naming, ignoreCase: true, out NamingPolicy policy) && Enum.IsDefined(typeof(NamingPolicy), policy) ? policy : NamingPolicy.SnakeCaseLower,
            directory,
            Number(MaxFileBytesKey, DefaultMaxFileBytes),
            Number(MaxPromptBytesKey, DefaultMaxPromptBytes),
            Number(MaxMembersKey, DefaultMaxMembers),
            Number(MaxEnumMembersKey, DefaultMaxEnumMembers));

        int Number(string key, int otherwise) =>
            provider.GlobalOptions.TryGetValue(key, out string? text) && int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : otherwise;
    }
}
