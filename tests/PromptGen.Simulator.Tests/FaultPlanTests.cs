using System.Globalization;
using System.Text.Json;

namespace PromptGen.Simulator.Tests;

public sealed class FaultPlanTests
{
    [Fact]
    public void Plan_IsReadFromItsFile()
    {
        FaultPlan plan = FaultPlan.Parse("""{"seed":1,"faults":[{"kind":"cut_body","request":2,"bytes":100},{"kind":"rate_limit","probability":1,"retry_after":"1.5","should_retry":false}]}""");

        Assert.Equal(new SimulatedFault { Kind = FaultKind.RateLimit, Probability = 1, RetryAfter = "1.5", ShouldRetry = false }, plan.FaultFor(Request(1, "a")));
        Assert.Equal(new SimulatedFault { Kind = FaultKind.CutBody, Request = 2, Bytes = 100 }, plan.FaultFor(Request(2, "a")));
    }

    [Theory]
    [InlineData("""{"seed":1,"faults":[{"kind":"cut_boddy"}]}""")]
    [InlineData("""{"seed":1,"faults":[{"kind":3}]}""")]
    [InlineData("""{"seed":1,"faults":[{"kind":"html","often":1}]}""")]
    [InlineData("""{"seed":1}""")]
    [InlineData("null")]
    public void MistakeInTheFile_IsSaid(string json) => Assert.Throws<JsonException>(() => FaultPlan.Parse(json));

    [Theory]
    [InlineData("""[{"kind":"html","probability":0.6},{"kind":"reset","probability":0.5}]""", "add up to more than 1")]
    [InlineData("""[{"kind":"html","probability":-0.1}]""", "from 0 to 1")]
    [InlineData("""[{"kind":"html","probability":0.1,"request":1}]""", "none where it names a request")]
    [InlineData("""[{"kind":"html","request":0}]""", "count from 1")]
    [InlineData("""[{"kind":"html","bytes":-1}]""", "bytes from 0")]
    [InlineData("""[{"kind":"html","request":4},{"kind":"reset","request":4}]""", "for request 4")]
    public void PlanThatCannotBeFollowed_IsRefused(string faults, string words) =>
        Assert.Contains(words, Assert.Throws<ArgumentException>(() => FaultPlan.Parse($$"""{"seed":1,"faults":{{faults}}}""")).Message, StringComparison.Ordinal);

    [Fact]
    public void SameSeed_StrikesTheSameRequestsInAnyOrder()
    {
        FaultPlan plan = Thirds(1);

        FaultKind?[] forward = [.. Enumerable.Range(0, 1000).Select(n => Kind(plan, n, n + 1))];
        FaultKind?[] backward = [.. Enumerable.Range(0, 1000).Reverse().Select(n => Kind(Thirds(1), n, 1000 - n))];

        Assert.Equal(forward, backward.Reverse());
        Assert.NotEqual(forward, Enumerable.Range(0, 1000).Select(n => Kind(Thirds(2), n, n + 1)));
    }

    [Fact]
    public void Shares_AreKept()
    {
        FaultPlan plan = Thirds(5);

        Dictionary<string, int> counts = Enumerable.Range(0, 30_000).CountBy(n => Kind(plan, n, n + 1)?.ToString() ?? "good").ToDictionary();

        // Ten standard deviations of 82 around 10,000 each.
        Assert.All((string[])["Html", "Reset", "good"], name => Assert.InRange(counts[name], 9_180, 10_820));
    }

    private static FaultPlan Thirds(int seed) => new(seed, new SimulatedFault { Kind = FaultKind.Html, Probability = 1.0 / 3 }, new SimulatedFault { Kind = FaultKind.Reset, Probability = 1.0 / 3 });

    private static FaultKind? Kind(FaultPlan plan, int serial, int number) => plan.FaultFor(Request(number, serial.ToString(CultureInfo.InvariantCulture)))?.Kind;

    private static SimulatedRequest Request(int number, string serial) => new(number, serial, "/v1/messages", default);
}
