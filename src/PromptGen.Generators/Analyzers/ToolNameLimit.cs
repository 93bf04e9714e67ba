using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Model;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers;

/// <summary>The longest tool name that a project wants: <c>promptgen.tool_name_max_length</c>.</summary>
internal static class ToolNameLimit
{
    /// <summary>The key.</summary>
    public const string Key = "promptgen.tool_name_max_length";

    /// <summary>What the documentation of both providers says (provider facts TC-10).</summary>
    public const int Default = ToolNames.MaxLength;

    /// <summary>What one published schema allows, above which every endpoint refuses.</summary>
    public const int Most = ToolNames.HardMaxLength;

    /// <summary>The limit of a file; a missing or wrong value means the default.</summary>
    public static int Read(AnalyzerConfigOptions options) =>
        options.TryGetValue(Key, out string? text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int length) && length is >= 1 and <= Most ? length : Default;

    /// <summary>The form of PG1010 that a name deserves, or null.</summary>
    public static DiagnosticDescriptor? Check(string name, AnalyzerConfigOptions options) =>
        !ToolNames.HasLegalCharacters(name) || name.Length > Most ? Descriptors.PG1010_ToolNameInvalid
        : name.Length > Read(options) ? Descriptors.PG1010_ToolNameLong
        : null;

    /// <summary>The diagnostic.</summary>
    public static Diagnostic Report(DiagnosticDescriptor rule, string name, Location place, AnalyzerConfigOptions options)
    {
        int limit = Read(options);
        string suggestion = ToolNames.Suggest(name);
        suggestion = suggestion.Substring(0, Math.Min(suggestion.Length, limit));
        return Diagnostic.Create(rule, place, FindingProperties.Suggest(suggestion), name, suggestion, limit);
    }
}
