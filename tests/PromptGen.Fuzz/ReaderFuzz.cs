using System.Text;
using PromptGen.Corpus;
using PromptGen.Oracle.Making;

namespace PromptGen.Fuzz;

/// <summary>Mutants of valid answers of every type in the corpus: nothing escapes, nothing hangs, and System.Text.Json agrees.</summary>
internal static class ReaderFuzz
{
    // A part has its own random numbers, so a seed means the same mutants on any number of cores.
    private const int PartSize = 1_000;

    public static void Run(FuzzReport report)
    {
        ReaderTarget[] targets = [.. CorpusTypes.All.Select(type => new ReaderTarget(type, report.Seed))];
        report.Note($"{targets.Length} schemas, {targets.Count(static target => target.IsJudged)} of them judged by System.Text.Json");
        int parts = (report.Count + PartSize - 1) / PartSize;
        Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, part =>
            TryPart(targets, Math.Min(PartSize, report.Count - (part * PartSize)), new Random(unchecked((report.Seed * 1_000_003) + part)), report));
    }

    private static void TryPart(ReaderTarget[] targets, int count, Random random, FuzzReport report)
    {
        JsonMutator texts = new(random);
        TreeMutator trees = new(random);
        for (int index = 0; index < count; index++)
        {
            ReaderTarget target = targets[random.Next(targets.Length)];
            byte[] valid = target.ValidInputs[random.Next(target.ValidInputs.Count)];
            byte[] mutant = random.Next(3) switch
            {
                0 => Encoding.UTF8.GetBytes(trees.Mutate(Encoding.UTF8.GetString(valid))),
                1 => texts.Mutate(Encoding.UTF8.GetBytes(trees.Mutate(Encoding.UTF8.GetString(valid)))),
                _ => texts.Mutate(valid),
            };
            target.Try(mutant, report);
            report.Step();
        }
    }
}
