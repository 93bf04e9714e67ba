using Microsoft.CodeAnalysis;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Cache.VolatilePrefixAnalyzer>;
using VerifyMove = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Cache.VolatilePrefixAnalyzer, PromptGen.CodeFixes.Prompts.MoveLineFix>;
using VerifySplit = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Cache.VolatilePrefixAnalyzer, PromptGen.CodeFixes.Prompts.SplitBlockFix>;

namespace PromptGen.Analyzers.Tests.Analyzers.Cache;

/// <summary>Tests of PG2001. The shapes are those of the rule catalogue, section 11.</summary>
public sealed class PG2001Tests
{
    private static readonly TestOptions s_sdks = PromptSource.AllSdks;

    [Fact]
    public async Task ClockInMarkedBlock_Triggers()
    {
        string source = PromptSource.Anthropic(
            """
            object A(string doc) => new P { …, System = new List<TextBlockParam> { {|#1:new() { Text = $"Now: {{|#0:DateTime.UtcNow|}:O}\n{Rules}", {|#2:CacheControl = new()|} }|} } };
            """);

        await Verify.AnalyzerAsync(source, s_sdks, new ExpectedDiagnostic("PG2001", 0)
        {
            Severity = DiagnosticSeverity.Warning,
            Message = "'DateTime.UtcNow' changes on every request and stands before the end of the cached prefix (MessageCreateParams.System). Move it to the user message or below the last cache marker.",
            AdditionalMarks = [1, 2],
        });
    }

    [Theory]
    [InlineData("""object S02(string sys, string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = sys, CacheControl = new() } } }; object S02b(string doc) => S02($"It is {{|PG2001:DateTime.UtcNow|}:O}\n{Rules}", doc);""")]
    [InlineData("""object S02(string sys, string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = sys, CacheControl = new() } } }; object S02d(string s, string d) => S02(s, d); object S02c(string doc) => S02d(Rules + {|PG2001:Guid.NewGuid()|}, doc);""")]
    [InlineData("""object S03(string doc) => new P { …, System = new List<TextBlockParam> { Cached({|PG2001:Environment.TickCount64|} + "\n" + Rules) } };""")]
    [InlineData("""static string Build() { var b = new StringBuilder(); b.Append($"Clock {{|PG2001:DateTime.Now|}:HH:mm}\n"); b.Append(Rules); return b.ToString(); } object S04(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Build()) } };""")]
    [InlineData("""object Top(string doc) => new P { …, System = $"Now {{|PG2001:DateTime.UtcNow|}:O}\n{Rules}", CacheControl = new() };""")]
    [InlineData("""object First(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = $"Now {{|PG2001:DateTime.UtcNow|}:O}" }, Cached(Rules) } };""")]
    public async Task WildShapeOfTheSdk_Triggers(string members) => await Verify.AnalyzerAsync(PromptSource.Anthropic(members), s_sdks);

    [Fact]
    public async Task LeadingSystemMessage_Triggers()
    {
        await Verify.AnalyzerAsync(
            PromptSource.ExtensionsAI("""Task S23(IChatClient c, string doc) => c.GetResponseAsync([new(ChatRole.System, $"Trace {{|PG2001:Activity.Current|}?.Id}. {Rules}"), new(ChatRole.User, doc)]);"""),
            s_sdks);
        await Verify.AnalyzerAsync(
            PromptSource.OpenAI("""Task A(ChatClient c, string q) => c.CompleteChatAsync([new SystemChatMessage($"Now {{|PG2001:DateTime.Now|}:T}\n{Rules}"), new UserChatMessage(q)]);"""),
            s_sdks);
    }

    [Theory]
    [InlineData("""object S15(string sys, string doc) => new { model = M, max_tokens = 4096, system = new[] { new { type = "text", text = sys, cache_control = new { type = "ephemeral" } } }, messages = new[] { new { role = "user", content = doc } } }; object S15a(string doc) => S15($"Run {{|PG2001:Guid.NewGuid()|}}. {Rules}", doc);""")]
    [InlineData("""class Wire { public object[] system { get; set; } = []; } object S17() => new Wire { system = [new { type = "text", text = $"{{|PG2001:DateTime.Now|}:T} {Rules}", cache_control = new { type = "ephemeral" } }] };""")]
    public async Task RawJson_Triggers(string members) => await Verify.AnalyzerAsync(PromptSource.Plain(members));

