using Microsoft.CodeAnalysis.CodeFixes;
using PromptGen.Testing;
using VerifyMove = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Cache.VolatilePrefixAnalyzer, PromptGen.CodeFixes.Prompts.MoveLineFix>;
using VerifySplit = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Cache.VolatilePrefixAnalyzer, PromptGen.CodeFixes.Prompts.SplitBlockFix>;

namespace PromptGen.Analyzers.Tests.Analyzers.Cache;

/// <summary>FixAll of PG2001: two findings of one text are two edits of it, one after the other, in one document only.</summary>
public sealed class PG2001FixAllTests
{
    private const string Before = """
        object A(string doc) => new P { Model = M, MaxTokens = 9, Messages = [new UserMessageParam { Content = doc }],
            System = new List<TextBlockParam> { new() { Text = $"Now: {{|PG2001:DateTime.UtcNow|}:O}\nRun: {{|PG2001:Guid.NewGuid()|}}\n{Rules}", CacheControl = new() } } };
        object B(string doc) => new P { Model = M, MaxTokens = 9, Messages = [new UserMessageParam { Content = doc }],
            System = new List<TextBlockParam> { new() { Text = $"At: {{|PG2001:Environment.TickCount64|}}\n{Rules}", CacheControl = new() } } };
        """;

    private const string Moved = """
        object A(string doc) => new P { Model = M, MaxTokens = 9, Messages = [new UserMessageParam { Content = $"Run: {Guid.NewGuid()}\nNow: {DateTime.UtcNow:O}\n{doc}" }],
            System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() } } };
        object B(string doc) => new P { Model = M, MaxTokens = 9, Messages = [new UserMessageParam { Content = $"At: {Environment.TickCount64}\n{doc}" }],
            System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() } } };
        """;

    private const string Split = """
        object A(string doc) => new P { Model = M, MaxTokens = 9, Messages = [new UserMessageParam { Content = doc }],
            System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() }, new() { Text = $"Run: {Guid.NewGuid()}" }, new() { Text = $"Now: {DateTime.UtcNow:O}" } } };
        object B(string doc) => new P { Model = M, MaxTokens = 9, Messages = [new UserMessageParam { Content = doc }],
            System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() }, new() { Text = $"At: {Environment.TickCount64}" } } };
        """;

    private static readonly TestOptions s_sdks = PromptSource.AllSdks;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task LinesOfOneText_AreMovedOneAfterTheOther(string newLine)
    {
        TestFile[] before = [PromptSource.Anthropic(Before)];
        TestFile[] moved = [PromptSource.Anthropic(Moved)];
        await VerifyMove.FixAllAsync(before, moved, FixAllScope.Document, "PG2001A", s_sdks with { NewLine = newLine });
        await VerifyMove.OneByOneAsync(before, moved, "PG2001A", s_sdks with { NewLine = newLine });
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task LinesOfOneBlock_AreSplitOffOneAfterTheOther(string newLine)
    {
        TestFile[] before = [PromptSource.Anthropic(Before)];
        TestFile[] split = [PromptSource.Anthropic(Split)];
        await VerifySplit.FixAllAsync(before, split, FixAllScope.Document, "PG2001B", s_sdks with { NewLine = newLine });
        await VerifySplit.OneByOneAsync(before, split, "PG2001B", s_sdks with { NewLine = newLine });
    }
}
