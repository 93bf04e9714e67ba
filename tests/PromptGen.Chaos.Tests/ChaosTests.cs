using PromptGen.Chaos.Cancelling;
using PromptGen.Chaos.Faults;
using PromptGen.Chaos.Threads;
using PromptGen.Simulator;

namespace PromptGen.Chaos.Tests;

public sealed class ChaosTests
{
    [Fact]
    public async Task SmallRunOfFaults_Holds()
    {
        string output = await AssertHoldsAsync("faults", 1_200, FaultRun.RunAsync);

        Assert.Contains("\n12 kinds of faults in ", output, StringComparison.Ordinal);
        Assert.Contains(" %); documents: 0 lost, 0 duplicated, 0 hung, 0 unclassified\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public Task SmallRunOfCancellations_Holds() => AssertHoldsAsync("cancel", 120, CancelRun.RunAsync);

    [Fact]
    public Task SmallRunOfThreads_Holds() => AssertHoldsAsync("threads", 20_000, static report =>
    {
        ThreadRun.Run(report);
        return Task.CompletedTask;
    });

    [Theory]
    [InlineData(false, ExtractionOutcome.Ok, 1, null)]
    [InlineData(false, ExtractionOutcome.Ok, 3, FaultKind.Reset, FaultKind.CutBody, null)]
    [InlineData(false, ExtractionOutcome.RateLimited, 3, FaultKind.Reset, FaultKind.ServerError, FaultKind.RateLimit)]
    [InlineData(false, ExtractionOutcome.Transport, 2, FaultKind.CutBody, FaultKind.Html)]
    [InlineData(false, ExtractionOutcome.Transport, 1, FaultKind.HangBeforeHead)]
    [InlineData(true, ExtractionOutcome.Transport, 1, FaultKind.CutBody)]
    [InlineData(true, ExtractionOutcome.Ok, 2, FaultKind.Overloaded, null)]
    [InlineData(false, ExtractionOutcome.Disabled, 2, FaultKind.Reset)]
    public void Ending_FollowsFromWhatWasMet(bool streams, ExtractionOutcome outcome, int attempts, params FaultKind?[]? met) =>
        Assert.Equal((outcome, attempts), Ending.Of(met ?? [null], streams));

    [Fact]
    public void LostDocument_IsFound()
    {
        Portion portion = new(null!, new FlowClock(), [new Flow()], 0);

        Assert.Equal([(0, FaultTally.Lost, "it has no ending")], portion.Judge(streams: false));
    }

    [Fact]
    public void Tally_SaysWhatTheRunMetAndWhatBecameOfTheDocuments()
    {
        FaultTally tally = new();
        tally.AddMet([null, null, FaultKind.Html]);
        tally.AddMet([FaultKind.Reset, FaultKind.Html]);
        foreach (string ending in new[] { "Ok", FaultTally.Lost, FaultTally.Hung, FaultTally.Hung, "Transport" })
        {
            tally.AddEnding(ending);
        }

        Assert.Equal("2 kinds of faults in 3 of 5 answers (60.0 %); documents: 1 lost, 0 duplicated, 2 hung, 0 unclassified", tally.ToString());
    }

    [Fact]
    public void FailureOrMissingEnd_MakesTheExitCodeOne()
    {
        ChaosReport failed = new(new ChaosArguments("faults", 1, 1), TextWriter.Null);
        failed.Step("Ok");
        failed.Fail("something");
        ChaosReport missing = new(new ChaosArguments("faults", 2, 1), TextWriter.Null);
        missing.Step("Ok");
        ChaosReport whole = new(new ChaosArguments("faults", 1, 1), TextWriter.Null);
        whole.Step("Ok");

        Assert.Equal((1, 1, 0), (failed.Finish(), missing.Finish(), whole.Finish()));
    }

    [Fact]
    public async Task WhatGoesSoon_IsAwaited()
    {
        ChaosReport report = new(new ChaosArguments("faults", 1, 1), TextWriter.Null);
        int looks = 3;

        await Leftovers.CheckAsync(report, ("going", () => Math.Max(0, looks--)));

        Assert.Equal(0, report.Failures);
    }

    [Fact]
    public void TimerThatStays_IsCounted()
    {
        FlowClock clock = new();
        clock.Enter(new Flow());
        ITimer timer = clock.CreateTimer(static _ => { }, null, TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan);
        int before = clock.Timers;
        timer.Dispose();

        Assert.Equal((1, 0), (before, clock.Timers));
    }

    [Theory]
    [InlineData("faults", "--count", "0")]
    [InlineData("faults", "--other", "1")]
    [InlineData("faults", "--count")]
    [InlineData("other")]
    public void UnreadableArguments_AreNull(params string[] arguments) => Assert.Null(ChaosArguments.Parse(arguments));

    private static async Task<string> AssertHoldsAsync(string kind, int count, Func<ChaosReport, Task> run)
    {
        await using StringWriter output = new() { NewLine = "\n" };
        ChaosReport report = new(new ChaosArguments(kind, count, 7), output);

        await run(report);

        Assert.True(report.Finish() == 0, output.ToString());
        return output.ToString();
    }
}