    [Theory]
    [InlineData("""object S37(string doc) => new PromptBuilder().Static($"Run {{|PG2001:Guid.NewGuid()|}}. {Rules}").CacheBreakpoint().Variable(doc);""")]
    [InlineData("""object Shared(string doc) => new PromptBuilder().Static(Rules).Shared($"{{|PG2001:DateTime.Now|}:T}").Variable(doc);""")]
    public async Task Builder_Triggers(string members) => await Verify.AnalyzerAsync(PromptSource.Builder(members));

    [Fact]
    public async Task ProcessBoundValue_TriggersInfo()
    {
        string source = PromptSource.Anthropic("""object A(string doc) => new P { …, System = new List<TextBlockParam> { Cached($"{{|#0:Environment.ProcessId|}}\n{Rules}") } };""");

        await Verify.AnalyzerAsync(source, s_sdks, new ExpectedDiagnostic("PG2001", 0)
        {
            Severity = DiagnosticSeverity.Info,
            Message = "'Environment.ProcessId' differs in every process and stands before the end of the cached prefix (MessageCreateParams.System). Use a fixed value or move it below the last cache marker.",
        });
    }

    [Fact]
    public async Task DayInHeadWithOptionNone_TriggersWarning()
    {
        string source = PromptSource.Anthropic("""static string Today => $"Today is {{|#0:DateTime.Now|}:yyyy-MM-dd}."; object A(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Today + Rules) } };""");

        await Verify.AnalyzerAsync(source, s_sdks.WithEditorConfig("promptgen.allow_date_granularity", "none"), new ExpectedDiagnostic("PG2001", 0));
    }

    [Theory]
    [InlineData("""object S01(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new CacheControlEphemeral() } } };""")]
    [InlineData("""object S02(string sys, string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = sys, CacheControl = new() } } }; object S02a(string doc) => S02(Rules, doc);""")]
    [InlineData("""object S05(Chapter c, string doc) => new P { …, System = new List<TextBlockParam> { Cached($"You explain {c.Title}. {Rules}") } };""")]
    [InlineData("""object S06(IGlossary g, string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules + g.Load()) } };""")]
    [InlineData("""object S09(P p) => p with { System = $"{Rules}\nNow {DateTime.UtcNow:O}" };""")]
    [InlineData("""object S26(string doc) => new P { Model = M, MaxTokens = 4096, System = new List<TextBlockParam> { Cached(Rules) }, Messages = [User($"Now {DateTime.UtcNow:O}\n{doc}")] };""")]
    [InlineData("""object S31(bool audit, string doc) { var s = Rules; if (audit) s += "Audit mode."; return new P { …, System = new List<TextBlockParam> { Cached(s) } }; }""")]
    [InlineData("""static string Today => $"Today is {DateTime.Now:yyyy-MM-dd}."; object Day(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Today + Rules) } };""")]
    [InlineData("""(string Fixed, string Live) S29() => (Rules, $"Now {DateTime.UtcNow:O}"); object S29a(string doc) { var s = S29(); return new P { …, System = new List<TextBlockParam> { Cached(s.Fixed), new() { Text = s.Live } } }; }""")]
    [InlineData("""object AfterTheMarker(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules), new() { Text = $"Now {DateTime.UtcNow:O}" } } };""")]
    [InlineData("""object WarmUp(string doc) => new P { Model = M, MaxTokens = 0, Messages = [User(doc)], System = new List<TextBlockParam> { Cached($"Now {DateTime.UtcNow:O}\n{Rules}") } };""")]
    [InlineData("""object OnlyTheMarkerIsWrong(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = Rules }, Cached($"Now {DateTime.UtcNow:O}") } };""")]
    public async Task StableOrAllowedText_DoesNotTrigger(string members) => await Verify.AnalyzerAsync(PromptSource.Anthropic(members), s_sdks);

