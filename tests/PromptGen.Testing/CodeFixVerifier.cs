using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace PromptGen.Testing;

// Inside the namespace, where it comes before PromptGen.Document.
using Document = Microsoft.CodeAnalysis.Document;

/// <summary>
/// Tests of one fix: <c>using Verify = PromptGen.Testing.CodeFixVerifier&lt;MyAnalyzer, MyFix&gt;;</c>. The diagnostics before and after are
/// those that the texts mark. "Changed" lists name only the files that a fix changes or adds; all others must stay as they are.
/// </summary>
/// <typeparam name="TAnalyzer">The analyzer whose diagnostics are fixed.</typeparam>
/// <typeparam name="TFix">The fix.</typeparam>
public static class CodeFixVerifier<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    private static readonly ImmutableArray<FixAllScope> CommonScopes = [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc cref="CodeFixAsync(IReadOnlyList{TestFile}, IReadOnlyList{TestFile}, string?, TestOptions?, int)"/>
    public static Task CodeFixAsync(string source, string fixedSource, string? equivalenceKey = null, TestOptions? options = null, int diagnostic = 0) =>
        CodeFixAsync([source], [fixedSource], equivalenceKey, options, diagnostic);

    /// <summary>
    /// Fixes one diagnostic and checks: the exact texts of all files, that they compile, that the diagnostic is gone, that no diagnostic
    /// came that the fixed texts do not mark, and that a second run offers the fix once less. All of it holds with LF and with CRLF, unless the options
    /// name another newline than LF.
    /// </summary>
    /// <param name="sources">The sources before.</param>
    /// <param name="changed">The sources and additional files that the fix changes or adds.</param>
    /// <param name="equivalenceKey">The key of the action; needed where the fix offers more than one.</param>
    /// <param name="options">The project.</param>
    /// <param name="diagnostic">Which of the fixable diagnostics, counted by place from 0.</param>
    public static async Task CodeFixAsync(
        IReadOnlyList<TestFile> sources, IReadOnlyList<TestFile> changed, string? equivalenceKey = null, TestOptions? options = null, int diagnostic = 0)
    {
        TestOptions given = options ?? TestOptions.Default;
        await CodeFixWithAsync(sources, changed, equivalenceKey, given, diagnostic).ConfigureAwait(false);
        if (given.NewLine == "\n")
        {
            await CodeFixWithAsync(sources, changed, equivalenceKey, given with { NewLine = "\r\n" }, diagnostic).ConfigureAwait(false);
        }
    }

    private static async Task CodeFixWithAsync(IReadOnlyList<TestFile> sources, IReadOnlyList<TestFile> changed, string? equivalenceKey, TestOptions options, int diagnostic)
    {
        TestProject before = TestProject.Create(sources, options);
        await CheckAsync(before, " before the fix").ConfigureAwait(false);
        FixSession session = Session(before);
        using FixSolution solution = new(before);
        Project project = solution.Solution.GetProject(solution.First)!;
        ImmutableArray<Diagnostic> fixable = await session.FixableAsync(project, CancellationToken.None).ConfigureAwait(false);
        Assert.True(diagnostic < fixable.Length, $"{typeof(TFix).Name} is to fix diagnostic {diagnostic}, but there are only {fixable.Length} that it can fix.");
        ImmutableArray<FixOffer> offers = await session.OffersAsync(project, equivalenceKey, CancellationToken.None).ConfigureAwait(false);
        FixOffer offer = Choose([.. offers.Where(o => Place.Of(o.Diagnostic.Location) == Place.Of(fixable[diagnostic].Location) && o.Diagnostic.Id == fixable[diagnostic].Id)], equivalenceKey);
        session.AssertExportedFor(offer.Document);

        Solution result = await FixSession.ApplyAsync(offer.Action, solution.Solution, CancellationToken.None).ConfigureAwait(false);
        TestProject after = FixedFiles.Expected(before, changed);
        await AssertTextsAsync($"The fix '{offer.Action.Title}'", solution, result, after, before).ConfigureAwait(false);
        await CheckAsync(after, " after the fix").ConfigureAwait(false);
        await AssertLessIsOfferedAsync(after, offer, fixable, offers.Length, equivalenceKey).ConfigureAwait(false);
    }

    /// <inheritdoc cref="NoFixAsync(IReadOnlyList{TestFile}, string?, TestOptions?)"/>
    public static Task NoFixAsync(string source, string? equivalenceKey = null, TestOptions? options = null) => NoFixAsync([source], equivalenceKey, options);

    /// <summary>Checks that a diagnostic is reported, and that the fix offers nothing for it, or not the action with this key.</summary>
    /// <param name="sources">The sources, with at least one diagnostic that the fix names as fixable.</param>
    /// <param name="equivalenceKey">The key that must not be offered; null for none at all.</param>
    /// <param name="options">The project.</param>
    public static async Task NoFixAsync(IReadOnlyList<TestFile> sources, string? equivalenceKey = null, TestOptions? options = null)
    {
        TestProject project = TestProject.Create(sources, options ?? TestOptions.Default);
        await CheckAsync(project, "").ConfigureAwait(false);
        FixSession session = Session(project);
        using FixSolution solution = new(project);
        Project first = solution.Solution.GetProject(solution.First)!;
        ImmutableArray<Diagnostic> fixable = await session.FixableAsync(first, CancellationToken.None).ConfigureAwait(false);
        Assert.True(fixable.Length > 0, $"There is no diagnostic that {typeof(TFix).Name} could fix, so that no offer proves nothing.");
        ImmutableArray<FixOffer> offers = await session.OffersAsync(first, equivalenceKey, CancellationToken.None).ConfigureAwait(false);
        Assert.True(offers.IsEmpty, $"{typeof(TFix).Name} was to offer nothing, but offers {List(offers)}.");
    }

    /// <summary>Checks FixAll of one source in Document, Project and Solution scope, and that fixing one by one leads to the same text.</summary>
    /// <param name="source">The source before.</param>
    /// <param name="fixedSource">The source after.</param>
    /// <param name="equivalenceKey">The key of the action; needed where the fix offers more than one.</param>
    /// <param name="options">The project.</param>
    public static async Task FixAllAsync(string source, string fixedSource, string? equivalenceKey = null, TestOptions? options = null)
    {
        foreach (FixAllScope scope in CommonScopes)
        {
            await FixAllAsync([source], [fixedSource], scope, equivalenceKey, options).ConfigureAwait(false);
        }

        await OneByOneAsync([source], [fixedSource], equivalenceKey, options).ConfigureAwait(false);
    }

    /// <summary>
    /// Checks FixAll in one scope, started from the first fixable diagnostic. A twin of the project stands in the solution: in solution scope
    /// it must change in the same way, in any other scope not at all.
    /// </summary>
    /// <param name="sources">The sources before.</param>
    /// <param name="changed">The files that change in this scope; the marks in the others remain expected.</param>
    /// <param name="scope">The scope.</param>
    /// <param name="equivalenceKey">The key of the action; needed where the fix offers more than one.</param>
    /// <param name="options">The project.</param>
    public static async Task FixAllAsync(
        IReadOnlyList<TestFile> sources, IReadOnlyList<TestFile> changed, FixAllScope scope, string? equivalenceKey = null, TestOptions? options = null)
    {
        TestProject before = TestProject.Create(sources, options ?? TestOptions.Default);
        await CheckAsync(before, " before the fix").ConfigureAwait(false);
        FixSession session = Session(before);
        using FixSolution solution = new(before);
        Project project = solution.Solution.GetProject(solution.First)!;
        FixOffer offer = await FirstOfferAsync(session, project, equivalenceKey).ConfigureAwait(false);
        FixAllContext context = Context(session, offer, project, scope);
        CodeAction? action = await Provider(session.Fix, scope).GetFixAsync(context).ConfigureAwait(false);
        Assert.True(action is not null, $"FixAll of {typeof(TFix).Name} in {scope} scope gives no action.");

        Solution result = await FixSession.ApplyAsync(action, solution.Solution, CancellationToken.None).ConfigureAwait(false);
        TestProject after = FixedFiles.Expected(before, changed);
        await AssertTextsAsync($"FixAll in {scope} scope", solution, result, after, scope == FixAllScope.Solution ? after : before).ConfigureAwait(false);
        await CheckAsync(after, $" after FixAll in {scope} scope").ConfigureAwait(false);
    }

    /// <summary>Fixes one diagnostic after the other until nothing is offered, and checks the texts then.</summary>
    /// <param name="sources">The sources before.</param>
    /// <param name="changed">The files that change.</param>
    /// <param name="equivalenceKey">The key of the action; needed where the fix offers more than one.</param>
    /// <param name="options">The project.</param>
    public static async Task OneByOneAsync(
        IReadOnlyList<TestFile> sources, IReadOnlyList<TestFile> changed, string? equivalenceKey = null, TestOptions? options = null)
    {
        TestProject before = TestProject.Create(sources, options ?? TestOptions.Default);
        FixSession session = Session(before);
        using FixSolution solution = new(before);
        Solution current = solution.Solution;
        string? key = equivalenceKey ?? (await FirstOfferAsync(session, current.GetProject(solution.First)!, null).ConfigureAwait(false)).Action.EquivalenceKey;
        ImmutableArray<FixOffer> offers = await session.OffersAsync(current.GetProject(solution.First)!, key, CancellationToken.None).ConfigureAwait(false);
        for (int left = offers.Length; offers.Length > 0; left--)
        {
            Assert.True(left > 0, $"{typeof(TFix).Name} applied one by one does not come to an end; still offered are {List(offers)}.");
            current = await FixSession.ApplyAsync(offers[0].Action, current, CancellationToken.None).ConfigureAwait(false);
            offers = await session.OffersAsync(current.GetProject(solution.First)!, key, CancellationToken.None).ConfigureAwait(false);
        }

        await AssertTextsAsync("Fixing one by one", solution, current, FixedFiles.Expected(before, changed), before).ConfigureAwait(false);
    }

    private static FixSession Session(TestProject project) => new(new TAnalyzer(), new TFix(), project.Options);

    private static Task CheckAsync(TestProject project, string state) =>
        AnalyzerVerifier<TAnalyzer>.CheckAsync(project, [], CancellationToken.None, state);

    private static async Task<FixOffer> FirstOfferAsync(FixSession session, Project project, string? key)
    {
        ImmutableArray<FixOffer> offers = await session.OffersAsync(project, key, CancellationToken.None).ConfigureAwait(false);
        return Choose([.. offers.Where(o => o.Diagnostic == offers[0].Diagnostic)], key);
    }

    private static FixOffer Choose(ImmutableArray<FixOffer> offers, string? key)
    {
        string wanted = key is null ? "exactly one action" : $"the action with the key '{key}'";
        Assert.True(offers.Length == 1, $"{typeof(TFix).Name} was to offer {wanted}, but offers {List(offers)}.");
        return offers[0];
    }

    private static string List(ImmutableArray<FixOffer> offers) =>
        offers.IsEmpty ? "nothing" : string.Join(", ", offers.Select(o => $"'{o.Action.Title}' with the key '{o.Action.EquivalenceKey}'"));

    private static FixAllProvider Provider(CodeFixProvider fix, FixAllScope scope)
    {
        FixAllProvider? provider = fix.GetFixAllProvider();
        Assert.True(provider is not null, $"{typeof(TFix).Name} has no FixAll provider.");
        Assert.True(provider.GetSupportedFixAllScopes().Contains(scope), $"{typeof(TFix).Name} does not support FixAll in {scope} scope.");
        return provider;
    }

    private static FixAllContext Context(FixSession session, FixOffer offer, Project project, FixAllScope scope)
    {
        string[] ids = [offer.Diagnostic.Id];
        FixAllDiagnostics diagnostics = new(session);
        string key = offer.Action.EquivalenceKey ?? "";
        return offer.Document is Document document
            ? new FixAllContext(document, session.Fix, scope, key, ids, diagnostics, CancellationToken.None)
            : new FixAllContext(project, session.Fix, scope, key, ids, diagnostics, CancellationToken.None);
    }

    private static async Task AssertTextsAsync(string what, FixSolution solution, Solution result, TestProject first, TestProject twin)
    {
        SortedDictionary<string, string> texts = await FixSolution.TextsAsync(result.GetProject(solution.First)!, CancellationToken.None).ConfigureAwait(false);
        FixedFiles.AssertEqual(what, first, texts);
        SortedDictionary<string, string> others = await FixSolution.TextsAsync(result.GetProject(solution.Twin)!, CancellationToken.None).ConfigureAwait(false);
        FixedFiles.AssertEqual(what + ", in the other project,", twin, others);
    }

    private static async Task AssertLessIsOfferedAsync(TestProject after, FixOffer done, ImmutableArray<Diagnostic> before, int offersBefore, string? key)
    {
        FixSession session = Session(after);
        using FixSolution solution = new(after);
        Project project = solution.Solution.GetProject(solution.First)!;
        ImmutableArray<Diagnostic> left = await session.FixableAsync(project, CancellationToken.None).ConfigureAwait(false);
        int same = left.Count(d => d.Id == done.Diagnostic.Id);
        Assert.True(
            same < before.Count(d => d.Id == done.Diagnostic.Id),
            string.Create(CultureInfo.InvariantCulture, $"The fix '{done.Action.Title}' leaves {done.Diagnostic.Id} in place: {same} before and after."));
        ImmutableArray<FixOffer> again = await session.OffersAsync(project, key, CancellationToken.None).ConfigureAwait(false);
        Assert.True(again.Length < offersBefore, $"A second run of {typeof(TFix).Name} still offers {List(again)}.");
    }
}
