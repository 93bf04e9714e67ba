using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Rules;

/// <summary>
/// The descriptors of all rules, a file per family. A rule with two forms of its message, or two severities, has a descriptor for each under one id.
/// </summary>
internal static partial class Descriptors
{
    /// <summary>Where the page of each rule is, with the id put in.</summary>
    public const string HelpLinkFormat = "https://github.com/promptgen/promptgen/blob/main/docs/rules/{0}.md";

    private static DiagnosticDescriptor Create(string id, string family, DiagnosticSeverity severity, string title, string message, params string[] tags) =>
        New(id, family, severity, title, message, true, tags);

    /// <summary>A rule that is off until a severity switches it on.</summary>
    private static DiagnosticDescriptor CreateOptIn(string id, string family, DiagnosticSeverity severity, string title, string message, params string[] tags) =>
        New(id, family, severity, title, message, false, tags);

    /// <summary>The only place where a descriptor is made.</summary>
    private static DiagnosticDescriptor New(string id, string family, DiagnosticSeverity severity, string title, string message, bool isEnabledByDefault, string[] tags) => new(
        id,
        title,
        message,
        "PromptGen." + family,
        severity,
        isEnabledByDefault,
        helpLinkUri: HelpLinkFormat.Replace("{0}", id),
        customTags: tags);
}
