using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Prompts.Texts;

namespace PromptGen.CodeFixes.Prompts;

/// <summary>
/// The member that a finding stands in, with its requests. An edit of a prompt is offered only if the requests, read again after it, say the same
/// in another order and without the finding: that is the proof that it is right.
/// </summary>
internal sealed class PromptDocument
{
    private readonly Document document;
    private readonly int ordinal;

    private PromptDocument(Document document, SyntaxNode member, int ordinal, SemanticModel model, SourceText source, RuleSettings settings, CancellationToken cancellationToken)
    {
        this.document = document;
        this.ordinal = ordinal;
        Member = member;
        Model = model;
        Source = source;
        Settings = settings;
        Requests = PromptAnalysis.For(model.Compilation, settings.Prompts).RequestsIn(BlocksOf(member, model, cancellationToken), cancellationToken);
    }

    /// <summary>The member.</summary>
    public SyntaxNode Member { get; }

    public SemanticModel Model { get; }

    public SourceText Source { get; }

    public RuleSettings Settings { get; }

    /// <summary>The requests of the member.</summary>
    public ImmutableArray<PromptRequest> Requests { get; }

    /// <summary>The newline of the file.</summary>
    public string NewLine => Source.Lines.Count > 1 && Source.Lines[0] is var first ? Source.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";

    /// <summary>Reads the member around a place.</summary>
    public static async Task<PromptDocument?> OpenAsync(TextDocument text, TextSpan place, CancellationToken cancellationToken)
    {
        SyntaxNode? root = text is Document source ? await source.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) : null;
        if (root is null || place.End > root.FullSpan.End)
        {
            return null;
        }

        SyntaxNode? member = root.FindNode(place, getInnermostNodeForTie: true).AncestorsAndSelf().FirstOrDefault(IsMember);
        return member is null ? null : await OpenAsync((Document)text, MembersOf(root).IndexOf(member), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>True if a node stands in the member.</summary>
    public bool Holds(SyntaxNode node) => node.SyntaxTree == Member.SyntaxTree && Member.Span.Contains(node.Span);

    /// <summary>The uses of a local in the member; none for what is no local.</summary>
    public List<IdentifierNameSyntax> ReferencesTo(VariableDeclaratorSyntax declarator, CancellationToken cancellationToken)
    {
        ISymbol? local = Model.GetDeclaredSymbol(declarator, cancellationToken);
        return local is not ILocalSymbol
            ? []
            : [.. Member.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == local.Name
                && SymbolEqualityComparer.Default.Equals(Model.GetSymbolInfo(name, cancellationToken).Symbol, local))];
    }

    /// <summary>True if after the changes the requests say the same, there are no new errors, no comment is lost and fewer of the findings are left.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="findings">Counts the findings of a request that the changes are to repair.</param>
    /// <param name="cancellationToken">Cancels the check.</param>
    public Task<bool> IsProvenAsync(IEnumerable<TextChange> changes, Func<PromptRequest, RuleSettings, int> findings, CancellationToken cancellationToken) =>
        IsRepairedAsync(changes, findings, keepsText: true, cancellationToken);

    /// <summary>The same for an edit of how a text is made, after which its expressions differ.</summary>
    public async Task<bool> IsRepairedAsync(IEnumerable<TextChange> changes, Func<PromptRequest, RuleSettings, int> findings, bool keepsText, CancellationToken cancellationToken)
    {
        Document changed = document.WithText(Source.WithChanges(changes.OrderBy(static change => change.Span.Start)));
        if (await OpenAsync(changed, ordinal, cancellationToken).ConfigureAwait(false) is not { } after || after.Requests.Length != Requests.Length)
        {
            return false;
        }

        return after.Requests.Sum(request => findings(request, Settings)) < Requests.Sum(request => findings(request, Settings))
            && (!keepsText || Requests.Zip(after.Requests, static (old, now) => ContentOf(old) == ContentOf(now)).All(static same => same))
            && CommentsIn(after.Member) == CommentsIn(Member)
            && after.ErrorCount(cancellationToken) <= ErrorCount(cancellationToken);
    }

    private static async Task<PromptDocument?> OpenAsync(Document document, int ordinal, CancellationToken cancellationToken)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || MembersOf(root) is var members && (ordinal < 0 || ordinal >= members.Count))
        {
            return null;
        }

        SourceText source = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        RuleSettings settings = RuleSettings.Read(document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(root.SyntaxTree));
        return new PromptDocument(document, MembersOf(root)[ordinal], ordinal, model, source, settings, cancellationToken);
    }

    private static List<SyntaxNode> MembersOf(SyntaxNode root) => [.. root.DescendantNodesAndSelf().Where(IsMember)];

    private static bool IsMember(SyntaxNode node) => node is CompilationUnitSyntax or BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax;

    private static ImmutableArray<IOperation> BlocksOf(SyntaxNode member, SemanticModel model, CancellationToken cancellationToken)
    {
        IEnumerable<SyntaxNode?> bodies = member switch
        {
            PropertyDeclarationSyntax property => [property.ExpressionBody, property.Initializer, .. property.AccessorList?.Accessors.Select(static a => (SyntaxNode)a) ?? []],
            BaseFieldDeclarationSyntax fields => fields.Declaration.Variables.Select(static v => v.Initializer),
            _ => [member],
        };
        return [.. bodies.OfType<SyntaxNode>().Select(body => model.GetOperation(body, cancellationToken)).OfType<IOperation>()];
    }

    /// <summary>All text of a request without its order and blanks.</summary>
    private static string ContentOf(PromptRequest request)
    {
        List<char> content = [];
        foreach (TextPart part in request.Segments.SelectMany(static segment => segment.Text.Parts).Where(static part => !IsNewLine(part)))
        {
            content.AddRange((part.Constant ?? part.Witness.Syntax.ToString()).Where(static c => !char.IsWhiteSpace(c)));
        }

        content.Sort();
        return new string([.. content]);
    }

    private static bool IsNewLine(TextPart part) => part is { Constant: null, Size: { Chars: 1, Utf8Bytes: 2 } } && part.Traits.Any(static trait => trait.Kind == TextTraitKind.PlatformNewline);

    private static int CommentsIn(SyntaxNode member) => member.DescendantTrivia().Count(static trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));

    private int ErrorCount(CancellationToken cancellationToken) =>
        Model.GetDiagnostics(Member.Span, cancellationToken).Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        + Model.SyntaxTree.GetDiagnostics(cancellationToken).Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