    [Theory]
    [InlineData("""Task S21a(IChatClient c, string doc) => c.GetResponseAsync([new(ChatRole.System, [new TextContent(Rules).WithCacheControl(new CacheControlEphemeral())]), new(ChatRole.User, doc)], new ChatOptions { Instructions = $"Now {DateTime.UtcNow:O}" });""")]
    [InlineData("""void S22(List<ChatMessage> history, string facts) => history.Add(new ChatMessage(ChatRole.System, $"Known: {facts}"));""")]
    [InlineData("""Task Behind(IChatClient c, string doc) => c.GetResponseAsync([new(ChatRole.System, Rules), new(ChatRole.System, $"Now {DateTime.UtcNow:O}. Answer briefly."), new(ChatRole.User, doc)]);""")]
    [InlineData("""Task Late(IChatClient c, List<ChatMessage> history) => c.GetResponseAsync([.. history, new(ChatRole.System, $"Now {DateTime.UtcNow:O}")]);""")]
    public async Task ExtensionsAI_DoesNotTrigger(string members) => await Verify.AnalyzerAsync(PromptSource.ExtensionsAI(members), s_sdks);

    [Fact]
    public async Task WithoutAnyHop_DoesNotTrigger() => await Verify.AnalyzerAsync(
        PromptSource.Anthropic("""object S02(string sys, string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = sys, CacheControl = new() } } }; object S02b(string doc) => S02($"It is {DateTime.UtcNow:O}\n{Rules}", doc);"""),
        s_sdks.WithEditorConfig("promptgen.max_hops", "0"));

    [Fact]
    public async Task TestProject_DoesNotTrigger()
    {
        const string Members = """object A(string doc) => new P { …, System = new List<TextBlockParam> { Cached($"Now {DateTime.UtcNow:O}\n{Rules}") } };""";
        TestOptions tests = s_sdks.WithProperty("IsTestProject", "true");

        await Verify.AnalyzerAsync(PromptSource.Anthropic(Members), tests);
        await Verify.AnalyzerAsync(
            PromptSource.Anthropic(Members.Replace("DateTime.UtcNow", "{|PG2001:DateTime.UtcNow|}", StringComparison.Ordinal)),
            tests.WithGlobalConfig("promptgen.analyze_tests", "true"));
    }

