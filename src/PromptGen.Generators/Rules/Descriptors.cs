using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Rules;

/// <summary>
/// The descriptors of all rules, a file per family. A rule with two forms of its message, or two severities, has a descriptor for each under one id.
/// </summary>
internal static partial class Descriptors
{
    /// <summary>Where the page of each rule is, with the id put in.</summary>
    public const string HelpLinkFormat = "https://github.com/promptgen/promptgen/blob/main/docs/rules/{0}.md";

    /// <summary>The only place where a descriptor is made.</summary>
    private static DiagnosticDescriptor Create(string id, string family, DiagnosticSeverity severity, string title, string message, params string[] tags) => new(
        id,
        title,
        message,
        "PromptGen." + family,
        severity,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinkFormat.Replace("{0}", id),
        customTags: tags);
}
