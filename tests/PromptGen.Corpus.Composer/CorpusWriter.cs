using System.Globalization;
using System.Text;

namespace PromptGen.Corpus.Composer;

/// <summary>Writes the corpus: files of types, and the list of them.</summary>
internal static class CorpusWriter
{
    private const int TypesPerFile = 20;

    private const string Head = """
        // Written by tests/PromptGen.Corpus.Composer; do not edit it here.
        using System.Collections.Concurrent;
        using System.Collections.Frozen;
        using System.Collections.Immutable;
        using System.Collections.ObjectModel;
        using System.ComponentModel;
        using System.ComponentModel.DataAnnotations;
        using System.Diagnostics.CodeAnalysis;
        using System.Numerics;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;
        using PromptGen.Corpus.Foreign;
        using PromptGen.Corpus.Parts;

        namespace PromptGen.Corpus.Composed;


        """;

    /// <summary>The files by their names, with line feeds.</summary>
    public static IReadOnlyDictionary<string, string> Write(IReadOnlyList<TypePlan> types)
    {
        Dictionary<string, string> files = new(StringComparer.Ordinal);
        foreach (TypePlan[] chunk in types.Chunk(TypesPerFile))
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"Types{files.Count + 1:00}.cs");
            files.Add(name, Lf(Head + string.Join('\n', chunk.Select(TypeWriter.Write))));
        }

        files.Add("ComposedTypes.cs", Lf(List(types)));
        return files;
    }

    private static string List(IReadOnlyList<TypePlan> types)
    {
        StringBuilder code = new(Head);
        code.Append("internal static class ComposedTypes\n{\n    public static ICorpusType[] All { get; } =\n    [\n");
        foreach (TypePlan type in types)
        {
            code.Append(CultureInfo.InvariantCulture, $"        new CorpusType<{TypeWriter.NameOf(type)}>({string.Join(", ", type.Features.Select(static feature => $"\"{feature}\""))}),\n");
        }

        return code.Append("    ];\n}\n").ToString();
    }

    private static string Lf(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
