using Microsoft.CodeAnalysis;
using PromptGen.Testing;
using static PromptGen.Analyzers.Tests.Analyzers.Cache.MarkerSource;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Cache.ColdStartAnalyzer>;
using VerifyFix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Cache.ColdStartAnalyzer, PromptGen.CodeFixes.AwaitFirstFix>;

namespace PromptGen.Analyzers.Tests.Analyzers.Cache;

public sealed class PG2012Tests
{
    private const string Request = """
        P One(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules) } };
        Task<Message> Run(string doc) => api.Messages.Create(One(doc));
        Task WarmUp() => api.Messages.Create(new P { Model = M, MaxTokens = 0, Messages = [User("x")], System = new List<TextBlockParam> { Cached(Rules) } });

        """;

    [Theory]
    [InlineData("Task A(string[] docs) => {|#0:Task.WhenAll(docs.Select(d => api.Messages.Create({|#1:One(d)|})))|};", "One(d)")]
    [InlineData("Task A(string[] docs) => {|#0:Task.WhenAll(docs.Select(async d => await {|#1:Run(d)|}))|};", "Run(d)")]
    [InlineData("Task A(string[] docs) => {|#0:Task.WhenAll(docs.Select({|#1:Run|}))|};", "Run")]
    [InlineData("Task A(string[] docs) => {|#0:Parallel.ForEachAsync(docs, {|#1:Each|})|}; async ValueTask Each(string d, System.Threading.CancellationToken _) => await api.Messages.Create(One(d));", "Each")]
    [InlineData("Task A(string[] docs) => {|#0:Parallel.ForEachAsync(docs, async (d, _) => await {|#1:Run(d)|})|};", "Run(d)")]
    public Task ParallelCalls_Trigger(string members, string request) => Verify.AnalyzerAsync(
        Typed(Request + members),
        Options,
        new ExpectedDiagnostic("PG2012", 0)
        {
            Message = $"All parallel calls start before the cache entry of '{request}' exists, so each one writes it. Await one call first.",
            Severity = DiagnosticSeverity.Info,
            AdditionalMarks = [1],
        });

    [Fact]
    public Task ParallelCallsOfTheDirectForm_Triggers() => Verify.AnalyzerAsync(
        Typed("Task A(string[] docs) => {|PG2012:Task.WhenAll(docs.Select(doc => api.Messages.Create(new P { …, System = new List<TextBlockParam> { Cached(Rules) } })))|};"), Options);

    [Theory]
    [InlineData("async Task A(string[] docs) { await Run(docs[0]); await Task.WhenAll(docs.Skip(1).Select(d => Run(d))); }")]
    [InlineData("async Task A(string[] docs) { await Task.WhenAll(docs.Take(1).Select(d => Run(d))); }")]
    [InlineData("async Task A(string[] docs) { await WarmUp(); await Task.WhenAll(docs.Select(d => Run(d))); }")]
    [InlineData("Task A(string[] docs) => Parallel.ForEachAsync(docs, new ParallelOptions { MaxDegreeOfParallelism = 1 }, async (d, _) => await Run(d));")]
    [InlineData("async Task A(string[] docs) { await Run(docs[0]); await Task.WhenAll(docs.Skip(1).Select(Run)); }")]
    [InlineData("void A(string[] docs) { Func<string, Task<Message>> run = Run; }")]
    [InlineData("async Task A(string[] docs) { foreach (var d in docs) await Run(d); }")]
    [InlineData("Task A(string[] docs) => Task.WhenAll(docs.Select(doc => api.Messages.Create(new P { …, System = Rules })));")]
    [InlineData("Task A(string[] docs) => Task.WhenAll(docs.Select(doc => api.Messages.Create(new P { …, System = new List<TextBlockParam> { Cached(doc) } })));")]
    public Task OtherCalls_DoesNotTrigger(string members) => Verify.AnalyzerAsync(Typed(Request + members), Options);

    [Theory]
    [InlineData(
        """
        async Task<Message[]> A(string[] docs)
        {
            var answers = await {|PG2012:Task.WhenAll(docs.Select(d => Run(d)))|};
            return answers;
        }
        """,
        """
        async Task<Message[]> A(string[] docs)
        {
            var first = await Task.WhenAll(docs.Take(1).Select(d => Run(d)));
            var rest = await Task.WhenAll(docs.Skip(1).Select(d => Run(d)));
            var answers = first.Concat(rest).ToArray();
            return answers;
        }
        """)]
    [InlineData(
        """
        async Task<Message[]> A(List<string> first)
        {
            return await {|PG2012:Task.WhenAll(first.Select(async d => await Run(d)))|}; // all of them
        }
        """,
        """
        async Task<Message[]> A(List<string> first)
        {
            var first2 = await Task.WhenAll(first.Take(1).Select(async d => await Run(d)));
            var rest = await Task.WhenAll(first.Skip(1).Select(async d => await Run(d)));
            return first2.Concat(rest).ToArray(); // all of them
        }
        """)]
    [InlineData(
        """
        async Task<Message[]> A(string[] docs)
        {
            return await {|PG2012:Task.WhenAll(docs.Select(Run))|};
        }
        """,
        """
        async Task<Message[]> A(string[] docs)
        {
            var first = await Task.WhenAll(docs.Take(1).Select(Run));
            var rest = await Task.WhenAll(docs.Skip(1).Select(Run));
            return first.Concat(rest).ToArray();
        }
        """)]
    [InlineData(
        """async Task A(string[] docs) { await {|PG2012:Parallel.ForEachAsync(docs, async (d, _) => await Run(d))|}; }""",
        """async Task A(string[] docs) { await Parallel.ForEachAsync(docs.Take(1), async (d, _) => await Run(d)); await Parallel.ForEachAsync(docs.Skip(1), async (d, _) => await Run(d)); }""")]
    public async Task ParallelCalls_IsFixed(string members, string expected)
    {
        await VerifyFix.CodeFixAsync(Typed(Request + members), Typed(Request + expected), "PG2012A", Options);
    }

    [Theory]
    [InlineData("Task A(string[] docs) => {|PG2012:Task.WhenAll(docs.Select(d => Run(d)))|};")]
    [InlineData("async Task A(IEnumerable<string> docs) { await {|PG2012:Task.WhenAll(docs.Select(d => Run(d)))|}; }")]
    [InlineData("async Task<int> A(string[] docs) { return (await {|PG2012:Task.WhenAll(docs.Select(d => Run(d)))|}).Length; }")]
    public Task TaskOrLazySequence_IsNotOffered(string members) => VerifyFix.NoFixAsync(Typed(Request + members), null, Options);
}