    public static TheoryData<string, string> Moves => new()
    {
        {
            """
            object A(string doc) => new P { Model = M, MaxTokens = 9, Messages = [new UserMessageParam { Content = doc }],
                System = new List<TextBlockParam> { new() { Text = $"Now: {{|PG2001:DateTime.UtcNow|}:O}\n{Rules}", CacheControl = new() } } };
            """,
            """
            object A(string doc) => new P { Model = M, MaxTokens = 9, Messages = [new UserMessageParam { Content = $"Now: {DateTime.UtcNow:O}\n{doc}" }],
                System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() } } };
            """
        },
        {
            // A factory for each, a concatenation, a word behind the text.
            """object A(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules + {|PG2001:Guid.NewGuid()|}) } };""",
            """object A(string doc) => new P { Model = M, MaxTokens = 4096, Messages = [User($"{Guid.NewGuid()}\n{doc}")], System = new List<TextBlockParam> { Cached(Rules) } };"""
        },
        {
            """object A(string doc) => new P { …, System = new List<TextBlockParam> { Cached("You are terse.\nNow: " + {|PG2001:DateTime.UtcNow|} + "\nBe \"kind\".\n" + Rules) } };""",
            """object A(string doc) => new P { Model = M, MaxTokens = 4096, Messages = [User($"Now: {DateTime.UtcNow}\n{doc}")], System = new List<TextBlockParam> { Cached("You are terse.\n" + "Be \"kind\".\n" + Rules) } };"""
        },
        {
            // A raw literal of several lines with a comment beside it, a local clock, a question that is interpolated itself.
            """"
            object A(string doc)
            {
                // The clock of the server.
                var now = {|PG2001:DateTime.UtcNow|};
                var system = $$"""
                    You are an accountant.
                    It is {{now:O}}, {{"UTC"}}.
                    Answer with {"a"} word.
                    """;
                return new P { Model = M, MaxTokens = 9, System = new List<TextBlockParam> { Cached(system) }, Messages = [User($"Read: {doc}")] };
            }
            """",
            """"
            object A(string doc)
            {
                // The clock of the server.
                var now = DateTime.UtcNow;
                var system = """
                    You are an accountant.
                    Answer with {"a"} word.
                    """;
                return new P { Model = M, MaxTokens = 9, System = new List<TextBlockParam> { Cached(system) }, Messages = [User($"It is {now:O}, {"UTC"}.\nRead: {doc}")] };
            }
            """"
        },
        {
            // Nothing to fill in is left: the string is a plain one.
            """"
            object A(string doc)
            {
                var system = $"""
                    You are an accountant.
                    It is {{|PG2001:DateTime.UtcNow|}:O}.
                    """;
                return new P { …, System = new List<TextBlockParam> { Cached(system) } };
            }
            """",
            """"
            object A(string doc)
            {
                var system = """
                    You are an accountant.
                    """;
                return new P { Model = M, MaxTokens = 4096, Messages = [User($"It is {DateTime.UtcNow:O}.\n{doc}")], System = new List<TextBlockParam> { Cached(system) } };
            }
            """"
        },
        {
            """
            object A(string doc) => new P { …, System = new List<TextBlockParam> { Cached($@"You are ""terse"".
            Run {{|PG2001:Guid.NewGuid()|}} of C:\jobs.
            Answer {{}}.") } };
            """,
            """
            object A(string doc) => new P { Model = M, MaxTokens = 4096, Messages = [User($"Run {Guid.NewGuid()} of C:\\jobs.\n{doc}")], System = new List<TextBlockParam> { Cached(@"You are ""terse"".
            Answer {}.") } };
            """
        },
        {
            """
            object A(string doc)
            {
                var b = new StringBuilder();
                // Who it is.
                b.AppendLine("You are an accountant.");
                b.Append("Today: ");
                b.Append({|PG2001:DateTime.UtcNow|});
                b.AppendLine();
                b.AppendLine(Rules); // The rules.
                return new P { …, System = new List<TextBlockParam> { Cached(b.ToString()) } };
            }
            """,
            """
            object A(string doc)
            {
                var b = new StringBuilder();
                // Who it is.
                b.AppendLine("You are an accountant.");
                b.AppendLine(Rules); // The rules.
                return new P { Model = M, MaxTokens = 4096, Messages = [User($"Today: {DateTime.UtcNow}\n{doc}")], System = new List<TextBlockParam> { Cached(b.ToString()) } };
            }
            """
        },
        {
            // A question in a raw literal of several lines.
            """"
            object A(string doc) => new P
            {
                Model = M, MaxTokens = 9, System = new List<TextBlockParam> { Cached($"Run {{|PG2001:Guid.NewGuid()|}:N}\n{Rules}") },
                Messages =
                [
                    User($"""
                        Read this:
                        {doc}
                        """),
                ],
            };
            """",
            """"
            object A(string doc) => new P
            {
                Model = M, MaxTokens = 9, System = new List<TextBlockParam> { Cached(Rules) },
                Messages =
                [
                    User($"""
                        Run {Guid.NewGuid():N}
                        Read this:
                        {doc}
                        """),
                ],
            };
            """"
        },
        {
            // A choice needs parentheses, braces are doubled, quotes are escaped.
            """object A(string? doc) => new P { Model = M, MaxTokens = 9, Messages = [User(doc ?? "none")], System = new List<TextBlockParam> { Cached("{\"run\": \"" + {|PG2001:Guid.NewGuid()|} + "\"}\n" + Rules) } };""",
            """object A(string? doc) => new P { Model = M, MaxTokens = 9, Messages = [User($"{{\"run\": \"{Guid.NewGuid()}\"}}\n" + (doc ?? "none"))], System = new List<TextBlockParam> { Cached(Rules) } };"""
        },
        {
            // The last line goes with the newline before it; the question is a plain literal with braces.
            """object A() => new P { Model = M, MaxTokens = 9, Messages = [User("Fill {x}.")], System = new List<TextBlockParam> { Cached($"{Rules}\nNow {{|PG2001:DateTime.UtcNow|}:O}") } };""",
            """object A() => new P { Model = M, MaxTokens = 9, Messages = [User($"Now {DateTime.UtcNow:O}\nFill {{x}}.")], System = new List<TextBlockParam> { Cached(Rules) } };"""
        },
    };

