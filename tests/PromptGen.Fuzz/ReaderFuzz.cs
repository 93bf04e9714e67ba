using PromptGen.Fuzz.Records;

namespace PromptGen.Fuzz;

/// <summary>Mutants of valid answers: nothing escapes, nothing hangs, and System.Text.Json agrees.</summary>
internal static class ReaderFuzz
{
    public static IReadOnlyList<IReaderTarget> Targets { get; } =
    [
        new ReaderTarget<Order>("""{"number":"A-1","date":"2026-01-02","total":12.50,"lines":[{"sku":"x","quantity":2,"price":6.25},{"sku":"y","quantity":1,"price":0}],"note":null}"""),
        new ReaderTarget<Texts>("""{"first":"a\u00e9","second":null,"rest":["b","c\n","\ud83d\ude00"]}"""),
        new ReaderTarget<Numbers>("""{"tiny":1,"small":-2,"middle":3,"large":4,"real":5.5,"exact":6.70,"maybe":null}"""),
        new ReaderTarget<Flags>("""{"on":true,"perhaps":null,"shade":"Dark","other":"Light","shades":["Light","Dark"]}"""),
        new ReaderTarget<Moments>("""{"day":"2026-01-02","at":"2026-01-02T03:04:05+01:00","id":"6f9619ff-8b86-4d11-b42d-00c04fc964ff","until":null}"""),
        new ReaderTarget<Settings>("""{"counts":{"a":1,"b":2},"grid":[[1,2],[],[3]],"line":{"sku":"x","quantity":2,"price":6.25},"spare":null}"""),
    ];

    public static void Run(FuzzReport report)
    {
        Random random = new(report.Seed);
        JsonMutator mutator = new(random);
        foreach (IReaderTarget target in Targets)
        {
            target.Try(target.ValidInput, report);
        }

        for (int index = 0; index < report.Count; index++)
        {
            IReaderTarget target = Targets[random.Next(Targets.Count)];
            target.Try(mutator.Mutate(target.ValidInput), report);
            report.Step();
        }
    }
}
