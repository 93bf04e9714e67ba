using System.Collections.Immutable;
using System.Globalization;

namespace PromptGen.Analyzers.Corpus.Tests.Mutations;

/// <summary>A clean program, and one with a mistake.</summary>
/// <param name="Request">How it sends.</param>
/// <param name="Text">How it makes the text.</param>
/// <param name="Mutation">The mistake; null for the clean program.</param>
internal sealed record MutationCase(RequestStyle Request, TextStyle Text, Mutation? Mutation)
{
    private static readonly ImmutableArray<RequestStyle> s_styles = [.. AnthropicStyles.All, .. ChatStyles.All, .. OpenAIStyles.All, .. RawStyles.All, .. BuilderStyles.All];

    // The mistakes that have nothing to do with how the text is made are tried with some texts only, others for each request style.
    private const int TextsPerStyle = 2;

    /// <summary>All clean programs.</summary>
    public static ImmutableArray<MutationCase> Originals { get; } = [.. from request in s_styles from text in TextStyle.All select new MutationCase(request, text, null)];

    /// <summary>All programs with a mistake.</summary>
    public static ImmutableArray<MutationCase> Mutants { get; } =
    [
        .. from pair in s_styles.Select(static (style, index) => (Style: style, Index: index))
           from mutation in Mutation.All
           where !mutation.Meaningless.ContainsKey(pair.Style.Family)
           from text in mutation == Mutation.All[0] ? TextStyle.All : [.. Enumerable.Range(0, TextsPerStyle).Select(i => TextStyle.All[(pair.Index + (i * 3)) % TextStyle.All.Length])]
           select new MutationCase(pair.Style, text, mutation),
    ];

    /// <summary>The family.</summary>
    public string Family => Request.Family;

    /// <summary>The source, with its marks.</summary>
    public string Source => Request.Program(Mutation is null ? Clean : Mutation.Apply(Clean, Text));

    /// <summary>The source of the program without the mistake.</summary>
    public string Original => Request.Program(Clean);

    private Prompt Clean => new()
    {
        Members = Text.Members,
        Statements = Text.Statements,
        Blocks = [new Block(Text.Expression)],
        ToolText = Family == "PromptGen" ? null : "\"Emits what was found.\"",
        IsChat = Family is "Microsoft.Extensions.AI" or "OpenAI" or "PromptGen",
    };

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Request.Family}, {Request.Name}, {Text.Name}: {Mutation?.Name ?? "clean"}");
}