    [Theory]
    [MemberData(nameof(Moves))]
    public async Task LineWithClock_IsFixed(string members, string expected)
    {
        await VerifyMove.CodeFixAsync(PromptSource.Anthropic(members), PromptSource.Anthropic(expected), "PG2001A", s_sdks);
    }

    public static TheoryData<string, string> Splits => new()
    {
        {
            """object A(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = $"Now: {{|PG2001:DateTime.UtcNow|}:O}\n{Rules}", CacheControl = new() } } };""",
            """object A(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() }, new() { Text = $"Now: {DateTime.UtcNow:O}" } } };"""
        },
        {
            """
            object A(string doc) => new P
            {
                …,
                System = new List<TextBlockParam>
                {
                    Cached($"Run {{|PG2001:Guid.NewGuid()|}}. {Rules}"), // marked
                },
            };
            """,
            """
            object A(string doc) => new P
            {
                …,
                System = new List<TextBlockParam>
                {
                    Cached(Rules),
                    new TextBlockParam { Text = $"Run {Guid.NewGuid()}." }, // marked
                },
            };
            """
        },
        {
            """
            object A(string doc)
            {
                List<TextBlockParam> system =
                [
                    new() { Text = $"Now: {{|PG2001:DateTime.UtcNow|}:O}" },
                    new() { Text = Rules, CacheControl = new() },
                ];
                return new P { …, System = system };
            }
            """,
            """
            object A(string doc)
            {
                List<TextBlockParam> system =
                [
                    new() { Text = Rules, CacheControl = new() },
                    new() { Text = $"Now: {DateTime.UtcNow:O}" },
                ];
                return new P { …, System = system };
            }
            """
        },
    };

    [Theory]
    [MemberData(nameof(Splits))]
    public async Task BlockWithClock_IsFixed(string members, string expected)
    {
        await VerifySplit.CodeFixAsync(PromptSource.Anthropic(members), PromptSource.Anthropic(expected), "PG2001B", s_sdks);
    }

    [Fact]
    public async Task ExtensionsAI_IsFixed() => await VerifyMove.CodeFixAsync(
        PromptSource.ExtensionsAI("""
            Task A(IChatClient c, string doc) { var m = new List<ChatMessage> { new(ChatRole.System, $"Now {{|PG2001:DateTime.UtcNow|}:O}.\n{Rules}"), new(ChatRole.User, doc) }; return c.GetResponseAsync(m); }
            """),
        PromptSource.ExtensionsAI("""
            Task A(IChatClient c, string doc) { var m = new List<ChatMessage> { new(ChatRole.System, Rules), new(ChatRole.User, $"Now {DateTime.UtcNow:O}.\n{doc}") }; return c.GetResponseAsync(m); }
            """),
        "PG2001A",
        s_sdks);

    [Fact]
    public async Task OpenAI_IsFixed() => await VerifyMove.CodeFixAsync(
        PromptSource.OpenAI("""Task A(ChatClient c, string q) => c.CompleteChatAsync([new SystemChatMessage($"Now {{|PG2001:DateTime.Now|}:T}\n{Rules}"), new UserChatMessage("Q: " + q)]);"""),
        PromptSource.OpenAI("""Task A(ChatClient c, string q) => c.CompleteChatAsync([new SystemChatMessage(Rules), new UserChatMessage($"Now {DateTime.Now:T}\n" + "Q: " + q)]);"""),
        "PG2001A",
        s_sdks);

