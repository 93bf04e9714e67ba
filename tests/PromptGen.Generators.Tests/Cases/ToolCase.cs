namespace PromptGen.Generators.Tests.Cases;

/// <summary>A source with one or more tools and a static method <c>N.Case.Make</c> (or <c>Case.Make</c>) that returns a value of the first.</summary>
/// <param name="Name">The test's name.</param>
/// <param name="Code">The declarations, without usings and namespace.</param>
/// <param name="Make">The expression that makes the value.</param>
public sealed record ToolCase(string Name, string Code, string Make)
{
    private const string Usings = """
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Frozen;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Collections.ObjectModel;
        using System.ComponentModel;
        using System.ComponentModel.DataAnnotations;
        using System.Diagnostics.CodeAnalysis;
        using System.Linq;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;
        using PromptGen;

        """;

    /// <summary>The namespace; empty for the global one.</summary>
    public string Namespace { get; init; } = "N";

    /// <summary>Members whose schema System.Text.Json cannot be asked about.</summary>
    public bool SkipsExporter { get; init; }

    public string Source => $"{Usings}{(Namespace.Length == 0 ? "" : $"namespace {Namespace};\n")}{Code}\npublic static class Case {{ public static object Make() => {Make}; }}\n";

    public string CaseType => (Namespace.Length == 0 ? "" : Namespace.Replace("@", "", StringComparison.Ordinal) + ".") + "Case";

    public override string ToString() => Name;
}