    [Fact]
    public async Task RawJson_IsFixed()
    {
        const string Source = """object A(string doc) => new { model = M, max_tokens = 9, system = new[] { new { type = "text", text = $"Run {{|PG2001:Guid.NewGuid()|}}. {Rules}", cache_control = new { type = "ephemeral" } } }, messages = new[] { new { role = "user", content = doc } } };""";

        await VerifyMove.CodeFixAsync(
            PromptSource.Plain(Source),
            PromptSource.Plain("""object A(string doc) => new { model = M, max_tokens = 9, system = new[] { new { type = "text", text = Rules, cache_control = new { type = "ephemeral" } } }, messages = new[] { new { role = "user", content = $"Run {Guid.NewGuid()}.\n{doc}" } } };"""),
            "PG2001A");
        await VerifySplit.CodeFixAsync(
            PromptSource.Plain(Source),
            PromptSource.Plain("""object A(string doc) => new { model = M, max_tokens = 9, system = new object[] { new { type = "text", text = Rules, cache_control = new { type = "ephemeral" } }, new { type = "text", text = $"Run {Guid.NewGuid()}." } }, messages = new[] { new { role = "user", content = doc } } };"""),
            "PG2001B");
    }

    [Theory]
    [InlineData(
        """object S37(string doc) => new PromptBuilder().Static($"Run {{|PG2001:Guid.NewGuid()|}}. {Rules}").CacheBreakpoint().Variable(doc);""",
        """object S37(string doc) => new PromptBuilder().Static(Rules).CacheBreakpoint().Variable(doc).Variable($"Run {Guid.NewGuid()}.");""")]
    [InlineData(
        """object Whole(string doc) => new PromptBuilder().Static($"Run {{|PG2001:Guid.NewGuid()|}}").Static(Rules).CacheBreakpoint().Variable(doc);""",
        """object Whole(string doc) => new PromptBuilder().Static(Rules).CacheBreakpoint().Variable(doc).Variable($"Run {Guid.NewGuid()}");""")]
    public async Task BuilderPart_IsFixed(string members, string expected) => await VerifyMove.CodeFixAsync(PromptSource.Builder(members), PromptSource.Builder(expected), "PG2001A");

    [Theory]
    [InlineData("""object LogToo(string doc) { var s = $"Now {{|PG2001:DateTime.UtcNow|}:O}\n{Rules}"; Console.WriteLine(s); return new P { …, System = new List<TextBlockParam> { Cached(s) } }; }""")]
    [InlineData("""object NothingLeft(string doc) => new P { …, System = new List<TextBlockParam> { Cached($"Now {{|PG2001:DateTime.UtcNow|}:O}, {doc}") } };""")]
    [InlineData("""static string Head() => $"Now {{|PG2001:DateTime.UtcNow|}:O}\n{Rules}"; object OtherMember(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Head()) } };""")]
    [InlineData("""object Comment(string doc) => new P { …, System = new List<TextBlockParam> { Cached("Now: " /* the clock */ + {|PG2001:DateTime.UtcNow|} + "\n" + Rules) } };""")]
    [InlineData("""object Counted(string doc) { var n = 0; var t = $"{{|PG2001:Random.Shared.Next()|}} {n++}\n{Rules}"; return new P { …, System = new List<TextBlockParam> { Cached(t) } }; }""")]
    [InlineData("""object Invariant(string doc) => new P { …, System = new List<TextBlockParam> { Cached(string.Create(CultureInfo.InvariantCulture, $"Now {{|PG2001:DateTime.UtcNow|}:F}\n{Rules}")) } };""")]
    public async Task WhatCannotBeProven_IsNotOffered(string members)
    {
        await VerifyMove.NoFixAsync(PromptSource.Anthropic(members), "PG2001A", s_sdks);
        await VerifySplit.NoFixAsync(PromptSource.Anthropic(members), "PG2001B", s_sdks);
    }

    [Fact]
    public async Task LocalDeclaredBehindTheMessages_IsNotMovedToThem() => await VerifyMove.NoFixAsync(
        PromptSource.Anthropic("""object LaterLocal(string doc) { var messages = new List<MessageParam> { User(doc) }; var now = {|PG2001:DateTime.UtcNow|}; return new P { Model = M, MaxTokens = 9, Messages = messages, System = new List<TextBlockParam> { Cached($"Now {now:O}\n{Rules}") } }; }"""),
        "PG2001A",
        s_sdks);
}
